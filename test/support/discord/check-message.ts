import { characters, checkComponents, outside, tooLong } from './check-components.ts';
import type { Fault } from './errors.ts';
import { type JsonObject, list, number, object, string } from './json.ts';

export const EPHEMERAL = 64;
export const LOADING = 128;
export const V2 = 32768;

type Path = readonly (string | number)[];

const embedLimits = { title: 256, description: 4096 } as const;

function checkEmbeds(body: JsonObject, at: Path): readonly Fault[] {
  const embeds = list(body.embeds).map(object);
  const path = [...at, 'embeds'];
  const faults = embeds.flatMap((embed, index) => [
    ...Object.entries(embedLimits).flatMap(([key, limit]) =>
      tooLong([...path, index, key], embed[key], limit),
    ),
    ...tooLong([...path, index, 'footer', 'text'], object(embed.footer).text, 2048),
    ...outside([...path, index, 'fields'], list(embed.fields).length, 0, 25),
    ...list(embed.fields).flatMap((field, nth) => {
      const { name, value } = object(field);
      const there = [...path, index, 'fields', nth];
      return [
        ...outside([...there, 'name'], characters(string(name)), 1, 256),
        ...outside([...there, 'value'], characters(string(value)), 1, 1024),
      ];
    }),
  ]);
  const total = embeds
    .flatMap((embed) => [
      embed.title,
      embed.description,
      object(embed.footer).text,
      object(embed.author).name,
      ...list(embed.fields).flatMap((field) => [object(field).name, object(field).value]),
    ])
    .reduce<number>((sum, part) => sum + characters(string(part)), 0);
  return [
    ...faults,
    ...outside(path, embeds.length, 0, 10),
    ...(total > 6000
      ? [
          {
            path,
            code: 'MAX_EMBED_SIZE_EXCEEDED',
            message: 'Embed size exceeds maximum size of 6000',
          },
        ]
      : []),
  ];
}

function checkMentions(body: JsonObject, at: Path): readonly Fault[] {
  const mentions = object(body.allowed_mentions);
  const parse = list(mentions.parse);
  const path = [...at, 'allowed_mentions'];
  return [
    ...parse.flatMap((kind, index) =>
      ['users', 'roles', 'everyone'].includes(string(kind))
        ? []
        : [{ path: [...path, 'parse', index], code: 'BASE_TYPE_CHOICES', message: 'Unknown' }],
    ),
    ...(['users', 'roles'] as const).flatMap((kind) => [
      ...outside([...path, kind], list(mentions[kind]).length, 0, 100),
      ...(parse.includes(kind) && list(mentions[kind]).length > 0
        ? [
            {
              path,
              code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
              message: `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
            },
          ]
        : []),
    ]),
  ];
}

/**
 * What is wrong with the body of a new or edited message.
 * `before` are the flags that the message has already: the V2 flag can be set and never taken away.
 */
export function checkMessage(body: JsonObject, before = 0, at: Path = []): readonly Fault[] {
  const v2 = ((number(body.flags) | before) & V2) !== 0;
  const legacy = (['content', 'embeds', 'poll', 'stickers'] as const).filter((key) => {
    const value = body[key];
    return Array.isArray(value) ? value.length > 0 : Boolean(value);
  });
  return [
    ...tooLong([...at, 'content'], body.content, 2000),
    ...(typeof body.nonce === 'string' ? tooLong([...at, 'nonce'], body.nonce, 25) : []),
    ...checkEmbeds(body, at),
    ...checkMentions(body, at),
    ...checkComponents(body.components, v2, [...at, 'components']),
    ...(v2 ? legacy : []).map((key) => ({
      path: [...at, key],
      code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      message: `The '${key}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
    })),
  ];
}

/** Whether a new message with this body would show nothing. */
export const isEmptyMessage = (body: JsonObject): boolean =>
  !(
    string(body.content).trim() !== '' ||
    list(body.embeds).length > 0 ||
    list(body.components).length > 0 ||
    list(body.attachments).length > 0 ||
    list(body.sticker_ids).length > 0 ||
    body.poll
  );

import { type JsonObject, list, object, string } from '../discord/json.ts';

/** What Slack allows in a message, as its documentation and its users have it. */
const MOST = {
  blocks: 50,
  text: 3000,
  header: 150,
  fields: 10,
  actions: 25,
  context: 10,
  label: 75,
  value: 2000,
  id: 255,
  url: 3000,
  /** What a choice of a menu carries. */
  option: 150,
  options: 100,
  placeholder: 150,
  inputLabel: 2000,
  /** The longest limit that an input may be given. */
  input: 3000,
  /** All blocks together, as JSON: the strictest reading of a limit that is not documented. */
  all: 13_000,
} as const;

/** What is wrong with the blocks of a message, as 'path: problem'; empty when Slack would take them. */
export function checkBlocks(
  given: unknown,
  {
    most = MOST.blocks,
    inputs = false,
  }: { readonly most?: number; readonly inputs?: boolean } = {},
): readonly string[] {
  if (given === undefined) return [];
  if (!Array.isArray(given)) return ['blocks: must be a list'];
  const blocks = list(given).map(object);
  const ids = blocks.flatMap(({ block_id }) => (block_id === undefined ? [] : [string(block_id)]));
  return [
    ...(blocks.length > most ? [`blocks: no more than ${most} items`] : []),
    ...(new Set(ids).size < ids.length ? ['blocks: block_id must be unique'] : []),
    ...blocks.flatMap((block, index) => checkBlock(block, `blocks/${index}`, inputs)),
  ];
}

/** Whether all blocks together are more than a message takes. */
export const isTooLong = (blocks: unknown): boolean => JSON.stringify(blocks).length > MOST.all;

function checkBlock(block: JsonObject, path: string, inputs: boolean): readonly string[] {
  const ofId = length(block.block_id, `${path}/block_id`, MOST.id, true);
  switch (block.type) {
    case 'divider':
      return ofId;
    case 'header':
      return [...ofId, ...text(block.text, `${path}/text`, MOST.header, ['plain_text'])];
    case 'section':
      return [
        ...ofId,
        ...(block.text === undefined && block.fields === undefined ? [`${path}: no text`] : []),
        ...(block.text === undefined ? [] : text(block.text, `${path}/text`, MOST.text)),
        ...items(block.fields ?? [], `${path}/fields`, MOST.fields, 0),
        ...list(block.fields).flatMap((field, at) => text(field, `${path}/fields/${at}`, 2000)),
        ...(block.accessory === undefined ? [] : button(block.accessory, `${path}/accessory`)),
      ];
    case 'context':
      return [
        ...ofId,
        ...items(block.elements, `${path}/elements`, MOST.context),
        ...list(block.elements).flatMap((one, at) =>
          text(one, `${path}/elements/${at}`, MOST.text),
        ),
      ];
    case 'actions':
      return [
        ...ofId,
        ...items(block.elements, `${path}/elements`, MOST.actions),
        ...unique(block.elements, `${path}/elements`),
        ...list(block.elements).flatMap((one, at) => control(one, `${path}/elements/${at}`)),
      ];
    case 'rich_text':
      return [
        ...ofId,
        ...items(block.elements, `${path}/elements`, Number.POSITIVE_INFINITY),
        ...list(block.elements).flatMap((one, at) => rich(object(one), `${path}/elements/${at}`)),
      ];
    case 'input':
      return [
        ...ofId,
        ...(inputs ? [] : [`${path}: no inputs here`]),
        ...text(block.label, `${path}/label`, MOST.inputLabel, ['plain_text']),
        ...(block.hint === undefined
          ? []
          : text(block.hint, `${path}/hint`, MOST.inputLabel, ['plain_text'])),
        ...input(block.element, `${path}/element`),
      ];
    default:
      return [`${path}: unsupported type: ${string(block.type)}`];
  }
}

function input(value: unknown, path: string): readonly string[] {
  const one = object(value);
  if (one.type === 'static_select') return menu(one, path);
  if (one.type === 'users_select' || one.type === 'conversations_select') {
    return [...length(one.action_id, `${path}/action_id`, MOST.id), ...placeholder(one, path)];
  }
  if (one.type !== 'plain_text_input') return [`${path}: unsupported type: ${string(one.type)}`];
  return [
    ...length(one.action_id, `${path}/action_id`, MOST.id),
    ...placeholder(one, path),
    ...(Number(one.max_length ?? 1) > MOST.input ? [`${path}/max_length: too much`] : []),
  ];
}

const placeholder = (one: JsonObject, path: string): readonly string[] =>
  one.placeholder === undefined
    ? []
    : text(one.placeholder, `${path}/placeholder`, MOST.placeholder, ['plain_text']);

/** A button, or a menu. */
function control(value: unknown, path: string): readonly string[] {
  return object(value).type === 'static_select' ? menu(object(value), path) : button(value, path);
}

function menu(one: JsonObject, path: string): readonly string[] {
  return [
    ...length(one.action_id, `${path}/action_id`, MOST.id),
    ...placeholder(one, path),
    ...items(one.options, `${path}/options`, MOST.options),
    ...list(one.options)
      .map(object)
      .flatMap((option, at) => [
        ...text(option.text, `${path}/options/${at}/text`, MOST.label, ['plain_text']),
        ...(option.description === undefined
          ? []
          : text(option.description, `${path}/options/${at}/description`, MOST.label, [
              'plain_text',
            ])),
        ...length(option.value, `${path}/options/${at}/value`, MOST.option),
      ]),
  ];
}

function items(value: unknown, path: string, most: number, least = 1): readonly string[] {
  if (!Array.isArray(value)) return [`${path}: must be a list`];
  if (value.length < least) return [`${path}: no fewer than ${least} items`];
  return value.length > most ? [`${path}: no more than ${most} items`] : [];
}

function unique(elements: unknown, path: string): readonly string[] {
  const ids = list(elements).map((one) => object(one).action_id);
  return new Set(ids).size < ids.length ? [`${path}: action_id must be unique`] : [];
}

export function length(
  value: unknown,
  path: string,
  most: number,
  optional = false,
): readonly string[] {
  if (value === undefined && optional) return [];
  if (typeof value !== 'string') return [`${path}: must be a string`];
  if (value === '') return [`${path}: must be more than 0 characters`];
  return value.length > most ? [`${path}: must be less than ${most + 1} characters`] : [];
}

export function text(
  value: unknown,
  path: string,
  most: number,
  kinds: readonly string[] = ['plain_text', 'mrkdwn'],
): readonly string[] {
  const one = object(value);
  return [
    ...(kinds.includes(string(one.type)) ? [] : [`${path}: must be ${kinds.join(' or ')}`]),
    ...length(one.text, path, most),
    ...(one.type === 'mrkdwn' && one.emoji !== undefined ? [`${path}: no emoji here`] : []),
  ];
}

function button(value: unknown, path: string): readonly string[] {
  const one = object(value);
  if (one.type !== 'button') return [`${path}: unsupported type: ${string(one.type)}`];
  return [
    ...text(one.text, `${path}/text`, MOST.label, ['plain_text']),
    ...length(one.action_id, `${path}/action_id`, MOST.id),
    ...length(one.value, `${path}/value`, MOST.value, true),
    ...length(one.url, `${path}/url`, MOST.url, true),
    ...length(one.accessibility_label, `${path}/accessibility_label`, MOST.label, true),
    ...(one.style === undefined || one.style === 'primary' || one.style === 'danger'
      ? []
      : [`${path}/style: must be primary or danger`]),
  ];
}

const LEAVES = new Set([
  'text',
  'link',
  'emoji',
  'user',
  'channel',
  'broadcast',
  'usergroup',
  'date',
]);

/** A time that Slack shows by the reader's clock: whole seconds, and a format with at least one of its tokens. */
function date({ timestamp, format, fallback }: JsonObject, path: string): readonly string[] {
  return [
    ...(Number.isSafeInteger(timestamp) ? [] : [`${path}/timestamp: must be an integer`]),
    ...(/\{(?:date|time|ago|day)\w*\}/.test(string(format)) ? [] : [`${path}/format: no token`]),
    ...length(fallback, `${path}/fallback`, Number.POSITIVE_INFINITY, true),
  ];
}

function rich(element: JsonObject, path: string): readonly string[] {
  if (element.type === 'rich_text_list') {
    return [
      ...items(element.elements, `${path}/elements`, Number.POSITIVE_INFINITY),
      ...list(element.elements).flatMap((one, at) => rich(object(one), `${path}/elements/${at}`)),
    ];
  }
  if (
    !['rich_text_section', 'rich_text_quote', 'rich_text_preformatted'].includes(
      string(element.type),
    )
  ) {
    return [`${path}: unsupported type: ${string(element.type)}`];
  }
  return [
    ...items(element.elements, `${path}/elements`, Number.POSITIVE_INFINITY),
    ...list(element.elements).flatMap((value, at) => {
      const leaf = object(value);
      const where = `${path}/elements/${at}`;
      if (!LEAVES.has(string(leaf.type)))
        return [`${where}: unsupported type: ${string(leaf.type)}`];
      if (leaf.type === 'date') return date(leaf, where);
      return leaf.type === 'text' ? length(leaf.text, where, Number.POSITIVE_INFINITY) : [];
    }),
  ];
}

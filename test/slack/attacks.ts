import { type JsonObject, object, string } from '../support/discord/json.ts';

/** Words that want to do something in Slack: notify, link, hide, flood. */
export const ATTACKS: readonly (readonly [what: string, words: string])[] = [
  ['mentions', '<!channel> <!here> <!everyone> <@U1> <#C1> <!subteam^S1>'],
  ['another platform’s mentions', '@everyone @here <@1> <@&2>'],
  ['links', '<https://evil.example|click> <javascript:alert(1)|x> [x](javascript:alert(1))'],
  ['dates', '<!date^1392734382^{date}^https://evil.example|x>'],
  ['entities', '&lt;!channel&gt; &amp;lt;'],
  ['styles', '*bold* _it_ ~s~ ||spoiler|| **b**'],
  ['code', '``` `code` ```'],
  ['a quote', '> quoted\n>>> all'],
  ['a bare link and emoji', 'https://evil.example :smile: :tada:'],
  ['overrides of direction', '\u202Eesrever\u202C \u2066x\u2069'],
  ['a flood of accents', `z${'\u0301'.repeat(3000)}algo`],
  ['a flood of zero-width characters', `a${'\u200B'.repeat(3000)}b`],
  ['a backslash', '\\'],
  ['nothing but marks', '**'],
  ['nothing', ''],
  ['emoji without a space', '😀'.repeat(300)],
  ['halves of emoji', '\uD83D'.repeat(2000)],
  ['a word without end', 'x'.repeat(4000)],
  ['quotation marks without end', '"'.repeat(4000)],
  ['mentions without end', '<!channel> '.repeat(400)],
];

/** Every object inside a value. */
export const objectsIn = (value: unknown): readonly JsonObject[] =>
  typeof value !== 'object' || value === null
    ? []
    : [
        ...(Array.isArray(value) ? [] : [object(value)]),
        ...Object.values(value).flatMap(objectsIn),
      ];

/** What would make Slack read a text instead of showing it. */
export const readIn = ({ blocks }: { readonly blocks: unknown }): readonly JsonObject[] =>
  objectsIn(blocks).filter(
    ({ type, emoji }) =>
      type === 'mrkdwn' ||
      (type === 'plain_text' && emoji !== false) ||
      ['link', 'user', 'usergroup', 'broadcast', 'channel', 'emoji', 'date'].includes(string(type)),
  );

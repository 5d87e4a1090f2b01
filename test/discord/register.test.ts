import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Command } from '../../src/bot/command.ts';
import { commandData } from '../../src/discord/command-data.ts';
import { LOCALES } from '../../src/discord/locales/languages.ts';
import { NAMES } from '../../src/discord/locales/names.ts';
import { DESCRIPTIONS, wordsIn } from '../../src/discord/locales/words.ts';
import { isRegistered } from '../../src/discord/register.ts';
import { checkCommands } from '../support/discord/check-commands.ts';

const command = (options: Command['options'], name = 'news'): Command => ({
  name,
  description: 'The news',
  options,
  audience: 'caller',
  run: () => Promise.reject(new Error('not run here')),
});

test.each([true, false])(
  'our commands are such as Discord registers (everywhere: %s)',
  (global) => {
    expect(checkCommands(JSON.parse(JSON.stringify(commandData(commands, global))))).toEqual([]);
  },
);

/** Words that are the same in English and another language. */
const SAME = [
  ...['fr articles', 'fr article', 'fr question', 'fr long', 'fr source'],
  ...['de briefing', 'de person', 'de form', 'pl briefing'],
];

interface Said {
  readonly name: string;
  readonly description?: string;
  readonly choices?: readonly { readonly name: string }[];
  readonly options?: readonly Said[];
}

/** Everything that is said of a command or an option, with the table in which it must be. */
const saidOf = ({ name, description, choices = [], options = [] }: Said): readonly Entry[] => [
  [NAMES, name],
  ...(description ? [[DESCRIPTIONS, description] as const] : []),
  ...choices.map((choice): Entry => [NAMES, choice.name]),
  ...options.flatMap(saidOf),
];
type Entry = readonly [table: typeof NAMES, english: string];

test('every name, description and choice is said in every language, and nothing else is', () => {
  const all = commandData(commands, true).flatMap(saidOf);
  const missing = all.filter(([table, english]) => wordsIn(table, english) === undefined);
  expect(missing.map(([, english]) => english)).toEqual([]);
  const used = new Set(all.map(([, english]) => english));
  expect(
    [...Object.keys(NAMES), ...Object.keys(DESCRIPTIONS)].filter((one) => !used.has(one)),
  ).toEqual([]);
  const same = all.flatMap(([table, english]) =>
    LOCALES.filter((locale) => wordsIn(table, english)?.[locale] === english).map(
      (locale) => `${locale} ${english}`,
    ),
  );
  expect(SAME.length).toBeLessThanOrEqual(10);
  expect([...new Set(same)].toSorted()).toEqual(SAME.toSorted());
});

test.each(LOCALES)(
  'in %s no two commands, and no two options of one, have the same name',
  (locale) => {
    const names = (all: ReturnType<typeof commandData>): readonly string[] =>
      all.map((one) => one.name_localizations?.[locale] ?? '');
    const data = commandData(commands, true);
    const twice = (list: readonly string[]): boolean => new Set(list).size < list.length;
    expect(twice(names(data))).toBe(false);
    for (const { options = [] } of data) {
      expect(twice(options.map((one) => one.name_localizations?.[locale] ?? ''))).toBe(false);
    }
  },
);

test('what changes settings is for those who manage messages, and all of it can be used anywhere', () => {
  const data = commandData(commands, true);
  expect(data.filter((one) => one.default_member_permissions).map(({ name }) => name)).toEqual([
    'briefing',
  ]);
  for (const one of data)
    expect(one).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
  for (const one of commandData(commands, false)) expect(one).not.toHaveProperty('contexts');
});

test('options are typed: required first, choices, or proposals', () => {
  const [data] = commandData(
    [
      command({
        length: { description: 'How much', required: false, choices: ['line', 'long'] },
        speaker: { description: 'x'.repeat(200), required: true, suggest: 'speaker' },
      }),
    ],
    false,
  );
  expect(data?.options).toMatchObject([
    {
      type: 3,
      name: 'speaker',
      name_localizations: { de: 'sprecher' },
      description: `${'x'.repeat(99)}…`,
      required: true,
      autocomplete: true,
    },
    {
      type: 3,
      name: 'length',
      description: 'How much',
      required: false,
      choices: [
        { name: 'line', name_localizations: { 'es-419': 'una frase' }, value: 'line' },
        { name: 'long', value: 'long' },
      ],
    },
  ]);
});

test('what everyone sees can be asked privately too', () => {
  const [data] = commandData([{ ...command({}), audience: 'channel' }], false);
  expect(data?.options).toMatchObject([{ type: 5, name: 'private', required: false }]);
});

const one = command({ topic: { description: 'About what', required: false } });
const other = command({}, 'other');
const menu = commandData([], false)[0] ?? {};
const registered = [
  {
    id: '2',
    type: 1,
    name: 'other',
    description: 'The news',
    version: '9',
    default_member_permissions: null,
  },
  {
    id: '1',
    type: 1,
    name: 'news',
    description: 'The news',
    nsfw: false,
    options: [
      {
        type: 3,
        name: 'topic',
        name_localizations: wordsIn(NAMES, 'topic'),
        description: 'About what',
      },
    ],
  },
];

test.each([
  ['the same in another order', [one, other], true],
  ['one more', [one, other, command({}, 'third')], false],
  ['one less', [one], false],
  ['another description', [{ ...one, description: 'Other news' }, other], false],
  ['another option', [command({ topic: { description: 'New', required: false } }), other], false],
  [
    'now required',
    [command({ topic: { description: 'About what', required: true } }), other],
    false,
  ],
  [
    'now with proposals',
    [command({ topic: { description: 'About what', required: false, suggest: 'topic' } }), other],
    false,
  ],
] as const)('%s: registered already? %s', (_what, wanted, same) => {
  expect(isRegistered([...registered, menu], commandData(wanted, false))).toBe(same);
});

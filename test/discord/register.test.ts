import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Command } from '../../src/bot/command.ts';
import { commandData, isRegistered } from '../../src/discord/register.ts';
import { checkCommands } from '../support/discord/check-commands.ts';

const command = (options: Command['options'], name = 'news'): Command => ({
  name,
  description: 'The news',
  options,
  audience: 'channel',
  run: () => Promise.reject(new Error('not run here')),
});

test('our commands are such as Discord registers', () => {
  expect(checkCommands(JSON.parse(JSON.stringify(commandData(commands))))).toEqual([]);
});

test('options are typed: required first, choices, or proposals', () => {
  const [data] = commandData([
    command({
      length: { description: 'How much', required: false, choices: ['line', 'long'] },
      speaker: { description: 'x'.repeat(200), required: true, suggest: 'speaker' },
    }),
  ]);
  expect(data?.options).toEqual([
    {
      type: 3,
      name: 'speaker',
      description: `${'x'.repeat(99)}…`,
      required: true,
      autocomplete: true,
      choices: [],
      channel_types: [],
      options: [],
    },
    {
      type: 3,
      name: 'length',
      description: 'How much',
      required: false,
      autocomplete: false,
      choices: [
        { name: 'line', value: 'line' },
        { name: 'long', value: 'long' },
      ],
      channel_types: [],
      options: [],
    },
  ]);
});

const one = command({ topic: { description: 'About what', required: false } });
const other = command({}, 'other');
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
    options: [{ type: 3, name: 'topic', description: 'About what' }],
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
  expect(isRegistered(registered, commandData(wanted))).toBe(same);
});

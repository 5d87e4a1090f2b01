import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { complete } from '../../src/console/complete.ts';

const known = {
  commands,
  speakers: ['Maria Dale', 'Peter Dale', 'Ana Nowak'],
  titles: ['Oakmere bridge to close', 'Lantern market returns'],
};

test.each([
  [
    '',
    [
      ...['summary ', 'quotes ', 'figures ', 'people ', 'articles ', 'ask ', 'briefing ', 'help '],
      ...['use ', 'where ', 'quit '],
    ],
  ],
  ['qu', ['quotes ', 'quit ']],
  ['quotes ', ['quotes Maria Dale ', 'quotes Peter Dale ', 'quotes Ana Nowak ']],
  ['quotes M', ['quotes Maria Dale ']],
  ['quotes dal', ['quotes Maria Dale ', 'quotes Peter Dale ']],
  [
    'quotes speaker=',
    ['quotes speaker="Maria Dale"', 'quotes speaker="Peter Dale"', 'quotes speaker="Ana Nowak"'],
  ],
  ['quotes speaker="An', ['quotes speaker="Ana Nowak"']],
  ['quotes Nowak article=la', ['quotes Nowak article="Lantern market returns"']],
  ['summary l', ['summary Lantern market returns ', 'summary line ', 'summary long ']],
  ['summary length=s', ['summary length=short']],
  ['people o', ['people Oakmere bridge to close ']],
  ['articles mark', ['articles Lantern market returns ']],
  ['use lan', ['use Lantern market returns ']],
  ['what did Mar', ['what did Maria Dale ']],
  ['what did x', []],
  ['help ', []],
  ['figures xyz', []],
])('%j', (line, proposals) => {
  expect(complete(line, known)).toEqual(proposals);
});

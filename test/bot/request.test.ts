import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { readRequest } from '../../src/bot/request.ts';

test.each([
  ['quotes Lavrov', 'quotes', { speaker: 'Lavrov' }],
  ['/quotes Lavrov', 'quotes', { speaker: 'Lavrov' }],
  ['Quotes  the PM', 'quotes', { speaker: 'PM' }],
  ['quotes from the PM', 'quotes', { speaker: 'PM' }],
  ['quotes Lavrov about troops', 'quotes', { speaker: 'Lavrov', topic: 'troops' }],
  ['quotes about troops', 'quotes', { speaker: 'everyone', topic: 'troops' }],
  ['quotes everyone', 'quotes', { speaker: 'everyone' }],
  ['quotes anyone about troops', 'quotes', { speaker: 'anyone', topic: 'troops' }],
  ['quotes unattributed', 'quotes', { speaker: 'unattributed' }],
  ['quotes speaker="Liz Truss" topic=troops', 'quotes', { speaker: 'Liz Truss', topic: 'troops' }],
  ['quotes speaker=Liz Truss topic=troops', 'quotes', { speaker: 'Liz Truss', topic: 'troops' }],
  [
    'quotes speaker=“Liz Truss” topic=troops on the border',
    'quotes',
    { speaker: 'Liz Truss', topic: 'troops on the border' },
  ],
  [
    'quotes Liz Truss article="city-budget"',
    'quotes',
    { speaker: 'Liz Truss', article: 'city-budget' },
  ],
  ['quotes "Liz Truss" troops', 'quotes', { speaker: 'Liz Truss', topic: 'troops' }],
  ['quotes "Liz Truss" about troops', 'quotes', { speaker: 'Liz Truss', topic: 'troops' }],
  [
    'quotes Truss about rates in the budget story',
    'quotes',
    { speaker: 'Truss', topic: 'rates', article: 'budget' },
  ],
  ['quotes', 'quotes', {}],
  ['quotes in the budget story', 'quotes', { speaker: 'everyone', article: 'budget' }],
  ['quotes speeker=Truss', 'quotes', { speeker: 'Truss' }],
  ['quotes speaker:Liz Truss topic:troops', 'quotes', { speaker: 'Liz Truss', topic: 'troops' }],
  ['summary length:long', 'summary', { length: 'long' }],
  ['articles Minsk:1', 'articles', { search: 'Minsk:1' }],
  ['briefing next', 'briefing next', {}],
  ['briefing', 'briefing list', {}],
  ['briefing show=now', 'briefing now', {}],
  ['/briefing pause kx4tmp', 'briefing pause', { briefing: 'kx4tmp' }],
  [
    'briefing add weekdays 08:00 in Europe/London about what they said form short',
    'briefing add',
    { when: 'weekdays 08:00 in Europe/London', topic: 'what they said', form: 'short' },
  ],
  ['briefing edit kx4tmp late next', 'briefing edit', { briefing: 'kx4tmp', late: 'next' }],
  [
    'briefing add when="daily 8" topic=troops',
    'briefing add',
    { when: 'daily 8', topic: 'troops' },
  ],
  ['summary', 'summary', {}],
  ['summary please', 'summary', {}],
  ['summary long', 'summary', { length: 'long' }],
  ['summary length=line', 'summary', { length: 'line' }],
  ['summary one line', 'summary', { length: 'line' }],
  ['summary budget', 'summary', { article: 'budget' }],
  ['summary of the budget story', 'summary', { article: 'budget' }],
  ['summary long of the budget story', 'summary', { length: 'long', article: 'budget' }],
  ['summary article="Cup final"', 'summary', { article: 'Cup final' }],
  ['figures', 'figures', {}],
  ['figures?', 'figures', {}],
  ['figures troops', 'figures', { topic: 'troops' }],
  ['figures about troops', 'figures', { topic: 'troops' }],
  ['figures on troops in the budget story', 'figures', { topic: 'troops', article: 'budget' }],
  ['people', 'people', {}],
  ['people in the budget story', 'people', { article: 'budget' }],
  ['people in this story', 'people', {}],
  ['people budget', 'people', { article: 'budget' }],
  ['articles', 'articles', {}],
  ['articles truss', 'articles', { search: 'truss' }],
  ['articles about truss', 'articles', { search: 'truss' }],
  ['help', 'help', {}],
  ['ask how many troops', 'ask', { question: 'how many troops' }],
  ['ask', 'ask', {}],
])('%s is a command', (line, command, raw) => {
  expect(readRequest(line, commands)).toEqual({ command, raw });
});

test.each([
  'what did Lavrov say?',
  'figures that Truss gave',
  'people say what about it?',
  'summary of what Truss said',
  'quote Lavrov',
  'summarise it',
  'helpful?',
  "people's names",
  '???',
])('%s is a question', (line) => {
  expect(readRequest(line, commands)).toEqual({ command: 'ask', raw: { question: line } });
});

test.each([' ,', ' a=b', '"', 'briefing ', 'a, '])(
  'a line without end, of nothing but %j, is read at once, and none of it as a command',
  { timeout: 20_000 },
  (part) => {
    const line = `quotes ${part.repeat(100_000 / part.length)}`;
    expect(readRequest(line, commands).command).toBe('ask');
  },
);

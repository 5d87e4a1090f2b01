import { expect, test } from 'vitest';
import { renderText } from '../../src/console/render.ts';
import type { Block, Reply } from '../../src/reply/reply.ts';

const place = { start: 0, end: 1, article: 'a', version: 'v', paragraph: 3 };
const show = (
  blocks: readonly Block[],
  width = Number.POSITIVE_INFINITY,
  colour = false,
): string => {
  const reply: Reply = { title: 'Title', blocks, audience: 'channel' };
  return renderText(reply, { width, colour });
};
const quote = (text: string) =>
  ({ type: 'quotes', quotes: [{ text, kind: 'direct', basis: 'unknown', place }] }) as const;

test('lines are broken at the width, the rest of an item under its text', () => {
  expect(show([quote('One two three four five six seven.')], 20)).toBe(`Title

1. “One two three
   four five six
   seven.”
   Speaker not named
   (paragraph 3)`);
});

test('no line is longer than is good to read, however wide the window', () => {
  const lines = show([quote('word '.repeat(200).trim())], 400).split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
});

test('in a pipe a quotation stands on one line', () => {
  const words = 'word '.repeat(200).trim();
  expect(show([quote(words)])).toContain(`“${words}”`);
});

test('a word longer than the line stays whole', () => {
  const word = 'x'.repeat(50);
  expect(show([quote(`a ${word} b`)], 20)).toContain(`\n   ${word}\n`);
});

test.each(['Ünïcödé — “curly” ‘marks’ 100 %', '東京で会う', '👩‍👩‍👧 family', 'שלום'])(
  'a quotation comes through unchanged: %s',
  (words) => {
    expect(show([quote(words)])).toContain(`“${words}”`);
  },
);

test('colour marks only what the words and their order say too', () => {
  const esc = String.fromCharCode(27);
  const coloured = show([quote('Yes.'), { type: 'note', text: 'Aside' }], 80, true);
  expect(coloured).toContain(`${esc}[1mTitle${esc}[0m`);
  expect(coloured.replaceAll(new RegExp(`${esc}\\[\\dm`, 'g'), '')).toBe(
    show([quote('Yes.'), { type: 'note', text: 'Aside' }], 80),
  );
});

test('numbers run on from one block to the next', () => {
  expect(show([quote('A'), { type: 'text', text: 'Also:' }, quote('B')])).toContain('2. “B”');
});

test('suggestions that name what they do share a line, requests stand one a line', () => {
  const named = [
    { label: 'Ana (2)', request: 'quotes Ana' },
    { label: 'Bo (1)', request: 'quotes Bo' },
  ];
  const plain = [{ label: 'figures', request: 'figures' }];
  expect(show([{ type: 'suggestions', lead: 'Also', suggestions: named }])).toContain(
    'Also: Ana (2); Bo (1). Type: quotes Ana',
  );
  expect(show([{ type: 'suggestions', lead: 'Try', suggestions: plain }])).toContain(
    'Try:\n  figures',
  );
});

test('text of an article can do nothing to the terminal, wherever it stands', () => {
  const esc = String.fromCharCode(27);
  const evil = `a${esc}[2J${esc}]0;title${String.fromCharCode(7)}\u202Eb\r\n`;
  const passage = { text: evil, place };
  const article = { id: evil, title: evil, source: evil, published: evil, current: true };
  const person = {
    name: evil,
    kind: 'person',
    role: evil,
    aliases: [evil],
    quotes: 1,
    mentions: 1,
  } as const;
  const shown = renderText(
    {
      title: evil,
      audience: 'channel',
      blocks: [
        { type: 'text', text: evil },
        { type: 'note', text: evil },
        { type: 'passages', passages: [passage] },
        {
          type: 'quotes',
          quotes: [
            {
              ...passage,
              kind: 'partial',
              basis: 'inferred',
              speaker: evil,
              role: evil,
              via: evil,
              within: evil,
            },
          ],
        },
        { type: 'figures', figures: [{ headline: evil, sentence: passage, saidBy: evil, place }] },
        { type: 'people', people: [{ ...person, introduced: passage }] },
        { type: 'articles', articles: [article] },
        { type: 'commands', commands: [{ usage: evil, description: evil }] },
        { type: 'source', article, url: evil },
        { type: 'suggestions', lead: evil, suggestions: [{ label: evil, request: evil }] },
      ],
    },
    { width: 80, colour: false },
  );
  expect(shown).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}/u);
  expect(shown).not.toMatch(/\[2J|0;title/);
});

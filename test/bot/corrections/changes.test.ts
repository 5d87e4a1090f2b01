import { expect, test } from 'vitest';
import { readArticle } from '../../../src/article/read-article.ts';
import { focusOn } from '../../../src/bot/briefing/focus.ts';
import { type Change, changesOf, isBig, saidOf } from '../../../src/bot/corrections/changes.ts';
import { changeInWords, withdrawnBlock } from '../../../src/bot/corrections/wording.ts';
import { briefingReply } from '../../../src/reply/briefing.ts';
import type { Read } from '../../../src/reply/place.ts';
import { analyze } from '../../../src/text/analyze.ts';

function read(text: string): Read {
  const { article } = readArticle('quay.txt', new TextEncoder().encode(text));
  if (!article) throw new Error('no article');
  return { article, analysis: analyze(article.text, [], article.title), current: false };
}

const focused = (one: Read) => focusOn(one, { about: { kind: 'all' }, form: 'short' }) ?? fail();

function fail(): never {
  throw new Error('not shown');
}

const BEFORE = `Quay to be rebuilt by spring

The quay will be rebuilt by spring, harbour master Nora Vance said on Tuesday.

“The stones are older than the town and they will stay where they are,” Vance said. “Nobody will lose a berth.”

The work costs £3.4 million and employs 62 people.
`;

/** What a post of the text before has to say of the text after. */
function changes(after: string): readonly Change[] {
  const before = read(BEFORE);
  return changesOf(saidOf(briefingReply([focused(before)]), before), read(after));
}

const swapped = (from: string | RegExp, to: string): string => {
  const after = BEFORE.replace(from, to);
  expect(after).not.toBe(BEFORE);
  return after;
};

test.each([
  ['nothing', /$/, '\n'],
  ['straight marks', /[“”]/g, '"'],
  ['no-break spaces and another dash', 'by spring,', 'by spring –'],
  [
    'a paragraph more',
    /$/,
    '\nThe council meets on Friday. “We are glad,” councillor Ida Moss said.\n',
  ],
  ['a paragraph less that was not shown', 'on Tuesday', 'on a Tuesday'],
  ['a title with a full stop', 'by spring\n\n', 'by spring.\n\n'],
  [
    'the tag in the middle',
    '“The stones are older than the town and they will stay where they are,” Vance said.',
    '“The stones are older than the town,” Vance said, “and they will stay where they are.”',
  ],
])('%s changes nothing', (_what, from, to) => {
  expect(changes(swapped(from, to))).toEqual([]);
});

test.each([
  ['£3.4 million', '£4.3 million', '“£3.4 million” is now “£4.3 million”', false],
  [
    'The work costs £3.4 million and employs',
    'The work employs',
    '“£3.4 million” is no longer in the article',
    false,
  ],
  ['by spring\n\n', 'by autumn\n\n', 'the headline was “Quay to be rebuilt by spring”', true],
  [
    'will stay where they are',
    'will not stay where they are',
    'a quotation of Nora Vance now reads differently',
    true,
  ],
  [
    /“The stones.*”\n/,
    'She said no more.\n',
    'a quotation of Nora Vance is no longer in the article',
    true,
  ],
])('%s, now %s: %s', (from, to, words, big) => {
  const found = changes(swapped(from, to));
  expect(found.map(changeInWords).join('; ')).toContain(words);
  expect(found.some(isBig)).toBe(big);
});

test('words that are somebody else’s', () => {
  const found = changes(
    BEFORE.replaceAll('Nora Vance', 'Otto Brandt').replaceAll('Vance', 'Brandt'),
  );
  expect(found.map(changeInWords)).toEqual(['words shown as Nora Vance’s are Otto Brandt’s']);
});

test('a withdrawn quotation has the sentence around it, although the post showed that at another', () => {
  const before = read(BEFORE);
  const [quote] = saidOf(briefingReply([focused(before)]), before).quotes;
  if (!quote) throw new Error('no quotation');
  const withdrawn = { ...quote, within: 'She called it “late”.', sameSentence: true } as const;
  const [block] = withdrawnBlock([{ kind: 'withdrawn', quote: withdrawn, reworded: false }]);
  expect(block).toEqual({
    type: 'quotes',
    quotes: [{ ...quote, within: 'She called it “late”.', withdrawn: true }],
  });
});

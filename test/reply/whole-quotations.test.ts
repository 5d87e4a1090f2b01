import { expect, test } from 'vitest';
import { defineCommand } from '../../src/bot/command.ts';
import { runCommand } from '../../src/bot/run-command.ts';
import { entriesOf, figureLine } from '../../src/reply/figures.ts';
import { passageOf, type Read, surroundingsOf } from '../../src/reply/place.ts';
import { quoteLine } from '../../src/reply/quotes.ts';
import { withoutRepeats } from '../../src/reply/repeats.ts';
import { analyze } from '../../src/text/analyze.ts';
import { paragraphs } from '../../src/text/paragraphs.ts';
import { libraryOf, servicesOf } from '../support/newsroom.ts';

const readOf = (text: string): Read => ({
  article: { id: 'a', title: 'A', text, paragraphs: paragraphs(text), version: 'v' },
  analysis: analyze(text),
  current: true,
});

const LEADER = `Asked whether he would resign if the vote was lost, Jan Wasik said: "No. I was elected for four years. I will stay for four years." He left by car.

"We sold 40 boats. Nobody asked for one more," said Ada Hill, the harbour master.`;

/** The passages of an article's sentences, as an answer that shows them all has them. */
function shownOf(text: string): readonly string[] {
  const read = readOf(text);
  const passages = read.analysis.sentences.map((sentence) => passageOf(read, sentence));
  const [block] = withoutRepeats([{ type: 'passages', passages }]);
  return block?.type === 'passages' ? block.passages.map((one) => one.text) : [];
}

test('a sentence that opens or closes a quotation is shown with the whole of it', () => {
  const read = readOf(LEADER);
  const texts = read.analysis.sentences.map((sentence) => passageOf(read, sentence).text);
  const whole =
    'Asked whether he would resign if the vote was lost, Jan Wasik said: "No. I was elected for four years. I will stay for four years."';
  const boats = '"We sold 40 boats. Nobody asked for one more," said Ada Hill, the harbour master.';
  expect(texts).toEqual([
    whole,
    'I was elected for four years.',
    whole,
    'He left by car.',
    boats,
    boats,
  ]);
  expect(shownOf(LEADER)).toEqual([whole, 'He left by car.', boats]);
});

test('the sentence of a figure has both marks, and so has the one around words quoted in part', () => {
  const read = readOf(LEADER);
  const lines = entriesOf(read).map((entry) => figureLine(read, entry));
  const boats = lines.find(({ headline }) => headline.includes('40'));
  expect(boats?.sentence.text).toMatch(/^"We sold 40 boats\. .* harbour master\.$/);
  const part = readOf(
    'The mayor, Ada Hill, called it "a shame" and said: "We fought. We lost." She wept.',
  );
  const [shame] = part.analysis.quotes.map((quote) => quoteLine(part, quote));
  expect(shame?.within).toBe(
    'The mayor, Ada Hill, called it "a shame" and said: "We fought. We lost."',
  );
});

test('what stands around a place tears no quotation, either', () => {
  const read = readOf(`${LEADER}\n\nThe ferry sails in May.`);
  const start = read.article.text.indexOf('The ferry');
  const { before, after } = surroundingsOf(read, { start, end: start + 9 });
  expect(before).toMatch(/^"We sold 40 boats\. Nobody asked .*\n\n$/s);
  expect(after).toBe(' sails in May.');
});

test('a quotation that goes on in the next paragraph, or for very long, leaves a sentence alone', () => {
  const over = '“We sold the boats. We sold the sheds.\n\n“We have nothing left,” said Ada Hill.';
  expect(shownOf(over)).toEqual([
    '“We sold the boats.',
    'We sold the sheds.',
    '“We have nothing left,” said Ada Hill.',
  ]);
  const long = `“We go. ${'We were asked to stay and we did not want to. '.repeat(20)}Enough,” said Ada Hill.`;
  expect(shownOf(long)[0]).toBe('“We go.');
});

test('an answer has the whole quotation once, however many of its sentences it shows', async () => {
  const read = readOf(LEADER);
  const passages = read.analysis.sentences.map((sentence) => passageOf(read, sentence));
  const all = defineCommand({
    name: 'all',
    description: 'All sentences',
    options: {},
    audience: 'channel',
    run: () =>
      Promise.resolve({ title: '', blocks: [{ type: 'passages', passages }], audience: 'channel' }),
  });
  const { blocks } = await runCommand(all, {}, servicesOf(libraryOf([read.article])));
  const shown = blocks.flatMap((block) => (block.type === 'passages' ? block.passages : []));
  expect(shown.map(({ text }) => text.slice(0, 10))).toEqual([
    'Asked whet',
    'He left by',
    '"We sold 4',
  ]);
});

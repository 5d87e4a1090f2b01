import { expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { answerPress } from '../../src/bot/answer-press.ts';
import { createHeard } from '../../src/bot/heard.ts';
import { buttonIds } from '../../src/bot/made.ts';
import { pressIds, readPress } from '../../src/bot/press.ts';
import { saidHere } from '../../src/bot/said-here.ts';
import { renderText } from '../../src/console/render.ts';
import { linesOf } from '../../src/reply/open-lines.ts';
import { libraryOf, servicesOf, threeArticles } from '../support/newsroom.ts';

const seen = async (words: string): Promise<string> => {
  const [trial, ...others] = threeArticles();
  if (!trial) throw new Error('fixtures are missing');
  const library = libraryOf([...others, { ...trial, url: 'https://news.example/trial' }]);
  const services = servicesOf(library);
  const ids = buttonIds(pressIds(100));
  const { reply } = await saidHere(words, { id: 'u' }, { services, ids, heard: createHeard() });
  expect(reply.audience).toBe('caller');
  return renderText(reply, { width: 500, colour: false });
};

test('a message is asked who said what in it, its first line too', async () => {
  const text = await seen(
    '“The gate stays shut,” said Hanna Orr.\n“Nobody asked us,” Piet Daal said.',
  );
  expect(text).toContain('2 quotations: 2 speakers.');
  expect(text).toMatch(/“The gate stays shut,”\s+Hanna Orr \(paragraph 1\)/);
  expect(text).toMatch(/“Nobody asked us,”\s+Piet Daal \(paragraph 2\)/);
  expect(text).not.toContain('From “');
});

test.each([
  [
    'nobody is quoted',
    'Mayor Hanna Orr opened the gate on Monday.',
    /Nobody is quoted.*Hanna Orr/s,
  ],
  ['nobody is named', 'Lunch at noon?', /Nobody is quoted in it\.\s*$/],
  ['there is nothing', ' \n— …', /no words in it/],
  ['it leads to an article', 'see <https://news.example/trial|this>', /From “Brewer/],
])('when %s', async (_what, words, expected) => {
  expect(await seen(words)).toMatch(expected);
});

test('one that nobody is named for is counted as such', async () => {
  expect(await seen('“We have waited here since Monday, and nobody came.”')).toMatch(
    /1 quotation: 1 that nobody is named for/,
  );
});

test('its pages and places are there for an hour, and then it says so', async () => {
  let now = 0;
  const heard = createHeard(() => now);
  const services = servicesOf(libraryOf(threeArticles()));
  const ids = buttonIds(pressIds(100));
  const parts = { services, ids, heard, posted: () => Promise.resolve(undefined) };
  const words = '“The gate stays shut,” said Hanna Orr. Nobody came.';
  const made = await saidHere(words, { id: 'u' }, parts);
  const [place] = made.reply.blocks.flatMap(linesOf).map((line) => line.place);
  const again = async (id: string | undefined): Promise<string> => {
    const presser = { id: 'u', name: 'U', hidden: true };
    const { reply } = await answerPress(readPress(id ?? ''), presser, parts).made;
    expect(reply.audience).toBe('caller');
    return renderText(reply, { width: 500, colour: false });
  };
  const opened = place && made.ids.where(place);
  expect(made.ids.share(0)).toBeUndefined();
  expect(await again(opened)).toMatch(/»The gate stays shut,«.*Nobody came\./s);
  expect(await again(made.ids.page(0))).toContain('1 quotation: 1 speaker.');
  now += 61 * 60_000;
  expect(await again(opened)).toContain('This place can no longer be shown');
  expect(await again(made.ids.page(0))).toContain('Please ask about the message again.');
});

test('few messages are kept, the newest, and little text', () => {
  const heard = createHeard(() => 0);
  const words = (at: number, length = 10): Article => ({
    ...{ id: '', title: 'Message', text: 'x'.repeat(length), paragraphs: [] },
    version: at.toString(16).padStart(64, '0'),
  });
  const kept = (): number =>
    Array.from({ length: 200 }, (_, at) => heard.find(words(at).version)).filter(Boolean).length;
  for (let at = 0; at < 100; at += 1) heard.keep(words(at));
  expect([
    kept(),
    heard.find(words(0).version),
    heard.find(words(99).version)?.text.length,
  ]).toEqual([50, undefined, 10]);
  heard.keep(words(100, 4_999_995));
  expect(kept()).toBe(1);
  heard.keep(words(101, 6_000_000));
  expect([kept(), heard.find(words(101).version)?.text.length]).toEqual([1, 6_000_000]);
});

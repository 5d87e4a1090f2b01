import { expect, test } from 'vitest';
import { knownOf } from '../../../src/bot/asking/known.ts';
import { readQuestion } from '../../../src/bot/asking/read-question.ts';
import { understand } from '../../../src/bot/asking/understand.ts';
import { findSpeakers } from '../../../src/bot/finding/speakers.ts';
import { EMPTY_WORDS, folded, stem, wordsOf } from '../../../src/bot/finding/words.ts';
import type { RawOptions } from '../../../src/bot/run-command.ts';
import type { Read } from '../../../src/reply/place.ts';
import { fixtureLibrary } from '../../support/fixture-library.ts';
import { answerText, services } from '../../support/oakmere.ts';
import { beyond } from './beyond.cases.ts';
import { absent, later, typed, unanswerable, unmet } from './channel.cases.ts';
import { misspelt } from './misspelt.cases.ts';
import { library as listed, lists, several } from './several-articles.cases.ts';
import { plain } from './understand.cases.ts';

const all = fixtureLibrary(listed);
const desk = { ...services(all), timeZone: 'Europe/London' };
const [newest] = all.articles();
if (!newest) throw new Error('no article');
const atHand: Read = { article: newest, analysis: await all.analysis(newest), current: true };

/** Whom some words mean, as a list of names; the words themselves when they mean nobody. */
function whole(words: string | undefined, read: Read): string | undefined {
  if (words === undefined) return undefined;
  const found = findSpeakers(words, read);
  return found.kind === 'some' ? found.people.map(({ name }) => name).join(', ') : words;
}

/** A topic is the same when its words of matter are. */
const bare = (topic: string | undefined): string | undefined =>
  topic &&
  (wordsOf(topic)
    .filter((word) => !EMPTY_WORDS.has(folded(word)))
    .map(stem)
    .join(' ') ||
    topic);

const meant = ({ article: _article, ...args }: RawOptions, read: Read): RawOptions => ({
  ...args,
  ...(args.speaker && { speaker: whole(args.speaker, read) }),
  ...(args.other && { other: whole(args.other, read) }),
  ...(args.name && { name: whole(args.name, read) }),
  ...(args.topic && { topic: bare(args.topic) }),
});

const listedAs = ([question, command, args = {}]: (typeof plain)[number]) => ({
  question,
  command,
  args,
});

const understood = [...plain, ...misspelt, ...typed, ...absent, ...later].map(listedAs);

function isUnderstood({ question, command, args }: ReturnType<typeof listedAs>): void {
  const wish = understand(question, knownOf(atHand));
  expect([wish.command, wish.args.article, meant(wish.args, atHand)]).toEqual([
    command,
    args.article,
    meant(args, atHand),
  ]);
}

test.each(understood)('$question', isUnderstood);

test.fails.each(unmet.map(listedAs))('not yet: $question', isUnderstood);

test.each(
  several.map(([question, article, command, args = {}]) => ({
    question,
    article,
    command,
    args,
  })),
)('among several articles: $question', async ({ question, article, command, args }) => {
  const { read, wish } = await readQuestion(question, desk);
  expect([wish.command, read.article.id, meant(wish.args, read)]).toEqual([
    command,
    article,
    meant(args, read),
  ]);
});

test.each(lists.map(([question, search]) => ({ question, search })))(
  'a list of articles: $question',
  async ({ question, search }) => {
    const { wish } = await readQuestion(question, desk);
    expect([wish.command, wish.args.search]).toEqual(['articles', search]);
  },
);

test.each([...beyond, ...unanswerable])('beyond us: %s', async (question) => {
  expect((await readQuestion(question, desk)).wish).toEqual({ command: 'help', args: {} });
});

test.each(absent.map(([question]) => question))('said to be absent: %s', async (question) => {
  expect(await answerText(question, fixtureLibrary(listed.slice(0, 1)))).toMatch(
    /^Nobody called|^No “|does not come up in this article|I found no figure on “/m,
  );
});

test('what is nobody, but comes up, is offered as a topic', async () => {
  const alone = fixtureLibrary(listed.slice(0, 1));
  expect(await answerText('what does the UK say about troops', alone)).toContain('anything on UK');
  expect(await answerText('what does Peru say about troops', alone)).not.toContain('anything on');
  expect(await answerText('anything on UK', alone)).toMatch(/^“UK” in the article/);
});

test('no two phrasings are alike but for marks and capitals', () => {
  const questions = [plain, misspelt, typed, absent, later, unmet, several, lists].flatMap(
    (table) => table.map(([one]) => one),
  );
  const unanswered = [...beyond, ...unanswerable];
  const shapes = questions.map((question) =>
    question
      .toLowerCase()
      .replace(/[^a-z\d ]/g, '')
      .trim(),
  );
  expect(new Set([...shapes, ...unanswered]).size).toBe(shapes.length + unanswered.length);
});

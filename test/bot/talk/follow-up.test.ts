import { expect, test } from 'vitest';
import { readArticle } from '../../../src/article/read-article.ts';
import { renderText } from '../../../src/console/render.ts';
import { answerInSession } from '../../../src/console/session.ts';
import { talkFrom } from '../../support/asked-library.ts';
import { libraryOf } from '../../support/fixture-library.ts';
import { services } from '../../support/oakmere.ts';

function articleOf(file: string, text: string) {
  const { article } = readArticle(file, Buffer.from(text));
  if (!article) throw new Error(`${file} cannot be read`);
  return article;
}

/** What is shown of the last of some lines, the quarry slide being the newest article. */
const last = async (...lines: readonly string[]): Promise<string> =>
  (await talkFrom('quarry-slide', ...lines)).at(-1) ?? '';

const FROM = 'From “Toymaker Plimsoll';

test.each([
  [['summary toymaker', 'sales'], 'Sales grew 2 percent'],
  [['summary toymaker', 'figures'], '34 percent'],
  [['summary toymaker', 'people'], 'Mette Lund'],
  [['what did Lund say', 'who is she'], 'Who is Mette Lund'],
  [['who is Jens Holt', 'did he rule out a walkout'], 'did not rule out a walkout in May'],
  [['what did Lund say', 'and Krag?'], 'Bodil Krag: 1 quotation'],
  [['who is Karen Friis', 'how old is she'], '68'],
])('%j goes on in the article that was asked about', async (lines, part) => {
  const answer = await last(...lines);
  expect(answer).toContain(part);
  expect(answer).toContain(FROM);
});

test('a question that is answered from the newest says nothing of where', async () => {
  expect(await last('what did Vogt say', 'who is he')).toMatch(/^Who is (?:Dr )?Anselm Vogt/);
  expect(await last('what did Vogt say', 'who is he')).not.toContain('asked about before');
});

test('what it is taken to mean is said', async () => {
  expect(await last('what did Lund say', 'who is she')).toContain(
    '“she” is taken to mean Mette Lund.',
  );
  expect(await last('what did Lund say', 'and Krag?')).toContain('Taken to ask: what did Krag say');
});

test('where two could be meant, nobody is', async () => {
  const answer = await last('who are the women in the toymaker story', 'what did she say');
  expect(answer).not.toContain('taken to mean');
});

test('a pronoun beside a name is left to the name', async () => {
  const answer = await last('who is Jens Holt', 'did Lund say her shops would shut');
  expect(answer).not.toContain('taken to mean');
});

test('whoever was asked for and not told is not the one from before', async () => {
  const answer = await last('what did Lund say', 'who founded the museum', 'how old is she');
  expect(answer).not.toContain('Mette Lund');
});

test.each([['current'], ['summary article="quarry-slide"'], ['use quarry-slide']])(
  '%s leads away from the article that was asked about',
  async (away) => {
    const answer = await last('summary toymaker', away, 'figures');
    expect(answer).not.toContain('Plimsoll');
    expect(answer).not.toContain('asked about before');
  },
);

test('what is only in the newest article is found there, and said to be', async () => {
  const answer = await last('summary toymaker', 'what did Vogt say');
  expect(answer).toContain('I drew it on their map in red');
  expect(answer).toMatch(/^Not in “Toymaker .*this is from the current article, “At least 27/m);
});

test('what the article does not tell at all is not asked of the one it was about', async () => {
  const answer = await last('who is Jens Holt', 'did he knock under the rubble');
  expect(answer).not.toContain('taken to mean');
});

test('a question that its own words answer better is left without the name', async () => {
  const answer = await last('who is Jens Holt', 'how much has he asked for');
  expect(answer).not.toContain('taken to mean');
  expect(answer).toContain('pay rise of 5 percent');
});

test('words of the title name the article also while it is gone on with', async () => {
  const answer = await last('summary toymaker', 'toymaker plimsoll figures');
  expect(answer).toMatch(/^Key figures/);
  expect(answer).not.toContain('asked about before');
});

test('an answer that is kept for many is not given from an article that one asked about', async () => {
  const [first = '', , second = '', , third = ''] = await talkFrom(
    'quarry-slide',
    'figures',
    'summary toymaker',
    'figures',
    'current',
    'figures',
  );
  expect(second).toContain(FROM);
  expect(second).toContain('34 percent');
  expect(third).toBe(first);
});

test('her counterpart is hers, and not whoever is somebody’s', async () => {
  const article = articleOf(
    'talks.txt',
    `Ministers meet in Tolva over the river

The foreign minister, Ana Ruiz, met her Marnian counterpart, Bob Tate, in Tolva on Monday.

The defence minister, Max Orr, wrote to his counterpart in Marn. “It is late,” he said.`,
  );
  const now = { ...services(libraryOf([article])), timeZone: 'Europe/London' };
  const first = await answerInSession('who is Ana Ruiz', now, {});
  const { reply } = await answerInSession('who is her counterpart?', now, first.session);
  const shown = renderText(reply, { width: Number.POSITIVE_INFINITY, colour: false });
  expect(shown).toContain('“her counterpart” is taken to mean Bob Tate.');
  expect(shown).toContain('met her Marnian counterpart, Bob Tate');
  expect(shown).not.toContain('Max Orr, wrote');
});

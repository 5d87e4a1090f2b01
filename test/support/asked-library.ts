import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readArticle } from '../../src/article/read-article.ts';
import { answerLine } from '../../src/bot/answer-line.ts';
import type { Library } from '../../src/bot/library.ts';
import { renderText } from '../../src/console/render.ts';
import { answerInSession, type Session } from '../../src/console/session.ts';
import { libraryOf } from './fixture-library.ts';
import { services } from './oakmere.ts';

const FOLDER = 'test/fixtures/asked';

const all = readdirSync(FOLDER).map((file) => {
  const { article } = readArticle(file, readFileSync(path.join(FOLDER, file)));
  if (article === undefined) throw new Error(`${file} cannot be read`);
  return article;
});

const library = libraryOf(all);

/** The articles with which answers are tried, the one with this id as the current one. */
export const readerOf = (id: string): Library => ({
  ...library,
  articles: () => [...all].sort((a, b) => Number(b.id === id) - Number(a.id === id)),
});

/** The answer to a question about one of these articles, as a pipe would print it. */
export const answerFrom = async (id: string, question: string): Promise<string> =>
  renderText(await answerLine(question, { ...services(readerOf(id)), timeZone: 'Europe/London' }), {
    width: Number.POSITIVE_INFINITY,
    colour: false,
  });

/** The answers to some lines of one asker, each of which may build on the one before, the current article given. */
export async function talkFrom(
  id: string,
  ...lines: readonly string[]
): Promise<readonly string[]> {
  const answers: string[] = [];
  let session: Session = {};
  for (const line of lines) {
    const now = { ...services(readerOf(id)), timeZone: 'Europe/London' };
    const answer = await answerInSession(line, now, session);
    answers.push(renderText(answer.reply, { width: Number.POSITIVE_INFINITY, colour: false }));
    session = answer.session;
  }
  return answers;
}

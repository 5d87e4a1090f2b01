import { answerLine } from '../../src/bot/answer-line.ts';
import { renderText } from '../../src/console/render.ts';
import { answerInSession, type Session } from '../../src/console/session.ts';
import { paragraphs } from '../../src/text/paragraphs.ts';
import { libraryOf } from './fixture-library.ts';
import { services } from './oakmere.ts';

const WIDE = { width: Number.POSITIVE_INFINITY, colour: false };

/** Articles by their ids, the first one current; `edition` tells their versions from others. */
const newsOf = (texts: Readonly<Record<string, string>>, edition = '') =>
  libraryOf(
    Object.entries(texts).map(([id, whole]) => {
      const [title = '', ...lines] = whole.trim().split('\n');
      const text = lines.join('\n').trim();
      return { id, title, text, paragraphs: paragraphs(text), version: `${id}${edition}` };
    }),
  );

/** The last answer to some lines of one asker, asked of these articles. */
export async function lastOf(
  texts: Readonly<Record<string, string>>,
  ...lines: readonly string[]
): Promise<string> {
  const library = newsOf(texts);
  let session: Session = {};
  let answer = '';
  for (const line of lines) {
    const given = await answerInSession(line, services(library), session);
    answer = renderText(given.reply, WIDE);
    session = given.session;
  }
  return answer;
}

/** The answer to the second of two lines, between which all articles were changed. */
export async function afterChange(
  texts: Readonly<Record<string, string>>,
  change: (text: string) => string,
  [first, second]: readonly [string, string],
): Promise<string> {
  const { session } = await answerInSession(first, services(newsOf(texts)), {});
  const changed = Object.fromEntries(Object.entries(texts).map(([id, one]) => [id, change(one)]));
  const later = newsOf(changed, '-later');
  return renderText((await answerInSession(second, services(later), session)).reply, WIDE);
}

/** The answer to one question of these articles, with nothing asked before. */
export const answerOf = async (
  texts: Readonly<Record<string, string>>,
  question: string,
): Promise<string> => renderText(await answerLine(question, services(newsOf(texts))), WIDE);

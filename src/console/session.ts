import { answerLine } from '../bot/answer-line.ts';
import { findArticle } from '../bot/finding/find-article.ts';
import type { Services } from '../bot/services.ts';
import type { Talk, Turn } from '../bot/talk/talks.ts';
import { shown } from '../bot/user-error.ts';
import type { Reply } from '../reply/reply.ts';
import { articleLine, sourceBlock } from '../reply/source.ts';
import { placeAnswer } from './where.ts';

/** What the console remembers between two lines. */
export interface Session {
  /** The article that the reader has chosen. */
  readonly article?: string;
  /** The last answer, whose lines `where` asks for by their numbers. */
  readonly last?: Reply;
  /** The place that was opened after it, from which one can go on to the next. */
  readonly place?: Reply;
  /** What the next question may build on. */
  readonly turn?: Turn;
}

/** Services that answer from the chosen article when a request names none. */
export function inSession(services: Services, { article }: Session): Services {
  const { library } = services;
  const chosen = library.articles().find(({ id }) => id === article);
  if (!chosen) return services;
  const articles = [chosen, ...library.articles().filter((one) => one !== chosen)];
  return { ...services, library: { ...library, articles: () => articles } };
}

const USE =
  /^(?:use|(?:switch|change) to)(?:\s+(?:the\s+)?(.*?)(?:\s+(?:article|story|piece))?)?$/i;

/** The answer to one line, and the session after it. Never throws. */
export async function answerInSession(
  line: string,
  services: Services,
  session: Session,
): Promise<{ readonly reply: Reply; readonly session: Session }> {
  const use = USE.exec(line.trim());
  if (use) return chosen(use[1] ?? '', services, session);
  const place = await placeAnswer(line, services, session);
  if (place) return { reply: place, session: { ...session, place } };
  const { article } = session;
  let { turn } = session;
  const talk: Talk = {
    before: () => turn,
    keep: (next) => {
      turn = next;
    },
  };
  const reply = await answerLine(line, { ...inSession(services, session), talk });
  return { reply, session: { ...(article && { article }), ...(turn && { turn }), last: reply } };
}

function questionBack(wanted: string, several: boolean): string {
  if (wanted === '') return 'Which article?';
  return several
    ? `Which article is meant by “${shown(wanted)}”?`
    : `No article is called “${shown(wanted)}”`;
}

/** Takes a title, an id, or a number in the list that `articles` shows. */
function chosen(
  wanted: string,
  services: Services,
  session: Session,
): { readonly reply: Reply; readonly session: Session } {
  const articles = inSession(services, session).library.articles();
  const numbered = /^\d{1,4}$/.test(wanted) ? articles[Number(wanted) - 1] : undefined;
  const found = numbered
    ? { kind: 'one' as const, article: numbered }
    : findArticle(articles, wanted);
  if (found.kind === 'one') {
    const { article } = found;
    return {
      reply: {
        title: 'Answers now come from this article',
        blocks: [sourceBlock(article)],
        audience: 'caller',
      },
      session: { article: article.id },
    };
  }
  const offered = found.kind === 'several' ? found.articles : articles.slice(0, 5);
  return {
    reply: {
      title: questionBack(wanted, found.kind === 'several'),
      blocks: [
        { type: 'articles', articles: offered.map((one) => articleLine(one, one === articles[0])) },
        { type: 'note', text: 'Type “use” with words of its title.' },
      ],
      audience: 'caller',
    },
    session,
  };
}

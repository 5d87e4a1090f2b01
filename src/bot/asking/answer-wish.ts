import { passageOf, type Read } from '../../reply/place.ts';
import type { Reply, Suggestion } from '../../reply/reply.ts';
import { sourceBlock } from '../../reply/source.ts';
import { goOn, suggest } from '../../reply/suggest.ts';
import type { Span } from '../../text/span.ts';
import { exampleRequests } from '../examples.ts';
import { resultsIn } from '../finding/results.ts';
import { runCommand } from '../run-command.ts';
import type { Services } from '../services.ts';
import { shown, UserError } from '../user-error.ts';
import { actReply, notSaidSo } from './act-reply.ts';
import type { Wish } from './asked.ts';
import { STRONG } from './asked-quotes.ts';
import { compareReply } from './compare-reply.ts';
import { knownOf } from './known.ts';
import { movedNote, stillNote } from './moved-note.ts';
import { namesakes } from './namesakes.ts';
import { nearestTo } from './nearest.ts';
import { titledElsewhere, toldElsewhere } from './only-there.ts';
import { originReply } from './origin-reply.ts';
import { personReply } from './person-reply.ts';
import { phrase } from './phrase.ts';
import type { Understood } from './read-question.ts';
import { FORECAST, isGoingOn, isManners, isRefused } from './refused.ts';
import { tidied } from './tidied.ts';
import { topicReply } from './topic-reply.ts';
import { verdict } from './verdict.ts';

/** Answers what a question was understood to want: by a command, or here. Throws `UserError` as commands do. */
export async function answerWish(
  understood: Understood,
  question: string,
  services: Services,
): Promise<Reply> {
  const reply = await noted(understood, question, services);
  if (understood.unnamed !== undefined) {
    const which = understood.still ? 'one that was asked about before' : 'current one';
    const text = `No article is called “${shown(understood.unnamed)}”. This is the ${which}:`;
    return { ...reply, blocks: [{ type: 'note', text }, ...reply.blocks] };
  }
  const { read, moved, still } = understood;
  const isFromIt = reply.blocks.some(
    (one) => one.type === 'source' && one.article.id === read.article.id,
  );
  const notes = moved
    ? [movedNote(read, moved)]
    : still && isFromIt
      ? [stillNote(read.article.title)]
      : [];
  return notes.length > 0 ? { ...reply, blocks: [...notes, ...reply.blocks] } : reply;
}

/** The answer, with the way to others of that name; who could be meant is asked back with the article in which. */
async function noted(understood: Understood, question: string, services: Services): Promise<Reply> {
  const { read, moved, wish } = understood;
  try {
    const reply = await answered(understood, question, services);
    if (wish.command !== 'person' || reply.audience === 'caller') return reply;
    return {
      ...reply,
      blocks: [...reply.blocks, ...(await namesakes(wish.args.name ?? '', read, services))],
    };
  } catch (error) {
    if (!moved || !(error instanceof UserError)) throw error;
    throw new UserError(error.message, [movedNote(read, moved), ...error.blocks]);
  }
}

async function answered(
  { read, wish }: Understood,
  question: string,
  services: Services,
): Promise<Reply> {
  const { args } = wish;
  switch (wish.command) {
    case 'person':
      return personReply(read, args.name ?? '');
    case 'passages':
      return topicReply(read, args.topic ?? '', wish.when);
    case 'compare':
      return compareReply(read, [args.speaker ?? '', args.other ?? ''], args.topic);
    case 'origin':
      return originReply(read);
    default: {
      const command = services.commands.find(({ name }) => name === wish.command);
      if (!command || wish.command === 'help') return notUnderstood(question, read, services);
      const done = wish.act === undefined ? undefined : actReply(read, args, wish.act);
      if (done) return done;
      const reply = await runCommand(command, args, services);
      const first = wish.whether ? verdict(read, args) : unsaid(read, wish, reply);
      return first ? { ...reply, blocks: [{ type: 'text', text: first }, ...reply.blocks] } : reply;
    }
  }
}

/** Says that what is shown need not be what was asked for; where nothing is, nothing has to be said. */
function unsaid(read: Read, { act, args }: Wish, { blocks, audience }: Reply): string | undefined {
  if (act === undefined || !STRONG.test(act) || audience === 'caller') return undefined;
  const isQuoted = blocks.some(({ type }) => type === 'quotes');
  return isQuoted || blocks.some(({ type }) => type === 'passages')
    ? notSaidSo(read, args, act, isQuoted)
    : undefined;
}

async function notUnderstood(question: string, read: Read, services: Services): Promise<Reply> {
  const text = tidied(question, knownOf(read));
  const open = !isManners(question) && !isGoingOn(question) && !isRefused(text);
  const results = /^who (?:won|lost)\b/i.test(text) ? resultsIn(read) : [];
  const nearest = results.length > 0 ? results : open ? nearestTo(text, read) : [];
  if (nearest.length > 0) return nearestReply(read, nearest);
  return {
    title: isManners(question)
      ? 'Ask me about the article'
      : 'That is not a question that I can answer',
    blocks: [
      {
        type: 'text',
        text: isGoingOn(question)
          ? 'A question has to say what it is about; after an answer, “and …?” asks the same of somebody or something else.'
          : `I answer from the articles: who said what, the figures, who is who, a summary, and what is said on a topic. ${read.current ? 'The current one is' : 'You asked last about'} “${read.article.title}”.`,
      },
      ...suggest(
        'Perhaps you mean another article',
        open && !FORECAST.test(text) ? others(text, read, services) : [],
      ),
      ...suggest('These work', await exampleRequests(services)),
    ],
    audience: 'caller',
  };
}

/** Articles that have in their title, or else in their text, what the current one lacks. */
function others(text: string, read: Read, services: Services): readonly Suggestion[] {
  const titled = titledElsewhere(text, read, services);
  if (titled.length > 0) {
    return titled.map(({ id, title }) => ({ label: title, request: `summary article="${id}"` }));
  }
  const words = phrase(text);
  return toldElsewhere(text, read, services).map(({ id, title }) => ({
    label: `“${shown(words)}” in “${title}”`,
    request: `anything on ${words} in the ${id} article`,
  }));
}

/** What comes nearest to an answer, and that it is none. */
function nearestReply(read: Read, nearest: readonly Span[]): Reply {
  const { article } = read;
  return {
    title: 'No direct answer; the nearest in the article',
    ...(article.url && { url: article.url }),
    blocks: [
      { type: 'passages', passages: nearest.map((one) => passageOf(read, one)) },
      sourceBlock(article),
      ...suggest('Go on with', goOn(read, ['summary', 'figures', 'people'])),
    ],
    audience: 'channel',
  };
}

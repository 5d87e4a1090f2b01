import type { Read } from '../../reply/place.ts';
import type { Reply } from '../../reply/reply.ts';
import type { Span } from '../../text/span.ts';
import { headsOf, holdersByVerb } from '../finding/holders.ts';
import { isOfStory, leadOn } from '../finding/of-the-lead.ts';
import { WISH, wishesIn } from '../finding/other-words.ts';
import { topicOf } from '../finding/topic.ts';
import { runCommand } from '../run-command.ts';
import type { Services } from '../services.ts';
import { shown, UserError } from '../user-error.ts';
import { actReply, notSaidSo } from './act-reply.ts';
import type { Wish } from './asked.ts';
import { compareReply } from './compare-reply.ts';
import { deedTells } from './deed-tells.ts';
import { knownOf } from './known.ts';
import { meantNote, movedNote, stillNote } from './moved-note.ts';
import { namesakes } from './namesakes.ts';
import { begunBy, nearByKind } from './near-by-kind.ts';
import { nearestTo } from './nearest.ts';
import {
  goingOnReply,
  looselyReply,
  nearestReply,
  notUnderstood,
  refusal,
} from './not-understood.ts';
import { originReply } from './origin-reply.ts';
import { personReply } from './person-reply.ts';
import type { Understood } from './read-question.ts';
import { STRONG } from './speech-verbs.ts';
import { byWords } from './sure-by-kind.ts';
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
  const { read, moved, still, relative } = understood;
  const isFromIt = reply.blocks.some(
    (one) => one.type === 'source' && one.article.id === read.article.id,
  );
  const notes = moved
    ? [movedNote(read, moved)]
    : still && isFromIt
      ? [stillNote(read.article.title)]
      : [];
  if (relative) notes.push(meantNote(relative.words, relative.name));
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
    case 'person': {
      const near = holdersByVerb(read, args.name ?? '');
      return near.length > 0 ? nearestReply(read, near) : personReply(read, args.name ?? '');
    }
    case 'sentence': {
      const [from = 0, to = from] = (args.number ?? '').split('-').map(Number);
      const some = read.analysis.sentences.slice(from - 1, Math.min(to, from + 1));
      return some.length > 0 ? goingOnReply(read, some) : notUnderstood(question, read, services);
    }
    case 'wishes':
      return wanted(read, args.name, question, services);
    case 'passages': {
      // 'who runs the council' is not told by what else is run there.
      const text = tidied(question, knownOf(read));
      const [head, another] = RUNS.test(text) && !isRunBy(text, read) ? headsOf(text, read) : [];
      if (head && !another) return personReply(read, head.name);
      const told = byWords(text, read) ?? [];
      if (told.length > 0) return goingOnReply(read, told.slice(0, FEW));
      const holders = HOLDS.test(text) ? (nearByKind(text, read) ?? []) : [];
      const causes = holders.length > 0 ? holders : begunBy(text, read);
      if (causes.length > 0) return nearestReply(read, causes);
      const reply = topicReply(read, args.topic ?? '', wish.asks, wish.deed, isOfStory(text));
      if (reply.blocks.some(({ type }) => type === 'passages')) return reply;
      const near = nearInstead(text, read, wish);
      return near.length > 0 ? nearestReply(read, near) : (looselyReply(text, read) ?? reply);
    }
    case 'compare':
      return compareReply(read, [args.speaker ?? '', args.other ?? ''], args.topic);
    case 'origin':
      return originReply(read);
    default: {
      const command = services.commands.find(({ name }) => name === wish.command);
      if (!command || wish.command === 'help') return notUnderstood(question, read, services);
      const done = wish.act === undefined ? undefined : actReply(read, args, wish.act);
      if (done) return done;
      // All that somebody says is no answer to what they want.
      if (wish.act && WISH.test(wish.act) && args.topic === undefined)
        return wanted(read, args.speaker, question, services);
      const reply = await runCommand(command, args, services);
      const first = wish.whether ? verdict(read, args) : unsaid(read, wish, reply);
      return first ? { ...reply, blocks: [{ type: 'text', text: first }, ...reply.blocks] } : reply;
    }
  }
}

/** Where no sentence on a topic is shown, what comes near it by what is asked, or else in other words. */
function nearInstead(text: string, read: Read, { args, asks }: Wish): readonly Span[] {
  const near = nearByKind(text, read) ?? deedTells(read, args.topic ?? '', asks);
  if (near.length > 0) return near;
  if (asks === undefined) return nearestTo(text, read);
  return isOfStory(text) && (asks === 'where' || asks === 'when' || asks === 'due')
    ? leadOn(read, topicOf(args.topic ?? '', read.article.text), asks)
    : [];
}

/** So many sentences are enough. */
const FEW = 2;
/** Is told by a noun more often than by the verb: 'the owners, Vesta Holdings'. */
const HOLDS = /^who (?:owns|founded)\b/i;
const RUNS = /^who(?:'s| is)? (?:runs|running|heads|in charge)\b/i;

/** 'the council, which runs the museum': told by the very verb, and no director stands for it. */
function isRunBy(text: string, { article }: Read): boolean {
  const [, verb = '', body = ''] = /^who (runs|heads|leads) (?:the )?(.+)$/i.exec(text) ?? [];
  return verb !== '' && article.text.toLowerCase().includes(` ${verb} the ${body}`.toLowerCase());
}

/** What somebody wants whose own act the article does not tell, in the sentences that say it of them. */
async function wanted(
  read: Read,
  whose: string | undefined,
  question: string,
  services: Services,
): Promise<Reply> {
  const wishes = wishesIn(read, whose);
  if (wishes.length > 0)
    return whose === undefined ? nearestReply(read, wishes) : goingOnReply(read, wishes);
  // What only has the name of somebody tells no wish of theirs.
  return (whose === undefined ? notUnderstood : refusal)(question, read, services);
}

/** Says that what is shown need not be what was asked for; where nothing is, nothing has to be said. */
function unsaid(read: Read, { act, args }: Wish, { blocks, audience }: Reply): string | undefined {
  if (act === undefined || !STRONG.test(act) || audience === 'caller') return undefined;
  const isQuoted = blocks.some(({ type }) => type === 'quotes');
  return isQuoted || blocks.some(({ type }) => type === 'passages')
    ? notSaidSo(read, args, act, isQuoted)
    : undefined;
}

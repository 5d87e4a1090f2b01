import type { Read } from '../../reply/place.ts';
import type { Reply } from '../../reply/reply.ts';
import { suggest } from '../../reply/suggest.ts';
import { exampleRequests } from '../examples.ts';
import { runCommand } from '../run-command.ts';
import type { Services } from '../services.ts';
import { shown } from '../user-error.ts';
import { actReply, notSaidSo } from './act-reply.ts';
import type { Wish } from './asked.ts';
import { STRONG } from './asked-quotes.ts';
import { compareReply } from './compare-reply.ts';
import { titledElsewhere } from './elsewhere.ts';
import { movedNote } from './moved-note.ts';
import { originReply } from './origin-reply.ts';
import { personReply } from './person-reply.ts';
import type { Understood } from './read-question.ts';
import { topicReply } from './topic-reply.ts';
import { verdict } from './verdict.ts';

/** Answers what a question was understood to want: by a command, or here. Throws `UserError` as commands do. */
export async function answerWish(
  understood: Understood,
  question: string,
  services: Services,
): Promise<Reply> {
  const reply = await answered(understood, question, services);
  if (understood.unnamed !== undefined) {
    const text = `No article is called “${shown(understood.unnamed)}”. This is the current one:`;
    return { ...reply, blocks: [{ type: 'note', text }, ...reply.blocks] };
  }
  if (!understood.moved) return reply;
  return { ...reply, blocks: [movedNote(understood.read), ...reply.blocks] };
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
      const first = wish.whether ? verdict(read, args) : unsaid(wish, reply);
      return first ? { ...reply, blocks: [{ type: 'text', text: first }, ...reply.blocks] } : reply;
    }
  }
}

/** Says that quotations need not be what was asked for; where there are none, nothing has to be said. */
const unsaid = ({ act }: Wish, { blocks }: Reply): string | undefined =>
  act !== undefined && STRONG.test(act) && blocks.some(({ type }) => type === 'quotes')
    ? notSaidSo(act)
    : undefined;

const MANNERS =
  /^\W*(?:hi|hiya|hello|hey|howdy|yo|(?:good )?(?:morning|afternoon|evening|night|day)|gm|ty|ta|good bot|nice|great|brilliant|thanks?|thank you|thx|cheers|bye|ok|okay)\b[^?]{0,20}$/i;

/** Asks for more of something that was said before. */
const GOING_ON =
  /^\W*(?:more|next|again|go on|continue|and|repeat that|say that again|what else|else)\b\W*$/i;

async function notUnderstood(question: string, read: Read, services: Services): Promise<Reply> {
  const titled = titledElsewhere(question, read, services);
  return {
    title: MANNERS.test(question)
      ? 'Ask me about the article'
      : 'That is not a question that I can answer',
    blocks: [
      {
        type: 'text',
        text: GOING_ON.test(question)
          ? 'I do not remember what was asked before: each question has to say what it is about.'
          : `I answer from the articles: who said what, the figures, who is who, a summary, and what is said on a topic. The current one is “${read.article.title}”.`,
      },
      ...suggest(
        'Perhaps you mean another article',
        titled.map(({ id, title }) => ({ label: title, request: `summary article="${id}"` })),
      ),
      ...suggest('These work', await exampleRequests(services)),
    ],
    audience: 'caller',
  };
}

import type { Reply } from '../../reply/reply.ts';
import { suggest } from '../../reply/suggest.ts';
import { exampleRequests } from '../examples.ts';
import { runCommand } from '../run-command.ts';
import type { Services } from '../services.ts';
import { shown } from '../user-error.ts';
import { compareReply } from './compare-reply.ts';
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
  if (!understood.moved) return reply;
  const from = `Not in the current article; this is from “${understood.read.article.title}”.`;
  return { ...reply, blocks: [{ type: 'note', text: from }, ...reply.blocks] };
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
      return topicReply(read, args.topic ?? '');
    case 'compare':
      return compareReply(read, [args.speaker ?? '', args.other ?? ''], args.topic);
    case 'origin':
      return originReply(read);
    default: {
      const command = services.commands.find(({ name }) => name === wish.command);
      if (!command || wish.command === 'help') return notUnderstood(question, services);
      const reply = await runCommand(command, args, services);
      const first = wish.whether ? verdict(read, args) : undefined;
      return first ? { ...reply, blocks: [{ type: 'text', text: first }, ...reply.blocks] } : reply;
    }
  }
}

async function notUnderstood(question: string, services: Services): Promise<Reply> {
  return {
    title: 'That was not understood as a question about the article',
    blocks: [
      {
        type: 'text',
        text: `“${shown(question)}” asks neither who said what, nor for figures, people, a summary or what the article says on something.`,
      },
      ...suggest('These work', await exampleRequests(services)),
    ],
    audience: 'caller',
  };
}

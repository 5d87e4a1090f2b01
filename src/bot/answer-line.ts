import type { Reply } from '../reply/reply.ts';
import { readRequest } from './request.ts';
import type { Services } from './services.ts';
import { answerInTalk } from './talk/answer-in-talk.ts';

/** The answer to a line as people type it: a command or a question. Never throws. */
export async function answerLine(line: string, services: Services): Promise<Reply> {
  const { command: name, raw } = readRequest(line, services.commands);
  const command = services.commands.find((one) => one.name === name);
  if (!command) throw new Error(`no command is called “${name}”`);
  return (await answerInTalk(command, raw, services)).reply;
}

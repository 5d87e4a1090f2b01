import type { Writable } from 'node:stream';
import { answerLine } from '../bot/answer-line.ts';
import type { Services } from '../bot/services.ts';
import type { Reply } from '../reply/reply.ts';

/**
 * Answers one question or command line, as it would be typed in chat.
 * @param show how a reply becomes text
 * @returns the exit code: 0 for every reply, help included; 1 when there was no question or the failure is ours
 */
export async function askOnce(
  line: string,
  services: Services,
  show: (reply: Reply) => string,
  output: Writable,
  problems: Writable,
): Promise<number> {
  if (line.trim() === '') {
    problems.write('What is the question? For instance: readout ask "key figures"\n');
    return 1;
  }
  let failed = false;
  const watched: Services = {
    ...services,
    report(reference, error) {
      failed = true;
      services.report(reference, error);
    },
  };
  output.write(`${show(await answerLine(line, watched))}\n`);
  return failed ? 1 : 0;
}

import { parentPort } from 'node:worker_threads';
import { analyze } from '../text/analyze.ts';
import type { AnalystAnswer, AnalystRequest } from './analyst.ts';

// The other end of analyst.ts: one message in, one message out.
parentPort?.on('message', ({ id, text, known }: AnalystRequest) => {
  const answer: AnalystAnswer = { id, analysis: analyze(text, known) };
  parentPort?.postMessage(answer);
});

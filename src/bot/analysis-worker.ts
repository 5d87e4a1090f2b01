import { parentPort } from 'node:worker_threads';
import { analyze } from '../text/analyze.ts';
import type { AnalystAnswer, AnalystRequest } from './analyst.ts';
import { digestOf } from './finding/digest.ts';

// The other end of analyst.ts: one message in, one message out.
parentPort?.on('message', ({ id, text, known, title }: AnalystRequest) => {
  const analysis = analyze(text, known);
  const result = title === undefined ? analysis : digestOf(`${title}\n${text}`, analysis);
  parentPort?.postMessage({ id, result } satisfies AnalystAnswer);
});

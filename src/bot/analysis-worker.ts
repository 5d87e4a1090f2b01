import { isDeepStrictEqual } from 'node:util';
import { parentPort } from 'node:worker_threads';
import type { Analysis } from '../text/analysis.ts';
import { analyze } from '../text/analyze.ts';
import type { AnalystAnswer, AnalystRequest } from './analyst.ts';
import { digestOf } from './finding/digest.ts';

type Asked = Pick<AnalystRequest, 'text' | 'known' | 'title'>;

/** A new article is asked for at once by whoever answers and by whoever indexes. */
let last: (Asked & { readonly analysis: Analysis }) | undefined;

function analysisOf({ text, known, title }: Asked): Analysis {
  if (last?.text === text && last.title === title && isDeepStrictEqual(last.known, known))
    return last.analysis;
  last = { text, known, title, analysis: analyze(text, known, title) };
  return last.analysis;
}

// The other end of analyst.ts: one message in, one message out.
parentPort?.on('message', ({ id, text, known, title, digest }: AnalystRequest) => {
  const analysis = analysisOf({ text, known, title });
  const result = digest ? digestOf(`${title}\n${text}`, analysis) : analysis;
  parentPort?.postMessage({ id, result } satisfies AnalystAnswer);
});

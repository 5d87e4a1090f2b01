import type { Analyst } from '../../src/bot/analyst.ts';
import { digestOf } from '../../src/bot/finding/digest.ts';
import { analyze } from '../../src/text/analyze.ts';

/** Analyses where it is asked to, without a thread. */
export const analyst: Pick<Analyst, 'analyze' | 'digest'> = {
  analyze: async (text, known, title) => analyze(text, known, title),
  digest: async ({ title, text, people }) =>
    digestOf(`${title}\n${text}`, analyze(text, people, title)),
};

import { wordSet } from '../words/word-set.ts';
import { type Cue, cuesOf } from './cues.ts';
import type { Source } from './phrases.ts';
import type { Frame } from './tokens.ts';

/** Who puts questions, and in which paragraph that is told. */
export interface Asking {
  readonly source: Source;
  readonly paragraph: number;
}

/** For how many paragraphs the answers to a question may go on. */
export const EXCHANGE = 4;
const ASKS = wordSet('asked asks questioned pressed');

/** 'Hale asked Reed whether …': Hale. */
export function askerIn(frame: Frame, cues: readonly Cue[] | null): Source | null {
  if (!frame.tokens.some(({ lower }) => ASKS.has(lower))) return null;
  const cue = (cues ?? cuesOf(frame)).find(({ at }) => ASKS.has(frame.tokens[at]?.lower ?? ''));
  return cue?.finite && !cue.passive && cue.reach === 'beside' ? cue.source : null;
}

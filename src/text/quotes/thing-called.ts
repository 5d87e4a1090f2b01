import { wordSet } from '../words/word-set.ts';
import type { Token } from './tokens.ts';

/** What has a name or a title of its own. */
const TITLED =
  /^(?:talk|presentation|song|album|book|film|movie|show|series|episode|play|game|app|programme|program|project|scheme|initiative|campaign|bill|law|event|exhibition|essay|article|paper|video|podcast|blog|column|website|band|product|drink|dish|course|operation|painting|sculpture|poem|novel|track|tour|festival|chapter|documentary|memoir)s?$/;
const CALLED = wordSet('called named titled entitled dubbed');

/**
 * True for the participle at `verb` in 'a series of talks **called** “Tide Talks”', 'a bill **called** the “Fair Rents Act”'; not in 'a
 * law called “a disgrace” by Hale'.
 */
export function isThingCalled(tokens: readonly Token[], verb: number): boolean {
  if (!CALLED.has(tokens[verb]?.lower ?? '') || !TITLED.test(tokens[verb - 1]?.lower ?? ''))
    return false;
  const quote = tokens[verb + 1]?.lower === 'the' ? verb + 2 : verb + 1;
  return tokens[quote]?.kind === 'quote' && tokens[quote + 1]?.lower !== 'by';
}

/** Whoever makes or brings out a work. */
const MAKER =
  /^(?:(?:co-)?author|writer|creator|director|producer|editor|(?:co-)?host|presenter|star|narrator|singer)s?$/;

/** 'author of “Night Boat”', 'star of “Night Boat” and “Low Tide”': a work that somebody is told by. */
export const isMadeBy = (tokens: readonly Token[], quote: number): boolean =>
  tokens[quote - 1]?.lower === 'and' && tokens[quote - 2]?.kind === 'quote'
    ? isMadeBy(tokens, quote - 2)
    : /^(?:of|on)$/.test(tokens[quote - 1]?.lower ?? '') &&
      MAKER.test(tokens[quote - 2]?.lower ?? '');

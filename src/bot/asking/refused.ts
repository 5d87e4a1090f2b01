import { hasMatter } from '../finding/words.ts';
import { type Asked, type Wish, wish } from './asked.ts';

const HELP = /^(?:help|commands?|usage|what can (?:you|i) (?:do|ask)|how does (?:this|it) work)\b/i;

/** Asked for help, or for nothing. */
export function help({ text }: Asked): Wish | undefined {
  const said = text.replace(/\b(?:what|who|how|it|this|about|everything)\b/gi, 'x');
  return !hasMatter(said) || HELP.test(text) ? wish('help') : undefined;
}

const CODE = /[{}<>\\]|\p{L}\(|\bselect\b.*\bfrom\b|;\s*(?:--|drop\b)/iu;

/** What is meant for a machine. */
export const code = ({ text }: Asked): Wish | undefined =>
  CODE.test(text) ? wish('help') : undefined;

/** An opinion, advice or a forecast: no article's words answer that, and none is put into its mouth. */
const OPINION = new RegExp(
  [
    '^(?:should|shall)\\b',
    '^(?:who|what|which|why|how|when) (?:should|is going to|will win)\\b(?! (?:i|we) (?:need to )?know)',
    '^will (?:there|it|this|we|the world)\\b',
    '^(?:is|was|are|were|am|whether) .*\\b(?:right|wrong|correct|lying|liars?|honest|idiots?|stupid|good|bad|evil|crazy|insane|true|false|fair|guilty|innocent|trustworthy|to blame|corrupt)\\b',
    '\\b(?:is|are|was|were) (?:such |so |really |just |all )*(?:an? )?(?:idiots?|liars?|morons?|fools?|clowns?|crooks?|traitors?|stupid|evil|crazy|disgusting|pathetic|useless)\\b',
    "\\bwhat(?:'s| is) wrong with\\b|\\bget(?:s|ting)? (?:it )?wrong\\b",
    '\\b(?:agree|disagree) with\\b',
  ].join('|'),
  'i',
);

export const opinion = ({ text }: Asked): Wish | undefined =>
  OPINION.test(text) && !text.includes('"') ? wish('help') : undefined;

/** A question to the bot itself is none that an article answers. */
export const toTheBot = ({ text }: Asked): Wish | undefined =>
  /\b(?:you|your|yourself|u)\b/i.test(text.replace(/"[^"]*"?|'[^']*'/g, ''))
    ? wish('help')
    : undefined;

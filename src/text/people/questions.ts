import { isA } from '../words/classes.ts';
import type { Token } from './tokens.ts';
import { ASKING } from './word-classes.ts';

/** True for whoever puts the question in 'Asked by Reed whether she', 'pressed by the coach'. */
export function isAsking(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i > from - 8; i -= 1) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[from]?.sentence) return false;
    // 'asked by her lawyer, Reed, whether'
    if (token.shape === 'mark' && !(token.key === ',' && i === from - 1)) return false;
    // 'Asked by the paper if **he** would stand'
    if (isA(token, ASKING)) return false;
    if (token.key === 'by') return questioned.test(tokens[i - 1]?.key ?? '');
  }
  return false;
}

/** 'Asked whether **Reed** would go, she said': whom the question is about, and hardly whoever answers. */
export function isAskedAbout(tokens: readonly Token[], from: number): boolean {
  let asks = false;
  for (let i = from - 1; i > from - 16; i -= 1) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[from]?.sentence) return false;
    if (token.shape === 'mark' && !(token.key === ',' && i === from - 1)) return false;
    if (token.opens) return asks && questioned.test(token.key);
    if (isA(token, ASKING)) asks = true;
  }
  return false;
}

/** Where whoever is asked ends in 'asked **Reed** whether she', 'asked the mayor, **Reed**, why she'; -1 elsewhere. */
export function endOfAsked(tokens: readonly Token[], at: number): number {
  if (!/^(?:whether|if|why|when|how|what|where)$/.test(tokens[at - 1]?.key ?? '')) return -1;
  return tokens[at - 2]?.key === ',' ? at - 2 : at - 1;
}

/** 'When that was put to **Reed**, she shrugged': whoever is to answer. */
export const isPutTo = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[from - 1]?.key === 'to' && tokens[from - 2]?.key === 'put' && tokens[to]?.key === ',';

/** 'Orr put it to **Reed** that she was late. “…,” she replied.', 'Orr pressed **Reed** on it': whoever is to answer, in the sentence before. */
export function isToReply(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  pronoun: number,
): boolean {
  const verb = tokens[pronoun + 1]?.key ?? '';
  const before = tokens[from - 1]?.key ?? '';
  const isAsked = /^(?:asked|pressed|challenged|questioned|quizzed)$/.test(before);
  // 'Orr asked Reed about it. “…,” she said', but not 'Orr asked Reed to leave. “…,” she said'
  // nor 'Orr asked Reed if she could leave'
  const isLeave = /^(?:could|can|might|may)$/.test(tokens[to + 2]?.key ?? '');
  if (/^(?:said|says)$/.test(verb)) return isAsked && ASKS.test(tokens[to]?.key ?? '') && !isLeave;
  if (!/^(?:replied|answered|responded|retorted|conceded)$/.test(verb)) return false;
  return isAsked || (before === 'to' && [2, 3].some((back) => tokens[from - back]?.key === 'put'));
}
const ASKS = /^(?:about|whether|if|why|how|what|when|where|on|over)$/;

const questioned =
  /^(?:asked|questioned|pressed|quizzed|interviewed|challenged|cross-examined|told|urged|advised|warned|pushed|grilled|interrupted)$/;

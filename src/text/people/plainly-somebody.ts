import { sayingVerbs } from '../words/narration.ts';
import { determiners } from './role-words.ts';
import { isVerb } from './token-tests.ts';
import type { Token } from './tokens.ts';

const SAYS = /^(?:said|says|told|tells|added|adds|wrote|writes|tweeted)$/;
/** How far behind the name the comma may stand that ends what somebody is: ', a retired nurse from Leeds**,**'. */
const LONGEST = 10;

/** True where what stands behind a name, which ends before `to`, is told of nobody but a person: 'Trench, **31**,', 'Creek, **a nurse**', 'Heights **said**'. */
export function isPlainlySomebody(tokens: readonly Token[], to: number): boolean {
  const [after, next] = [tokens[to], tokens[to + 1]];
  if (tokens[to - 1]?.possessive || !after || after.sentence !== tokens[to - 1]?.sentence)
    return false;
  if (SAYS.test(after.key)) return true;
  if (after.key !== ',' || !next) return false;
  if (next.key === 'who' || (/^\d\d$/.test(next.key) && tokens[to + 2]?.key === ',')) return true;
  if (!determiners.has(next.key)) return false;
  let isPerson = false;
  for (let at = to + 2; at < to + LONGEST; at += 1) {
    const token = tokens[at];
    if (!token || token.sentence !== after.sentence) return false;
    if (token.shape === 'mark') return isPerson && token.key === ',';
    // 'Stuff, **a man said**, happens'
    if (isVerb(token) || sayingVerbs.has(token.key)) return false;
    isPerson ||= token.noun?.kind === 'person';
  }
  return false;
}

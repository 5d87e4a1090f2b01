import { commonVerbs, sayingVerbs, speechVerbs } from '../words/narration.ts';
import { wordSet } from '../words/word-set.ts';
import type { Token } from './tokens.ts';

const takesObject = wordSet(
  'told tell tells asked ask asks called calls criticized criticised accused urged urges describes described blasted praised mocked attacked',
);
const prepositions = wordSet(
  'to of for with by from against about between under over like than around on in at into',
);

/** True for a word that reads as a finite verb or stands before one. */
export const isVerb = (token: Token | undefined): boolean =>
  token?.shape === 'lower' &&
  (commonVerbs.has(token.key) ||
    sayingVerbs.has(token.key) ||
    /[a-z](?:ed|es|ly)$/.test(token.key));

/** The token after the apposition that the comma at `at` opens, or null when it does not close in the sentence. */
function afterApposition(tokens: readonly Token[], at: number): number | null {
  const sentence = tokens[at]?.sentence;
  for (let i = at + 1; i < at + 25; i += 1) {
    const token = tokens[i];
    if (!token || token.sentence !== sentence) return null;
    if (token.shape === 'mark' && token.key === ',') return i + 1;
  }
  return null;
}

/** The word before a noun phrase whose name or head begins at `from`: past the role and determiner that belong to it. */
function beforePhrase(tokens: readonly Token[], from: number): Token | undefined {
  const sentence = tokens[from]?.sentence;
  for (let i = from - 1; i >= 0 && i > from - 9; i -= 1) {
    const token = tokens[i];
    if (!token || token.sentence !== sentence || token.shape === 'mark') return undefined;
    if (prepositions.has(token.key) || isVerb(token)) return token;
    if (token.opens) return undefined;
  }
  return tokens[from - 1];
}

/** True when what stands at `[from, to)` reads as the subject of a clause. */
export function isSubject(tokens: readonly Token[], from: number, to: number): boolean {
  const sentence = tokens[from]?.sentence;
  const before = beforePhrase(tokens, from);
  if (before?.shape === 'lower') {
    if (speechVerbs.has(before.key) && !takesObject.has(before.key)) return true;
    if (prepositions.has(before.key)) return false;
  }
  const after = tokens[to];
  if (!after || after.sentence !== sentence || tokens[to - 1]?.possessive) return false;
  if (after.shape === 'lower') return isVerb(after);
  if (after.key !== ',') return false;
  const next = afterApposition(tokens, to);
  return next !== null && isVerb(tokens[next]);
}

/** Inverted speech: the verbs that stand before their subject ('said Reed'). */
const leadsSubject =
  /^(?:said|says|added|adds|tweeted|wrote|writes|explained|explains|replied|argued|continued|noted)$/;

/** True when the phrase or name `[from, to)` is the subject of a verb of saying, or follows 'according to'. */
export function speaks(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1];
  const sentence = tokens[from]?.sentence;
  if (before && before.sentence === sentence && before.shape === 'lower') {
    if (before.key === 'to' && tokens[from - 2]?.key === 'according') return true;
    if (leadsSubject.test(before.key)) return true;
    // 'a spokesman for Reed said': the spokesman did
    if (prepositions.has(before.key)) return false;
  }
  const after = tokens[to];
  if (!after || after.sentence !== sentence || tokens[to - 1]?.possessive) return false;
  if (after.shape === 'lower') {
    if (speechVerbs.has(after.key)) return true;
    return (
      (commonVerbs.has(after.key) || after.key.endsWith('ly')) &&
      speechVerbs.has(tokens[to + 1]?.key ?? '')
    );
  }
  const next = after.key === ',' ? afterApposition(tokens, to) : null;
  return next !== null && speechVerbs.has(tokens[next]?.key ?? '');
}

import { commonVerbs, sayingVerbs, speechVerbs } from '../words/narration.ts';
import { wordSet } from '../words/word-set.ts';
import type { Token } from './tokens.ts';

const takesObject = wordSet(
  'told tell tells asked ask asks called calls criticized criticised accused urged urges describes described blasted praised mocked attacked',
);
const prepositions = wordSet(
  'to of for with by from against about between under over like than around on in at into',
);

/** True when what stands at `[from, to)` reads as the subject of a clause. */
export function isSubject(tokens: readonly Token[], from: number, to: number): boolean {
  const after = tokens[to];
  const before = tokens[from - 1];
  const sentence = tokens[from]?.sentence;
  if (before && before.sentence === sentence && before.shape === 'lower') {
    if (speechVerbs.has(before.key) && !takesObject.has(before.key)) return true;
    if (prepositions.has(before.key)) return false;
  }
  if (!after || after.sentence !== sentence || tokens[to - 1]?.possessive) return false;
  if (after.shape === 'lower') {
    return commonVerbs.has(after.key) || sayingVerbs.has(after.key) || /(?:ed|es)$/.test(after.key);
  }
  return after.shape === 'mark' && tokens[from]?.opens === true;
}

/** Inverted speech: the verbs that stand before their subject ('said Reed'). */
const leadsSubject =
  /^(?:said|says|added|adds|tweeted|wrote|writes|explained|explains|replied|argued|continued|noted)$/;

/** True when the phrase or name `[from, to)` is the subject of a verb of saying, or follows 'according to'. */
export function speaks(tokens: readonly Token[], text: string, from: number, to: number): boolean {
  const before = tokens[from - 1];
  const sentence = tokens[from]?.sentence;
  if (before && before.sentence === sentence && before.shape === 'lower') {
    if (before.key === 'to' && tokens[from - 2]?.key === 'according') return true;
    if (leadsSubject.test(before.key)) return true;
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
  if (after.shape !== 'mark' || text.charAt(after.start) !== ',') return false;
  // past an apposition: the verb stands after the next comma
  for (let i = to + 1; i < to + 24; i += 1) {
    const token = tokens[i];
    if (token?.sentence !== sentence) return false;
    if (
      token.shape === 'mark' &&
      text.charAt(token.start) !== "'" &&
      text.charAt(token.start) !== '’'
    ) {
      return text.charAt(token.start) === ',' && speechVerbs.has(tokens[i + 1]?.key ?? '');
    }
  }
  return false;
}

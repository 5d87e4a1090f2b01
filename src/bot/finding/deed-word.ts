import { personNounOf } from '../../text/people/nouns.ts';
import { irregular } from './irregular.ts';

/**
 * Whether a word that begins some words for somebody is a verb whose noun for the doer is known: 'who led them' does not
 * ask for the leader.
 * @param length how many words there are
 */
export function isDeed(word: string, length: number, speakerWords: ReadonlySet<string>): boolean {
  if (personNounOf(word) !== null) return false;
  const base = irregular.get(word) ?? word.replace(/e?[ds]$/, '');
  // 'the lead negotiator' is somebody.
  if (base === word && length > 1) return false;
  return ['er', 'or', 'ter', 'ner'].some((end) => speakerWords.has(`${base}${end}`));
}

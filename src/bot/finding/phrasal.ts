import { stem, wordsOf } from './words.ts';

/** A verb whose particle makes another verb of it: 'sent off' is not 'sent'. */
interface Phrasal {
  readonly verb: string;
  readonly particle: string;
}

/** What may make another verb of one. */
export const PARTICLE = /^(?:off|out|down|up|over|away|back)$/i;
/** So many words may stand between the two: 'rule that out'. */
const BETWEEN = 2;

/** The phrasal verb in a question, if it has one. */
export function phrasalIn(words: string): Phrasal | undefined {
  const all = wordsOf(words);
  const at = all.findIndex((word) => PARTICLE.test(word));
  const verb = all[at - 1];
  return at > 0 && verb !== undefined && /^\p{Ll}{3,}$/u.test(verb)
    ? { verb: stem(verb), particle: (all[at] ?? '').toLowerCase() }
    : undefined;
}

/** Whether a sentence has a phrasal verb, or a noun made of it: 'the sending-off'. */
export function hasPhrasal({ verb, particle }: Phrasal, sentence: string): boolean {
  const words = wordsOf(sentence).flatMap((word) => word.split('-'));
  return words.some(
    (word, at) =>
      stem(word) === verb &&
      words.slice(at + 1, at + 2 + BETWEEN).some((other) => other.toLowerCase() === particle),
  );
}

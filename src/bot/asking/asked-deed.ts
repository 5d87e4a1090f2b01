import { LIGHT } from '../finding/faint-words.ts';
import { hasSense } from '../finding/kin.ts';
import { hasMatter, stem, wordsOf } from '../finding/words.ts';
import { type Asked, type Wish, wish } from './asked.ts';
import { personIn } from './person-in.ts';

/** Who made it is told by no sentence that only has the thing. */
export function maker(made: string, { known, article }: Asked): Wish | undefined {
  const stems = wordsOf(made).filter(hasMatter).map(stem);
  const isTold = known.sentences.some(
    (has) => has.has(MAKE) && stems.every((one) => hasSense(one, has)),
  );
  return isTold && stems.length > 0
    ? { ...wish('passages', { topic: made, article }), asks: 'who' }
    : undefined;
}

const MAKE = stem('made');

/** 'why did she resign' takes it that she did; the verb follows whoever it was. */
const DONE = /^(?:why|how come|how|when|where) did (?!.*(?:\bnot\b|n't\b|\bnever\b))(.+)$/i;

export function deedIn(text: string, known: Asked['known']): Pick<Wish, 'deed'> {
  const words = DONE.exec(text)?.[1];
  if (words === undefined) return {};
  const behind =
    PRONOUN.exec(words)?.[1] ??
    personIn(words, known)?.after ??
    words.replace(/^(?:(?:the|his|her|its) )?\S+/, '');
  const deed = wordsOf(behind).find((word) => hasMatter(word));
  return deed === undefined ? {} : { deed };
}

/** 'he leave the party' */
const PRONOUN = /^(?:he|she|it|they|we) (.+)$/i;

/** 'who led the investigation' where somebody led an inquiry. */
export function isInSense(text: string, known: Asked['known']): boolean {
  const words = WHO_DID.exec(text)?.[1];
  const [deed = '', ...things] = wordsOf(words ?? '')
    .filter(hasMatter)
    .map(stem);
  // 'their own' is nobody's deed.
  return (
    things.length > 0 &&
    deed !== OWN &&
    !LIGHT.test(deed) &&
    known.sentences.some((has) => has.has(deed) && things.every((one) => hasSense(one, has)))
  );
}

const OWN = stem('own');
const WHO_DID = /^who ((?!(?:is|was|are|were|has|had|will|would|did)\b)\p{Ll}{3,} .+)$/u;

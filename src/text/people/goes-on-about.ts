import { isA } from '../words/classes.ts';
import { calendarWords, speechVerbs } from '../words/narration.ts';
import { places } from '../words/places.ts';
import { isObject, isSubject } from './clauses.ts';
import { nameGender } from './entities.ts';
import { ofPersons } from './evidence-words.ts';
import type { NameHit } from './names.ts';
import { personalPronouns } from './personal-pronouns.ts';
import type { Token } from './tokens.ts';
import { AGE } from './word-classes.ts';

/** 'The **72-year-old** nurse' at the head of a sentence. */
const isAgeOfSubject = (tokens: readonly Token[], at: number): boolean =>
  isA(tokens[at], AGE) && tokens[at - 1]?.key === 'the' && tokens[at - 1]?.opens === true;

/** How many tokens behind a name, those in quotation marks among them, are looked through for a pronoun. */
const FAR = 90;
/** How many others of them. */
const MOST = 30;

/** 'It is a good year for **Ana**. She sang': a forename that ends a sentence, and 'she' whom the next one tells of. */
function isTheNext(tokens: readonly Token[], to: number, words: readonly string[]): boolean {
  const [stop, pronoun] = [tokens[to], tokens[to + 1]];
  if (words.length !== 1 || stop?.key !== '.' || pronoun?.opens !== true) return false;
  const gender = personalPronouns.get(pronoun.key);
  return gender !== undefined && nameGender(words) === gender;
}

/** Who or what the paragraph goes on about behind a name: 'X said he', 'X cut its forecast', 'X left. She …'; as points. */
export function goesOnAbout(
  tokens: readonly Token[],
  { from, to, words }: NameHit,
  isOnly: boolean,
): { person: number; body: number } {
  const own = tokens[from];
  const nothing = { person: 0, body: 0 };
  if (!tokens[to - 1]?.possessive && !isSubject(tokens, from, to))
    return isTheNext(tokens, to, words) ? { person: 1, body: 0 } : nothing;
  const weight = own?.opens ? 1.5 : 1;
  let looked = 0;
  for (let i = to; looked < MOST && i < to + FAR; i += 1) {
    const token = tokens[i];
    if (!token || token.paragraph !== own?.paragraph) return nothing;
    // another name, unless a place's: 'Reed flew to Tolva with **her** band'
    const isName = token.shape === 'capital' && !token.opens && !calendarWords.has(token.key);
    if (isName && !places.has(token.key)) return nothing;
    // 'Ana Ruiz is blunt. “…,” **she** said.', and nobody in “Kindness does not pay,” he said
    if (token.quoted && !own.quoted) continue;
    if (token.quoted !== own.quoted || token.key === ':') return nothing;
    // 'Rain is due. The keeper said **he** was glad.'
    if (token.sentence !== own.sentence && token.noun?.kind === 'person' && !token.noun.plural)
      return nothing;
    // 'Ana Ruiz does. The 72-year-old nurse was', which the next sentence begins with
    if (isAgeOfSubject(tokens, i) && words.length > 1) return { person: 1, body: 0 };
    looked += 1;
    // 'Measles, he said, can kill', 'Tempers flared, he said, in the hall'
    const isTag = tokens[i - 1]?.key === ',' && speechVerbs.has(tokens[i + 1]?.key ?? '');
    if (isTag && (i === to + 1 || tokens[i + 2]?.shape === 'mark')) return nothing;
    // 'Television found her in Tolva': somebody else
    if (i === to + 1 && isOnly && isObject(tokens, i)) return nothing;
    if (ofPersons.has(token.key)) return { person: weight, body: 0 };
    if (token.key === 'its') return { person: 0, body: weight };
    if (token.key === 'it') return { person: 0, body: 0.5 };
  }
  return nothing;
}

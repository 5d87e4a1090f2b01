import { functionWords, sayingVerbs } from '../words/narration.ts';
import { wordSet } from '../words/word-set.ts';
import { SITES } from './kinds.ts';
import type { NameHit } from './names.ts';
import { determiners } from './role-words.ts';
import { isVerb } from './token-tests.ts';
import type { Token } from './tokens.ts';

/** What bears the name of a person without being one, and says things: 'Nora Hale, a charity'. */
const bodies = wordSet(`
agency airline airport army association auction-house bakery band bank bar blog brokerage brand brewery cafe carmaker casino chain chamber charity choir church cinema clinic club collective college
company conglomerate consortium consultancy dealership diocese cooperative co-op corporation distillery drugmaker factory farm firm foundation franchise gallery garage group guild hospice hospital hotel insurer
kibbutz label laboratory lab library magazine manufacturer mosque movement museum newspaper ngo nightclub nonprofit non-profit nursery orchestra parish party pharmacy practice
plant podcast prison pub publication quango railway regiment refinery restaurant retailer salon sanctuary school shipyard shop society start-up startup station steelmaker store studio
supermarket synagogue temple theatre theater surgery taskforce think-tank thinktank troupe trust union university venue website winery workshop zoo
`);

/** The same for what says nothing. */
const things = wordSet(`
album app bill boat book campaign car city county cyclone disease district drug ferry festival film freighter game helicopter hurricane island lake law lifeboat medicine mill mine
missile mountain movie musical neighbourhood neighborhood novel opera park plane play programme project quarry river rocket satellite scheme schooner series ship show
sitcom song storm street submarine suburb tanker town township trawler tugboat vaccine vessel village virus warship yacht
`);

/** How many words an apposition may have up to its noun. */
const LONGEST = 7;
const BEHIND =
  /^(?:[,.;)–—-]|in|on|at|of|to|into|over|under|against|between|among|within|as|since|after|before|during|who|whom|near|off|outside|from|by|about|for|with|that|which|where|based|founded|owned|run|set|called|known|whose)$/;

/** 'organisation' or 'other' where the words behind a name tell that nobody bears it: '**Nora Hale**, a ferry off Tolva,'; else null. */
export function apposedThing(
  tokens: readonly Token[],
  { from, to, titles }: NameHit,
): 'organisation' | 'other' | null {
  if (titles.length > 0 || tokens[to]?.key !== ',' || tokens[to - 1]?.possessive) return null;
  if (!/^(?:an?|the)$/.test(tokens[to + 1]?.key ?? '')) return null;
  if (isFronted(tokens, from) || isAside(tokens, to)) return null;
  for (let at = to + 2; at < to + 2 + LONGEST; at += 1) {
    const token = tokens[at];
    const next = tokens[at + 1]?.key ?? '.';
    if (!token || token.sentence !== tokens[from]?.sentence) return null;
    if (token.shape === 'mark' || token.possessive || BEHIND.test(token.key)) return null;
    // 'a Club for Growth donor'
    if (!BEHIND.test(next) || token.shape !== 'lower') continue;
    if (bodies.has(token.key)) return 'organisation';
    return things.has(token.key) ? 'other' : null;
  }
  return null;
}

/**
 * True for a name that stands as no person's does: with an article of its own, as in 'the **Nora Hale Yatra** began', 'a **Nora
 * Temple** in Tolva', or as what is somewhere, as in 'the opening of **Nora Temple** in Tolva'. Not for 'the Nora Hale of this town',
 * 'the Nora Hale effect'.
 */
export function isThingHere(
  tokens: readonly Token[],
  { from, to, words, titles, prefix }: NameHit,
): boolean {
  if (words.length < 2 || titles.length > 0 || prefix || tokens[to - 1]?.possessive) return false;
  const [before, next] = [tokens[from - 1], tokens[to]];
  if (before?.sentence !== tokens[from]?.sentence || !next) return false;
  const isSite = SITES.has(words.at(-1) ?? '');
  if (isSite && before?.key === 'of' && tokens[from - 2]?.noun === undefined)
    return next.key === 'in' && tokens[to + 1]?.shape === 'capital';
  const hasArticle = before?.key === 'the' || (isSite && /^an?$/.test(before?.key ?? ''));
  if (!hasArticle || NOT_OWN.test(next.key)) return false;
  return next.shape === 'mark' ? next.key !== '-' : functionWords.has(next.key) || isVerb(next);
}

/** Behind 'the Nora Hale' that somebody is: 'the Nora Hale **of** this town', 'the Nora Hale **I** know'. */
const NOT_OWN = /^(?:and|or|of|who|whom|that|i|we|you|they|s?he|himself|herself)$/;

/** How far before a name the phrase may begin that it ends. */
const FRONT = 12;

/** 'Unlike **Ana Ruiz**, a charity opened', 'Once led by **Max Orr**, the party fell': behind the comma stands the subject. */
function isFronted(tokens: readonly Token[], from: number): boolean {
  let first = from;
  while (from - first < FRONT) {
    const before = tokens[first - 1];
    if (before?.sentence !== tokens[from]?.sentence || before?.shape === 'mark') break;
    first -= 1;
  }
  const key = tokens[first]?.key ?? '';
  if (first === from || determiners.has(key) || SUBJECTS.test(key)) return false;
  return functionWords.has(key) || /(?:ed|ing)$/.test(key);
}
const SUBJECTS = /^(?:he|she|they|it|we|you|i|this|that|these|those|and|but|who|which)$/;

/** 'Max Orr, **the hospital in Tolva said**, died' */
function isAside(tokens: readonly Token[], comma: number): boolean {
  for (let at = comma + 2; at < comma + 2 * LONGEST; at += 1) {
    const token = tokens[at];
    if (token?.sentence !== tokens[comma]?.sentence || token?.shape === 'mark') return false;
    if (sayingVerbs.has(token?.key ?? '')) {
      while (tokens[at + 1] && tokens[at + 1]?.shape !== 'mark') at += 1;
      return tokens[at + 1]?.key === ',';
    }
  }
  return false;
}

import { demonyms } from '../words/demonyms.ts';
import { calendarWords, commonVerbs, functionWords, sayingVerbs } from '../words/narration.ts';
import { roleModifiers } from '../words/roles.ts';
import { longTitles, plainTitles } from '../words/titles.ts';
import { wordSet } from '../words/word-set.ts';
import { isVerb } from './clauses.ts';
import { complementEnd } from './complements.ts';
import { isFirstName } from './name-words.ts';
import type { Gender, Noun } from './nouns.ts';
import { isOneOf, partAt } from './parts.ts';
import { determiners, isOfRole, isPlural } from './role-words.ts';
import { isNameWord, type Token } from './tokens.ts';

/** A noun phrase around a role: 'Russia’s defence minister', 'a nurse from Leeds', 'officials'. Numbers are token indices. */
export interface RolePhrase {
  /** Determiner or possessor to head noun, half-open. */
  readonly from: number;
  readonly to: number;
  /** Where the role itself begins: after an article or a possessive pronoun, at a possessor that is a noun. */
  readonly roleFrom: number;
  /** End of the complement: 'minister **for Europe**'; equals `to` without one. */
  readonly complementTo: number;
  /** Modifiers and head noun, lower case, the head in the singular; without determiner and possessor. */
  readonly words: readonly string[];
  readonly head: string;
  /** 'the', 'a', 'his' …; null without one. */
  readonly determiner: string | null;
  /** The noun that possesses, when one does: the tokens of 'Russia’s'. */
  readonly possessor: { readonly from: number; readonly to: number } | null;
  readonly plural: boolean;
  readonly kind: 'person' | 'organisation' | 'document';
  readonly gender: Gender | null;
}

const singularDeterminers = wordSet('a an this that another one every each');
export const possessivePronouns = wordSet('his her its their our my your');
const compounds = wordSet(
  `station stations department departments car cars force forces report reports building race races election elections meeting meetings post posts job jobs position role trip debate debates forum stage team staff record records chief house visit plane trail rally speech office offices`,
);

/** In -s, and no field of an office: 'cements', 'helps'; not 'economics', 'sports', 'business'. */
const VERBAL = /(?<!ic|[sui]|affair|sport|new|art|sale|system|game|school|state)s$/;

const bodies =
  /^(?:states?|countries|nations|banks|clubs|firms|companies|unions|organi[sz]ations)$/;

/** Where the modifiers of the head at `head` begin, with the determiner or possessor before them. */
function walkLeft(
  tokens: readonly Token[],
  head: number,
  beforeName: boolean,
): {
  from: number;
  roleFrom: number;
  determiner: string | null;
  possessor: RolePhrase['possessor'];
} {
  const sentence = tokens[head]?.sentence;
  let bare = head;
  let i = head - 1;
  for (; i >= 0 && i > head - 8; i -= 1) {
    const token = tokens[i];
    if (
      !token ||
      token.sentence !== sentence ||
      token.shape === 'mark' ||
      token.quoted !== tokens[head]?.quoted
    )
      break;
    if (token.possessive) {
      let from = i;
      while (from > 0 && i - from < 5) {
        const left = tokens[from - 1];
        if (!left || left.sentence !== sentence || left.possessive) break;
        if (isNameWord(left)) from -= 1;
        else if (tokens[from]?.shape === 'lower' && determiners.has(left.key)) {
          from -= 1;
          break;
        } else if (
          tokens[from]?.shape === 'lower' &&
          left.shape === 'lower' &&
          !functionWords.has(left.key)
        )
          from -= 1;
        else break;
      }
      return { from, roleFrom: from, determiner: null, possessor: { from, to: i + 1 } };
    }
    // 'On Wednesday Tolva Mayor Ana Ruiz'
    if (calendarWords.has(token.key) && token.shape === 'capital' && !token.possessive) break;
    // 'In 2012 singer Ana Ruiz'
    if (token.shape === 'number' && /^(?:19|20)\d\d$/.test(token.key)) break;
    // '£60,000-a-week keeper'
    if (/^\d[^-]*-an?-/.test(token.key)) break;
    // 'in a voice that listeners said'
    if (/^th(?:at|is)$/.test(token.key) && tokens[head]?.noun?.plural) break;
    // 'said that school buildings were'
    if (token.key === 'that' && sayingVerbs.has(tokens[i - 1]?.key ?? '')) break;
    if (determiners.has(token.key))
      return { from: i, roleFrom: i + 1, determiner: token.key, possessor: null };
    if (
      isNameWord(token) &&
      !(
        token.opens &&
        !/^(?:united|saudi|new|north|south|east|west|northern|southern|sri|costa|hong|los|san|las)$/.test(
          token.key,
        ) &&
        !roleModifiers.has(token.key) &&
        token.shape !== 'caps' &&
        !demonyms.has(token.key)
      )
    ) {
      if (bare === i + 1) bare = i;
      continue;
    }
    // 'the **then** governor'
    if (token.key === 'then' && determiners.has(tokens[i - 1]?.key ?? '')) continue;
    if (functionWords.has(token.key) || sayingVerbs.has(token.key) || commonVerbs.has(token.key))
      break;
    // 'the judge reminded jurors'
    if (/..ed$/.test(token.key) && isOne(tokens[i - 1])) break;
    // 'the job **current** manager Ana Ruiz has done'
    const isStart = /^(?:current|former|then|outgoing|incoming)$/.test(tokens[i + 1]?.key ?? '');
    if (isStart && beforeName && token.shape === 'lower' && !determiners.has(token.key)) {
      bare = i + 1;
      break;
    }
    // 'Its members include former mayor Ana Ruiz'
    if (
      /^(?:include|includes|included|involve|involves|involved|feature|features|featured)$/.test(
        token.key,
      )
    )
      break;
    // 'the law cements President Ana Ruiz'
    const isTitled = i === head - 1 && tokens[head]?.shape === 'capital';
    if (isTitled && beforeName && VERBAL.test(token.key)) break;
    if (beforeName && token.shape === 'lower' && isPlural(token.key)) break;
    if (beforeName && bare === i + 1 && isOfRole(tokens, i)) bare = i;
    if (
      bare === i + 1 &&
      (roleModifiers.has(token.key) || token.noun?.plural === false || demonyms.has(token.key))
    )
      bare = i;
  }
  if (tokens[i]?.key === ',' && head - i <= MOST_IN_APPOSITION && isApposed(tokens, i, bare))
    bare = i + 1;
  return { from: bare, roleFrom: bare, determiner: null, possessor: null };
}

/** How far behind the comma the head of an apposition may stand. */
const MOST_IN_APPOSITION = 4;

/** 'Ana Ruiz, **banking** analyst at Orr': words that no list of modifiers has, from the comma at `at` to `end`. */
function isApposed(tokens: readonly Token[], at: number, end: number): boolean {
  if (tokens[at - 1]?.shape !== 'capital') return false;
  for (let i = at + 1; i < end; i += 1)
    if (tokens[i]?.shape !== 'lower' || tokens[i]?.noun) return false;
  return true;
}

/** A noun for one person. */
const isOne = (token: Token | undefined): boolean => {
  const noun = token?.shape === 'lower' ? token.noun : undefined;
  return noun?.kind === 'person' && !noun.plural;
};

/** 'Gov.', 'Sgt': a title that stands for the role. */
const titleNoun = (token: Token): Noun | undefined =>
  token.shape !== 'lower' && plainTitles.has(token.key)
    ? { head: token.key, kind: 'person', plural: false, gender: null }
    : undefined;

/** 'the coast guard', 'the Italian coast guard', which is a body; 'a coast guard' is a person. */
function guardAt(tokens: readonly Token[], at: number): Noun | undefined {
  if (!/^(?:coast|home|national|revolutionary)$/.test(tokens[at - 1]?.key ?? '')) return undefined;
  const [before, beyond, after] = [tokens[at - 2], tokens[at - 3], tokens[at + 1]];
  const isThe = before?.key === 'the' || (before?.shape !== 'lower' && beyond?.key === 'the');
  const isApposed = after?.key === ',' && tokens[at + 2]?.shape === 'capital';
  if (!isThe || isApposed) return undefined;
  return { head: 'coastguard', kind: 'organisation', plural: false, gender: null };
}

/** 'the Labour benches', 'the French prices': these name nobody alone. */
const OF_MANY = /^(?:labour|french|dutch|welsh|english)$|[^f]ish$/;

/** 'the 24-year-old', 'the Dane': an age or an origin that stands for a person, before what follows a person. */
function traitNoun(tokens: readonly Token[], at: number): Noun | undefined {
  const article = tokens[at - 1]?.key;
  if (article !== 'the' && article !== 'a' && article !== 'an') return undefined;
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !next) return undefined;
  const isTrait =
    yearsOld.test(token.key) ||
    (token.shape === 'capital' && demonyms.has(token.key) && !OF_MANY.test(token.key));
  // 'the Danish fisheries minister'
  const isOrigin = next.key.endsWith('s') && tokens[at + 2]?.noun?.kind === 'person';
  const goesOn = next.shape === 'lower' && (isOrigin || !isVerb(next)) && next.key !== 'who';
  if (!isTrait || goesOn || isNameWord(next) || token.possessive) return undefined;
  return { head: token.key, kind: 'person', plural: false, gender: null };
}

/** '**Chief** Press Secretary' in capitals: a word that another noun heads. */
function isOfOffice(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:chief|deputy)$/.test(tokens[at]?.key ?? '')) return false;
  for (let i = at + 1; i <= at + 2; i += 1) {
    const token = tokens[i];
    if (token?.shape !== 'capital' || isFirstName(token.key)) return false;
    if (i > at + 1 && token.noun?.kind === 'person' && !token.noun.plural) return true;
  }
  return false;
}

/** The age in a word such as '24-year-old'. */
export const yearsOld = /^(\d{1,3})-year-old$/;

/** The role phrase whose head noun is the token at `head`, or null when it is no role noun or does not end its phrase. */
function rolePhraseAt(tokens: readonly Token[], head: number): RolePhrase | null {
  const token = tokens[head];
  if (!token || token.shape === 'mark') return null;
  const part = token.opens ? partAt(tokens, head) : null;
  if (part) return part;
  const guard = token.key === 'guard' ? guardAt(tokens, head) : undefined;
  const noun =
    token.shape === 'number'
      ? traitNoun(tokens, head)
      : (guard ?? token.noun ?? titleNoun(token) ?? traitNoun(tokens, head));
  // 'local NHS groups'
  if (
    token.key === 'local' &&
    tokens[head + 1]?.shape !== 'mark' &&
    isNameWord(tokens[head + 1] ?? token)
  )
    return null;
  if (!noun || (noun.kind !== 'person' && token.shape !== 'lower' && !token.opens)) return null;
  const next = tokens[head + 1];
  if (next && !token.possessive && next.sentence === token.sentence && next.shape === 'lower') {
    // 'its member states'
    if (token.key === 'member' && bodies.test(next.key)) return null;
    if (compounds.has(next.key) || next.noun || /^(?:elect|ones?)$/.test(next.key)) return null;
    // 'the party leadership', 'the government shutdown': bodies and papers stand before other nouns more than persons do
    if (noun.kind !== 'person' && !functionWords.has(next.key) && !isVerb(next)) return null;
  }
  if (isOfOffice(tokens, head)) return null;
  // 'Secretary General': the first word heads nothing
  if (next && !token.possessive && longTitles.has(`${token.key} ${next.key}`)) return null;
  const left = walkLeft(
    tokens,
    head,
    next !== undefined && next.sentence === token.sentence && isNameWord(next),
  );
  const isPart = noun.plural && isOneOf(tokens, left.from);
  const { roleFrom, possessor } = left;
  const from = isPart ? left.from - 2 : left.from;
  const determiner = isPart ? (tokens[from]?.key ?? null) : left.determiner;
  const words: string[] = [];
  for (let i = possessor ? possessor.to : roleFrom; i < head; i += 1)
    words.push(tokens[i]?.key ?? '');
  words.push(noun.head);
  const complementTo = token.possessive ? head + 1 : complementEnd(tokens, head + 1);
  const plural = noun.plural && !singularDeterminers.has(determiner ?? '');
  return {
    from,
    to: head + 1,
    roleFrom,
    complementTo: Math.max(complementTo, head + 1),
    words,
    head: noun.head,
    determiner,
    // whose the many are says nothing of the one
    possessor: isPart ? null : possessor,
    plural,
    kind: noun.kind,
    gender: noun.gender,
  };
}

/** Role phrases by the tokens at which they begin and end. */
export interface RoleIndex {
  readonly all: readonly RolePhrase[];
  readonly byFrom: ReadonlyMap<number, RolePhrase>;
  /** By the token after the head noun, and by the token after the complement; the longest phrase wins. */
  readonly byHeadEnd: ReadonlyMap<number, RolePhrase>;
  readonly byComplementEnd: ReadonlyMap<number, RolePhrase>;
}

/** All role phrases, outside the paragraphs to skip (headlines, where capitals deceive). */
export function rolePhrases(tokens: readonly Token[], skip: ReadonlySet<number>): RoleIndex {
  const all: RolePhrase[] = [];
  const byFrom = new Map<number, RolePhrase>();
  const byHeadEnd = new Map<number, RolePhrase>();
  const byComplementEnd = new Map<number, RolePhrase>();
  for (let i = 0; i < tokens.length; i += 1) {
    const phrase = rolePhraseAt(tokens, i);
    if (!phrase || skip.has(tokens[i]?.paragraph ?? -1)) continue;
    all.push(phrase);
    byFrom.set(phrase.from, phrase);
    byHeadEnd.set(phrase.to, phrase);
    const held = byComplementEnd.get(phrase.complementTo);
    // 'letters to the owner of the mill, Ana Ruiz,'
    const isAnothers = held?.kind === 'document' && phrase.kind !== 'document';
    if (!held || isAnothers || held.from > phrase.from)
      byComplementEnd.set(phrase.complementTo, phrase);
  }
  return { all, byFrom, byHeadEnd, byComplementEnd };
}

import { isA } from '../words/classes.ts';
import { longTitles } from '../words/titles.ts';
import { wordSet } from '../words/word-set.ts';
import { complementEnd } from './complements.ts';
import type { Gender } from './nouns.ts';
import { oneOfStart, partAt } from './parts.ts';
import { guardAt, isOfOffice, titleNoun, traitNoun } from './role-heads.ts';
import { roleStart } from './role-start.ts';
import { isRole, isVerb } from './token-tests.ts';
import { isNameWord, type Token } from './tokens.ts';
import { isTradeName } from './trade-names.ts';
import { AGE, DEMONYM, FUNCTION_WORD, PLAIN_TITLE } from './word-classes.ts';

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

const ADDRESSES = /^(?:sheikh|shaikh|pandit|haji|alhaji|swami)$/;
const CLERICS = /^(?:mufti|maulana|rabbi|imam)$/;

const bodies =
  /^(?:states?|countries|nations|banks|clubs|firms|companies|unions|organi[sz]ations)$/;

/** Nouns for persons that are adjectives as well. */
const ADJECTIVAL = wordSet(
  'official individual representative conservative liberal expert criminal academic professional moderate radical private executive native regular rival veteran',
);

/** What stands behind its noun: 'an official **familiar** with it', 'a veteran **born** in Leeds'. */
const BEHIND_NOUN =
  /^(?:close|familiar|briefed|involved|aware|present|privy|responsible|knowledgeable|critical|loyal|able|based|born|named|known|speaking|working|quoted|cited|contacted|interviewed|whose|who|that|not|in|with)$|..(?:ed|ing)$/;

const STANDING_FOR_ROLE = PLAIN_TITLE | AGE | DEMONYM;

/** The role phrase whose head noun is the token at `head`, or null when it is no role noun or does not end its phrase. */
function rolePhraseAt(tokens: readonly Token[], head: number): RolePhrase | null {
  const token = tokens[head];
  if (!token || token.shape === 'mark') return null;
  const part = token.opens ? partAt(tokens, head) : null;
  if (part) return part;
  // most words are neither a role noun nor stand for one
  if (!token.noun && token.key !== 'guard' && !isA(token, STANDING_FOR_ROLE)) return null;
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
    // 'the **official** residence'
    const isBare = !isA(next, FUNCTION_WORD) && !isVerb(next) && !BEHIND_NOUN.test(next.key);
    if (ADJECTIVAL.has(token.key) && isBare) return null;
    // 'the party leadership', 'the government shutdown': bodies and papers stand before other nouns more than persons do
    if (noun.kind !== 'person' && !isA(next, FUNCTION_WORD) && !isVerb(next)) return null;
  }
  if (isOfOffice(tokens, head)) return null;
  // '**Sheikh** Orr', 'Prime Minister **Imam** Orr': an address, and no office
  const isAddress =
    ADDRESSES.test(token.key) || (CLERICS.test(token.key) && isRole(tokens[head - 1]));
  if (isAddress && token.shape === 'capital' && next?.shape === 'capital') return null;
  // 'Secretary General': the first word heads nothing
  if (next && !token.possessive && longTitles.has(`${token.key} ${next.key}`)) return null;
  const left = roleStart(
    tokens,
    head,
    next !== undefined && next.sentence === token.sentence && isNameWord(next),
  );
  // 'director of **health Dr** Ana Ruiz'
  if (
    token.shape !== 'lower' &&
    /^(?:dr|prof|professor)$/.test(token.key) &&
    left.roleFrom < head &&
    /^(?:of|from|for|at|in)$/.test(tokens[left.roleFrom - 1]?.key ?? '')
  )
    return null;
  const one = noun.plural ? oneOfStart(tokens, left.from) : -1;
  const isPart = one >= 0;
  const { roleFrom, possessor } = left;
  const from = isPart ? one : left.from;
  const determiner = isPart ? (tokens[from]?.key ?? null) : left.determiner;
  const words: string[] = [];
  for (let i = possessor ? possessor.to : roleFrom; i < head; i += 1)
    words.push(tokens[i]?.key ?? '');
  words.push(noun.head);
  const complementTo = token.possessive ? head + 1 : complementEnd(tokens, head + 1);
  const plural = noun.plural && !singularDeterminers.has(determiner ?? '');
  const isBare = determiner === null && possessor === null && !plural && complementTo <= head + 1;
  if (isBare && !(next && isNameWord(next)) && isTradeName(tokens, from, head)) return null;
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

/**
 * All role phrases.
 * @param skip paragraphs to leave out: headlines, where capitals deceive
 * @param names where names begin that no complement may run into
 */
export function rolePhrases(
  tokens: readonly Token[],
  skip: ReadonlySet<number>,
  names: readonly number[],
): RoleIndex {
  const all: RolePhrase[] = [];
  const byFrom = new Map<number, RolePhrase>();
  const byHeadEnd = new Map<number, RolePhrase>();
  const byComplementEnd = new Map<number, RolePhrase>();
  for (let i = 0; i < tokens.length; i += 1) {
    const found = rolePhraseAt(tokens, i);
    if (!found || skip.has(tokens[i]?.paragraph ?? -1)) continue;
    const name = names.find((at) => found.to < at && at < found.complementTo);
    const phrase = name === undefined ? found : { ...found, complementTo: name };
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

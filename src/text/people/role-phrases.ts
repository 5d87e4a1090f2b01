import { demonyms } from '../words/demonyms.ts';
import { commonVerbs, functionWords, sayingVerbs } from '../words/narration.ts';
import { officeFields, roleModifiers } from '../words/roles.ts';
import { longTitles, plainTitles } from '../words/titles.ts';
import { wordSet } from '../words/word-set.ts';
import { isVerb } from './clauses.ts';
import { isAnyTitle, isFirstName } from './names.ts';
import { type Gender, type Noun, nounOf } from './nouns.ts';
import { isInitials, isNameWord, type Token } from './tokens.ts';

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

const determiners = wordSet(
  `the a an this that these those his her its their our my your another one some no every each both two three four five six seven eight nine ten twelve several many most few other all any`,
);
const singularDeterminers = wordSet('a an this that another one every each');
export const possessivePronouns = wordSet('his her its their our my your');
const compounds = wordSet(
  `station stations department departments car cars force forces report reports building race races election elections meeting meetings post posts job jobs position role trip debate debates forum stage team staff record records chief house visit plane trail rally speech office offices`,
);

/** True for the beginning of another name after capitalised words: 'minister of Education **Ana** Ruiz'. */
const beginsName = (token: Token, before: Token | undefined): boolean =>
  before?.shape === 'capital' &&
  !isAnyTitle(before.key) &&
  !isFirstName(before.key) &&
  (token.shape === 'capital'
    ? isAnyTitle(token.key) || isFirstName(token.key)
    : token.shape === 'caps' && isInitials(token));

const closeness = /^(?:close|familiar|briefed|involved)$/;
const besides = /^(?:behind|beside|near|opposite)$/;
const objects = wordSet('him her them it us me');
const complementLinks = wordSet('of for at from to in with');
/** 'an expert on council finance' */
const experts =
  /^(?:expert|specialist|authority|advis[eo]r|lecturer|rapporteur|correspondent|researcher|consultant|columnist|commentator)$/;

/** 'to **step**', against 'adviser to **ministers**'. */
const isBareVerb = (token: Token | undefined): boolean =>
  token?.shape === 'lower' && !token.key.endsWith('s') && nounOf(token.key) === undefined;

/** 'the mother of **three** said' */
export const HOW_MANY = /^(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})$/;

/** Where a complement that begins at `at` ends: 'of the Republican National Committee', 'from Leeds'. */
function complementEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  const close =
    closeness.test(tokens[at]?.key ?? '') && complementLinks.has(tokens[at + 1]?.key ?? '');
  // 'a source close to her'
  if (close && objects.has(tokens[at + 2]?.key ?? '')) return at + 3;
  // 'a woman behind me'
  if (besides.test(tokens[at]?.key ?? '') && objects.has(tokens[at + 1]?.key ?? '')) return at + 2;
  for (let i = close ? at + 1 : at; i < at + 12; ) {
    const link = tokens[i];
    const links =
      complementLinks.has(link?.key ?? '') ||
      (link?.key === 'on' && i === at && experts.test(tokens[at - 1]?.key ?? ''));
    if (!link || !links || link.sentence !== tokens[at]?.sentence) break;
    let j = i + 1;
    if (determiners.has(tokens[j]?.key ?? '')) j += 1;
    const first = j;
    // 'urged the minister to step in'
    if (link.key === 'to' && j === i + 1 && isBareVerb(tokens[j])) break;
    while (j < first + 6) {
      const token = tokens[j];
      if (
        !token ||
        token.shape === 'mark' ||
        (functionWords.has(token.key) && !isNameWord(token)) ||
        token.quoted !== link.quoted
      )
        break;
      if (token.shape === 'lower' && (sayingVerbs.has(token.key) || commonVerbs.has(token.key)))
        break;
      if (j > first && (beginsName(token, tokens[j - 1]) || isOfficeAt(tokens, j - 1))) return j;
      j += 1;
      if (token.shape === 'number') break;
    }
    if (j === first) {
      if (link.key === 'of' && HOW_MANY.test(tokens[first - 1]?.key ?? '')) end = first;
      break;
    }
    end = j;
    i = j;
  }
  return end;
}

/** 'commissioner of Police | Ade Balogun' */
const isOfficeAt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.key === 'of' &&
  officeFields.has(tokens[at]?.key ?? '') &&
  [at, at + 1, at + 2].every((i) => tokens[i]?.shape === 'capital') &&
  tokens[at]?.sentence === tokens[at + 2]?.sentence;

/** 'prominent', 'self-made', 'presidential' */
const describes =
  /-|[^eiv]al$|(?:ary|ous|ful|less|[^f]ic|[^en]able|[acst]tive)$|^(?:dominant|first|fourth|great|incumbent|last|main|major|militant|new|next|older|oldest|previous|prominent|running|same|second|slain|suburban|third|younger|youngest)$/;
const neverDescribes = /(?:ed|ly)$|^(?:away|back|down|here|now|off|out|over|there|up|versus)$/;
/** The plurals and the words in -ing that stand before a role: 'communications chief', 'planning consultant'. */
const fields =
  /(?:ics|ions|ers|ments|ings|[iu]s|ss|arts|news|sports|sales|affairs|systems|services|campaigns|arms|drugs|games|schools|fisheries|securities|studies)$|^(?:betting|booking|boxing|breeding|buying|cooking|cycling|dancing|diving|driving|farming|fishing|funding|gaming|lending|mining|planning|policing|racing|recruiting|riding|rowing|running|sailing|selling|serving|singing|skiing|swimming|teaching|trading|training|visiting|wrestling|writing)$/;
/** A plural, or a verb: 'groups', 'hurts'. */
const isPlural = (key: string): boolean =>
  key.endsWith('s') && !fields.test(key) && !describes.test(key) && !roleModifiers.has(key);
const beforeVerb = wordSet(
  `to will would can could may might must shall should not never who they we i you he she did do does don't didn't doesn't won't wouldn't can't couldn't`,
);

/**
 * Whether a word before a role and a name describes the person, and is not the sentence's own: 'She joined midfielder Ana
 * Ruiz', 'to embarrass former minister Ana Ruiz'. Before a capital only what surely describes is taken: 'to offend
 * Republican front-runner Ana Ruiz'.
 */
function isOfRole(tokens: readonly Token[], at: number): boolean {
  const { key = '', shape } = tokens[at] ?? {};
  if (roleModifiers.has(key) || describes.test(key)) return true;
  if (neverDescribes.test(key)) return false;
  if (shape !== 'lower') return !key.endsWith('ing');
  if (tokens[at + 1]?.shape !== 'lower' || (key.endsWith('ing') && !fields.test(key))) return false;
  return !beforeVerb.has(tokens[at - 1]?.key ?? '');
}

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
    // 'in a voice that listeners said'
    if (/^th(?:at|is)$/.test(token.key) && nounOf(tokens[head]?.key ?? '')?.plural) break;
    // 'said that school buildings were'
    if (token.key === 'that' && sayingVerbs.has(tokens[i - 1]?.key ?? '')) break;
    if (determiners.has(token.key))
      return { from: i, roleFrom: i + 1, determiner: token.key, possessor: null };
    if (
      isNameWord(token) &&
      !(
        token.opens &&
        !roleModifiers.has(token.key) &&
        token.shape !== 'caps' &&
        !demonyms.has(token.key)
      )
    ) {
      if (bare === i + 1) bare = i;
      continue;
    }
    if (functionWords.has(token.key) || sayingVerbs.has(token.key) || commonVerbs.has(token.key))
      break;
    if (beforeName && token.shape === 'lower' && isPlural(token.key)) break;
    if (beforeName && bare === i + 1 && isOfRole(tokens, i)) bare = i;
    if (
      bare === i + 1 &&
      (roleModifiers.has(token.key) ||
        nounOf(token.key)?.plural === false ||
        demonyms.has(token.key))
    )
      bare = i;
  }
  return { from: bare, roleFrom: bare, determiner: null, possessor: null };
}

/** 'Gov.', 'Sgt': a title that stands for the role. */
const titleNoun = (token: Token): Noun | undefined =>
  token.shape !== 'lower' && plainTitles.has(token.key)
    ? { head: token.key, kind: 'person', plural: false, gender: null }
    : undefined;

/** 'the 24-year-old', 'the Dane': an age or an origin that stands for a person, before what follows a person. */
function traitNoun(tokens: readonly Token[], at: number): Noun | undefined {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const article = before?.key;
  if (!token || (article !== 'the' && article !== 'a' && article !== 'an')) return undefined;
  const isTrait =
    yearsOld.test(token.key) || (token.shape === 'capital' && demonyms.has(token.key));
  const goesOn = next?.shape === 'lower' && !isVerb(next) && next.key !== 'who';
  if (!isTrait || !next || goesOn || isNameWord(next) || token.possessive) return undefined;
  return { head: token.key, kind: 'person', plural: false, gender: null };
}

/** The age in a word such as '24-year-old'. */
export const yearsOld = /^(\d{1,3})-year-old$/;

/** The role phrase whose head noun is the token at `head`, or null when it is no role noun or does not end its phrase. */
function rolePhraseAt(tokens: readonly Token[], head: number): RolePhrase | null {
  const token = tokens[head];
  if (!token || token.shape === 'mark') return null;
  const noun =
    token.shape === 'number'
      ? traitNoun(tokens, head)
      : (nounOf(token.key) ?? titleNoun(token) ?? traitNoun(tokens, head));
  if (!noun || (noun.kind !== 'person' && token.shape !== 'lower' && !token.opens)) return null;
  const next = tokens[head + 1];
  if (next && !token.possessive && next.sentence === token.sentence && next.shape === 'lower') {
    if (compounds.has(next.key) || nounOf(next.key) || next.key === 'elect') return null;
    // 'the party leadership', 'the government shutdown': bodies and papers stand before other nouns more than persons do
    if (noun.kind !== 'person' && !functionWords.has(next.key) && !isVerb(next)) return null;
  }
  // 'Secretary General': the first word heads nothing
  if (next && !token.possessive && longTitles.has(`${token.key} ${next.key}`)) return null;
  const { from, roleFrom, determiner, possessor } = walkLeft(
    tokens,
    head,
    next !== undefined && next.sentence === token.sentence && isNameWord(next),
  );
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
    possessor,
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
    const phrase = skip.has(tokens[i]?.paragraph ?? -1) ? null : rolePhraseAt(tokens, i);
    if (!phrase) continue;
    all.push(phrase);
    byFrom.set(phrase.from, phrase);
    byHeadEnd.set(phrase.to, phrase);
    const held = byComplementEnd.get(phrase.complementTo);
    if (!held || held.from > phrase.from) byComplementEnd.set(phrase.complementTo, phrase);
  }
  return { all, byFrom, byHeadEnd, byComplementEnd };
}

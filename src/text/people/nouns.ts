import { documentNouns, organisationNouns } from '../words/organisations.ts';
import {
  femaleRoleNouns,
  maleRoleNouns,
  pluralRoleNouns,
  relationNouns,
  roleNouns,
} from '../words/roles.ts';

export type Gender = 'male' | 'female';

/** A noun that can head a role phrase, in one of its forms. */
export interface Noun {
  /** The singular; for nouns like 'police' the plural. */
  readonly head: string;
  readonly kind: 'person' | 'organisation' | 'document';
  readonly plural: boolean;
  readonly gender: Gender | null;
}

const plurals = (noun: string): readonly string[] => {
  if (noun.endsWith('man')) return [`${noun.slice(0, -3)}men`];
  if (/[^aeiou]y$/.test(noun)) return [`${noun.slice(0, -1)}ies`];
  if (/(?:s|x|ch|sh)$/.test(noun)) return [`${noun}es`];
  return noun.endsWith('wife') ? [`${noun.slice(0, -2)}ves`] : [`${noun}s`];
};

const forms = new Map<string, Noun>();
function enter(nouns: ReadonlySet<string>, kind: Noun['kind'], gender: Gender | null): void {
  for (const head of nouns) {
    if (forms.has(head)) continue;
    forms.set(head, { head, kind, plural: false, gender });
    for (const form of plurals(head))
      if (!forms.has(form)) forms.set(form, { head, kind, plural: true, gender: null });
  }
}
for (const head of pluralRoleNouns)
  forms.set(head, { head, kind: 'person', plural: true, gender: null });
enter(maleRoleNouns, 'person', 'male');
enter(femaleRoleNouns, 'person', 'female');
enter(roleNouns, 'person', null);
enter(relationNouns, 'person', null);
enter(organisationNouns, 'organisation', null);
enter(documentNouns, 'document', null);

/** The role noun that `key`, lower case, is a form of. */
export const nounOf = (key: string): Noun | undefined =>
  forms.get(key) ?? prefixed(key) ?? tradeOf(key);

/** 'co-leader', 'ex-chairman' */
const PREFIX = /^(?:co|ex|vice)-/;
/** 'record-breaker', 'match-winner' */
const DOER = /^[a-z]+-(?:breaker|winner|holder|scorer|taker|hunter|killer)(s?)$/;

function prefixed(key: string): Noun | undefined {
  if (!key.includes('-')) return undefined;
  const doer = DOER.exec(key);
  if (doer) {
    const plural = doer[1] === 's';
    const head = plural ? key.slice(0, -1) : key;
    const found: Noun = { head, kind: 'person', plural, gender: null };
    forms.set(key, found);
    return found;
  }
  const prefix = PREFIX.exec(key)?.[0];
  const noun = prefix === undefined ? undefined : forms.get(key.slice(prefix.length));
  if (noun?.kind !== 'person') return undefined;
  const { head, kind, plural, gender } = noun;
  // no spread: nouns of one shape are read faster
  const found: Noun = { head: `${prefix}${head}`, kind, plural, gender };
  forms.set(key, found);
  return found;
}

/** 'geochemist', 'palaeontologists': there are more of them than a list holds. */
const TRADE = /^.{2,}(?:ologist|ographer|iatrist|chemist|physicist|modell?er)(s?)$/;

function tradeOf(key: string): Noun | undefined {
  if (key.length < 8 || !/(?:ist|er)s?$/.test(key)) return undefined;
  const found = TRADE.exec(key);
  if (!found) return undefined;
  const plural = found[1] === 's';
  const noun: Noun = {
    head: plural ? key.slice(0, -1) : key,
    kind: 'person',
    plural,
    gender: null,
  };
  forms.set(key, noun);
  return noun;
}

/** The singular of a noun for a person, or null for anything else. */
export const personNounOf = (key: string): string | null => {
  const noun = nounOf(key);
  return noun?.kind === 'person' ? noun.head : null;
};

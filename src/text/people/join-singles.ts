import { wordSet } from '../words/word-set.ts';
import { bearersOf, isCrowned, isRoyal } from './bearers.ts';
import { speaks } from './clauses.ts';
import { type Entity, lastOf, newEntity, take, titleGender } from './entities.ts';
import { evidenceOf } from './evidence.ts';
import { isFirm, ofBodies } from './evidence-words.ts';
import type { Naming } from './join-names.ts';
import { isNamedThing } from './kind-of-beginning.ts';
import { kindOfWords } from './kinds.ts';
import { madeLarge } from './made-large.ts';
import { file } from './memory.ts';
import { leadsRole, readsAsName } from './name-places.ts';
import { isFirstName } from './name-words.ts';
import type { NameHit } from './names.ts';
import { isPlainlySomebody } from './plainly-somebody.ts';
import { enter, enterOther } from './register.ts';
import { determiners } from './role-words.ts';

/**
 * Joins the places of one word to whoever has it for a surname or a forename, and enters the rest: as a person's where a
 * title or what stands around says so.
 */
export function joinSingles(naming: Naming): void {
  const { tokens, text, roles, register, singles, company } = naming;
  const { bySurname, byForename, others } = register;
  const { bears, choose } = bearersOf(tokens, singles);
  const isMadeLarge = madeLarge(tokens);
  const bodyNames = new Set(
    [...others.values()].flatMap(({ kind, words }) =>
      kind === 'organisation' && words.length > 1 ? [words[0] ?? ''] : [],
    ),
  );
  const storms = new Set(
    [...others.values()].flatMap(({ words }) => (isNamedThing(words) ? [words[1] ?? ''] : [])),
  );
  for (const [word, group] of singles)
    if (group.some(({ from }) => isFirm(tokens[from - 1]?.key ?? ''))) bodyNames.add(word);
  for (const [word, group] of singles) {
    // 'President Reed' beside 'Ana Reed': the second stands for itself, and a bare 'Reed' can be either
    const apart = group.find(
      (hit) =>
        hit.titles.length > 0 &&
        (bySurname.get(word) ?? []).length > 0 &&
        !bears(bearersFor(word, hit), hit),
    );
    if (apart) {
      const entity = enter(register, newEntity('person', apart.words));
      take(entity, apart);
      file(bySurname, word, entity);
    }
    const rest = group.filter(
      (hit) => hit !== apart && (isBodyHere(word, hit) || !placed(word, hit)),
    );
    const first = rest[0];
    if (!first) continue;
    const titled = rest.some(
      (hit) => hit.titles.length > 0 && kindOfWords(hit.words, tokens, hit) !== 'other',
    );
    // 'Ruling, the speaker, Ana Ruiz, said …'
    const isParticiple =
      /..ing$/.test(word) && !titled && rest.every((hit) => leadsRole(tokens, text, hit, roles));
    const kind = titled
      ? 'person'
      : isParticiple || isMadeLarge(word, rest) || storms.has(word) || isFamily(word, rest)
        ? 'other'
        : kindOfWords(first.words, tokens, first);
    const evidence = evidenceOf(tokens, text, rest, roles, company);
    // a body says things as well
    const points =
      evidence.person - Math.max(0, evidence.speech - 1) * 0.5 + (isFirstName(word) ? 1 : 0);
    if (
      kind === 'person' ||
      (kind === null && points >= 1.5 && points > evidence.body && points > evidence.place)
    ) {
      const entity = enter(register, newEntity('person', first.words));
      for (const hit of rest) take(entity, hit);
      if (titled) file(bySurname, word, entity);
    } else
      enterOther(
        register,
        kind ?? (evidence.body > 0 || evidence.speech > 0 ? 'organisation' : 'other'),
        rest,
      );
  }

  /** 'the **Orrs**' beside 'Ana Orr' */
  function isFamily(word: string, hits: readonly NameHit[]): boolean {
    return (
      /[^s]s$/.test(word) &&
      (bySurname.has(word.slice(0, -1)) || bySurname.has(word.slice(0, -2))) &&
      // not 'Stevens, 31, won' beside 'Nora Steven'
      !hits.some(
        ({ from, to }) =>
          !determiners.has(tokens[from - 1]?.key ?? '') && isPlainlySomebody(tokens, to),
      )
    );
  }

  /** 'Reed said in a statement that it', 'Reed's shares' in an article about the Reed Group: the body, not a bearer of the name. */
  function isBodyHere(word: string, { from, to, titles }: NameHit): boolean {
    // 'the appliance maker Reed'
    if (titles.length === 0 && isFirm(tokens[from - 1]?.key ?? '')) return true;
    if (titles.length > 0 || !bodyNames.has(word) || !bySurname.has(word)) return false;
    const own = tokens[from];
    const [verb, ...next] = tokens
      .slice(to, to + 7)
      .map(({ key, sentence, quoted }) =>
        sentence === own?.sentence && quoted === own.quoted ? key : '',
      );
    if (tokens[to - 1]?.possessive) return ofBodies.has(verb ?? '');
    if (verb === 'said' && next[0] === 'in' && next[2] === 'statement') return true;
    return next.includes('it') || next.includes('its');
  }

  /** Joins a single word to the person whom it means, if there is one. */
  function placed(word: string, hit: NameHit): boolean {
    if (hit.titles.length === 0 && !readsAsName(tokens, hit)) return false;
    const found = bearersFor(word, hit);
    const [first, second] = found;
    if (!first) return slipped(word, hit);
    if (!bears(found, hit)) return false;
    if (!second) {
      take(first, hit);
      return true;
    }
    const { entity, sure } = choose(found, hit);
    take(entity, hit);
    if (!sure) entity.doubtful.add(hit);
    return true;
  }

  /** Whom a single word can mean: those with the surname, else those whose name begins with it. */
  function bearersFor(word: string, hit: NameHit): readonly Entity[] {
    const surnames = bySurname.get(word) ?? [];
    // 'King Max' beside 'King Max VI' and 'Ana Max'
    const crowned = isCrowned(hit) ? (byForename.get(word) ?? []).filter(isRoyal) : [];
    if (crowned.length > 0) return crowned;
    const isTitled = hit.titles.length > 0 && !BEFORE_FORENAME.has(hit.titles.at(-1) ?? '');
    // 'Mr Grant' behind 'Grant Reed' and 'Jane Grant' is neither
    if (surnames.length > 0 && (!isTitled || bears(surnames, hit) || isFirstName(word)))
      return surnames;
    const found = byForename.get(word) ?? [];
    return isTitled ? found.filter((entity) => goesByFirst(entity, hit)) : found;
  }

  /** 'Mr Tan' behind 'Tan Kok Seng', 'Mr Irfan' behind 'Irfan Rahim': no surname comes last, and none is used alone. */
  function goesByFirst({ words, hits: own, gender }: Entity, { from, titles }: NameHit): boolean {
    const title = titleGender(titles);
    const office = titles.at(-1);
    return (
      !singles.has(lastOf(words)) &&
      // a headline has 'Minister Nihad' before the article has 'Nihad Orr, the minister'
      own.some(
        (hit) => hit.words.length > 1 && (hit.from < from || hit.titles.at(-1) === office),
      ) &&
      (gender === null || title === null || gender === title)
    );
  }

  /** '“…,” Water said' after 'Ana Waters': a slip, where no other could be meant; not 'said the Waters'. */
  function slipped(word: string, hit: NameHit): boolean {
    if (determiners.has(tokens[hit.from - 1]?.key ?? '')) return false;
    const number = word.endsWith('s') ? word.slice(0, -1) : `${word}s`;
    const [bearer, another] = bySurname.get(number) ?? [];
    const isNear = bearer?.hits.some(({ from, words }) => words.length > 1 && from < hit.from);
    if (!bearer || another || !isNear || !speaks(tokens, hit.from, hit.to)) return false;
    take(bearer, hit);
    bearer.doubtful.add(hit);
    return true;
  }
}

/** 'Sir Tobias', 'Sister Ana': titles that stand before a forename. */
const BEFORE_FORENAME = wordSet(
  'sir dame king queen prince princess pope sister brother father mother saint st lady lord',
);

import { isA } from '../words/classes.ts';
import { speechVerbs } from '../words/narration.ts';
import { places } from '../words/places.ts';
import { relationNouns } from '../words/roles.ts';
import { hasSurnameForm } from '../words/surnames.ts';
import { speaks } from './clauses.ts';
import {
  alsoOfPersons,
  HEADING,
  kindsOfBody,
  kindsOfPlace,
  kindsOfWork,
  MANY,
  OF_A_MIND,
  OF_A_SIDE,
  ofBodies,
  ofNobody,
  ofPlaces,
} from './evidence-words.ts';
import { goesOnAbout } from './goes-on-about.ts';
import { officeBeforeLetters } from './letters-between.ts';
import { isCertain, isOfBodySpeaking } from './name-evidence.ts';
import { endsOfficersBody } from './name-extent.ts';
import { isFirstName } from './name-words.ts';
import type { NameHit } from './names.ts';
import { isField } from './office-fields.ts';
import type { RoleIndex, RolePhrase } from './role-phrases.ts';
import { isPostNominal } from './token-tests.ts';
import type { Token } from './tokens.ts';
import { AGE, IN_ING } from './word-classes.ts';

/** What stands around the places of a name, as points for each reading. */
export interface Evidence {
  readonly person: number;
  readonly body: number;
  /** For a place, or for a work or a thing. */
  readonly place: number;
  /** Places where the name is the subject of speech. */
  readonly speech: number;
}

/** 'Local **MP**' before 'Ana Ruiz' */
const isRoleBefore = (tokens: readonly Token[], { prefix, words }: NameHit): boolean => {
  if (prefix === undefined || words.length < 2) return false;
  const role = tokens[prefix.to - 1];
  return role?.noun?.kind === 'person' && !ofNobody.has(role.key);
};

/** 'Senator' before 'Ana Ruiz' */
const titlesName = (tokens: readonly Token[], { complementTo }: RolePhrase): boolean => {
  const next = tokens[complementTo];
  return next?.shape === 'capital' && !next.opens;
};

const isListLink = (token: Token | undefined): boolean =>
  token?.key === ',' || token?.key === 'and';

/** What stands before a name, `role`, is an office with what it is of. */
const isBehindOffice = (before: Token | undefined, role: RolePhrase | undefined): boolean =>
  role?.kind === 'person' &&
  (isField(before) || (endsOfficersBody(before) && role.complementTo > role.to));

/**
 * Adds up what the surroundings of `hits`, all of one name, say of its kind.
 * @param company tokens next to names that are persons' for certain
 */
export function evidenceOf(
  tokens: readonly Token[],
  text: string,
  hits: readonly NameHit[],
  roles: RoleIndex,
  company: ReadonlySet<number>,
): Evidence {
  let person = 0;
  let body = 0;
  let place = 0;
  let speech = 0;
  const words = hits[0]?.words ?? [];
  if (words.length > 1 && hasSurnameForm(words[words.length - 1] ?? '')) person += 0.5;
  if (hits[0] && isCertain(tokens, text, hits[0])) person += 3;
  for (const hit of hits) {
    const sentence = tokens[hit.from]?.sentence;
    const inSentence = (i: number): Token | undefined =>
      tokens[i]?.sentence === sentence ? tokens[i] : undefined;
    const before = inSentence(hit.from - 1);
    const after = inSentence(hit.to);
    const second = inSentence(hit.to + 1);
    if (hit.titles.length > 0) person += 3;
    // 'Local MP Ana Ruiz'
    else if (isRoleBefore(tokens, hit)) person += 2.5;
    // 'Superintendent of Police Ana Ruiz', 'Officer of Tolva Police Station Orr'
    else if (
      isBehindOffice(before, roles.byComplementEnd.get(hit.from)) ||
      officeBeforeLetters(tokens, hit.prefix?.from ?? hit.from, roles)
    )
      person += 2.5;
    // 'the 2nd District'
    if (before?.shape === 'number' && words.length === 1 && !isA(before, AGE)) person -= 3;
    // '81-year-old Reed'
    if (isA(before, AGE)) person += 3;
    if (before?.shape === 'lower' || before?.opens) {
      if (/^(?:the|a|an)$/.test(before.key)) {
        body += before.opens ? 0.5 : 1;
        person -= 1.5;
      } else if (
        before.key === 'in' &&
        /^(?:shares|stake)$/.test(inSentence(hit.from - 2)?.key ?? '')
      )
        body += 3;
      else if (ofPlaces.has(before.key)) place += 1.5;
      else if (before.key === 'from') place += 0.7;
      else if (speechVerbs.has(before.key) && before.shape === 'lower') {
        // 'told Dawn that': a paper as likely
        const isHearer = words.length === 1 && after?.key === 'that' && /^t[eo]l/.test(before.key);
        if (!isHearer) person += 0.5;
        speech += /^(?:said|says|added|wrote|tweeted)$/.test(before.key) ? 1 : 0;
      } else if (kindsOfBody.has(before.key) && !isFirstName(words[0] ?? '')) body += 2.5;
      else if (kindsOfWork.has(before.key)) place += 3;
      else if (ofNobody.has(before.key)) body += 0.5;
      else if (before.noun?.kind === 'person' && !before.possessive) person += 2.5;
      if (before.key === 'of' && kindsOfPlace.has(inSentence(hit.from - 2)?.key ?? '')) place += 3;
      // 'His name is Ana'
      if (before.key === 'is' && inSentence(hit.from - 2)?.key === 'name') person += 2;
      // 'gave her name only as Ana'
      if (before.key === 'as' && [2, 3].some((i) => inSentence(hit.from - i)?.key === 'name'))
        person += 2;
      // 'a spokesman for Parks and | Culture Tolva'
      const spokesman = before.key === 'and' ? roles.byComplementEnd.get(hit.to) : undefined;
      if (spokesman && /^spokes/.test(spokesman.head)) body += 2;
      const role = inSentence(hit.from - 2)?.noun;
      if (role?.kind === 'person' && /^(?:for|at|of)$/.test(before.key))
        body += /^spokes/.test(role.head) ? 2 : 1;
    }
    // 'The 10, Ana Reed,': by the number of the shirt
    if (before?.key === ',' && after?.key === ',' && words.length > 1) {
      const isShirt = /^\d\d?$/.test(inSentence(hit.from - 2)?.key ?? '');
      if (isShirt && /^(?:the|no)$/.test(inSentence(hit.from - 3)?.key ?? '')) person += 2;
    }
    // 'his wife, Ana,'
    if (before?.key === ',') {
      const lead = roles.byComplementEnd.get(hit.from - 1);
      if (lead && !lead.plural && lead.kind === 'organisation') body += 2;
      if (lead && !lead.plural && lead.kind === 'person') {
        const isSurname = hasSurnameForm(words.at(-1) ?? '') && lead.possessor !== null;
        if ((alsoOfPersons.has(lead.head) || isSurname) && words.length > 1) person += 1;
        else if (ofNobody.has(lead.head)) body += 2;
        else person += 2;
      }
    }
    // in a list with persons, or at its end: 'Ana Ruiz, X and Y'
    // but not in 'the member for Tolva, Senator Ana Ruiz,'
    const isComplement = (roles.byComplementEnd.get(hit.to)?.to ?? hit.to) <= hit.from;
    if (company.has(hit.from - 1) && isListLink(before)) person += 1;
    else if (company.has(hit.to) && isListLink(after) && !isComplement) person += 1;
    const possessive = tokens[hit.to - 1]?.possessive ?? false;
    if (words.length > 1 && isPostNominal(tokens[hit.to])) person += 3;
    // 'REED: No comment.' in a transcript, which has more of them, against one dateline
    if (
      after?.key === ':' &&
      hits.length > 1 &&
      !HEADING.test(words[0] ?? '') &&
      tokens[hit.from]?.shape === 'caps' &&
      tokens[hit.from]?.opens
    )
      person += 2;
    if (after?.shape === 'lower') {
      if (possessive) {
        if (relationNouns.has(after.key)) person += 1;
      } else if (ofBodies.has(after.key)) body += 2;
      // 'Rovers captain Ana Reed'
      else if (OF_A_SIDE.test(after.key) && second?.shape === 'capital') body += 2;
      // 'at the institute in Vigo who was': the clause is about somebody before the place
      else if (after.key === 'who')
        person +=
          ofPlaces.has(before?.key ?? '') ||
          /^(?:the|from|an?|former|another|one|every)$/.test(before?.key ?? '') ||
          MANY.test(second?.key ?? '')
            ? 0
            : 3;
      else if (OF_A_MIND.test(after.key)) person += 2;
      else if (speechVerbs.has(after.key)) {
        person += 0.5;
        speech += 1;
      }
      // 'Ana Reed of the Orr Fund said'
      else if (words.length > 1 && isOfBodySpeaking(tokens, hit.to)) person += 1.5;
      else if (words.length > 1 && after.key === 'of' && speaks(tokens, hit.from, hit.to))
        person += 1;
      // 'Ana Reed at Orr Securities called'
      else if (after.key === 'at' && second?.shape === 'capital' && words.length > 1) person += 1;
    } else if (after?.shape === 'mark' && second) {
      const apposed = text.charAt(after.start) === ',' ? roles.byFrom.get(hit.to + 1) : undefined;
      // 'the member for Tolva, Senator Ana Ruiz,': the title is hers
      // 'In Tolva, a baker said'
      const opensWithPlace = before?.opens === true && ofPlaces.has(before.key);
      const isAnothers =
        opensWithPlace ||
        // 'born in Tolva, the daughter of a baker'
        ofPlaces.has(before?.key ?? '') ||
        // 'Speaking to Dawn, the analyst Ana Ruiz said'
        (/^(?:to|with)$/.test(before?.key ?? '') && isA(inSentence(hit.from - 2), IN_ING)) ||
        (apposed !== undefined && titlesName(tokens, apposed));
      if (apposed && !apposed.plural && !isAnothers) {
        // 'Nihad Orr, a member of the council, said'
        const isOfPersons = alsoOfPersons.has(apposed.head) && words.length > 1;
        if (apposed.kind === 'person' && isOfPersons) person += 1.5;
        // 'Nihad Orr, the site's owner and head of parks, said': a body owns, and does not head
        else if (apposed.kind === 'person' && leadsToPerson(tokens, apposed, roles)) person += 2.5;
        else if (apposed.kind !== 'document') body += 2.5;
      }
      // 'Ana Reed, head of Stage Without Walls in Tolva, said'
      else if (
        words.length > 1 &&
        !apposed &&
        before?.key !== 'to' &&
        speaks(tokens, hit.from, hit.to)
      ) {
        person += 0.5;
        speech += 1;
      }
      // 'Reed, now 84,'
      const age = second.key === 'now' ? 1 : 0;
      // 'members from the North, who': the clause is about them; 'Rovers, who were': about many
      if (/^whos?e?$/.test(second.key))
        person +=
          /^(?:the|at|in|from)$/.test(before?.key ?? '') ||
          MANY.test(inSentence(hit.to + 2)?.key ?? '')
            ? 0
            : 3;
      else if (second.key === 'which') body += 2;
      // 'Tolvo, born Ana Ruiz,'
      else if (/^(?:born|nee)$/.test(second.key)) person += 3;
      // 'Ana Reed, from Leeds, said'
      else if (second.key === 'from' && speaks(tokens, hit.from, hit.to)) person += 1.5;
      else if (
        // not 'Attendance: 31,204.', 'Admission £12.'
        /^[,(–—-]$/.test(text.charAt(after.start)) &&
        /^\d\d?$/.test(inSentence(hit.to + 1 + age)?.key ?? '') &&
        inSentence(hit.to + 2 + age)?.shape === 'mark'
      )
        person += 3;
      else if (speechVerbs.has(second.key) && before?.shape !== 'lower' && before?.key !== ',') {
        person += 0.5;
        speech += 1;
      } else if (text.charAt(after.start) === ',' && places.has(second.key)) place += 1;
      else if (second.shape === 'caps' && text.charAt(after.start) === '(') body += 2;
    }
    const about = goesOnAbout(tokens, hit, hits.length === 1);
    person += about.person;
    body += about.body;
  }
  return { person, body, place, speech };
}

/** True for a role that somebody has, alone or joined to another: 'the owner **and head** of the Orr Fund'. */
function leadsToPerson(tokens: readonly Token[], role: RolePhrase, { byFrom }: RoleIndex): boolean {
  if (!ofNobody.has(role.head)) return true;
  if (tokens[role.complementTo]?.key !== 'and') return false;
  const second = byFrom.get(role.complementTo + 1);
  return second?.kind === 'person' && !second.plural && !ofNobody.has(second.head);
}

import {
  hasDied,
  isAnswered,
  isBetweenCommas,
  isLate,
  leadsSentence,
} from './antecedent-clauses.ts';
import { type Antecedent, isNewcomer } from './antecedents.ts';
import { speaks } from './clauses.ts';
import type { Entity } from './entities.ts';
import { isSpokenTo } from './hearers.ts';
import type { Gender } from './nouns.ts';
import { isOwnTurn } from './own-turn.ts';
import { isDeterminer } from './personal-pronouns.ts';
import {
  doesTo,
  endsAsTag,
  isCited,
  isInOneParagraph,
  isInSentence,
  isNamedInside,
  isNext,
  modifies,
} from './pronoun-places.ts';
import { noValues, raise, scoreOf, slots } from './pronoun-weights.ts';
import { endOfAsked, isPutTo, isToReply } from './questions.ts';
import { reportedFrom } from './reported-clause.ts';
import type { Token } from './tokens.ts';

/** One reading of a pronoun. */
export interface Reading {
  readonly entity: Entity;
  /** One number a name in `features`. */
  readonly values: readonly number[];
  readonly score: number;
  /** Its latest place is a pronoun that could as well mean another. */
  readonly isOpen: boolean;
  /** A tag would mean somebody whom nothing but words in quotation marks names: '“Our leader Max Orr left.” “…,” he added.' */
  readonly isInside: boolean;
}

const reach = 48;

/** How many sentences back somebody may have told what is told on. */
const TOLD_ON = 4;

/** Whoever is meant so often in reach is the one whom the story is about. */
const OFTEN = 4;

/** Verbs by which whoever spoke last speaks on. */
const continues = /^(?:continued|continues|added|adds|went|goes|concluded|repeated)$/;

/** What is known of one entity while the readings are gathered. */
interface Tally {
  readonly entity: Entity;
  readonly values: number[];
  /** How many places mean it. */
  count: number;
  /** How many of them tell who says something. */
  told: number;
  /** Whoever asks, is told about, or does it to whom the pronoun means: another. */
  isOut: boolean;
  isOpen: boolean;
}

/**
 * The persons that the pronoun at `at` can mean, best first; with no gender, those that any of them could. Looks back over the last places that mean somebody, and
 * ahead to the subject when the sentence begins with a subordinate phrase ('After her speech, Reed …').
 * @param ahead the subject of the main clause, when the pronoun stands in a phrase before it
 * @param to end of a phrase that stands like a pronoun
 */
export function readings(
  tokens: readonly Token[],
  at: number,
  gender: Gender | null,
  seen: readonly Antecedent[],
  ahead: Entity | null,
  to = at + 1,
): readonly Reading[] {
  const token = tokens[at];
  if (!token) return [];
  const tallies: Tally[] = [];
  const tallyOf = (entity: Entity): Tally => {
    for (const tally of tallies) if (tally.entity === entity) return tally;
    const tally = {
      entity,
      values: noValues.slice(),
      count: 0,
      told: 0,
      isOut: false,
      isOpen: false,
    };
    tallies.push(tally);
    if (gender && entity.gender === gender) tally.values[slots.genderKnown] = 1;
    return tally;
  };
  const isObject = token.key === 'him' || (token.key === 'her' && !isDeterminer(tokens, at));
  const isTag = speaks(tokens, at, to);
  const isPutInTag = isTag && isBetweenCommas(tokens, at, to);
  const reported = isTag ? reportedFrom(tokens, at, to) : at;
  // 'Reed, who was there, called her', 'Reed left, telling her'
  const isBehindComma = isObject && tokens[at - 2]?.key === ',' && doesTo(tokens[at - 1]);
  let nearest = true;
  let asked: Antecedent | null = null;
  let chained = false;
  let passed = false;
  let toldBefore = false;
  const askedTo = at > 0 ? endOfAsked(tokens, at) : -1;
  let goesOn = continues.test(tokens[at + 1]?.key ?? '');
  for (let i = seen.length - 1; i >= 0 && i >= seen.length - reach; i -= 1) {
    const place = seen[i];
    const start = place && tokens[place.from];
    if (!place || !start || place.entity.kind === 'organisation') continue;
    const { entity } = place;
    if (entity.gender && gender && entity.gender !== gender) continue;
    // 'people' and 'residents' are never 'he'
    if (entity.hits.length === 0 && entity.roles[0]?.plural) continue;
    // 'a “feeble Max Orr cabinet”. In a speech he said:' somebody else
    if (isTag && start.quoted && !token.quoted && modifies(tokens, place)) continue;
    const back = token.told - start.told;
    // 'One reviewer wrote …' brings in words, and nobody to go on about.
    if (
      back > 0 &&
      entity.roles[0]?.determiner === 'one' &&
      entity.hits.length === 0 &&
      (place.speaks || start.paragraph !== token.paragraph) &&
      // 'One reviewer said it was late. “I slept,” she said.'
      !(isTag && back === 1 && !place.tags && start.paragraph === token.paragraph) &&
      // 'One woman said it was “late”.' and in the next paragraph '“I slept,” she said.'
      !(isTag && place.speaks && entity.gender === gender && isNext(start, token))
    )
      continue;
    // 'after his wife’s death': no more of her
    if (back > 0 && place.possessive && entity.kind === 'role') continue;
    if (back > 12 && tallies.length > 0) break;
    const tally = tallyOf(entity);
    const { values } = tally;
    if (tally.count === 0) values[slots.onlyQuoted] = 1;
    tally.count += 1;
    if (start.quoted) {
      if (back === 0) values[slots.quotedHere] = 1;
      continue;
    }
    // 'A neighbour said Reed was late. “He slept,” she said.'
    const reports =
      isTag &&
      back === 1 &&
      (place.speaks || place.opines) &&
      place.subject &&
      !place.isAside &&
      start.paragraph === token.paragraph &&
      leadsSentence(tokens, place.from);
    const first = values[slots.onlyQuoted] === 1;
    values[slots.onlyQuoted] = 0;
    if (first) {
      tally.isOpen = place.kind === 'pronoun' && !place.sure && start.key !== 'who';
      // its latest place outside quotations
      raise(
        values,
        back === 0
          ? slots.sameSentence
          : back === 1
            ? slots.previousSentence
            : back === 2
              ? slots.twoBack
              : slots.fartherBack,
        back > 3 ? Math.min(back / 3, 3) : 1,
      );
      raise(values, slots.otherParagraphs, Math.min(token.paragraph - start.paragraph, 4));
      if (place.possessive) values[slots.possessive] = 1;
      // Somebody unnamed is seldom meant again, but in the very sentence often enough.
      if (entity.kind === 'role') raise(values, slots.unnamed, back === 0 ? 0.5 : 1);
      if (nearest) values[slots.nearest] = 1;
      nearest = false;
    }
    if (reports && entity.kind === 'role') values[slots.unnamed] = 0.5;
    if (start.paragraph === token.paragraph) values[slots.sameParagraph] = 1;
    if (back <= 2) {
      if (place.subject && !place.possessive)
        raise(values, slots.subject, back === 2 || place.isAside ? 0.5 : 1);
      if (place.speaks) values[slots.speaks] = 1;
      if (start.opens && place.subject) values[slots.opensSentence] = 1;
    }
    // whoever was quoted last goes on, unless somebody is named in this paragraph, or speaks or is brought in since
    if (place.tells) tally.told += 1;
    if (isTag && !passed) {
      const isBefore = start.paragraph === token.paragraph - 1 && tallies.length === 1;
      const comesNext = isBefore && isNewcomer(tokens, place);
      passed =
        place.tags ||
        comesNext ||
        reports ||
        (place.kind === 'name' && (place.speaks || start.paragraph === token.paragraph));
      // 'Hale was late, Max Reed has said. He added': whoever ends the sentence before
      const isEnd = back === 1 && place.speaks && place.kind === 'name' && endsAsTag(tokens, place);
      // 'Her doctor, Reed says, told her no. “I am fine,” she says.'
      const isTold = place.isPutIn && back === 1 && start.paragraph === token.paragraph;
      passed ||= isTold;
      if (place.tags || comesNext || reports || isTold || isEnd)
        raise(values, slots.spokeLast, isTold ? 2 : 1);
    }
    // 'Orr, he said, was late. He left. The mayor, **he** said, was too': whoever all of it is told by
    if (isPutInTag && !toldBefore && place.speaks && back <= TOLD_ON) {
      toldBefore = true;
      if (place.isPutIn) raise(values, slots.spokeLast, 3);
    }
    if (goesOn && place.speaks) {
      goesOn = false;
      values[slots.goesOn] = 1;
    }
    if (place.kind === 'pronoun' && !chained && back <= 3) {
      chained = true;
      values[slots.chain] = 1;
    }
    if (isTag && (isLate(tokens, place.from) || (place.subject && hasDied(tokens, place.to))))
      values[slots.dead] = 1;
    if (place.asks && back === 0) tally.isOut = true;
    if (start.paragraph === token.paragraph && isOwnTurn(tokens, place)) tally.isOut = true;
    if (isTag && isAnswered(tokens, place.from, place.to, at)) tally.isOut = true;
    if (isTag && tally.count === 1) tally.isOut ||= isSpokenTo(tokens, at, entity);
    const isPut = back === 0 && isPutTo(tokens, place.from, place.to);
    const isNextToReply =
      isTag && back === 1 && start.paragraph === token.paragraph && isToReply(tokens, place, at);
    if (isNextToReply) {
      values[slots.asked] = 1;
      asked = place;
    }
    // whoever asked does not reply
    const isAsker = asked && asked.entity !== entity && isInSentence(tokens, asked, start);
    if (isAsker && place.subject) tally.isOut = true;
    if ((place.to === askedTo && !place.subject) || isPut) values[slots.asked] = 1;
    if (place.from >= reported && place.kind === 'name' && !place.possessive && first)
      tally.isOut = true;
    // 'Reed called her'
    const isNear = at - place.to <= 3 || (place.kind === 'name' && isBehindComma);
    if (isObject && place.subject && back === 0 && isNear) tally.isOut = true;
  }
  if (ahead && (!ahead.gender || !gender || ahead.gender === gender)) {
    tallyOf(ahead).values[slots.cataphora] = 1;
  }
  const here = tallies.filter(({ values }) => values[slots.sameSentence] === 1);
  // 'Reed's visits to Leeds, where she': a clause about what stands before it
  const isRelative = /^(?:where|when|which)$/.test(tokens[at - 1]?.key ?? '');
  if (here.length === 1 && here[0])
    raise(here[0].values, slots.aloneInSentence, isRelative ? 2 : 1);
  const found: Reading[] = [];
  const most = Math.max(...tallies.map(({ count }) => count));
  for (const { entity, values, count, told, isOut, isOpen } of tallies) {
    if (isOut) continue;
    raise(values, slots.often, Math.min(Math.log2(1 + count), 3));
    // 'Her sister Ana recalled … [paragraphs later] She came anyway': whoever the story is about, not who was brought in once
    const owner = tallies.find((tally) => tally.entity === entity.owner);
    const isAway = told === count || (values[slots.otherParagraphs] ?? 0) > 1;
    const isBroughtIn =
      owner !== undefined && owner.count >= OFTEN && isInOneParagraph(tokens, entity) && isAway;
    // the same after '“…,” said Ana Reed, a friend.', where the story goes on
    const isQuotedOnce = !isTag && told === count && count < most && most >= OFTEN;
    // 'Orr's deputy, Max Reed, said no. [next paragraph] “It is late,” he said': who speaks right before a tag goes on
    const goesOnSpeaking =
      (isTag || isCited(tokens, at)) &&
      values[slots.speaks] === 1 &&
      values[slots.subject] === 1 &&
      values[slots.previousSentence] === 1;
    if ((isBroughtIn || isQuotedOnce) && !goesOnSpeaking && values[slots.sameParagraph] === 0)
      // 'he' or 'she' is sooner somebody of whom that is known
      values[slots.broughtIn] = entity.gender === null ? 1.5 : 1;
    const isInside =
      isTag && !token.quoted && values[slots.onlyQuoted] === 1 && isNamedInside(tokens, entity, at);
    found.push({ entity, values, score: scoreOf(values), isOpen, isInside });
  }
  return found.sort((a, b) => b.score - a.score);
}

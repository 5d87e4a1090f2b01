import type { Read } from '../../reply/place.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { tellsWhen } from '../finding/dated.ts';
import { otherEvent } from '../finding/fates.ts';
import { hasSense } from '../finding/kin.ts';
import { oneAlone, WHICH } from '../finding/of-several.ts';
import { sentenceStems } from '../finding/sentence-stems.ts';
import { matching, withAll, withMatch } from '../finding/sentences-with.ts';
import { isDue } from '../finding/to-come.ts';
import { stemsOf } from '../finding/topic.ts';
import { hasMatter, stem } from '../finding/words.ts';
import type { Asks } from './asked.ts';
import { namedBy } from './asked-name.ts';
import { deedTells, withoutThing } from './deed-tells.ts';
import { leadTells } from './lead-tells.ts';
import { FOUNDED, holdersNamed, madeBy, named, OWNED } from './named-so.ts';
import { nearPlain } from './near-plain.ts';
import { ofTheStory } from './of-the-story.ts';
import { phrase } from './phrase.ts';

/** So many sentences are enough. */
const FEW = 2;

/**
 * The sentences that come nearest to a question by what it asks for, where its words alone find nothing: when the event
 * of the title was, what a thing is called, which of two is meant, whether something was the cause, whose relative somebody is, whether somebody agrees, who does not, who does what a
 * noun tells of them. `undefined` where the words of the question may find more.
 */
export function nearByKind(text: string, read: Read): readonly Span[] | undefined {
  const [, verb = '', object = ''] = DOES.exec(text) ?? [];
  const [, noun, names] = NOUNS.find(([one]) => one.test(verb)) ?? [];
  if (noun) {
    const told = withAll(read, phrase(object), noun);
    return (names ? holdersNamed(read, told, names) : told).slice(0, FEW);
  }
  const cause = WAS_IT.exec(text)?.[1];
  if (cause !== undefined) return withAll(read, phrase(cause), LINKED).slice(0, FEW);
  const called = namedBy(text);
  if (called !== undefined) return named(read, called).slice(0, FEW);
  const found = byKind(text, read);
  const told = leadTells(text, read, found) ?? found;
  if (told.length > 0) return told;
  const [, asks = '', deed = ''] = OF_IT.exec(withoutThing(text)) ?? [];
  const done = deedTells(read, deed, asks.toLowerCase() as Asks);
  return done.length > 0 ? done : leadTells(text, read, found);
}

/** 'where was it found' */
const OF_IT =
  /^(where|when|why) (?:was|were|is|are|did|has|have) (?:it|they|this|that|these|those|he|she) (?:been )?(\p{L}+)(?: (?:it|them|him|her|that|this))?$/iu;

/** 'who owns the mine' is told by 'the mine’s owner'. */
const DOES =
  /^who (?:will |has |have |is |to |going )*(own\p{L}*|found(?:ed|s|ing)|succeed\p{L}*|replac\p{L}*|takes? over from|took over from) (.+)$/iu;
const NOUNS: readonly (readonly [verb: RegExp, told: RegExp, names?: RegExp])[] = [
  [/^own/i, /\b(?:owners?|owns|owned by|belongs to)\b/i, OWNED],
  [/^found/i, /\b(?:founders?|founded|co-founded|set up|started)\b/i, FOUNDED],
  [
    /./,
    /\b(?:successors?|succeed\p{L}*|replac\p{L}*|t[ao]\p{L}+ over from|followed by|follow(?:s|ed)? (?:him|her|them))\b/iu,
  ],
];

function byKind(text: string, read: Read): readonly Span[] {
  if (NEXT.test(text)) return ahead(read);
  if (HOW_BEGUN.test(text)) return causesIn(read);
  const plain = nearPlain(text, read);
  if (plain !== undefined) return plain;
  const ofIt = ofTheStory(text, read);
  if (ofIt !== undefined) return ofIt;
  if (HAPPENED.test(text)) return ofTheEvent(read).slice(0, 1);
  const kin = RELATIVE.exec(text)?.[1];
  if (kin !== undefined) {
    const found = withAll(read, kin, /(?:)/);
    return found.length <= FEW ? found : [];
  }
  const made = WHO_MADE.exec(text)?.[1];
  if (made !== undefined) return madeBy(read, made).slice(0, FEW);
  const which = ONE.exec(text)?.[1];
  if (which !== undefined) return calledSo(read, which);
  const thing = OF_TWO.exec(text)?.[1];
  if (thing !== undefined) return oneOfTwo(read, stem(thing)).slice(0, FEW);
  const doubt = DISSENT.exec(text)?.[1];
  if (doubt !== undefined || ALL_AGREE.test(text)) return dissenting(read, doubt).slice(0, FEW);
  const side = AGREE.exec(text)?.[1];
  if (side !== undefined) return withAll(read, phrase(side), AGREEING).slice(0, FEW);
  if (SINCE.test(text)) return withAll(read, 'since', RECORD).slice(0, FEW);
  return [];
}

/** 'who wrote the report', 'who made the film' */
const WHO_MADE =
  /^who (?:wrote|made|did|produced|published|directed|painted|designed|composed|compiled|carried out|conducted|commissioned|prepared|drew up) (?:the|this|that) (\p{L}+)$/iu;

const ONE = new RegExp(`\\bthe (${WHICH})(?: (?:one|man|woman|person))?$`, 'iu');

/** 'the younger one' is whoever the article calls so, and nobody in the article without such words. */
function calledSo(read: Read, which: string): readonly Span[] {
  const found = oneAlone(read, read.analysis.sentences, which.toLowerCase());
  return found ? [found] : [];
}

const OF_TWO = /\bthe (?:second|other) (\p{Ll}+)/u;
const ONE_OF_TWO =
  /\b[Tt]he (?:other|second|smaller|larger|bigger|older|newer|younger|latter)(?: of the two| \p{Ll}+)\b/gu;

/** Which is 'the second ship' nobody may have said, yet 'the larger of the two' and 'the smaller ship' tell of both. */
const oneOfTwo = (read: Read, thing: string): readonly Span[] =>
  withMatch(
    read,
    ONE_OF_TWO,
    ([words]) => words.endsWith(' of the two') || hasSense(thing, stemsOf(words)),
  );

const NEXT =
  /^what(?:'s| is| are)? (?:happens?|happening|comes|coming|follows|will happen|(?:is )?going to happen|(?:the )?next steps?)(?: (?:next|now|then|from here))?$|^what(?:'s| is)? next$/i;

/** The last sentences that tell when something is to come, before those in which somebody says so. */
function ahead(read: Read): readonly Span[] {
  const textOf = (one: Span): string => sliceOf(read.article.text, one);
  const found = matching(read, WILL_BE).filter(
    (one) => isDue(textOf(one)) && tellsWhen(textOf(one)),
  );
  const told = found.filter((one) => !/^["“‘']/.test(textOf(one)));
  return (told.length > 0 ? told : found).slice(-FEW);
}

const WILL_BE =
  /\b(?:will|would be|(?:is|are) (?:to|due|set|scheduled|expected)|(?:plans|expects|hopes|intends) to|scheduled for|set for)\b/i;

/** Of a question how all of it began the sentences that tell of a cause. */
export const begunBy = (text: string, read: Read): readonly Span[] =>
  HOW_BEGUN.test(text) ? causesIn(read) : [];

const causesIn = (read: Read): readonly Span[] => matching(read, CAUSE).slice(0, FEW);

const HOW_BEGUN =
  /^(?:how|why) (?:did|has|was) (?:it|this|that|the \p{L}+) (?:start(?:ed)?|begin|happen|come about|caused|break out)$|^why (?:it|this|the (?:fire|crash|accident|explosion|blast|collapse|outbreak))$|^(?:what was )?the cause$/iu;
/** Tells of a cause, or that none is known. */
const CAUSE =
  /\b(?:(?:the|its|no) causes?\b|caused by|cause of|triggered by|sparked by|blam(?:es|ed|ing)|was started (?:by|when)|(?:began|started|broke out) (?:in|when|after) (?:an?|the|his|her) )/iu;

const HAPPENED =
  /^when (?:did|was|is) (?:it|this|that|all this|the (?:accident|incident|event))(?: (?:all|happen|happened|occur|start|begin|take place))*$/i;
const WAS_IT = /^(?:is|was) it (?:the|a|an|because of(?: the)?|due to(?: the)?) (.+)$/i;
/** What may tie an effect to a cause, or not. */
const LINKED =
  /\b(?:link(?:s|ed)?|caus(?:e|es|ed)|blam(?:e|es|ed)|because of|due to|result(?:s|ed)? (?:of|from)|responsible|connected|related|triggered|played no|played a)\b/i;
const RELATIVE =
  /^who(?:'s| is| was| are| were) (?:(?:the |an? )?[\p{L}'’ -]+?(?:'s|s') |his |her |their )(husband|wife|brother|sister|father|mother|son|daughter|partner|fiancée?|cousin|uncle|aunt)s?$/iu;
const DISSENT =
  /^(?:who|(?:does|did|has|is|was) (?:anyone|anybody)(?: else)?) (disagree[sd]?|disput(?:es?|ed)|doubt(?:s|ed)?|object(?:s|ed)?|oppose[sd]?|sceptical|skeptical)(?: (?:with|about|to|of))?(?: (?:that|this|it|him|her|them))?$/i;
const ALL_AGREE =
  /^(?:does|did|do|is|was|are|were) (?:everyone|everybody|all|they all) (?:agree[sd]?|convinced)\b/i;
const DISSENTING =
  /\b(?:not everyone|not everybody|not all|nobody (?:else )?agrees?|disagree[sd]?|disput(?:es|ed)|unconvinced|not convinced|thought otherwise|thinks otherwise|saw it differently|scepti\p{L}+|skepti\p{L}+|doubt(?:s|ed)?)\b/iu;

/** Where somebody disagrees: told by the very word that is asked, or else by another. */
function dissenting(read: Read, asked: string | undefined): readonly Span[] {
  const so = asked === undefined ? [] : withAll(read, asked, DISSENTING);
  return so.length > 0 ? so : matching(read, DISSENTING);
}

const AGREE = /^(?:do|does|did|will|would) (.+?) (?:agree|disagree|accept (?:it|that|this))$/i;
const AGREEING =
  /\b(?:agree[sd]?|disagree[sd]?|disput(?:es?|ed)|accept(?:s|ed)?|reject(?:s|ed)?|dismiss(?:es|ed)?|den(?:y|ies|ied)|(?:said|says|insist(?:s|ed)) (?:that )?(?:it|that|this|they) (?:was|were|is|are|would be) (?:not|impossible|un\w+|wrong|nonsense|right|true)|question(?:s|ed)? (?:that|it|this)|welcom(?:es?|ed)|support(?:s|ed)?|oppos(?:es?|ed)|backed)\b/i;

const SINCE =
  /^(?:the )?(?:worst|best|most|deadliest|highest|lowest|biggest|first|longest)\b.*\bsince when$/i;
const RECORD = /\b(?:\p{L}{3,}est|most|worst|first)\b.*\bsince\b/iu;

/** What is dated in a sentence, but not what is told: where news was sent from, when somebody spoke. */
const TOLD_WHEN =
  /^[^a-z]{2,40}(?:\p{L}+\.? \d{1,2} )?\([\p{L} ]+\) [-–—] |\b(?:said|says|told \p{L}+|announced|reported|published)(?: \p{L}+){0,2} on \p{Lu}\p{L}+day\b|\bon \p{Lu}\p{L}+day,? \p{L}+ (?:said|announced)\b/gu;

/** A day or an hour; a year alone dates what is long past. */
const DAY =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}* \d{1,2}\b|\d ?[ap]\.?m\b|\b\d{1,2}[:.]\d\d\b|\b(?:dawn|midnight|noon|yesterday)\b/iu;

/** The sentences that date what the title and the first sentence tell of. */
function ofTheEvent(read: Read): readonly Span[] {
  const { article, analysis } = read;
  const [lead] = analysis.sentences;
  const event = [...stemsOf(`${article.title} ${lead ? sliceOf(article.text, lead) : ''}`)];
  const stems = sentenceStems(read);
  return analysis.sentences.filter((one, at) => {
    const text = sliceOf(article.text, one);
    const plain = text.replace(TOLD_WHEN, ' ');
    const has = stems[at] ?? new Set<string>();
    return (
      tellsWhen(plain) &&
      DAY.test(plain) &&
      !otherEvent(text, article.published) &&
      event.some((word) => hasMatter(word) && hasSense(word, has))
    );
  });
}

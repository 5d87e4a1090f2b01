import type { Person, Quote } from '../analysis.ts';
import type { Open } from '../open.ts';
import type { Cast } from '../people/cast.ts';
import { type Span, sliceOf } from '../span.ts';
import { wordSet } from '../words/word-set.ts';
import { isAddressed, namesItself } from './addressed.ts';
import type { Route } from './candidates.ts';
import type { Situation } from './features.ts';
import { interviewIn } from './interview.ts';
import { intervieweeIn } from './interviewees.ts';
import { isPaper, type Joined, type Joiner, joinerFor, type Standing } from './join.ts';
import { kindOf } from './kind.ts';
import type { Source } from './phrases.ts';
import { withPullQuotes } from './pull-quotes.ts';
import type { Ranked } from './rank.ts';
import { SPEECH, sourcesOf } from './sources.ts';
import { isDenied } from './spoken-of.ts';
import type { Stretch } from './stretches.ts';
import { dialogue } from './turns.ts';

/** Routes on which the sentence of the quotation itself names the source. */
const STATED: ReadonlySet<Route> = new Set([
  'cue',
  'by',
  'possessor',
  'colon',
  'signature',
  'label',
]);

/** A source with less confidence than this is left open, and one that only its place speaks for needs more. */
const THRESHOLD = 0.5;
const THRESHOLD_BY_PLACE = 0.75;
const BY_PLACE: ReadonlySet<Route> = new Set(['subject', 'subject of the sentence before']);

/** Routes on which the source stands in another sentence. */
const CARRIED: ReadonlySet<Route> = new Set(['quote', 'cue of the sentence before']);

const isTrusted = ({ candidate, confidence }: Ranked): boolean =>
  confidence >= (BY_PLACE.has(candidate.route) ? THRESHOLD_BY_PLACE : THRESHOLD);

/** Verbs that hardly anything but speech stands with. */
const PLAIN = wordSet(
  'said says say saying tells tell told adds added asks ask asked wrote writes warns warned reads read states stated insists insisted claims claimed replies replied argues argued announced tweeted according words',
);

function standingOf({ candidate: { route, cue } }: Ranked, { frame }: Situation): Standing {
  if (CARRIED.has(route) || BY_PLACE.has(route)) return 'known';
  const isPlain = cue !== null && PLAIN.has(frame.tokens[cue.at]?.lower ?? '');
  return isPlain || route === 'label' || route === 'signature' ? 'said' : 'named';
}

/** Quotations with their speakers, and the cast with those who speak and were not in it. */
export interface Attributed {
  readonly quotes: readonly Quote[];
  readonly people: readonly Person[];
  /** For each quotation how much of the likelihood goes to its speaker, 0 to 1; 0 where nobody is named. */
  readonly confidence: readonly number[];
}

/** Right before a name that the article gives with it: 'The Echo'. */
const DETERMINER = /\b(?:the|an?) $/i;

/** Who tells what another said, in the words of the article: 'the Echo', the name of 'she'. */
function tellerOf(text: string, via: Source, speaker: string, joiner: Joiner): string | undefined {
  const person = joiner.join(via, 'known')?.person;
  // 'Reed said she told him: “…”'
  if (person === speaker) return undefined;
  if (via.kind !== 'pronoun') {
    const [own = ''] = DETERMINER.exec(text.slice(Math.max(0, via.start - 5), via.start)) ?? [];
    return own.toLowerCase() + sliceOf(text, via);
  }
  return joiner.people().find(({ id }) => id === person)?.name;
}

/** Who spoke the quotation before, and where the text names the source. */
interface Before {
  readonly start: number;
  readonly joined: Joined;
}

const goesOn = ({ candidate: { route, source } }: Ranked, last: Before | null): last is Before =>
  route === 'quote' && source.start === last?.start;

/** 'the **German**', 'The **Dane**' */
const EPITHET = /\bthe $/i;

/** True where nothing but the place speaks for somebody: for a body, or for whoever is called by name. */
function isDoubtful(
  { candidate: { route, cue, source } }: Ranked,
  { text, stretch: { start, end } }: Situation,
  heard: Joined,
  people: readonly Person[],
): boolean {
  // 'The letter to Orr began: “Dear Mr Orr, …”'
  const isLetter = source.kind === 'nominal' && text.startsWith('Dear ', start);
  const speaker = people.find(({ id }) => id === heard.person);
  // 'the German' is nobody's name
  const isOwn =
    !speaker ||
    speaker.name.includes(sliceOf(text, source.head)) ||
    !EPITHET.test(text.slice(Math.max(0, source.head.start - 4), source.head.start));
  const isNamed = STATED.has(route) && source.kind === 'name' && isOwn;
  // '“…,” Orr recalled him saying': not whoever 'him' may be
  const isRecalled = cue?.kind === 'say' && /^(?:him|her|them)$/.test(sliceOf(text, source));
  if (isRecalled && !heard.sure) return true;
  // 'I am tired': no body says so, unless a tag tells it
  const isOne = /^I(?:[ '’]|$)/.test(text.slice(start, start + 2));
  const isThing =
    speaker?.kind === 'organisation' || (source.kind === 'nominal' && isPaper(text, source));
  if (isOne && isThing && !(STATED.has(route) && heard.sure)) return true;
  if (isNamed && !isLetter) return false;
  if (!speaker) return false;
  if (namesItself(text, start, end, speaker)) return true;
  if (STATED.has(route) && !isLetter) return false;
  const isBody = speaker.kind === 'organisation' && route === 'subject of the sentence before';
  return isBody || isAddressed(text, start, end, speaker);
}

/** The confidence of an answer that goes to the other speaker of a dialogue. */
const TURN = 0.8;

/**
 * Decides for every stretch whether it is speech, and whose.
 * @param isEnough which sources are believed; others only where the trade of precision against coverage is measured
 */
export function attribute(
  text: string,
  paragraphs: readonly Span[],
  sentences: readonly Span[],
  stretches: readonly Stretch[],
  cast: Cast,
  isEnough: (ranked: Ranked) => boolean = isTrusted,
): Attributed {
  const persons = new Set(cast.people.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  const names = cast.mentions.filter(
    ({ kind, person }) => kind === 'name' && person !== null && persons.has(person),
  );
  const sources = sourcesOf(text, paragraphs, sentences, stretches, names);
  const joiner = joinerFor(text, cast);
  const all = [...cast.people, ...cast.bystanders];
  const turns = dialogue();
  const quotes: Quote[] = [];
  const confidence: number[] = [];
  let last: Before | null = null;
  let refused: number | undefined;
  let interviewee: { readonly person: string | null } | null = null;
  for (const { situation, source, speech } of sources) {
    if (speech < SPEECH) continue;
    const { start, end } = situation.stretch;
    const kind = kindOf(situation);
    if (situation.stretch.mark === 'answer') {
      interviewee ??= {
        person: intervieweeIn(text, cast, interviewIn(text, paragraphs)?.from ?? start),
      };
      const { person } = interviewee;
      turns.note(situation, person, quotes.length, false);
      confidence.push(person === null ? 0 : TURN);
      quotes.push({
        start,
        end,
        kind,
        speaker: person,
        basis: person === null ? 'unknown' : 'inferred',
      });
      continue;
    }
    const isCarried = !source || source.candidate.route === 'quote';
    const asker = situation.asker && joiner.join(situation.asker, 'known');
    const turn = isCarried ? turns.turn(situation, quotes.length, asker?.person ?? null) : null;
    if (turn) {
      turns.note(situation, turn.person, quotes.length, true);
      confidence.push(turn.person === null ? 0 : TURN);
      quotes.push({
        start,
        end,
        kind,
        speaker: turn.person,
        basis: turn.person === null ? 'unknown' : 'inferred',
      });
      continue;
    }
    const trusted = source && isEnough(source) ? source : null;
    const found = trusted && joiner.join(trusted.candidate.source, standingOf(trusted, situation));
    // '“It is late,” said another. “It is cold.”': somebody whom only the tag brought in goes on.
    const heard: Joined | null = found ?? (trusted && goesOn(trusted, last) ? last.joined : null);
    const at = source?.candidate.source.start;
    const isRefused: boolean =
      heard !== null &&
      source !== null &&
      (refused === at || isDoubtful(source, situation, heard, all));
    // what goes on from words that are not his is not his either
    refused = isRefused ? at : undefined;
    const joined: Joined | null = isRefused ? null : heard;
    last = source && joined ? { start: source.candidate.source.start, joined } : null;
    turns.note(situation, joined?.person ?? null, quotes.length, false);
    confidence.push(joined ? (source?.confidence ?? 0) : 0);
    if (!source || !joined) {
      quotes.push({ start, end, kind, speaker: null, basis: 'unknown' });
      continue;
    }
    const { cueSpan, route } = source.candidate;
    const quote: Open<Quote> = {
      start,
      end,
      kind,
      speaker: joined.person,
      basis:
        joined.sure && STATED.has(route) && !isDenied(source, situation) ? 'stated' : 'inferred',
      mention: { start: joined.mention.start, end: joined.mention.end },
    };
    const via = source.via && tellerOf(text, source.via, joined.person, joiner);
    if (via) quote.via = via;
    if (cueSpan) quote.cue = { start: cueSpan.start, end: cueSpan.end };
    quotes.push(quote);
  }
  return { quotes: withPullQuotes(text, quotes), people: joiner.people(), confidence };
}

import type { Cast } from '../people/cast.ts';

/** Whoever asks: the paper, or its writer. 'US' is neither. */
const ASKER = '\\b(?:[Ww]e|I|[Oo]ur \\p{Ll}+)\\b';
const MEETS =
  '\\b(?:spoke|speak|speaks|talked|talk|talks|met|meet|sat down|caught up|interviewed|spoken|chatted|chat)\\b';
const TALKS =
  '\\b(?:spoke|speaks|talked|talks|tells|told|answers|answered|sat down|met|chatted)\\b';

/** 'We spoke to' */
const ASKS = `${ASKER}[^.]{0,40}${MEETS}`;
/** 'spoke to us', 'answers our questions', 'answers here' */
const ANSWERS = `${TALKS}(?: (?:to|with))?(?: (?:us|me)\\b| here\\b| (?:\\p{L}+ ){0,2}questions\\b)`;
/** 'A Conversation With', 'Interview:' */
const TALK =
  '(?:[Cc]onversation|[Cc]hat|Q&A|Q&amp;A|Q and A) [Ww]ith\\b|[Ii]nterview(?: [Ww]ith\\b|:)';
/** 'Q&A: Ana Reed'; a title alone, 'Q&A: the new rules', is an explainer's as well. */
const HEADED = `${TALK}|(?:Q&A|Q&amp;A|Q and A):`;
/** 'This interview has been edited' */
const EDITED =
  '\\b(?:[Tt]he|[Tt]his|[Oo]ur) (?:interview|conversation)\\b|\\banswers have been edited\\b';

const SURELY = new RegExp([ASKS, ANSWERS, TALK, EDITED].join('|'), 'u');
const LIKELY =
  /\b(?:interview|spoke (?:to|with)|talked (?:to|with)|speaks (?:to|with)|talks (?:to|with))\b/;

/** How an introduction tells that somebody is asked: by whoever asks, by somebody, not at all. */
export function askedBefore(introduction: string): 'surely' | 'likely' | null {
  if (SURELY.test(introduction)) return 'surely';
  return LIKELY.test(introduction) ? 'likely' : null;
}

/** How much text before a name tells that it is whom an interview is with. */
const BEFORE = 70;
/** Past appositions and a role: no further name stands there, and nothing that would make the name another's. */
const UP_TO_NAME =
  '(?:[^.:;]*,)?(?: (?!(?:of|for|about|by|on|after|before|when|where|who|whose|that|how|why|whether|and)\\b)[^\\s.:;,]+)*\\s$';
const WITH_NAME = new RegExp(`(?:${ASKS}|${HEADED})${UP_TO_NAME}`, 'u');
/** How much text behind a name tells that its bearer answers. */
const BEHIND = 120;
const ANSWERS_BEHIND = new RegExp(`^[^.:;]*?${ANSWERS}`, 'u');
const BYLINE = /\bBy\s+$/;
/** Whoever answers has no name here. */
const UNNAMED = /\b(?:not (?:to )?be (?:named|identified)|anonym(?:ous|ously|ity)|unnamed)\b/;

/**
 * Whom an interview is with: of those named before `from`, the one whom its head says that it is with, or who is said to
 * answer; else the only one, or whom its title and what follows both name. Null where that is not told.
 * @param from where the first question begins
 */
export function intervieweeIn(
  text: string,
  { people, mentions }: Cast,
  from: number,
): string | null {
  const introduction = text.slice(0, from);
  if (UNNAMED.test(introduction)) return null;
  const persons = new Set(people.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  const title = text.indexOf('\n');
  const named = new Set<string>();
  const headed = new Set<string>();
  const again = new Set<string>();
  const answering = new Set<string>();
  for (const [at, { person, kind, start, end, possessive }] of mentions.entries()) {
    if (end > from) break;
    if (kind !== 'name' || person === null || !persons.has(person)) continue;
    const before = text.slice(Math.max(0, start - BEFORE), start);
    if (BYLINE.test(before)) continue;
    named.add(person);
    if (start < title) headed.add(person);
    else if (headed.has(person)) again.add(person);
    if (possessive) continue;
    if (WITH_NAME.test(before)) return person;
    // up to the next name, whose bearer would be the one
    const until = Math.min(nextName(mentions, at), from, end + BEHIND);
    const behind = text.slice(end, until);
    if (ANSWERS_BEHIND.test(behind)) answering.add(person);
  }
  const single = answering.size > 0 ? answering : named.size > 1 ? again : named;
  const [only] = single;
  return single.size === 1 ? (only ?? null) : null;
}

/** Where the first name behind the mention at `at` begins. */
function nextName(mentions: Cast['mentions'], at: number): number {
  for (let next = at + 1; next < mentions.length; next += 1) {
    const mention = mentions[next];
    if (mention?.kind === 'name') return mention.start;
  }
  return Number.POSITIVE_INFINITY;
}

import type { Read } from '../../reply/place.ts';
import type { Span } from '../../text/span.ts';
import { matching } from '../finding/sentences-with.ts';
import { namedBy } from './asked-name.ts';
import { namedOutright } from './named-so.ts';
import { partyOf } from './party.ts';

/** So many sentences are enough. */
const FEW = 2;

/** The sentences that answer a question by what it asks for, in words made for that: a party, a maker, a name. */
export function sureByKind(text: string, read: Read): readonly Span[] {
  const called = namedBy(text);
  const found =
    called !== undefined
      ? namedOutright(read, called)
      : (byWords(text, read) ?? partyOf(text, read));
  return found.slice(0, FEW);
}

/** Whether somebody says that they did it is no question of words. */
export const CLAIMS_IT =
  /^(?:has|have|had|did|does) (?:\p{L}+ ){1,3}(?:claim(?:ed|s)?|take|taken) (?:it|this|that|(?:the |any )?(?:responsibility|credit|blame))(?: for .*)?$/iu;
const WHO_DID_IT =
  /^who (?:did|(?:is|was) (?:behind|responsible for)|carried out|claimed(?: responsibility for)?) (?:it|this|that|the (?:attacks?|bombings?|shooting|raid|blast|explosion|murder|killing|robbery|hack|theft|crime))$|^who claimed responsibility$/i;
const RESPONSIBLE =
  /\b(?:claim(?:s|ed|ing)? (?:of )?(?:responsibility|credit)|suspected|suspects?|perpetrators?|blam(?:es|ed)|charged with|(?:was|were) behind|carried out by|arrested (?:over|in connection|on suspicion)|responsible for|gunm[ae]n)\b/i;

const WHO_MADE_IT =
  /^who (?:made|makes?|developed|invented|created|designed|built|produced|produces) (?:it|this|that|them)$/i;
const MADE =
  /\b(?:made|developed|invented|created|designed|built|produced|manufactured) by (?:(?:the|an?|its) )?(?:\p{L}+ ){0,4}?\p{Lu}|\bmakers?,? \p{Lu}/u;

/** Questions that are told in words of their own, whatever else they say, with these. */
const WAYS: readonly (readonly [asked: RegExp, told: RegExp])[] = [
  [WHO_MADE_IT, MADE],
  [CLAIMS_IT, RESPONSIBLE],
  [WHO_DID_IT, RESPONSIBLE],
  [
    /^who(?:'s| is| was) (?:winning|leading|ahead|in the lead|in front)$/i,
    /\b(?:leads|leading|in the lead|ahead of|is ahead|in front|front-?runner)\b/i,
  ],
  [
    /^who (?:broke|first reported|reported) (?:the|this) (?:news|story)(?: first)?$/i,
    /\b(?:first reported (?:by|in|on)|broke the (?:news|story)|first to report)\b/i,
  ],
];

/** The sentences that tell what a question asks in words of its own; `undefined` where it is no such question. */
export function byWords(text: string, read: Read): readonly Span[] | undefined {
  const told = WAYS.find(([asked]) => asked.test(text))?.[1];
  return told && matching(read, told);
}

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
      : WHO_MADE_IT.test(text)
        ? matching(read, MADE)
        : partyOf(text, read);
  return found.slice(0, FEW);
}

const WHO_MADE_IT =
  /^who (?:made|makes?|developed|invented|created|designed|built|produced|produces) (?:it|this|that|them)$/i;
const MADE =
  /\b(?:made|developed|invented|created|designed|built|produced|manufactured) by (?:(?:the|an?|its) )?(?:\p{L}+ ){0,4}?\p{Lu}|\bmakers?,? \p{Lu}/u;

import type { Figure, Person, Quote } from '../analysis.ts';
import type { Mention } from '../people/cast.ts';
import { personNounOf } from '../people/nouns.ts';
import { contains, type Span } from '../span.ts';
import { organisationHeads, organisationNouns } from '../words/organisations.ts';
import { type Claim, claimsIn } from './claims.ts';

/**
 * Says of every figure whose it is: the speaker of the quotation that holds it, else the one whom its sentence says to
 * say, announce or estimate it. What the article tells on its own account has no source.
 * @param figures in text order, as are quotes and mentions
 */
export function withSources(
  text: string,
  figures: readonly Figure[],
  quotes: readonly Quote[],
  people: readonly Person[],
  mentions: readonly Mention[],
): readonly Figure[] {
  const kinds = new Map(people.map(({ id, kind }) => [id, kind]));
  let nextQuote = 0;
  let nextMention = 0;
  let sentence: Span | undefined;
  let claims: readonly Claim[] = [];
  return figures.map((figure): Figure => {
    while ((quotes[nextQuote]?.end ?? figure.start) < figure.start) nextQuote += 1;
    const quote = quotes[nextQuote];
    if (quote && contains(quote, figure)) {
      const { speaker, basis, mention } = quote;
      return speaker === null
        ? figure
        : { ...figure, source: { person: speaker, basis, ...(mention && { words: mention }) } };
    }
    if (figure.sentence !== sentence) {
      sentence = figure.sentence;
      while ((mentions[nextMention]?.end ?? sentence.start) < sentence.start) nextMention += 1;
      claims = claimsIn(text, sentence, within(mentions, nextMention, sentence), quotes, nextQuote);
    }
    const claim = nearest(claims.filter(({ covers }) => contains(covers, figure)));
    if (!claim) return figure;
    const { source, mention } = claim;
    const words = { start: source.start, end: source.end };
    return {
      ...figure,
      source: {
        person:
          mention?.person && isOf(text, mention, kinds.get(mention.person)) ? mention.person : null,
        basis: mention && !mention.sure ? 'inferred' : 'stated',
        words,
      },
    };
  });
}

/** Words for a body never mean a person: 'the coast guard said' is not its spokeswoman. */
const isOf = (
  text: string,
  { kind, start, end }: Mention,
  of: Person['kind'] | undefined,
): boolean =>
  of !== undefined && !(kind === 'nominal' && of === 'person' && isBody(text.slice(start, end)));

function isBody(words: string): boolean {
  const low = words.toLowerCase();
  const last = low.slice(low.lastIndexOf(' ') + 1);
  return (
    organisationNouns.has(last) ||
    /\b(?:coast|national|home|civil|border) guard$/.test(low) ||
    (organisationHeads.has(last) && personNounOf(last) === null)
  );
}

/** 'The mayor put it at 12, and the police said 40 were dead': the statement that begins last. */
const nearest = (claims: readonly Claim[]): Claim | undefined =>
  claims.reduce<Claim | undefined>(
    (last, claim) => (last && last.covers.start >= claim.covers.start ? last : claim),
    undefined,
  );

function within<T extends Span>(spans: readonly T[], from: number, { end }: Span): readonly T[] {
  let to = from;
  while ((spans[to]?.start ?? end) < end) to += 1;
  return spans.slice(from, to);
}

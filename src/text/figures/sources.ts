import type { Figure, Person, Quote } from '../analysis.ts';
import type { Mention } from '../people/cast.ts';
import { contains, type Span } from '../span.ts';
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
  const known = new Set(people.map(({ id }) => id));
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
        person: mention?.person && known.has(mention.person) ? mention.person : null,
        basis: mention && !mention.sure ? 'inferred' : 'stated',
        words,
      },
    };
  });
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

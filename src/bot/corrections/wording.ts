import type { Block, QuoteLine } from '../../reply/reply.ts';
import { titled } from '../../reply/source.ts';
import type { Change } from './changes.ts';

/** 'On 1 June at 14:05 (Europe/London)'. */
function momentInWords(at: Date, timezone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    ...{ day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', timeZone: timezone },
  });
  return `${format.format(at)} (${timezone})`;
}

/** One change as part of a sentence. The article's own words stand between quotation marks. */
export function changeInWords(change: Change): string {
  switch (change.kind) {
    case 'headline':
      return `the headline was ${titled(change.before)}`;
    case 'withdrawn':
      return `a quotation of ${ofWhom(change.quote)} ${change.reworded ? 'now reads differently' : 'is no longer in the article'}: it stands below, struck through`;
    case 'speaker':
      return `words shown as ${ofWhom(change.quote)}’s are ${change.now ? `${change.now}’s` : 'no longer anybody’s by name'}`;
    case 'figure':
      return change.now
        ? `“${change.figure.headline}” is now “${change.now}”`
        : `“${change.figure.headline}” is no longer in the article`;
  }
}

const ofWhom = ({ speaker }: QuoteLine): string => speaker ?? 'a speaker not named';

/** What a corrected post says first: when, and what. */
export const correctionNote = (changes: readonly Change[], at: Date, timezone: string): string =>
  `Corrected on ${momentInWords(at, timezone)}: ${changes.map(changeInWords).join('; ')}.`;

/** The quotations that are no longer, marked as such. The one before in the post may still be. */
export function withdrawnBlock(changes: readonly Change[]): readonly Block[] {
  const quotes = changes.flatMap((change) => {
    if (change.kind !== 'withdrawn') return [];
    const { sameSentence: _before, ...quote } = change.quote;
    return [{ ...quote, withdrawn: true as const }];
  });
  return quotes.length > 0 ? [{ type: 'quotes', quotes }] : [];
}

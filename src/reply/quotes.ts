import type { Person, Quote } from '../text/analysis.ts';
import { called, calledFirst, roleBehind } from './called.ts';
import { passageOf, type Read, sentenceOf, wordsAt } from './place.ts';
import { remembered } from './remembered.ts';
import type { QuoteLine } from './reply.ts';

/** One quotation as shown: the words between the marks, who says them, and where. */
export function quoteLine(read: Read, quote: Quote): QuoteLine {
  const speaker = read.analysis.people.find(({ id }) => id === quote.speaker);
  const around = quote.kind === 'partial' ? sentenceOf(read, quote) : undefined;
  return {
    ...wordsAt(read, quote),
    kind: quote.kind,
    basis: quote.basis,
    ...(speaker && { speaker: called(speaker) }),
    ...(speaker?.role && { role: roleBehind(speaker.role) }),
    ...(quote.via && { via: quote.via }),
    ...(around && { within: passageOf(read, around).text }),
  };
}

/** The quotations of one speaker (`null`: those that nobody is named for), in text order. */
export const quotesOf = ({ analysis }: Read, speaker: string | null): readonly Quote[] =>
  bySpeaker(analysis.quotes).get(speaker) ?? [];

/** All who are who, each with their quotations, would else go through all of them for each person. */
const bySpeaker = remembered((quotes: readonly Quote[]) => {
  const all = new Map<string | null, Quote[]>();
  for (const quote of quotes) {
    const own = all.get(quote.speaker);
    if (own) own.push(quote);
    else all.set(quote.speaker, [quote]);
  }
  return all;
});

/** Everybody with at least one quotation, most quoted first, with the number. */
export function speakersOf({
  analysis,
}: Pick<Read, 'analysis'>): readonly { readonly person: Person; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { speaker } of analysis.quotes) {
    if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  return analysis.people
    .flatMap((person) => {
      const count = counts.get(person.id);
      return count === undefined ? [] : [{ person, count }];
    })
    .sort((a, b) => b.count - a.count);
}

/** 'Liz Truss, Foreign Minister', or the name alone. */
export function named(person: Pick<Person, 'kind' | 'name' | 'aliases' | 'role'>): string {
  const name = calledFirst(person);
  return person.role ? `${name}, ${roleBehind(person.role)}` : name;
}

import { counted } from './count.ts';
import type { ArticleLine, FigureLine, Passage, PersonLine, QuoteLine } from './reply.ts';
import { dateInWords } from './source.ts';

/** What stands beside a quotation: where it is, and how it was found. */
export const quoteNotes = (line: QuoteLine): string => {
  const { kind, basis, via, place, sameSentence, withdrawn } = line;
  return [
    withdrawn
      ? `withdrawn: the article no longer has it; it was in paragraph ${place.paragraph}`
      : `paragraph ${place.paragraph}`,
    ...(kind === 'partial' ? ['quoted in part'] : []),
    ...(sameSentence ? ['same sentence'] : []),
    ...(via ? [`as told by ${via}`] : []),
    ...(basis === 'inferred' ? ['speaker inferred'] : []),
  ].join(', ');
};

/** 'same sentence, paragraph 2, said by police; paragraph 7; against “52 people” in paragraph 4' */
export const figureNotes = (line: FigureLine): string =>
  [
    [
      ...(line.sameSentence ? ['same sentence'] : []),
      saidIn(line),
      ...(line.saidBy && line.basis === 'inferred' ? ['speaker inferred'] : []),
    ].join(', '),
    ...(line.again ?? []).map(saidIn),
    ...(line.rivals ?? []).map(
      ({ text, place }) => `against “${text}” in paragraph ${place.paragraph}`,
    ),
  ].join('; ');

const saidIn = ({ place, saidBy }: Pick<FigureLine, 'place' | 'saidBy'>): string =>
  `paragraph ${place.paragraph}${saidBy ? `, said by ${saidBy}` : ''}`;

/** A passage with its glosses: 'Reed [Nora Reed] said …'. */
export const withGlosses = ({ text, glosses = [] }: Passage): string =>
  glosses.reduceRight(
    (words, { at, name }) => `${words.slice(0, at)} [${name}]${words.slice(at)}`,
    text,
  );

/** Where it stands, and that a bracket in it is ours. */
export const passageNotes = ({ place, glosses = [] }: Passage): string =>
  [
    `paragraph ${place.paragraph}`,
    ...(glosses.length > 0 ? [`${glosses.length === 1 ? 'name' : 'names'} in brackets added`] : []),
  ].join(', ');

/** The figure with what is told of it, or what it counts where that stands apart: '40 were missing', '63.4% (Turnout)'. */
export const figureTitle = ({ headline, label = headline, of }: FigureLine): string =>
  of ? `${label} (${of})` : label;

/** 'quoted twice, mentioned 5 times, also “Ms Dale”'. */
export function personNotes(person: PersonLine): string {
  const also = aliasesOf(person);
  return also ? `${countsOf(person)}, also ${also}` : countsOf(person);
}

export const countsOf = ({ quotes, mentions }: PersonLine): string =>
  `${quotes > 0 ? `quoted ${times(quotes)}` : 'not quoted'}, mentioned ${times(mentions)}`;

export const aliasesOf = ({ aliases }: PersonLine): string =>
  aliases.map((alias) => `“${alias}”`).join(', ');

const times = (count: number): string =>
  count === 1 ? 'once' : count === 2 ? 'twice' : counted(count, 'time');

/** Source, date and id of an article in a list. */
export const articleNotes = ({ id, source, published }: ArticleLine): string =>
  [source, published && dateInWords(published), id].filter(Boolean).join(', ');

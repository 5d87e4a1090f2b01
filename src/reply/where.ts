import type { Quote } from '../text/analysis.ts';
import { isSameSpan, type Span } from '../text/span.ts';
import { called } from './called.ts';
import { placeOf, type Read, surroundingsOf, wholeSentences } from './place.ts';
import { named, quotesOf } from './quotes.ts';
import type { Block, Reply, Suggestion } from './reply.ts';
import { sourceBlock } from './source.ts';
import { goOn, suggest } from './suggest.ts';
import { linkTo } from './text-fragment.ts';

/**
 * Where a span stands: the number of its paragraph, the words with what is around them, the link to the source at the
 * very sentence, and the way to the next of its kind.
 * @param note said first, such as that the article has changed since
 */
export function whereReply(read: Read, span: Span, note?: string): Reply {
  const { article, analysis } = read;
  const around = surroundingsOf(read, span);
  const quote = analysis.quotes.find((one) => isSameSpan(one, span));
  const figure = analysis.figures.find((one) => isSameSpan(one, span));
  const source = sourceBlock(article);
  return {
    title: `Paragraph ${around.passage.place.paragraph} of ${article.paragraphs.length}`,
    ...(article.url && { url: article.url }),
    blocks: [
      ...(note ? [{ type: 'note' as const, text: note }] : []),
      { type: 'where', ...around },
      ...(quote ? [{ type: 'note' as const, text: speaking(read, quote) }] : []),
      article.url && source.type === 'source'
        ? { ...source, url: linkTo(article.url, article.text, wholeSentences(read, span)) }
        : source,
      ...(quote ? afterQuote(read, quote) : []),
      ...(figure ? suggest('Go on with', steps(read, analysis.figures, figure, 'figure')) : []),
    ],
    // Whoever opens a place sees it alone, and may then show it to everyone.
    audience: 'channel',
  };
}

function speaking({ analysis }: Read, { speaker, basis, via }: Quote): string {
  const person = analysis.people.find(({ id }) => id === speaker);
  if (!person) return 'The article does not say whose words these are.';
  return [
    `Said by ${named(person)}`,
    ...(via ? [`as told by ${via}`] : []),
    ...(basis === 'inferred' ? ['speaker inferred from the flow of the article'] : []),
  ].join(', ');
}

/** The next and the previous one of a list in text order, called 'Next' and 'Previous' with `what` after it. */
function steps<S extends Span>(
  read: Read,
  all: readonly S[],
  here: S,
  what: string,
  typed = ` ${what}`,
): readonly Suggestion[] {
  const at = all.findIndex((one) => isSameSpan(one, here));
  const step = (word: string, to: S | undefined): readonly Suggestion[] => {
    if (!to) return [];
    const request = `${word.toLowerCase()}${typed}`;
    return [{ label: `${word} ${what}`, request, place: placeOf(read, to) }];
  };
  return [...step('Next', all[at + 1]), ...step('Previous', at > 0 ? all[at - 1] : undefined)];
}

function afterQuote(read: Read, quote: Quote): readonly Block[] {
  const { quotes, people } = read.analysis;
  const person = people.find(({ id }) => id === quote.speaker);
  const own = quotesOf(read, quote.speaker);
  return [
    ...(person && own.length > 1
      ? suggest(`More of ${called(person)}`, [
          ...steps(read, own, quote, `quotation by ${called(person)}`, ''),
          ...goOn(read, [
            [
              `All (${own.length})`,
              `quotes ${person.name}`,
              `All ${own.length} quotations by ${called(person)}`,
            ],
          ]),
        ])
      : []),
    ...suggest('In the article', steps(read, quotes, quote, 'quotation')),
  ];
}

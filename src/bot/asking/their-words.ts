import { called } from '../../reply/called.ts';
import type { Read } from '../../reply/place.ts';
import { quotesOf } from '../../reply/quotes.ts';
import type { Block } from '../../reply/reply.ts';
import { goOn, labelsOf, suggest } from '../../reply/suggest.ts';
import type { Person } from '../../text/analysis.ts';

/** The way on to the quotations of those people who are quoted. */
export const theirWords = (read: Read, people: readonly Person[]): readonly Block[] =>
  suggest(
    'Their words',
    goOn(
      read,
      people.flatMap((one) => {
        const count = quotesOf(read, one.id).length;
        const { label, alone } = labelsOf(called(one), count);
        return count > 0 ? [[label, `quotes ${one.name}`, alone] as const] : [];
      }),
    ),
  );

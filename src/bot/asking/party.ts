import type { Read } from '../../reply/place.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { withAll } from '../finding/sentences-with.ts';
import { wordsOf } from '../finding/words.ts';

const ASKED =
  /^what(?:'s| is) (?=.* party$)(.+?)(?:'s)? (?:political )?party$|^(?:what|which) (?:political )?party (?:is|was|does|did) (.+?)(?: (?:in|from|with|represent|belong to|stand for|run for))?$/i;
const PARTY =
  "(?:Republican|Democrat(?:ic)?|Conservative|Tory|Labour|Liberal|Lib Dem|Green|Socialist|[Ii]ndependent|Reform|Plaid|SNP|Nationalist|Unionist|\\p{Lu}\\p{L}+ Party|R|D|I|Con|Lab|LD)(?![\\p{L}’'])";

/** The sentences that tell of which party somebody is, right beside the name: 'Ash, a Republican', 'Labour leader Ann Ash'. */
export function partyOf(text: string, read: Read): readonly Span[] {
  const name = ASKED.exec(text)
    ?.slice(1)
    .find((one) => one !== undefined);
  const last = wordsOf(name ?? '')
    .at(-1)
    ?.replace(/[^\p{L}-]/gu, '.');
  if (name === undefined || last === undefined) return [];
  const named = `[${last[0]?.toUpperCase()}]${last.slice(1)}`;
  const told = new RegExp(
    `(?<!\\p{L})(?:${named}(?:,| is| was| \\()(?: ?(?:an?|the|of the|who is an?|\\p{L}+-term|former))* ?${PARTY}|${PARTY} (?:\\p{Ll}+ ){0,4}(?:\\p{Lu}[\\p{L}’'-]+ )?${named}(?!\\p{L}))`,
    'u',
  );
  return withAll(read, name, /(?:)/).filter((one) => told.test(sliceOf(read.article.text, one)));
}

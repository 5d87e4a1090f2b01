import type { Read } from '../../reply/place.ts';
import { type Span, sliceOf } from '../../text/span.ts';

/** Leaves it open whether something is done. */
const OPEN =
  /\b(?:whether|would|will|until|asked|demand(?:s|ed|ing)|call(?:s|ed|ing) (?:on|for)|urg(?:es|ed|ing)|press(?:es|ed|ing)|threaten(?:s|ed|ing)|offer(?:s|ed)|vow(?:s|ed)|promis(?:es|ed)|order(?:s|ed)|invit(?:es|ed)|begged|due to|expected to|(?:had|has|have) (?:planned|wanted|hoped|meant|intended)|told (?:\p{L}+ ){1,3}to|said (?:\p{L}+ ){1,3}(?:should|must))\b/iu;
/** Gives the reason of what the sentence before tells. */
const ASKED_WHY = /^(?:When )?[Aa]sked (?:why|for (?:the|a) reason)\b/;
/** 'Nobody has been.' */
const NOBODY =
  /^(?:Nobody|No one|None|Neither)(?: of them)? (?:has|have|had|was|were|did|is|are)(?: been)?[.,;]/;
/** Puts a question to somebody. */
const PUT = /\basked (?:\p{L}+ ){0,3}(?:whether|if|why|how|what|about)\b/iu;
const WHO =
  "(?:He|She|They|It|The (?:\\p{Ll}+ )?\\p{Ll}+|(?:(?:Mr|Ms|Mrs|Dr|Sir|Lord|Dame) )?\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?)";
/** Says, in words that only repeat the verb before, what came of it: 'He refused', 'She said that she had no intention of doing so' */
const OUTCOME = new RegExp(
  `^(?:(?:But|However|Yet|Instead),? )?${WHO} (?:later |both |also |has |have |had )?(?:${[
    '(?:refused|declined|agreed|resisted|complied|refuses|declines)(?: to (?!comment|say|speak|discuss|answer|be )|(?=[.,;]))',
    '(?:ignored|accepted|rejected|dismissed) (?:it|that|this|the (?:offer|demand|call|request|invitation|threat|idea|suggestion))\\b',
    '(?:will|would|could)(?: not)? do so\\b',
    "did(?: not|n['’]t)?(?: do so|(?=[.,;]))",
    "(?:not|n['’]t) (?:yet )?done so",
    "(?:said|says|replied|answered|insisted)(?: (?:on|later|yesterday)(?: \\p{Lu}\\p{L}+)?)?(?: that)? (?:he|she|they|it) (?:(?:had|has|have) no (?:intention|plans?)|(?:would|will|could|did|does|had)(?: not|n['’]t)?(?: do so|(?=[.,;])))",
  ].join('|')})`,
  'u',
);

/** Words of somebody, and so many sentences behind them. */
const SPOKEN = /^[“"]/;
const BEHIND_SPEECH = 2;

/** Some sentences, each that leaves something open with the one behind it where that tells what came of it. */
export function withOutcome(read: Read, found: readonly Span[]): readonly Span[] {
  const { sentences } = read.analysis;
  const textOf = (one: Span): string => sliceOf(read.article.text, one);
  return found.flatMap((one) => {
    const at = sentences.indexOf(one);
    const next = sentences[at + 1];
    if (next === undefined || found.includes(next)) return [one];
    const [told, then] = [textOf(one), textOf(next)];
    // What somebody says with it may stand between: 'Ash demanded that he resign. “…,” she said. Orm refused.'
    if (OPEN.test(told) && SPOKEN.test(then)) {
      const later = sentences
        .slice(at + 2, at + 2 + BEHIND_SPEECH)
        .find((other) => OUTCOME.test(textOf(other)));
      if (later && !found.includes(later)) return [one, later];
    }
    const isTold =
      (OPEN.test(told) && OUTCOME.test(then)) ||
      (PUT.test(told) && SPOKEN.test(then)) ||
      ASKED_WHY.test(then) ||
      NOBODY.test(then);
    return isTold ? [one, next] : [one];
  });
}

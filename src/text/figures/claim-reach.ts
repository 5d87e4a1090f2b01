import type { Span } from '../span.ts';
import { functionWords } from '../words/narration.ts';
import type { Claimant } from './claimants.ts';
import { isBehindComma } from './source-words.ts';

/** Behind the verb of a tag: nothing, or when and where it was said. */
const TAG_END =
  /^(?:[.,;]|$| (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|on|in|at|late|last|this|yesterday|today|earlier|afterwards|later)\b(?!(?: \w+){0,4} that )|(?: (?:to|in an?) [^.,;]{1,30})?[.,;])/;
/** 'told reporters.', 'tells a news conference.' */
const HEARER = /^ (?:[\p{L}’'-]+ ){0,5}[\p{L}’'-]+[.]?$/u;
/** '£140m, she said, **of which** £20m was spent'; no age: 'said Ana Ruiz, 44, as she left'. */
export const GOES_ON =
  /^, (?:(?!(?:an?|the|one|its|his|her|their|and|but|while|as|although|though|after|before|when|who|which|adding|because|since|so|or|against|compared|down|up)\b|\d{1,3}[,.](?!\d))[\p{L}\p{Sc}\d]|and (?:had|has|have|was|were|would|is|are) )/u;
/** What a tag follows: '…,” **he told me**' */
const QUOTED = /[,?!.–—][”’"]\s*(?:the |an? |its )?$/;

/** True where the statement stands before: '…, said Ana Ruiz.' */
export function isTag(
  text: string,
  sentence: Span,
  word: string,
  verb: Span,
  { source, mention }: Claimant,
  rest: string,
): boolean {
  const opens = Math.min(source.start, verb.start);
  if (opens < sentence.start) return false;
  if (isBehindComma(text, sentence, opens))
    return (
      source.start > verb.start ||
      QUOTED.test(text.slice(Math.max(sentence.start, opens - 12), opens)) ||
      TAG_END.test(rest) ||
      (/^t/.test(word) && HEARER.test(rest))
    );
  return (
    mention?.kind === 'name' &&
    source.start < verb.start &&
    rest.length < SHORT &&
    TAG_END.test(rest) &&
    hasTitle(text, sentence, opens)
  );
}

/** Nothing else is told behind a tag at the end, in characters. */
const SHORT = 45;

/** ', **Coast Guard Capt.** Ana Ruiz said' */
function hasTitle(text: string, sentence: Span, at: number): boolean {
  const before = text.slice(Math.max(sentence.start, at - 60), at);
  const words = /[,”"’] (?:the |an? |its )?((?:[\p{L}.’'-]+ ){1,5})$/u.exec(before)?.[1];
  return words?.split(' ').every((word) => !functionWords.has(word.toLowerCase())) ?? false;
}

/** A statement ends where another clause begins on its own: at a semicolon, or ', but'; what is put at a figure at ', while' too. */
export function clauseEnd(text: string, from: number, end: number, isPut = false): number {
  const rest = text.slice(from, end);
  const meanwhile = isPut ? rest.indexOf(', while ') : -1;
  if (meanwhile >= 0) return from + meanwhile;
  const at = rest.search(
    /;|, but (?!that )|, (?:despite|amid|in spite of) (?![^,;]{0,80},)|[”"’] (?:before|after|when|while|as) /,
  );
  return at < 0 ? end : from + at;
}

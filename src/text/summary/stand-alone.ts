import type { Mention } from '../people/cast.ts';
import type { Stretch } from '../quotes/stretches.ts';
import type { Span } from '../span.ts';
import { subordinators } from '../words/anaphora.ts';
import { captionVerbs } from '../words/captions.ts';
import { sayingVerbs } from '../words/narration.ts';
import { isFrontedPronoun } from './fronted.ts';
import { isUnplaced } from './here.ts';
import { leans } from './leaning.ts';
import { hasLoosePlural } from './loose-plural.ts';
import { isOddment } from './oddments.ts';
import { pointsBack } from './pointers.ts';
import { quotesPronoun } from './quoted-pronoun.ts';
import { isStatement } from './statement.ts';
import { readsAsVerb } from './verbs.ts';

/**
 * How a sentence reads on its own. `whole`: alone. `leaning`: only after the sentence before it, to which a pronoun,
 * 'however' or 'the move' points back. `unfit`: never in a summary (a cut quotation, a caption, a headline, a question).
 */
export type Standing = 'whole' | 'leaning' | 'unfit';

/**
 * Judges one sentence. `stretches` and `mentions` are those that overlap it.
 * @param opens whether it is the first sentence of the story, which may begin with what later ones would point back with
 * @param dateline where the report was written, which is shown beside 'this town'; `''` when that is not known
 */
export function standingOf(
  text: string,
  sentence: Span,
  stretches: readonly Stretch[],
  mentions: readonly Mention[],
  dateline = '',
  opens = false,
): Standing {
  const words = text.slice(sentence.start, sentence.end);
  if (!isStatement(words) || isOddment(words) || !holdsWhole(sentence, stretches)) return 'unfit';
  const narration = narrationOf(text, sentence, stretches);
  if (
    !isTold(narration) ||
    isPicture(narration) ||
    /^Meanwhile\b/.test(words) ||
    (/\byou/i.test(narration) && addresses(text, sentence, narration)) ||
    (MAYBE_FIRST_PERSON.test(narration) && FIRST_PERSON.test(narration)) ||
    isBareTag(text, sentence, words)
  )
    return 'unfit';
  return leans(words, opens) ||
    quotesPronoun(words) ||
    (!opens && pointsBack(narration)) ||
    isFrontedPronoun(narration) ||
    (!opens && isUnplaced(narration, dateline)) ||
    hasLoosePlural(narration) ||
    hasLoosePronoun(text, sentence, stretches, mentions)
    ? 'leaning'
    : 'whole';
}

/** No quotation begins or ends outside the sentence. */
const holdsWhole = (sentence: Span, stretches: readonly Stretch[]): boolean =>
  stretches.every(
    ({ start, end, closed }) => closed && start > sentence.start && end < sentence.end,
  );

/** The words outside the quotation marks. */
export function narrationOf(text: string, sentence: Span, stretches: readonly Stretch[]): string {
  let at = sentence.start;
  let outside = '';
  for (const { start, end } of stretches) {
    outside += `${text.slice(at, start)} `;
    at = end;
  }
  return outside + text.slice(at, sentence.end);
}

/** The longest caption, in words. */
const CAPTION = 30;
/** These stand in reports, hardly in captions. */
const REPORTED =
  /\b(?:said|says|has|had|have|was|were|will|would|could|can|may|must|should|often|is|are|did|who|which|that)\b|day\b(?<=\b\p{L}+day)/u;

/** A caption in the present tense: 'Ana Ruiz holds the keys of the new school at the opening in Tolva.' */
function isPicture(narration: string): boolean {
  if (REPORTED.test(narration) || hasSpaces(narration, CAPTION)) return false;
  const words = narration.split(/\s+/, CAPTION + 1);
  if (words.length > CAPTION) return false;
  const verb = words.slice(1, 8).findIndex((word) => captionVerbs.has(word));
  return verb >= 0 && / (?:at|during|in|outside|on|with) /.test(words.slice(verb + 2).join(' '));
}

/** A sentence of more words is told, with a verb or without. */
const SURELY_TOLD = 14;

/** True when so many words surely stand in it, each a letter behind a space. */
function hasWords(words: string, count: number): boolean {
  let found = 0;
  for (let at = words.indexOf(' '); at >= 0 && found < count; at = words.indexOf(' ', at + 1)) {
    const next = words.charCodeAt(at + 1) | 32;
    if (next >= 97 && next <= 122) found += 1;
  }
  return found === count;
}

/** True when so many spaces that part two words stand in it. */
function hasSpaces(words: string, count: number): boolean {
  let found = 0;
  for (let at = words.indexOf(' '); at >= 0 && found < count; at = words.indexOf(' ', at + 1)) {
    const next = words.charCodeAt(at + 1);
    if (next > 32 && next < 128) found += 1;
  }
  return found === count;
}

/** At least a tag; and if short, with a verb, unlike a caption ('The old bridge in Tolva.'). */
function isTold(narration: string): boolean {
  // most are so long, and their words need not be taken apart
  if (hasWords(narration, SURELY_TOLD + 1)) return true;
  const words = narration.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];
  if (words.length < 2) return false;
  return words.length > SURELY_TOLD || words.some((word) => readsAsVerb(word.replace('’', "'")));
}

/** The reporter's own 'I' and 'we', or speech that stands without its marks: no sentence before tells who that is. */
const FIRST_PERSON =
  /(?:^|[^\p{L}.])(?:I(?<!(?:Division|War|Part|Phase|Type|Title|Group|Grade|Class|Elizabeth|Charles|James|George|Francis|Paul) I)(?!-[\p{Lu}\d]|\.)|I['’](?:m|ve|d|ll)|[Ww]e(?:['’](?:re|ve|d|ll))?|me|[Mm]y|[Oo]urs?)(?!\p{L}|\.\p{L})/u;
/** Whatever that finds, and found in a fraction of the time. */
const MAYBE_FIRST_PERSON = /(?<![A-Za-z])(?:I|[Ww]e|me|[Mm]y|[Oo]urs?)(?![A-Za-z])/;

/** 'They call you a thief', and what leads up to a question to somebody: 'You have run it for ten years. Why?' */
function addresses(text: string, { start, end }: Span, narration: string): boolean {
  if (/\b(?:call|accuse)(?:s|ed|d)? you\b/.test(narration)) return true;
  const next = text.indexOf('\n', end);
  const paragraph = text.slice(text.lastIndexOf('\n', start) + 1, next < 0 ? text.length : next);
  return paragraph.length < LONGEST_QUESTION && paragraph.trimEnd().endsWith('?');
}
const LONGEST_QUESTION = 300;

/** A tag whose quotation is another sentence: '“… no?” [Sanders asked, shaking his head.]' */
function isBareTag(text: string, { start }: Span, words: string): boolean {
  if (!/[”"’]\s*$/.test(text.slice(Math.max(0, start - 3), start))) return false;
  const all = words.split(' ');
  return (
    all.length <= 14 && all.slice(1, 5).some((word) => sayingVerbs.has(word.replace(/\W/g, '')))
  );
}

/** 'Each slice, she said, is …', 'The bridge is safe, he told the council.' */
const isTag = (text: string, { start, end }: Span): boolean =>
  /[,”"’] $/.test(text.slice(start - 2, start)) &&
  /^s?he$/.test(text.slice(start, end)) &&
  /^ (?:said|says|added|explained|wrote|writes|noted|argued|told|tells|insisted|recalled)\b/.test(
    text.slice(end, end + 12),
  );

/** 'When it opened in May, **the critic Ana Ruiz** wrote': 'it' is nobody. */
const EARLY_IT = /^(?:When|After|Before|Since|Once|Until) it \w+ed\b[^,]*, (?:the \w+ )?$/;

/**
 * 'he' or 'she' in the narration with nobody before it in the sentence whom it could mean: nobody is mentioned, and
 * the sentence begins with a quotation or with words such as 'When', 'In' or 'Speaking', not with a noun of its own.
 */
function hasLoosePronoun(
  text: string,
  sentence: Span,
  stretches: readonly Stretch[],
  mentions: readonly Mention[],
): boolean {
  const isQuoted = ({ start }: Span): boolean =>
    stretches.some((stretch) => stretch.start <= start && start < stretch.end);
  const first = mentions.find((mention) => !isQuoted(mention));
  if (first?.kind === 'pronoun' && isTag(text, first)) return true;
  if (first && first.kind !== 'pronoun' && EARLY_IT.test(text.slice(sentence.start, first.start)))
    return true;
  if (first?.kind !== 'pronoun' || !/^s?he$/i.test(text.slice(first.start, first.end)))
    return false;
  const opening = /^\S{1,30}/.exec(text.slice(sentence.start, sentence.end))?.[0] ?? '';
  return (
    /^[“"‘'«]/.test(opening) || /ing$/.test(opening) || subordinators.has(opening.toLowerCase())
  );
}

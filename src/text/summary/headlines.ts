import { areParted, type Span } from '../span.ts';

/** Who is named in a sentence, by id. */
interface Named {
  readonly introduces: readonly string[];
  readonly partly: readonly string[];
}

/** The most words of a headline that ends like a sentence. */
const LONGEST = 15;
/** A title in the present over an opinion, 'Party unity is a two-way street.', has at most so many words. */
const PITHY = 10;
/** Above a dateline stands no story. */
const LONGEST_DATED = 25;
/** Articles and finite auxiliaries, which headlines leave out. */
const SMALL_WORDS = /^(?:an?|the|has|have|had|was|were|been|said|his|her|their)$/i;

/** Verbs of what happened, or of who says so. */
const PAST =
  /^(?:was|were|had|did|has|said|says|.{2,}ed|won(?!['’])|left|lost|fell|rose|took|went|came|made|broke|got|will|have|stood|seems?)\b/i;

/** What stands between two sentences and is none itself: 'TOLVA (Newswire) — '. What comes before is no story yet. */
const DATELINE = /\n[^\n]*\p{Lu}\p{L}[^\n]*(?:--|[-—–―]) *$/u;

/** Finite verbs of a story; the line under a headline is in the present, or has none. */
const FINITE =
  /^(?:has|have|had|was|were|is|are|said|did|does|left|won|lost|died|killed|voted|announced|agreed|rejected)(?:n['’]t)?$/;

/**
 * How many of the first sentences are no sentences but a headline and the line under it, with full stops: short
 * paragraphs of their own that leave the articles out and that the story tells again, or that the next, longer sentence
 * repeats nearly whole.
 * @param tellsOf the keys of what a sentence tells, by its index
 * @param namesIn who is named in a sentence, by its index: in full, or only in part
 */
export function headlinesIn(
  text: string,
  sentences: readonly Span[],
  tellsOf: (index: number) => ReadonlySet<string>,
  namesIn: (index: number) => Named,
): number {
  const advance = inAdvance(text, sentences);
  if (advance > 0) return advance;
  let count = surnamesFirst(text, sentences, namesIn) ? 1 : questioned(text, sentences);
  while (count < 2 && isHeadline(text, sentences, tellsOf, count)) {
    // 'Nora Reed wants a bridge.' under 'Reed: build it.' begins the story
    if (count > 0 && startsStory(namesIn(0), namesIn(count))) break;
    count += 1;
  }
  return count;
}

/** True for a sentence that names somebody in full of whom the headline has only a part of the name. */
const startsStory = (headline: Named, { introduces }: Named): boolean =>
  introduces.some((person) => headline.partly.includes(person));

/** What an archive prints above a story: lines of their own around a telling of it in advance. */
const ABSTRACT = /^abstract\.?$/im;
const FULL_TEXT = /^full text\.?$/im;
/** A headline and an abstract have fewer sentences. */
const ARCHIVED = 12;
/** So many stand above the abstract. */
const ABOVE = 3;

/** How many sentences stand above the full text in a print-out from an archive. */
function inAdvance(text: string, sentences: readonly Span[]): number {
  const last = sentences[Math.min(ARCHIVED, sentences.length) - 1];
  const head = text.slice(0, last?.start ?? 0);
  const top = sentences[Math.min(ABOVE, sentences.length - 1)]?.start ?? 0;
  const abstract = text.slice(0, top).search(ABSTRACT);
  const story = abstract < 0 ? -1 : head.slice(abstract).search(FULL_TEXT);
  return story < 0 ? 0 : sentences.findIndex(({ start }) => start > abstract + story);
}

/** 'Reed says she will not stand.' over 'The mayor, Nora Reed, …': a story names people in full where it begins. */
function surnamesFirst(
  text: string,
  sentences: readonly Span[],
  namesIn: (index: number) => Named,
): boolean {
  const [own, next] = sentences;
  if (!own || !next || !areParted(text, own, next) || wordsIn(text, own).length > LONGEST)
    return false;
  const words = text.slice(own.start, own.end);
  // 'Orr resigned on Monday.', 'Mr Orr has resigned.' are told as a story tells
  if (TOLD.test(words)) return false;
  return namesIn(0).partly.some((person) =>
    [1, 2, 3].some((i) => namesIn(i).introduces.includes(person)),
  );
}

const TOLD =
  /\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|has|have|had|was|were|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|(?:resign|retir|admitt|di|kill|vot|announc|accus|charg|arrest)(?:e)?d)\b/;

/** 'A new bridge? The town has two.': how many sentences stand in a first paragraph like that. */
function questioned(text: string, sentences: readonly Span[]): number {
  const [own] = sentences;
  if (!own || !text.slice(own.start, own.end).endsWith('?')) return 0;
  const end = text.indexOf('\n', own.end);
  const count = sentences.findIndex(({ start }) => start > end);
  if (TOLD.test(text.slice(own.end, Math.max(own.end, end)))) return 0;
  return end > 0 && count > 1 && wordsIn(text, { start: own.start, end }).length <= LONGEST
    ? count
    : 0;
}

function isHeadline(
  text: string,
  sentences: readonly Span[],
  tellsOf: (index: number) => ReadonlySet<string>,
  at: number,
): boolean {
  const own = sentences[at];
  const following = sentences.slice(at + 1, at + 5).filter((span) => !isCrumb(text, span));
  const [next, later] = following;
  if (!own || !next || !areParted(text, own, next)) return false;
  const words = wordsIn(text, own);
  const isDated = DATELINE.test(text.slice(own.end, next.start));
  if (words.length > (isDated ? LONGEST_DATED : LONGEST)) return false;
  const nextLength = wordsIn(text, next).length;
  const longer = nextLength >= words.length * 1.4;
  if (/[;:]$/.test(text.slice(own.start, own.end))) return true;
  if (at === 0 && LABELLED.test(text.slice(own.start, own.end))) return true;
  if (isDated || (at === 0 && UNASKED.test(text.slice(own.start, own.end)))) return true;
  // The line under a headline.
  if (/;\s*\n\s*$/.test(text.slice(Math.max(0, own.start - 6), own.start))) return true;
  if (
    at > 0 &&
    longer &&
    (!words.some((word) => FINITE.test(word)) || !words.some((word) => SMALL_WORDS.test(word)))
  )
    return true;
  if (at > 0) return false;
  const keys = [...tellsOf(at)];
  const [tellsNext, tellsLater] = [tellsOf(at + 1), tellsOf(at + 2)];
  const again = keys.filter((key) => tellsNext.has(key)).length;
  const soon = keys.filter((key) => tellsNext.has(key) || tellsLater.has(key)).length;
  const clipped =
    !words.some((word) => SMALL_WORDS.test(word)) && !/ (?:is|are) to /.test(words.join(' '));
  const underlined = later && areParted(text, next, later) && nextLength <= LONGEST;
  const pithy = words.length <= PITHY && nextLength > words.length;
  if (pithy && !words.some((word) => PAST.test(word))) return true;
  if (clipped && later && soon >= (underlined ? 1 : 2)) return true;
  return longer && again >= keys.length * 0.6;
}

/** 'Audit: bridge was unsafe.' */
const LABELLED = /^[\p{L}\d’'-]+(?: [\p{L}\d’'-]+){0,2}: /u;

/** 'Why the bridge may yet be saved.' */
const UNASKED = /^(?:Why|How) (?:\S+ ){3}[^,]*\.$/;

/** 'ABSTRACT.', 'Full text.' */
const isCrumb = (text: string, span: Span): boolean => wordsIn(text, span).length < 4;

const wordsIn = (text: string, { start, end }: Span): readonly string[] =>
  text.slice(start, end).split(/\s+/);

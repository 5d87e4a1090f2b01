import type { Person } from '../../text/analysis.ts';
import { editDistance } from '../finding/edit-distance.ts';
import { findSpeaker, speakerWords } from '../finding/speaker.ts';
import { slip } from '../finding/spelling.ts';
import { EMPTY_WORDS, folded, stem, wordsOf } from '../finding/words.ts';

/** What is known of the article at hand when a question is read. */
export interface Known {
  readonly people: readonly Person[];
  /** The stems of the article's words, one set a sentence. */
  readonly sentences: readonly ReadonlySet<string>[];
}

/** True when some sentence has all the words of matter in a phrase, at least `least` of them. */
export function comesUp(phrase: string, { sentences }: Known, least: number): boolean {
  const stems = contentOf(phrase).map(stem);
  return stems.length >= least && sentences.some((has) => stems.every((word) => has.has(word)));
}

const contentOf = (phrase: string): readonly string[] =>
  wordsOf(phrase).filter((word) => !EMPTY_WORDS.has(folded(word)));

export const hasMatter = (phrase: string): boolean => contentOf(phrase).length > 0;

/** A phrase that says something, or nothing. */
export const matter = (phrase: string): string | undefined =>
  hasMatter(phrase) ? phrase : undefined;

/** The words that decide what a question wants; only these are put right when misspelt. */
const KEYWORDS =
  `what which many much list said says tell about regarding quote quotes quoted quotation figure figures
  number numbers people players person summary summarise summarize article articles story stories mention mentioned
  everything anything anyone everyone sentence statistics think version detail unattributed`.split(
    /\s+/,
  );

/** Words one letter away from a keyword that are themselves meant. */
const MEANT: ReadonlySet<string> = new Set(
  'quite thing things state states store stores storey tall tail sail last lost parson sentenced'.split(
    ' ',
  ),
);

/** The question with its keywords spelt right, as far as the topic; the words of the article and its people stay. */
function spelt(question: string, known: Known): string {
  let done = false;
  return question.replace(/[\p{L}']+/gu, (word) => {
    if (done) return word;
    const right = keyword(word, known);
    done = /^(?:about|on|regarding)$/i.test(right);
    return right;
  });
}

function keyword(word: string, known: Known): string {
  const plain = folded(word);
  if (plain.length < 3 || KEYWORDS.includes(plain) || MEANT.has(plain)) return word;
  if (EMPTY_WORDS.has(plain) || known.sentences.some((has) => has.has(stem(word)))) return word;
  const letters = [...plain].sort().join('');
  const swapped = [...KEYWORDS, 'the', 'key', 'who', 'did', 'from'].find(
    (one) => [...one].sort().join('') === letters && editDistance(plain, one, 1) === 1,
  );
  return swapped ?? KEYWORDS.find((one) => one.length > 4 && slip(plain, one)) ?? word;
}

const BEFORE = new RegExp(
  `^(?:${[
    'please|pls|plz|hey|hi|hello|ok|okay|so|and|well|just|now|um|yo|but|thanks|thank you|thx|cheers',
    '(?:can|could|would|will) you(?: please)?|(?:can|could|may) i (?:have|see|get|hear)',
    "i(?:'d| would) (?:like|love)(?: to (?:see|know|hear|read|have))?|i (?:want|need)(?: to (?:see|know|hear|read|have))?",
    "(?:show|give|get|read|send|fetch|bring) (?:me|us)|gimme|lemme see|let me (?:see|hear|have)|let's (?:see|have)",
    'show|display|introduce',
    "tell me(?! about)|do you know|(?:i am|i'm) interested in|remind me(?= (?:what|who|how))",
  ].join('|')})(?![\\p{L}'])[\\s,:]*`,
  'iu',
);
const AFTER =
  /[\s,]+(?:please|pls|plz|thanks|thank you|thx|cheers|exactly|then|again|for me|for us|today|yesterday|so far|at all|anyway|though|mate|now)$/i;

/** A question without its manners, quotation marks of one kind, keywords spelt right. */
export function tidied(question: string, known: Known): string {
  let text = question
    .normalize('NFC')
    .replace(/[‘’`]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, ' ')
    .replace(/\b(who|what|that|where|how)s\b/gi, "$1's")
    .replace(/^[\s/>-]+|[\s?!.,;:…]+$/g, '');
  text = spelt(text, known);
  for (;;) {
    const next = text
      .replace(BEFORE, '')
      .replace(AFTER, '')
      .replace(/[\s?!.,;:…]+$/, '');
    if (next === text) return text;
    text = next;
  }
}

/** A phrase without the empty words, marks and small words at its ends: 'the withdrawal of troops' stays whole inside. */
export function phrase(text: string): string {
  const trimmed = text.replace(/^[\s"'(:,-]+|[\s"'):,?!.-]+$/g, '');
  const words = trimmed.split(/\s+/);
  const bare = (word: string | undefined): boolean =>
    word !== undefined && EMPTY_WORDS.has(folded(word.replace(/[",:?]/g, '')));
  let start = 0;
  let end = words.length;
  while (start < end && bare(words[start])) start += 1;
  while (end > start && bare(words[end - 1])) end -= 1;
  return words.slice(start, end).join(' ');
}

/** Longest name or office, in words, that is looked for inside a question. */
const LONGEST_NAME = 6;

/** A word of a question, with its place and whether it can stand in a name or an office of the article. */
interface Spot {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly fits: boolean;
}

/** The first and longest run of words that means somebody, and what stands on either side of it. */
export function personIn(
  text: string,
  known: Known,
): { readonly name: string; readonly before: string; readonly after: string } | undefined {
  const vocabulary = speakerWords(known.people);
  const names = new Set(known.people.flatMap(({ name }) => wordsOf(name).map(folded)));
  const spots: readonly Spot[] = [...text.matchAll(/[\p{L}\p{N}.'-]+/gu)].map((match) => {
    const word = folded(match[0].replace(/\.+$/, ''));
    const start = match.index;
    return { start, end: start + match[0].length, word, fits: fits(word, vocabulary, known) };
  });
  for (let at = 0; at < spots.length; at += 1) {
    for (let length = Math.min(LONGEST_NAME, spots.length - at); length > 0; length -= 1) {
      const run = spots.slice(at, at + length);
      if (!run.every((spot) => spot.fits) || run[0]?.word === 'of' || run.at(-1)?.word === 'of') {
        continue;
      }
      const found = findSpeaker(run.map(({ word }) => word).join(' '), known.people);
      if (found.kind === 'none') continue;
      const byName = run.some(({ word }) => names.has(word));
      return byName ? cut(text, run) : cut(text, wholeOffice(spots, at, length));
    }
  }
  return undefined;
}

function cut(text: string, run: readonly Spot[]) {
  const start = run[0]?.start ?? 0;
  const end = run.at(-1)?.end ?? 0;
  return {
    name: text.slice(start, end).replace(/'s?$/, ''),
    before: text.slice(0, start),
    after: text.slice(end),
  };
}

/** 'the French foreign minister' is not the foreign minister of this article: an office is taken with its adjectives. */
function wholeOffice(spots: readonly Spot[], at: number, length: number): readonly Spot[] {
  let from = at;
  let to = at + length;
  const last = spots[at - 1]?.word;
  if (last !== undefined && !EMPTY_WORDS.has(last) && !KEYWORDS.includes(last)) from -= 1;
  while (spots[to]?.fits) to += 1;
  return spots.slice(from, to);
}

/** A word of a name or an office; a slip for one only when it is no word of the article. */
function fits(word: string, vocabulary: ReadonlySet<string>, { sentences }: Known): boolean {
  if (vocabulary.has(word) || vocabulary.has(stem(word))) return true;
  if (EMPTY_WORDS.has(word) || sentences.some((has) => has.has(stem(word)))) return false;
  return [...vocabulary].some((other) => slip(word, other));
}

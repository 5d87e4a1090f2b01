import type { Read } from '../../reply/place.ts';
import { remembered } from '../../reply/remembered.ts';
import { areParted, type Span, sliceOf } from '../../text/span.ts';
import { stemsOf } from './topic.ts';
import { EMPTY_WORDS } from './words.ts';

/**
 * The stems of each sentence of an article, and with them those of the names of persons whom it means by another word:
 * “The Defense Secretary will travel to Moscow” is about Wallace too.
 */
export const sentenceStems = remembered(makeStems, ({ analysis }) => analysis);

function makeStems({
  article,
  analysis,
}: Pick<Read, 'article' | 'analysis'>): readonly ReadonlySet<string>[] {
  const all = analysis.sentences.map((sentence) => {
    const words = sliceOf(article.text, sentence);
    return new Set([...stemsOf(words), ...initialsIn(words)]);
  });
  // 'Ash has not said whether she will.' tells it of what the sentence before her says is done.
  for (const [at, sentence] of analysis.sentences.entries()) {
    const before = all[at - 1];
    if (before && ELIDED.test(sliceOf(article.text, sentence).slice(-LAST)))
      for (const stem of before) all[at]?.add(stem);
  }
  for (const [at, sentence] of analysis.sentences.entries()) {
    const last = analysis.sentences[at - 1];
    if (!last || !IT.test(sliceOf(article.text, sentence))) continue;
    if (areParted(article.text, last, sentence)) continue;
    const subject = SUBJECT.exec(sliceOf(article.text, last))?.[1];
    if (subject) for (const one of stemsOf(subject)) all[at]?.add(one);
  }
  for (const { kind, name, mentions } of analysis.people) {
    if (kind !== 'person') continue;
    const own = [...stemsOf(name)];
    let at = 0;
    for (const { start } of mentions) {
      while (at < all.length && (analysis.sentences[at]?.end ?? start) <= start) at += 1;
      const inside = (analysis.sentences[at]?.start ?? start) <= start;
      if (inside) for (const stem of own) all[at]?.add(stem);
    }
  }
  withOwnWords(article.text, analysis, all);
  return all;
}

/** '“I have apologised,” Ash said.': what somebody says of themselves is told of them. */
function withOwnWords(
  text: string,
  { quotes, people, sentences }: Read['analysis'],
  all: readonly Set<string>[],
): void {
  const own = new Map(people.map(({ id, kind, name }) => [id, kind === 'person' ? name : '']));
  let at = 0;
  for (const { start, end, speaker } of quotes) {
    if (speaker === null || !OF_ONESELF.test(text.slice(start, end))) continue;
    while (at < sentences.length && (sentences[at]?.end ?? start) <= start) at += 1;
    const name = stemsOf(own.get(speaker) ?? '');
    for (let next = at; (sentences[next]?.start ?? end) < end; next += 1) {
      const one = sentences[next];
      if (one && OF_ONESELF.test(text.slice(one.start, one.end)))
        for (const stem of name) all[next]?.add(stem);
    }
  }
}

const OF_ONESELF = /(?<![\p{L}])I(?![\p{L}.])/u;

/** Is told of what the sentence before it is about. */
const IT =
  /^(?:But |And |Yet |Now )?It (?:is|was|has|had|will|would|can|could|takes|took|carries|costs?|opened|closed|makes|made|lost|won|began)\b/;
/** 'The comet', 'The lost probe': what a sentence opens with, in front of its verb. */
const SUBJECT =
  /^(?:The|This|Its|His|Her|Their) ((?:\p{Ll}+ ){0,2}?\p{Ll}+)(?:,| (?:is|was|are|were|has|had|will|would|can|could)\b)/u;

/** So many characters close a sentence. */
const LAST = 30;
/** Ends where the verb of another sentence would stand. */
const ELIDED =
  /\b(?:s?he|they|it|nobody|others?|that|\p{Lu}\p{L}+) (?:will|would|did|does|do|had|has|have|is|was|can|could|should)(?: not|n['’]t)?(?: so)?[.”"]*$/u;

const NAME = /(?<![\p{L}])\p{Lu}[\p{Ll}]+(?:(?: of(?: the)?| and| for(?: the)?)? \p{Lu}\p{Ll}+)+/gu;
const LINKS = /^(?:of|the|and|for)$/;

/** What bodies with names of several words are called for short: 'EU' for 'European Union'. */
function initialsIn(text: string): readonly string[] {
  return [...text.matchAll(NAME)].flatMap(([name]) => {
    const words = name.split(' ').filter((word) => !LINKS.test(word));
    const short = words
      .map((word) => word.charAt(0))
      .join('')
      .toLowerCase();
    return EMPTY_WORDS.has(short) ? [] : [short];
  });
}

const NONE: ReadonlySet<string> = new Set();

/** The stems of one of the sentences; none for what is no sentence of the article. */
export const stemsIn = (read: Read, sentence: Span): ReadonlySet<string> =>
  byStart(read).get(sentence.start) ?? NONE;

const byStart = remembered(
  (read: Read): ReadonlyMap<number, ReadonlySet<string>> =>
    new Map(
      sentenceStems(read).map((stems, at) => [read.analysis.sentences[at]?.start ?? -1, stems]),
    ),
  ({ analysis }) => analysis,
);

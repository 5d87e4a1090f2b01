import type { KnownPerson } from '../analysis.ts';
import { HEAD } from '../sentences.ts';
import type { Span } from '../span.ts';
import { relationNouns } from '../words/roles.ts';
import { type Chunk, chunks } from './chunks.ts';
import type { Entity } from './entities.ts';
import { learnGenders } from './gender.ts';
import { headlineParagraphs, knownInHeadlines, namesInHeadline } from './headlines.ts';
import { giveRoles } from './holders.ts';
import { joinNames } from './join-names.ts';
import { settleExtents } from './name-extent.ts';
import { isAnyTitle } from './name-words.ts';
import { bareHit, type NameHit, parseChunk } from './names.ts';
import { type Reference, refer } from './references.ts';
import { rolePhrases } from './role-phrases.ts';
import { withTitles } from './title-forenames.ts';
import { type Token, tokenise } from './tokens.ts';
import { giveTrialRoles } from './trial.ts';

/** An article as its people are read off: words, who is meant at all, and where. */
export interface Findings {
  readonly tokens: readonly Token[];
  readonly entities: readonly Entity[];
  readonly references: readonly Reference[];
}

/** The steps from text to references, in order. */
export function read(
  text: string,
  paragraphs: readonly Span[],
  sentences: readonly Span[],
  stretches: readonly Span[],
  known: readonly KnownPerson[],
): Findings {
  const tokens = tokenise(text, paragraphs, sentences, stretches);
  const headlines = headlineParagraphs(tokens);
  const isDateline = datelines(paragraphs, sentences);
  const hits: NameHit[] = [];
  const titles: Chunk[] = [];
  for (const chunk of chunks(tokens, text)) {
    const first = tokens[chunk.from];
    if (!first || headlines.has(first.paragraph) || isDateline(first)) continue;
    // 'Ana Ruiz, **aka Lady Jaz**': no second person
    if (/^(?:aka|alias)$/.test(tokens[chunk.from - 1]?.key ?? '')) continue;
    const hit = parseChunk(tokens, chunk);
    if (hit) hits.push(hit);
    else if (isLoneTitle(tokens, chunk)) titles.push(chunk);
  }
  const surnames = new Set<string>();
  for (const { words, titles } of hits)
    if (words.length > 1 || titles[0]) surnames.add(words.at(-1) ?? '');
  // 'her husband **Col** swam'
  for (const { from } of titles)
    if (relationNouns.has(tokens[from - 1]?.key ?? '')) surnames.add(tokens[from]?.key ?? '');
  const bare = titles.filter(({ from }) => surnames.has(tokens[from]?.key ?? ''));
  const officials = titlesOfOthers(hits);
  const isOpen = ({ from }: Chunk): boolean => officials.has(tokens[from]?.key ?? '');
  const open = new Set(bare.filter(isOpen).map(({ from }) => from));
  for (const { from, to } of bare.filter((chunk) => !isOpen(chunk)))
    hits.push(bareHit(from, to, [tokens[from]?.key ?? '']));
  if (bare.length > 0) hits.sort((a, b) => a.from - b.from);
  // a pair of words in a headline is a name only when the article goes on with its second word
  const told = new Set(hits.map(({ words }) => words[words.length - 1]));
  const large = namesInHeadline(tokens, headlines).filter(({ words }) => told.has(words[1]));
  const settled = settleExtents(tokens, hits);
  const index = rolePhrases(tokens, headlines, settled.behindBodies);
  const entities = [
    ...joinNames(tokens, text, withTitles(tokens, [...large, ...settled.hits]), index, known),
  ];
  knownInHeadlines(tokens, headlines, entities, large);
  const used = giveRoles(tokens, text, entities, index);
  giveTrialRoles(tokens, entities);
  learnGenders(tokens, entities);
  const references = refer(tokens, entities, index, used, open);
  return { tokens, entities, references };
}

/** Titles, word by word, that stand before names which do not end with them: 'Judge' of 'Judge Ana Ruiz' beside 'Bo Judge'. */
function titlesOfOthers(hits: readonly NameHit[]): ReadonlySet<string> {
  const found = new Set<string>();
  // most names have no title
  for (const { words, titles } of hits)
    for (const title of titles)
      for (const word of title.split(' ')) if (word !== words.at(-1)) found.add(word);
  return found;
}

/** 'King said': a title alone and with no article, which can be the surname of somebody whom the article names in full. */
const isLoneTitle = (tokens: readonly Token[], { from, to }: Chunk): boolean =>
  to - from === 1 &&
  isAnyTitle(tokens[from]?.key ?? '') &&
  (tokens[from]?.opens === true ||
    !/^(?:the|a|an|his|her|my|our)$/.test(tokens[from - 1]?.key ?? ''));

/** Tells what stands in a paragraph before its first sentence: 'HARLAN FALLS, Ohio — '. */
function datelines(
  paragraphs: readonly Span[],
  sentences: readonly Span[],
): (token: Token) => boolean {
  const heads: Span[] = [];
  let at = 0;
  for (const { start, end } of paragraphs.slice(0, HEAD)) {
    while ((sentences[at]?.start ?? end) < start) at += 1;
    const first = sentences[at]?.start ?? start;
    if (first > start && first < end) heads.push({ start, end: first });
  }
  const last = heads.at(-1)?.end ?? 0;
  return ({ start }) =>
    start < last && heads.some((head) => head.start <= start && start < head.end);
}

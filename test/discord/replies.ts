import type { Block, Place, Reply } from '../../src/reply/reply.ts';

const place: Place = {
  start: 0,
  end: 1,
  article: 'bridge',
  version: 'a'.repeat(64),
  paragraph: 3,
};

export const passage = (text: string, start = 0) => ({
  text,
  place: { ...place, start, end: start + 1 },
});

/** A reply in which every string that can come from outside is `words`. */
export function everyBlockWith(words: string): Reply {
  const article = { id: words, title: words, source: words, published: words, current: true };
  const person = {
    name: words,
    kind: 'person' as const,
    role: words,
    aliases: [words, words],
    quotes: 2,
    mentions: 3,
  };
  const quote = {
    ...passage(words),
    kind: 'partial' as const,
    speaker: words,
    role: words,
    basis: 'inferred' as const,
    via: words,
    within: words,
  };
  const blocks: readonly Block[] = [
    { type: 'heading', text: words },
    { type: 'text', text: words },
    { type: 'note', text: words },
    { type: 'channel', before: words, channel: words, after: words },
    { type: 'passages', passages: [passage(words)] },
    { type: 'quotes', quotes: [quote, { ...passage(words, 7), kind: 'direct', basis: 'unknown' }] },
    { type: 'where', passage: passage(words), before: `${words}\n${words} `, after: ` ${words}` },
    {
      type: 'figures',
      figures: [
        { headline: words, saidBy: words, basis: 'stated', sentence: passage(words), place },
      ],
    },
    { type: 'people', people: [person] },
    { type: 'people', people: [{ ...person, introduced: passage(words) }] },
    { type: 'articles', articles: [article] },
    { type: 'commands', commands: [{ usage: words, description: words }] },
    { type: 'source', article, url: 'https://news.example/a' },
    { type: 'decision', mark: 'm'.repeat(24) },
    {
      type: 'suggestions',
      lead: words,
      suggestions: Array.from({ length: 30 }, (_, at) => ({
        label: words,
        request: `${at} ${words}`,
      })),
    },
    { type: 'suggestions', lead: words, suggestions: [{ label: words, request: 'help' }] },
    { type: 'suggestions', lead: words, suggestions: [{ label: words, request: 'people' }] },
    { type: 'suggestions', lead: words, suggestions: [{ label: words, request: 'figures' }] },
  ];
  return { title: words, url: words, blocks, audience: 'channel', askedBy: words };
}

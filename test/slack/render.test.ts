import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buttonIds, type Ids } from '../../src/bot/made.ts';
import { pressIds } from '../../src/bot/press.ts';
import type { Block, Reply } from '../../src/reply/reply.ts';
import { visible } from '../../src/reply/visible.ts';
import { LIMITS, PAGE } from '../../src/slack/limits.ts';
import { render } from '../../src/slack/render.ts';
import { everyBlockWith, passage } from '../discord/replies.ts';
import { type JsonObject, list, object, string } from '../support/discord/json.ts';
import { libraryOf, servicesOf } from '../support/newsroom.ts';
import { buttonsIn } from '../support/slack/actions.ts';
import { checkBlocks, isTooLong } from '../support/slack/check-blocks.ts';
import { pingsIn } from '../support/slack/world.ts';
import { ATTACKS, objectsIn, readIn } from './attacks.ts';
import { textOf } from './bot.ts';

const { idsOf } = buttonIds(pressIds(PAGE.value));
const again = { command: 'quotes', raw: { speaker: 'everyone' }, version: 'a'.repeat(64) };
const ids: Ids = {
  ...idsOf(again, servicesOf(libraryOf([])), { id: 'U0READER1' }),
  always: { label: 'What can I ask?', request: 'help' },
};

interface Page {
  readonly text: string;
  readonly blocks: readonly JsonObject[];
}

/** Every page as Slack would receive it. */
function pagesOf(reply: Reply, use: Ids = ids): readonly Page[] {
  const { pages } = render(reply, 0, use);
  return Array.from({ length: pages }, (_, page) => {
    const { text, blocks } = render(reply, page, use);
    return JSON.parse(JSON.stringify({ text, blocks }));
  });
}

const reply = (...blocks: readonly Block[]): Reply => ({
  title: 'Title',
  blocks,
  audience: 'channel',
});

const problemsOf = ({ text, blocks }: Page): readonly string[] => [
  ...checkBlocks(blocks),
  ...(isTooLong(blocks) ? ['too long'] : []),
  ...(text.length > PAGE.fallback || text === '' ? ['fallback'] : []),
  ...pingsIn(text, blocks),
];

test.each(ATTACKS)('%s can do nothing, wherever it stands', (_what, words) => {
  for (const page of pagesOf(everyBlockWith(words))) {
    expect(problemsOf(page)).toEqual([]);
    expect(readIn(page)).toEqual([]);
    expect(page.text).not.toMatch(/[<>]/);
    for (const { url, text } of buttonsIn(page.blocks)) {
      expect(url ?? 'https://news.example/a').toBe('https://news.example/a');
      expect(visible(string(object(text).text))).toBe(object(text).text);
    }
    for (const line of textOf(page).split('\n')) expect(visible(line)).toBe(line);
  }
});

test('all limits hold for any reply', () => {
  const words = fc.string({
    unit: fc.constantFrom(...'ab <>&*_@:/."\\\n😀', '\uD83D'),
    maxLength: 400,
  });
  fc.assert(
    fc.property(words, (text) => {
      const made = everyBlockWith(text);
      const pages = pagesOf({ ...made, blocks: [...made.blocks, ...made.blocks] });
      expect(pages.flatMap(problemsOf)).toEqual([]);
      expect(pages.flatMap(readIn)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('a quotation longer than any message is shown to its last word', () => {
  const words = Array.from({ length: 3000 }, (_, at) => `word${at}*`).join(' ');
  const pages = pagesOf(
    reply({ type: 'quotes', quotes: [{ ...passage(words), kind: 'direct', basis: 'unknown' }] }),
  );
  const quoted = pages
    .flatMap(({ blocks }) => objectsIn(blocks))
    .filter(({ type }) => type === 'rich_text_quote')
    .map((quote) => string(object(list(quote.elements)[0]).text));
  expect(quoted.join(' ')).toBe(`“${words}”`);
  expect(pages.flatMap(problemsOf)).toEqual([]);
});

test('a quotation tells speaker, role, paragraph and how it was found', () => {
  const [page] = pagesOf(
    reply({
      type: 'quotes',
      quotes: [
        {
          ...passage('We will not move'),
          kind: 'partial',
          speaker: 'Ada Hill',
          role: 'harbour master',
          basis: 'inferred',
          via: 'Radio 9',
          within: 'She said “We will not move”.',
        },
      ],
    }),
  );
  expect(page && textOf(page).split('\n')).toEqual([
    'Title',
    '“We will not move”',
    'Ada Hill, harbour master (paragraph 3, quoted in part, as told by Radio 9, speaker inferred)',
    'She said “We will not move”.',
    'the sentence around it',
  ]);
});

test('quotations are never parted from their speakers, and pages are turned both ways', () => {
  const quotes = Array.from({ length: 20 }, (_, at) => ({
    ...passage(`Quotation ${at}`),
    kind: 'direct' as const,
    speaker: `Speaker ${at}`,
    basis: 'stated' as const,
  }));
  const pages = pagesOf(reply({ type: 'quotes', quotes }));
  const text = pages.map(textOf).join('\n');
  expect([...text.matchAll(/Quotation (\d+)”\nSpeaker \1 /g)]).toHaveLength(20);
  expect(pages.map((page) => buttonsIn(page.blocks).map((one) => object(one.text).text))).toEqual([
    ['What can I ask?', 'Show me where', 'More'],
    ['What can I ask?', 'Show me where', 'Back', 'More'],
    ['What can I ask?', 'Show me where', 'Back'],
  ]);
  expect(pages.every((page) => /Page \d of 3/.test(textOf(page)))).toBe(true);
});

test('the fallback has the words of the page, with what Slack would read escaped', () => {
  const { text } = render(reply({ type: 'text', text: 'Bread <@U1> & roses' }), 0, ids);
  expect(text).toBe('Title\nBread &lt;@U1&gt; &amp; roses');
});

test('a page that is not there is the nearest that is', () => {
  const one = reply({ type: 'text', text: 'Body' });
  expect(render(one, 99, ids)).toEqual(render(one, 0, ids));
  expect(render(one, -1, ids)).toEqual(render(one, 0, ids));
});

test.each([
  ['https://news.example/a?b=c#d', 'https://news.example/a?b=c#d'],
  ['javascript:alert(1)', undefined],
  ['https://', undefined],
  [`https://news.example/${'a'.repeat(LIMITS.url)}`, undefined],
])('a link to %j', (url, expected) => {
  const [page] = pagesOf({ ...reply(), url });
  expect(page && buttonsIn(page.blocks).find((button) => button.url)?.url).toBe(expected);
});

test('a suggestion that fits no button is named; the same one twice is one button', () => {
  const suggestions = [
    { label: 'Ada', request: 'quotes Ada' },
    { label: 'Ada again', request: 'quotes Ada' },
    { label: 'Long', request: `quotes ${'x'.repeat(PAGE.value)}` },
  ];
  const [page] = pagesOf(reply({ type: 'suggestions', lead: 'Also', suggestions }));
  expect(page && buttonsIn(page.blocks).map((one) => object(one.text).text)).toEqual([
    'Ada',
    'What can I ask?',
  ]);
  expect(page && textOf(page)).toBe('Title\nAlso:\nAlso: Long');
});

test('what stands around a place keeps its paragraphs', () => {
  const place = { article: 'a', version: 'f'.repeat(64), paragraph: 2, start: 8, end: 12 };
  const [page] = pagesOf(
    reply({
      type: 'where',
      passage: { text: 'took', place },
      before: 'It rained.\n\nThe dam ',
      after: ' all of it.\n\nNobody was hurt.',
    }),
  );
  const words = objectsIn(page?.blocks).flatMap(({ text }) =>
    typeof text === 'string' ? text : [],
  );
  expect(words.join('')).toContain('It rained.\nThe dam »took« all of it.\nNobody was hurt.');
});

test('of several articles each has its heading, its credit and its link, on the page where it ends', () => {
  const about = (title: string, count: number): readonly Block[] => [
    { type: 'heading', text: title },
    { type: 'passages', passages: Array.from({ length: count }, () => passage('Words.')) },
    {
      type: 'source',
      article: { id: title, title, source: 'Echo', current: false },
      url: `https://news.example/${title}`,
    },
  ];
  const pages = pagesOf(reply(...about('A', 6), ...about('B', 2)));
  const lines = pages.map(({ text }) =>
    text.split('\n').filter((line) => /^(?:[AB]|From .*)$/.test(line)),
  );
  expect(lines).toEqual([
    ['A', 'From “A”, Echo'],
    ['B', 'From “B”, Echo'],
  ]);
  const links = pages.map(({ blocks }) => buttonsIn(blocks).filter(({ url }) => url));
  expect(links.map((some) => some.map(({ text, url }) => [object(text).text, url]))).toEqual([
    [['Read: A', 'https://news.example/A']],
    [['Read: B', 'https://news.example/B']],
  ]);
});

test('the lines of a page are told apart by their words, and below these by where they stand', () => {
  const speaker = 'a spokesman for the royal college of everything';
  const line = (words: string, start: number) =>
    ({ ...passage(words, start), kind: 'direct', speaker, basis: 'stated' }) as const;
  const quotes = [line('We stay', 5), { ...line('x'.repeat(200), 9), withdrawn: true as const }];
  const [page] = pagesOf(reply({ type: 'quotes', quotes }));
  const [menu] = objectsIn(page?.blocks).filter(({ type }) => type === 'static_select');
  expect(
    list(menu?.options).map((one) => [
      object(object(one).text).text,
      object(object(one).description).text,
    ]),
  ).toEqual([
    ['“We stay”', `A${speaker.slice(1)}, paragraph 3`],
    [`“${'x'.repeat(72)}…”`, `A${speaker.slice(1)}, withdrawn, paragraph 3`],
  ]);
});

test('a channel is shown by its name, and nothing else as one', () => {
  const line = { type: 'channel', before: 'Posted to ', after: ' at 8.' } as const;
  const elementsOf = (channel: string) =>
    objectsIn(pagesOf(reply({ ...line, channel }))[0]?.blocks)
      .filter(({ type }) => type === 'rich_text_section')
      .flatMap(({ elements }) => list(elements));
  expect(elementsOf('C0DESK')).toContainEqual({ type: 'channel', channel_id: 'C0DESK' });
  expect(elementsOf('!channel')).toContainEqual({ type: 'text', text: '!channel' });
  expect(pagesOf(reply({ ...line, channel: 'C0DESK' }))[0]?.text).toContain(
    'Posted to #C0DESK at 8.',
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Ids } from '../../src/bot/made.ts';
import { pressIds } from '../../src/bot/press.ts';
import { LIMITS } from '../../src/discord/limits.ts';
import { render } from '../../src/discord/render.ts';
import type { Block, Reply } from '../../src/reply/reply.ts';
import { visible } from '../../src/reply/visible.ts';
import { components } from '../support/discord/check-components.ts';
import { checkMessage, V2 } from '../support/discord/check-message.ts';
import { type JsonObject, string } from '../support/discord/json.ts';
import { readMarkdown } from './markdown.ts';
import { everyBlockWith, passage } from './replies.ts';

const { pageId, askId, placeId, shareId } = pressIds(LIMITS.customId);

const SHARE = 'Share with everyone here';
const V = 'v'.repeat(11);

const ids: Ids = {
  page: (page) => pageId(page, 'quotes~everyone'),
  ask: ({ request }) => askId(request),
  where: (place) => placeId({ ...place, version: V }),
  share: (page) => shareId(pageId(page, 'quotes~everyone')),
  always: { label: 'What can I ask?', request: 'help' },
};

/** Every page as Discord would receive it. */
function pagesOf(reply: Reply, use: Ids = ids): readonly JsonObject[] {
  const { pages } = render(reply, 0, use);
  return Array.from({ length: pages }, (_, page): JsonObject => {
    const { components: shown } = render(reply, page, use, true);
    return JSON.parse(JSON.stringify({ flags: V2, components: shown }));
  });
}

const allOf = (page: JsonObject): readonly JsonObject[] =>
  components(page.components).map(({ component }) => component);

const textsOf = (page: JsonObject): readonly string[] =>
  allOf(page)
    .filter(({ type }) => type === 10)
    .map(({ content }) => string(content));

const buttonsOf = (page: JsonObject): readonly JsonObject[] =>
  allOf(page).filter(({ type }) => type === 2);

const reply = (...blocks: readonly Block[]): Reply => ({
  title: 'Title',
  blocks,
  audience: 'channel',
});

/** What the renderer itself marks up. */
const OURS = new Set(['bold', '>', '-#', '###']);

test.each([
  ['mentions', '@everyone @here <@1> <@&2> <#3>'],
  ['another platform’s mentions', '<!channel> <!here> <@U1> <https://evil.example|click>'],
  ['spoilers and styles', '||spoiler|| **bold** __u__ ~~s~~ _i_'],
  ['code', '``` `code` ```'],
  ['masked links', '[x](javascript:alert(1)) [y](https://evil.example)'],
  ['a heading', '# heading'],
  ['a quote', '> quoted'],
  ['a quote to the end', '>>> all of it'],
  ['small print', '-# small'],
  ['a numbered list', '1. one'],
  ['a list', '- one\n- two'],
  ['a bare link and emoji', 'https://evil.example :smile: <:a:1>'],
  ['overrides of direction', '\u202Eesrever\u202C \u2066x\u2069'],
  ['a flood of accents', `z${'\u0301'.repeat(3000)}algo`],
  ['a flood of zero-width characters', `a${'\u200B'.repeat(3000)}b`],
  ['a backslash', '\\'],
  ['nothing but marks', '**'],
  ['nothing', ''],
  ['emoji without a space', '😀'.repeat(300)],
  ['a word without end', 'x'.repeat(4000)],
  ['mentions without end', '@everyone '.repeat(400)],
])('%s can do nothing, wherever it stands', (_what, words) => {
  for (const page of pagesOf(everyBlockWith(words))) {
    expect(checkMessage(page)).toEqual([]);
    for (const text of textsOf(page)) {
      expect(readMarkdown(text).active.filter((mark) => !OURS.has(mark))).toEqual([]);
    }
    for (const button of buttonsOf(page)) {
      expect(button.url ?? 'https://news.example/a').toBe('https://news.example/a');
      expect(visible(string(button.label))).toBe(button.label);
    }
  }
});

test('all limits hold for any reply', () => {
  const words = fc.string({ unit: fc.constantFrom(...'ab *_@:/.\\\n😀'), maxLength: 400 });
  fc.assert(
    fc.property(words, (text) => {
      const made = everyBlockWith(text);
      const pages = pagesOf({ ...made, blocks: [...made.blocks, ...made.blocks] });
      expect(pages.flatMap((page) => checkMessage(page))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('a quotation longer than any message is shown to its last word', () => {
  const words = Array.from({ length: 3000 }, (_, at) => `word${at}*`).join(' ');
  const pages = pagesOf(
    reply({ type: 'quotes', quotes: [{ ...passage(words), kind: 'direct', basis: 'unknown' }] }),
  );
  const shown = pages
    .flatMap(textsOf)
    .flatMap((text) => readMarkdown(text).text.split('\n'))
    .filter((line) => /word\d/.test(line));
  expect(pages.length).toBeGreaterThan(5);
  expect(shown.join(' ')).toBe(`“${words}”`);
});

test('the first text display is the title alone', () => {
  const [first] = textsOf(pagesOf(reply({ type: 'text', text: 'Body' }))[0] ?? {});
  expect(first).toBe('### Title');
});

test('a quotation stands with its speaker, role, paragraph and how it was found', () => {
  const block: Block = {
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
  };
  expect(textsOf(pagesOf(reply(block))[0] ?? {}).slice(1)).toEqual([
    '> “We will not move”\n-# **Ada Hill**, harbour master (paragraph 3, quoted in part, as told by Radio 9, speaker inferred)',
    '> She said “We will not move”.\n-# the sentence around it',
  ]);
});

test('quotations are never parted from their speakers, and pages are turned both ways', () => {
  const quotes = Array.from({ length: 20 }, (_, at) => ({
    ...passage(`Quotation ${at}`, at),
    kind: 'direct' as const,
    speaker: `Speaker ${at}`,
    basis: 'stated' as const,
  }));
  const pages = pagesOf(reply({ type: 'quotes', quotes }));
  expect(pages).toHaveLength(3);
  expect(
    pages.flatMap(textsOf).filter((text) => /Quotation (\d+)”\n-# \*\*Speaker \1\*\*/.test(text)),
  ).toHaveLength(20);
  expect(pages.map((page) => textsOf(page).at(-1))).toEqual([
    '-# Page 1 of 3',
    '-# Page 2 of 3',
    '-# Page 3 of 3',
  ]);
  const turns = pages.map((page) => buttonsOf(page).map(({ label }) => label));
  expect(turns).toEqual([
    ['More', SHARE, 'What can I ask?'],
    ['Back', 'More', SHARE, 'What can I ask?'],
    ['Back', SHARE, 'What can I ask?'],
  ]);
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
])('a link to %j', (url, shown) => {
  const link = buttonsOf(pagesOf({ ...reply(), url })[0] ?? {}).find((button) => button.url);
  expect(link?.url).toBe(shown);
});

test('a suggestion that fits no button is named; the same one twice is one button', () => {
  const long = `quotes ${'x'.repeat(120)}`;
  const suggestions = [
    { label: 'Ada', request: 'quotes Ada' },
    { label: 'Ada again', request: 'quotes Ada' },
    { label: 'Long', request: long },
  ];
  const [page = {}] = pagesOf(reply({ type: 'suggestions', lead: 'Also', suggestions }));
  expect(buttonsOf(page).map(({ label }) => label)).toEqual(['Ada', SHARE, 'What can I ask?']);
  expect(textsOf(page)).toEqual(['### Title', '-# Also:', '-# Also: Long']);
});

test('lines are opened by a menu that tells them apart, a single one by a button', () => {
  const line = (words: string, start: number) =>
    ({ ...passage(words, start), kind: 'direct', speaker: 'Ada', basis: 'stated' }) as const;
  const [one = {}] = pagesOf(reply({ type: 'quotes', quotes: [line('We stay', 5)] }));
  expect(buttonsOf(one)[0]).toMatchObject({ label: 'Show me where', custom_id: `w|${V}|5.6` });
  const quotes = [line('We stay', 5), line('x'.repeat(200), 9)];
  const [two = {}] = pagesOf(reply({ type: 'quotes', quotes }));
  expect(allOf(two).find(({ type }) => type === 3)?.options).toEqual([
    { label: '“We stay”', description: 'Ada, paragraph 3', value: `w|${V}|5.6` },
    { label: `“${'x'.repeat(97)}…”`, description: 'Ada, paragraph 3', value: `w|${V}|9.a` },
  ]);
});

test('a place has its words in bold and between marks, on lines as the article has them', () => {
  const where = {
    passage: passage('It is *over*'),
    before: 'First. \nThen “',
    after: '”, she said.',
  };
  const [page = {}] = pagesOf(reply({ type: 'where', ...where }));
  expect(textsOf(page)[1]).toBe(
    '> First.\n> Then “**»It is \\*over\\*«**”, she said.\n-# The words meant stand between » and «.',
  );
});

test('who asked is named as plain text, and only a private answer can be shared', () => {
  const made = { ...reply({ type: 'text', text: 'Body' }), askedBy: '@everyone **x**' };
  const [container] = render(made, 0, ids).components;
  const page = JSON.parse(JSON.stringify({ components: [container] }));
  expect(textsOf(page).at(-1)).toBe('-# Asked by \\@everyone \\*\\*x\\*\\*');
  expect(buttonsOf(page).map(({ label }) => label)).toEqual(['What can I ask?']);
  const apology = pagesOf({ ...made, audience: 'caller' })[0] ?? {};
  expect(buttonsOf(apology).map(({ label }) => label)).toEqual(['What can I ask?']);
});

test('of several articles each has its heading, its credit and its link, on the page where it ends', () => {
  const about = (title: string, count: number): readonly Block[] => [
    { type: 'heading', text: title },
    { type: 'passages', passages: Array.from({ length: count }, (_, at) => passage(title, at)) },
    {
      type: 'source',
      article: { id: title, title, source: 'Echo', current: false },
      url: `https://news.example/${title}`,
    },
  ];
  const pages = pagesOf(reply(...about('A', 6), ...about('B', 2)));
  expect(pages.map((page) => textsOf(page).slice(1))).toEqual([
    ['### A', ...Array(6).fill('> A\n-# paragraph 3'), '-# From “A”, Echo', '-# Page 1 of 2'],
    ['### B', ...Array(2).fill('> B\n-# paragraph 3'), '-# From “B”, Echo', '-# Page 2 of 2'],
  ]);
  const links = pages.map((page) => buttonsOf(page).filter(({ url }) => url));
  expect(links.map((some) => some.map(({ label, url }) => [label, url]))).toEqual([
    [['Read: A', 'https://news.example/A']],
    [['Read: B', 'https://news.example/B']],
  ]);
});

test('a channel is shown by its name, and nothing else as one', () => {
  const line = { type: 'channel', before: 'Posted to ', after: ' at 8.' } as const;
  const textOf = (channel: string) =>
    textsOf(pagesOf(reply({ ...line, channel }))[0] ?? {}).slice(1);
  expect(textOf('1234567890')).toEqual(['Posted to <#1234567890> at 8.']);
  expect(textOf('@everyone')).toEqual(['Posted to \\@everyone at 8.']);
});

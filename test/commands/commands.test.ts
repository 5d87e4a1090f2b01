import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { answerText, bridge, market, oakmere } from '../support/oakmere.ts';

test('names and options are what platforms and people rely on', () => {
  const shape = commands.map(({ name, options }) => [
    name,
    Object.entries(options).map(([key, { required }]) => (required ? key : `${key}?`)),
  ]);
  expect(shape).toEqual([
    ['summary', ['article?', 'length?']],
    ['quotes', ['speaker', 'article?', 'topic?']],
    ['figures', ['article?', 'topic?']],
    ['people', ['article?']],
    ['articles', ['search?']],
    ['ask', ['question']],
    [
      'briefing add',
      ['when', 'timezone?', 'topic?', 'person?', 'source?', 'form?', 'channel?', 'notify?'].concat([
        ...['editors?', 'deadline?', 'late?', 'empty?'],
      ]),
    ],
    ['briefing list', ['where?']],
    ['briefing preview', ['briefing?']],
    ['briefing now', ['briefing?']],
    ['briefing next', ['briefing?']],
    ['briefing why', ['briefing?']],
    ['briefing skip', ['briefing?']],
    ['briefing pause', ['briefing?']],
    ['briefing resume', ['briefing?']],
    [
      'briefing edit',
      [
        ...['briefing?', 'when?', 'timezone?', 'topic?', 'person?', 'source?', 'form?'],
        ...['channel?', 'notify?', 'editors?', 'deadline?', 'late?', 'empty?'],
      ],
    ],
    ['briefing remove', ['briefing?']],
    ['help', []],
  ]);
});

test.each(commands)('$name can be registered: lower case, short descriptions', (command) => {
  const described = [command, ...Object.values(command.options)];
  expect(
    [...command.name.split(' '), ...Object.keys(command.options)].every((key) =>
      /^[a-z]{1,32}$/.test(key),
    ),
  ).toBe(true);
  expect(
    described.every(({ description }) => description.length > 0 && description.length <= 100),
  ).toBe(true);
});

test('people reads like a cast list', async () => {
  expect(await answerText('people')).toBe(`Who is who

- Maria Dale, the county’s transport chief
  quoted twice, mentioned once
  also called “Ms Dale”
- Peter Dale, Mayor
  quoted once, mentioned once
- Ana Nowak
  quoted once, mentioned once
- Ruth Haines, Governor
  not quoted, mentioned once

From “Oakmere bridge to close for two years”, The Oakmere Gazette, 12 May 2026
https://gazette.example/bridge

Their words: Maria Dale (2); Peter Dale (1); Ana Nowak (1); Speaker not named (1). Type: quotes Maria Dale`);
});

test('a summary is sentences of the article', async () => {
  expect(await answerText('summary')).toBe(`Oakmere bridge to close for two years

1. The bridge at Oakmere will close for two years from June, the county said on Tuesday. (paragraph 1)
2. “We looked at every other way, and there was none,” said Maria Dale, the county’s transport chief. (paragraph 2)
3. “The old piers will not carry another winter.” (paragraph 3)

From “Oakmere bridge to close for two years”, The Oakmere Gazette, 12 May 2026
https://gazette.example/bridge

Go on with: Maria Dale (2); Peter Dale (1); figures; people. Type: quotes Maria Dale`);
});

test.each([
  ['summary line', 1],
  ['summary short', 3],
  ['summary long', 5],
  ['tl;dr', 1],
  ['the long version', 5],
])('%s has %i sentences', async (line, count) => {
  expect((await answerText(line)).match(/^\d\. /gm)).toHaveLength(count);
});

test('articles lists them, newest first', async () => {
  expect(await answerText('articles')).toBe(`2 articles

1. Oakmere bridge to close for two years (current)
   The Oakmere Gazette, 12 May 2026, oakmere-bridge
2. Lantern market returns
   lantern-market`);
});

test.each([
  ['articles zebra', 'Articles on “zebra”: none found\n\nNothing fits.'],
  ['articles yesterday', 'Articles from yesterday: 1\n\n1. Oakmere bridge'],
  ['articles from last week', 'Articles from last week: none\n\nNothing fits.'],
  ['articles lantern', 'Articles on “lantern”: 1 found\n\n1. Lantern market returns'],
  ['articles bakery', 'No title has “bakery”; these texts do:\n\n1. Oakmere bridge'],
  ['articles moon', 'Nothing fits. “articles” lists them all.'],
  ['summary lantern', 'Lantern market returns\n\n1. The lantern market'],
  ['summary moon', 'No article is called “moon”'],
  ['people article=bakery', 'No title has “bakery”; these texts do:\n\n1. Oakmere bridge'],
  ['summary length=huge', 'The length can be line, short or long, not “huge”'],
  ['summary size=long', '“summary” has no option “size”\n\nUsage: summary [article] [length]'],
  ['ask', '“ask” needs a question'],
  ['who is the mayor', 'Who is Peter Dale\n\n- Peter Dale, Mayor\n  quoted once'],
  ['who is Ruth Haines', 'Not quoted in this article.'],
  ['who is Jo Smith', 'Nobody called “Jo Smith” is in this article'],
  ['anything on the bakery', '“bakery” in the article: 1 sentence\n\n1. “Our 40 shops'],
  ['tell me a joke', 'That is not a question that I can answer'],
  ['tell me a joke', 'These work:\n  summary\n  quotes Maria Dale'],
  ['help', '  quotes <speaker> [article] [topic]\n'],
  ['help', '  what did Peter Dale say?\n  how many cars?\n  who is Ruth Haines?'],
])('%s', async (line, part) => {
  expect(await answerText(line)).toContain(part);
});

test.each(['summary', 'quotes Dale', 'figures', 'people', 'ask what happened'])(
  '%s without any article says how to add one, and what is wrong with the files there are',
  async (line) => {
    const library = oakmere(
      [],
      [{ file: 'a.md', level: 'error', what: 'is empty', remedy: 'Write a title.' }],
    );
    expect(await answerText(line, library)).toBe(`There is no article to answer from

Put one into the content folder, as plain text or Markdown with the title in the first line. It is picked up at once.

a.md is empty. Write a title.`);
  },
);

test.each(['articles', 'help'])('%s answers without any article', async (line) => {
  expect(await answerText(line, oakmere([]))).not.toContain('wrong');
});

test('an article with a title only', async () => {
  const bare = { ...market, id: 'oakmere-bare', text: '', paragraphs: [] };
  const empty = {
    sentences: [],
    people: [],
    quotes: [],
    figures: [],
    summary: { line: [], short: [], long: [] },
  };
  const library = { ...oakmere([bare]), analysis: async () => empty };
  expect(await answerText('summary', library)).toContain('no sentence that would make a summary');
  expect(await answerText('people', library)).toContain('This article names nobody.');
  expect(await answerText('what happened', library)).toContain(
    'no sentence that would make a summary',
  );
});

test('of many broken files the first ones are named, errors before warnings', async () => {
  const broken = Array.from({ length: 7 }, (_, at) => ({
    file: `file-${at}.md`,
    level: at < 2 ? ('warning' as const) : ('error' as const),
    what: 'is empty',
    remedy: 'Write it.',
  }));
  const answer = await answerText('articles', oakmere([bridge], broken));
  expect(answer).toContain('file-2.md is empty. Write it.');
  expect(answer).toContain('file-6.md is empty. Write it.');
  expect(answer).not.toContain('file-0.md');
  expect(answer).toContain('And 2 more: “npm run -s readout -- doctor” names them all.');
});

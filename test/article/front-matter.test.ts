import { expect, test } from 'vitest';
import { readFrontMatter } from '../../src/article/front-matter.ts';

const read = (...lines: readonly string[]) =>
  readFrontMatter(['---', ...lines, '---', 'Body', ''].join('\n'));

test('reads every field', () => {
  const found = read(
    'title: Bridge shut',
    'published: 2024-03-01',
    'source: The Valley Post',
    'url: https://valley.example/bridge',
    'byline: Ann Ash',
    'people:',
    '  - name: Bea Birch',
    '    role: mayor',
    '    aliases: [the mayor of Oakham, B. Birch]',
    '  - name: Carl Cedar',
  );
  expect(found).toEqual({
    fields: {
      title: 'Bridge shut',
      published: '2024-03-01',
      source: 'The Valley Post',
      url: 'https://valley.example/bridge',
      byline: 'Ann Ash',
      people: [
        { name: 'Bea Birch', role: 'mayor', aliases: ['the mayor of Oakham', 'B. Birch'] },
        { name: 'Carl Cedar' },
      ],
    },
    body: 'Body\n',
    findings: [],
  });
});

test.each([
  { what: 'no front matter', text: 'Title\n\nBody\n' },
  { what: 'a rule further down', text: 'Title\n\n---\ntitle: no\n---\nBody\n' },
  { what: 'a first line that only begins with dashes', text: '--- Title ---\nBody\n' },
  { what: 'an empty line first', text: '\n---\ntitle: no\n---\nBody\n' },
])('takes all as body with $what', ({ text }) => {
  expect(readFrontMatter(text)).toEqual({ fields: {}, body: text, findings: [] });
});

test.each([
  { what: 'nothing between the marks', lines: [] },
  { what: 'a comment', lines: ['# to do'] },
  { what: 'empty values', lines: ['title:', 'source: ""', 'people: ~', 'url: " "'] },
])('has no fields with $what', ({ lines }) => {
  expect(read(...lines)).toEqual({ fields: {}, body: 'Body\n', findings: [] });
});

test('ends at three dots as well', () => {
  const { fields, body } = readFrontMatter('---\ntitle: A\n...\nBody');
  expect({ fields, body }).toEqual({ fields: { title: 'A' }, body: 'Body' });
});

test.each([
  { published: '2024-02-29', kept: '2024-02-29' },
  { published: '"2024-02-29"', kept: '2024-02-29' },
  { published: '2024-02-29T08:30Z', kept: '2024-02-29T08:30:00Z' },
  { published: '2024-02-29 08:30', kept: '2024-02-29T08:30:00Z' },
  { published: '2024-02-29T08:30:15.250+0200', kept: '2024-02-29T08:30:15+02:00' },
])('keeps the date $published', ({ published, kept }) => {
  expect(read(`published: ${published}`).fields.published).toBe(kept);
});

test.each([
  { line: 'published: 2024-02-30', what: /“published” is not a date \(line 2\)/ },
  { line: 'published: yesterday', what: /“published” is not a date/ },
  { line: 'published: 2024', what: /“published” is not text/ },
  { line: 'published: 2024-02-29T25:00Z', what: /“published” is not a date/ },
  { line: 'title: 1984', what: /“title” is not text \(line 2\)/ },
  { line: 'title: [a, b]', what: /“title” is not text/ },
  { line: 'source: {a: b}', what: /“source” is not text/ },
  { line: 'byline: true', what: /“byline” is not text/ },
  { line: 'url: valley.example/bridge', what: /“url” is not a web address/ },
  { line: 'url: javascript:alert(1)', what: /“url” is not a web address/ },
  { line: 'url: file:///etc/passwd', what: /“url” is not a web address/ },
  { line: 'url: https://me:pw@valley.example/', what: /“url” is not a web address/ },
  { line: 'people: Bea Birch', what: /“people” is not a list of people/ },
  { line: 'people: [Bea Birch]', what: /“people 1” is not a person with a name/ },
  { line: 'people: [{role: mayor}]', what: /“people 1 name” is missing/ },
  { line: 'people: [{name: A}, {name: B, role: 5}]', what: /“people 2 role” is not text/ },
  { line: 'people: [{name: A, aliases: B}]', what: /“people 1 aliases” is not a list of names/ },
  { line: 'url: Talks: day two', what: /is not YAML: .* \(line 2\)/ },
  { line: 'title: A: b\npeople: C: d', what: /is not YAML: .* \(line 2\)/ },
  { line: 'title: "open', what: /is not YAML/ },
  { line: 'title: A\ntitle: B', what: /is not YAML: .*unique.* \(line 3\)/ },
  { line: 'title:\n\t- A', what: /is not YAML/ },
  { line: '- a\n- b', what: /is not a list of fields/ },
  { line: 'just words', what: /is not a list of fields/ },
])('names what is wrong with $line', ({ line, what }) => {
  const { fields, findings } = read(line);
  expect(fields).toEqual({});
  expect(findings).toEqual([
    { level: 'error', what: expect.stringMatching(what), remedy: expect.stringMatching(/.\.$/) },
  ]);
});

test.each([
  ['Talks: day two', 'Talks: day two'],
  ['"We won": Orr says "no" to more', '"We won": Orr says "no" to more'],
  ["'We won' says Orr", "'We won' says Orr"],
  ['@orr: “It is \\ late” ', '@orr: “It is \\ late”'],
  ['"Talks: day two"', 'Talks: day two'],
  ['Talks # to do', 'Talks'],
])('reads a title as it is meant, with or without marks around it: %s', (written, title) => {
  expect(read(`title: ${written}`, 'source: Post')).toEqual({
    fields: { title, source: 'Post' },
    body: 'Body\n',
    findings: [],
  });
});

test('names the line of a fault behind a title that lacked marks', () => {
  expect(read('title: Talks: day two', 'byline: 5').findings).toEqual([
    expect.objectContaining({ what: 'has front matter in which “byline” is not text (line 3)' }),
  ]);
});

test('names all wrong fields, each with its line', () => {
  const { findings } = read('title: 5', 'source: Post', 'people:', '  - name: A', '    role: 7');
  expect(findings.map(({ what }) => /“(.*)” .*\((.*)\)/.exec(what)?.slice(1))).toEqual([
    ['title', 'line 2'],
    ['people 1 role', 'line 6'],
  ]);
});

test.each([
  { line: 'author: Ann Ash', what: 'author', remedy: /Did you mean “byline”/ },
  { line: 'Title: Bridge', what: 'Title', remedy: /Did you mean “title”/ },
  { line: 'mood: gloomy', what: 'mood', remedy: /^Remove it/ },
  { line: '__proto__: {a: b}', what: '__proto__', remedy: /^Remove it/ },
  { line: 'people: [{name: A, job: mayor}]', what: 'people 1 job', remedy: /^Remove it/ },
])('warns of the unknown field in $line and reads the rest', ({ line, what, remedy }) => {
  const { fields, findings } = read('source: Post', line);
  expect(fields.source).toBe('Post');
  expect(findings).toEqual([
    {
      level: 'warning',
      what: `has a field “${what}” that means nothing here (line 3)`,
      remedy: expect.stringMatching(remedy),
    },
  ]);
});

const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...'bcdefghi'.split('').map((name, i) => {
    const before = 'abcdefgh'.charAt(i);
    return `${name}: &${name} [${`*${before},`.repeat(8)}*${before}]`;
  }),
];

test.each([
  { trick: 'an alias', lines: ['title: &t A', 'source: *t'] },
  { trick: 'a bomb of aliases', lines: bomb },
  { trick: 'a merge', lines: ['base: &b {source: A}', '<<: *b'] },
  { trick: 'an alias to itself', lines: ['people: &p [*p]'] },
  { trick: 'a tag of another language', lines: ['title: !!js/function "function () {}"'] },
  { trick: 'a tag of its own', lines: ['title: !secret A'] },
  { trick: 'a binary value', lines: ['title: !!binary SGVsbG8='] },
])('refuses $trick', ({ lines }) => {
  const { fields, findings } = read(...lines);
  expect(fields).toEqual({});
  expect(findings).toMatchObject([
    { level: 'error', what: expect.stringMatching(/aliases or tags/) },
  ]);
});

test.each([
  { trick: 'thousands of brackets', lines: [`title: ${'['.repeat(5000)}`] },
  { trick: 'thousands of nested lists', lines: [`title:\n  ${'- '.repeat(5000)}x`] },
  { trick: 'more than an article needs', lines: [`title: ${'x'.repeat(70_000)}`] },
])('refuses $trick', ({ lines }) => {
  expect(read(...lines)).toMatchObject({ fields: {}, findings: [{ level: 'error' }] });
});

test.each(['---js', '---yaml', '---JSON'])('does not run or read %s', (first) => {
  const { fields, findings } = readFrontMatter(`${first}\ntitle: A\n---\nBody`);
  expect(fields).toEqual({});
  expect(findings).toEqual([
    {
      level: 'error',
      what: `has front matter in another language than YAML (“${first}”)`,
      remedy: 'Write “---” alone on the first line and YAML below it.',
    },
  ]);
});

test.each(['---', '---\ntitle: A\nBody', '---\ntitle: A\n----\nBody'])(
  'says when front matter never ends: %j',
  (text) => {
    expect(readFrontMatter(text).findings).toMatchObject([
      { level: 'error', what: 'begins its front matter with “---” and never ends it' },
    ]);
  },
);

test('names a few of many faults, and says how many more there are', () => {
  const { findings } = read(...Array.from({ length: 500 }, (_, i) => `key${i}: 1`));
  expect(findings.map(({ level }) => level)).toEqual(Array(6).fill('warning'));
  expect(findings.at(-1)?.what).toBe('has 495 more such faults in its front matter');
});

test('repeats little of what is wrong, on one line and without what turns it', () => {
  const key = `"\\e[31mred\\u202E\\nline ${'k'.repeat(900)}"`;
  const [finding] = read(`${key}: 1`).findings;
  expect(finding?.what).toMatch(/^has a field “\[31mred line k{20,50}…” that means nothing here/);
  const [other] = readFrontMatter(`---${'a'.repeat(1_000_000)}\nBody`).findings;
  expect(other?.what.length).toBeLessThan(150);
});

test.each(['people:\n  - - - ', 'people: ', '? '])('does not follow %j into the depth', (start) => {
  const mark = start === '? ' ? '? ' : '- ';
  const { findings } = read(`${start}${mark.repeat(15_000)}x`);
  expect(findings).toMatchObject([{ level: 'error' }]);
  expect(findings[0]?.what).not.toContain('stack');
});

test.each([
  { field: 'title', most: 300 },
  { field: 'source', most: 1000 },
  { field: 'byline', most: 1000 },
])('$field may have up to $most characters', ({ field, most }) => {
  expect(read(`${field}: ${'w'.repeat(most)}`).findings).toEqual([]);
  expect(read(`${field}: ${'w'.repeat(most + 1)}`).findings).toEqual([
    {
      level: 'error',
      what: `has front matter in which “${field}” is longer than ${most} characters (line 2)`,
      remedy: expect.stringContaining('Shorten it'),
    },
  ]);
});

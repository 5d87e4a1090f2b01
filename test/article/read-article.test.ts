import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleId, readArticle } from '../../src/article/read-article.ts';
import { sliceOf } from '../../src/text/span.ts';

const read = (text: string, file = 'bridge.txt') => readArticle(file, Buffer.from(text));

const TEXT = 'The bridge is shut.\n\n“It will open in May,” said Bea Birch, the mayor.';

test('reads a plain text: the first line is the title', () => {
  const { article, problems } = read(`Bridge shut\n\n${TEXT}\n`);
  expect(problems).toEqual([]);
  expect(article).toEqual({
    id: 'bridge',
    title: 'Bridge shut',
    text: TEXT,
    paragraphs: [
      { start: 0, end: 19 },
      { start: 21, end: TEXT.length },
    ],
    version: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});

test('paragraphs are slices of the text', () => {
  const { article } = read(`\n\n  Bridge shut  \r\n\r\n\t${TEXT}   \r\n\r\n`);
  const text = article?.text ?? '';
  expect(article?.title).toBe('Bridge shut');
  expect(article?.paragraphs.map((paragraph) => sliceOf(text, paragraph))).toEqual(
    TEXT.split('\n\n'),
  );
});

test.each([
  { what: 'a Markdown heading', file: 'a.md', text: `# Bridge **shut**\n\n${TEXT}` },
  { what: 'an underlined heading', file: 'a.md', text: `Bridge shut\n===========\n${TEXT}` },
  { what: 'front matter', file: 'a.md', text: `---\ntitle: Bridge shut\n---\n${TEXT}` },
  {
    what: 'front matter that the first line repeats',
    file: 'a.md',
    text: `---\ntitle: Bridge shut\n---\n\n# Bridge Shut\n\n${TEXT}`,
  },
  {
    what: 'the first line below front matter without a title',
    file: 'a.txt',
    text: `---\nsource: Post\n---\n\nBridge shut\n\n${TEXT}`,
  },
])('takes the title from $what', ({ file, text }) => {
  expect(read(text, file).article).toMatchObject({ title: 'Bridge shut', text: TEXT });
});

test.each([
  ['a release', 'FOR IMMEDIATE RELEASE\n3 May 2024\n\n'],
  [
    'a release under embargo',
    'Press release\nEMBARGOED UNTIL 00.01 Friday, 3 May 2024\nContact: Ann Ash, 01632 960001\n',
  ],
  ['a page', 'NEWS\nFriday, May 3, 2024\n'],
  ['a wire', 'BREAKING NEWS:\n'],
])('the title stands below what %s puts above it', (_, above) => {
  expect(read(`${above}Bridge shut\n${TEXT}`).article).toMatchObject({
    title: 'Bridge shut',
    text: TEXT,
  });
});

test('what the source of a page leaves in a text is taken out', () => {
  const source = `Ferry &amp; bridge shut

<p>The ferry&#8217;s captain said: &ldquo;No.&rdquo;</p><p class="x">It is <b>late</b>.<br>
It rains.</p><figcaption>A ferry</figcaption>`;
  expect(read(source).article).toMatchObject({
    title: 'Ferry & bridge shut',
    text: expect.stringMatching(/^The ferry’s captain said: “No\.”\n+It is late\.\n+It rains\.$/),
  });
});

test('the quotation marks that a page draws itself stand in the text', () => {
  expect(read(`Bridge shut\n\n<p>${TEXT} She said: <q>No.</q> <Q>Why</Q>?</p>`).article?.text).toBe(
    `${TEXT} She said: “No.” “Why”?`,
  );
});

test.each([
  { what: 'as it is', source: `<p>${TEXT} Write &lt;b&gt; and &lt;i&gt;.</p>` },
  {
    what: 'encoded as a whole',
    source: `&lt;p&gt;${TEXT} Write &amp;lt;b&amp;gt; and &amp;lt;i&amp;gt;.&lt;/p&gt;`,
  },
])('a tag that the source of a page, $what, writes as text is no tag', ({ source }) => {
  expect(read(`Bridge shut\n\n${source}`).article?.text).toBe(`${TEXT} Write <b> and <i>.`);
});

test.each(['a.md', 'a.txt'])('comments are left out of %s, but for one never closed', (file) => {
  const source = `Bridge shut\n\n<!-- not\nfor readers -->${TEXT}<!----> It <!-- rains.`;
  expect(read(source, file).article?.text).toBe(`${TEXT} It <!-- rains.`);
});

test.each([
  { field: 'title: Pier &#35;4 is closed', title: 'Pier #4 is closed' },
  { field: 'title: "Board says &quot;no&quot;"', title: 'Board says "no"' },
  { field: 'title: Salt &amp; light', title: 'Salt & light' },
])('what references stand for is no mark of YAML: $field', ({ field, title }) => {
  expect(read(`---\n${field}\n---\n${TEXT}`).article).toMatchObject({ title, text: TEXT });
});

test.each(['a < b and b > c', 'AT&T; R&D', '<b> is a tag', '5 <p 6'])(
  'what only looks like it stays: %s',
  (line) => {
    expect(read(`Title\n\n${line}`).article?.text).toBe(line);
  },
);

test('an article in another language is read, and named', () => {
  const { article, problems } = read(
    "Le maire renonce\n\nLe maire de la ville, Ari Clavel, a dit jeudi qu'il ne voulait plus du pont, dont le prix est de dix millions. La gauche a dit que ce sont des mots, et que la ville a perdu son temps avec lui.",
  );
  expect(article?.title).toBe('Le maire renonce');
  expect(problems).toMatchObject([
    { level: 'warning', what: expect.stringMatching(/not read as English/) },
  ]);
});

test('what stands above a title is one where nothing else is', () => {
  expect(read(`Live\nNews`).article).toMatchObject({ title: 'Live', text: 'News' });
  expect(read(`Exclusive: bridge shut\n${TEXT}`).article?.title).toBe('Exclusive: bridge shut');
});

test('a title right above a broken paragraph is not joined to it', () => {
  const lines = [
    'The bridge between the two halves of the town is shut until the first day',
    'of May, and the ferry that took its place is full every morning, say those',
    'who have to take it.',
  ];
  const title = 'Bridge between the halves of the town stays shut until the first of May';
  expect(read([title, ...lines].join('\n')).article).toMatchObject({
    title,
    text: lines.join(' '),
  });
});

test('Markdown is read in .md files only', () => {
  const text = 'T\n\n*Stars* and [a](https://a.example)';
  expect(read(text, 'a.md').article?.text).toBe('Stars and a');
  expect(read(text, 'a.txt').article?.text).toBe('*Stars* and [a](https://a.example)');
});

test.each([
  { what: 'curly', text: '“One,” ‘two’' },
  { what: 'straight', text: '"One," \'two\'' },
  { what: 'mixed', text: '“One," ‘two”' },
  { what: 'unclosed', text: '“One, and no end' },
])('leaves $what quotation marks as written', ({ text }) => {
  expect(read(`T\n\n${text}`).article?.text).toBe(text);
});

test('a first line too long to be a title stays in the text', () => {
  const line = 'The bridge is shut again. '.repeat(20).trim();
  const { article, problems } = read(`${line}\nNo date is set.`);
  expect(article?.title).toMatch(/^The bridge is shut again\..{50,80}…$/);
  expect(article?.text).toBe(`${line}\nNo date is set.`);
  expect(problems).toMatchObject([{ level: 'warning', what: expect.stringMatching(/no title/) }]);
});

test.each([
  'The town council of Oakham voted on Monday to shut the old bridge over the Wend until May.',
  '“It will open in May,” said Bea Birch.',
])('the first sentence of an article without a title stays in the text: %s', (line) => {
  const { article, problems } = read(`${line}\n\nNo date is set.`);
  expect(article?.text).toBe(`${line}\n\nNo date is set.`);
  expect(problems).toMatchObject([{ level: 'warning', what: expect.stringMatching(/no title/) }]);
});

test.each([
  'Bridge shut until May.',
  'Embargo on grain from Orrland is lifted',
  'For release of captives, families pay a ransom',
  '‘It will open in May,’ says mayor',
  'The town council of Oakham votes to shut the old bridge over the Wend until at least next May',
])('keeps a title that is much like a sentence: %s', (line) => {
  expect(read(`${line}\n\n${TEXT}`).article?.title).toBe(line);
});

test('leaves out scripts and styles that were copied with a page', () => {
  const source = `Bridge shut\n\n<STYLE>p {}</style><script type="x">say("no")</script><p>${TEXT}</p><script>`;
  expect(read(source).article?.text).toBe(`${TEXT}\n\n<script>`);
});

test.each([
  'FOR RELEASE: 5 May',
  'For release on Monday, 9am',
  'EMBARGOED UNTIL 00:01 MONDAY',
  'Strictly embargoed',
  'Embargo: 5pm',
])('a line that holds a release back is no title: %s', (line) => {
  expect(read(`${line}\n\nBridge shut\n\n${TEXT}`).article?.title).toBe('Bridge shut');
});

test('leaves out no more than the script, whatever letters stand before it', () => {
  const source = `Bridge shut\n\n<p>${'İ'.repeat(12)}.</p><script>say(1)</script><p>${TEXT}</p>`;
  expect(read(source).article?.text.split(/\n+/)).toEqual([
    `${'İ'.repeat(12)}.`,
    ...TEXT.split('\n\n'),
  ]);
});

test('a title may end in an ellipsis of its own', () => {
  expect(read(`To be continued…\n\n${TEXT}`).problems).toEqual([]);
});

test('a broken byte is shown and warned of', () => {
  const bytes = Buffer.concat([Buffer.from(`Café\n\n“${TEXT}”`), Buffer.from([0xff])]);
  const { article, problems } = readArticle('a.txt', bytes);
  expect(article?.text).toMatch(/�$/);
  expect(problems).toMatchObject([
    { file: 'a.txt', level: 'warning', remedy: 'Save it again as UTF-8.' },
  ]);
});

test('five megabytes are read', () => {
  const { article, problems } = read(`Title\n\n${`${TEXT}\n\n`.repeat(72_000)}`);
  expect(problems).toEqual([]);
  expect(article?.paragraphs.length).toBe(144_000);
}, 60_000);

test.each([
  { what: 'is empty', text: '' },
  { what: 'is empty', text: ' \n\u0000\uFEFF\n' },
  { what: 'has a title and no text', text: 'Only a title' },
  { what: 'has a title and no text', text: '---\ntitle: Only\n---\n\nOnly\n' },
  { what: 'is empty below its front matter', text: '---\ntitle:\n---\n' },
  { what: 'is a PDF document', text: '%PDF-1.4 …' },
])('refuses a file that $what', ({ what, text }) => {
  expect(read(text)).toEqual({
    file: 'bridge.txt',
    problems: [{ file: 'bridge.txt', level: 'error', what, remedy: expect.stringMatching(/\.$/) }],
  });
});

test('front matter that is wrong refuses the file and names every finding', () => {
  const { article, problems } = read(`---\ntitle: 5\nmood: x\n---\n${TEXT}`);
  expect(article).toBeUndefined();
  expect(problems.map(({ file, level }) => [file, level])).toEqual([
    ['bridge.txt', 'error'],
    ['bridge.txt', 'warning'],
  ]);
});

test.each([
  { file: 'Talks in Moscow.md', id: 'talks-in-moscow' },
  { file: '2024-03-01_bridge.v2.txt', id: '2024-03-01-bridge-v2' },
  { file: 'Cafe\u0301 & Zoë’s.md', id: 'café-zoë-s' },
  { file: '新闻.md', id: '新闻' },
  { file: '-_-.md', id: '' },
])('the file $file gives the id $id', ({ file, id }) => {
  expect(articleId(file)).toBe(id);
});

test('a name without letters is refused', () => {
  expect(read(`T\n\n${TEXT}`, '-_-.md').problems).toMatchObject([
    { level: 'error', what: 'has a name without a letter or digit' },
  ]);
});

const versionOf = (text: string, file?: string) => read(text, file).article?.version;
const BASE = `---\nsource: Post\n---\nBridge shut\n\n${TEXT}`;

test.each([
  { what: 'file name', other: versionOf(BASE, 'other.md') },
  { what: 'line ends', other: versionOf(BASE.replaceAll('\n', '\r\n')) },
  {
    what: 'order and spacing of fields',
    other: versionOf(BASE.replace('source: Post', 'title:\nsource:   "Post"')),
  },
])('the version does not depend on $what', ({ other }) => {
  expect(other).toBe(versionOf(BASE));
});

test.each([
  { what: 'title', other: versionOf(BASE.replace('Bridge shut', 'Bridge is shut')) },
  { what: 'text', other: versionOf(BASE.replace('May', 'June')) },
  { what: 'source', other: versionOf(BASE.replace('Post', 'Echo')) },
  { what: 'people', other: versionOf(BASE.replace('Post', 'Post\npeople: [{name: A}]')) },
])('another $what makes another version', ({ other }) => {
  expect(other).not.toBe(versionOf(BASE));
});

const pieces = fc.constantFrom(
  ...[
    '---\n',
    'title: A\n',
    'people:\n- name: B\n',
    '“',
    '*',
    '_',
    '[',
    '](https://',
    ')',
    '\n',
    '# ',
  ],
  ...[
    'word ',
    '\u0000',
    '\uFEFF',
    '\u0301',
    '<!--',
    '-->',
    '1. ',
    '- ',
    '> ',
    '&a *a ',
    '\r',
    '👩',
  ],
);

test.each(['a.md', 'a.txt'])('no %s makes it throw, and an article is always whole', (file) => {
  const contents = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.array(pieces, { maxLength: 60 }).map((parts) => Buffer.from(parts.join(''))),
  );
  fc.assert(
    fc.property(contents, (bytes) => {
      const { article, problems } = readArticle(file, bytes);
      expect(article === undefined).toBe(problems.some(({ level }) => level === 'error'));
      if (!article) return;
      expect(article.title).not.toBe('');
      expect(article.text).toBe(article.text.trimEnd());
      expect(article.paragraphs.length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});

test('lines without end are read as well', () => {
  const { article, problems } = read(`Title\n\n${'the word\n'.repeat(200_000)}`);
  expect([article?.paragraphs.length, problems]).toEqual([200_000, []]);
}, 60_000);

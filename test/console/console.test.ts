import { PassThrough, Readable, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { runConsole } from '../../src/console/console.ts';
import { bridge, market, oakmere, services } from '../support/oakmere.ts';

/** What is printed for some lines typed or piped in. */
async function printed(
  lines: string,
  { terminal = false, rows = 100 }: { terminal?: boolean; rows?: number } = {},
  library = oakmere(),
): Promise<string> {
  const chunks: string[] = [];
  const output = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(String(chunk));
      done();
    },
  });
  await runConsole({
    input: Readable.from([lines]),
    output,
    terminal,
    colour: false,
    size: () => ({ columns: 80, rows }),
    services: () => services(library),
  });
  return chunks.join('');
}

test('piped lines are answered one by one, without a word more', async () => {
  const text = await printed('quotes the mayor\n\nfigures shops\n');
  expect(text.startsWith('Peter Dale, Mayor: 1 quotation\n')).toBe(true);
  expect(text).toContain('\n\nFigures on “shops”\n');
  expect(text).not.toContain('>');
  expect(text.endsWith('figures\n\n')).toBe(true);
});

test('a last line without its line break is answered', async () => {
  expect(await printed('figures shops')).toContain('40 shops');
});

test.each(['quit', 'exit', 'QUIT', ' quit '])('%j ends the answers', async (word) => {
  expect(await printed(`${word}\nfigures\n`)).toBe('');
});

test('an article chosen with “use” stays chosen', async () => {
  const text = await printed('use lantern\nsummary\nuse 2\nsummary line\n');
  expect(text).toContain('Answers now come from this article\n\nFrom “Lantern market returns”');
  expect(text).toContain('1. The lantern market returns');
  expect(text).toContain('Answers now come from this article\n\nFrom “Oakmere bridge');
  expect(text).toContain('1. The bridge at Oakmere');
});

test.each([
  ['use', 'Which article?'],
  ['use moon', 'No article is called “moon”'],
  ['use 7', 'No article is called “7”'],
  ['switch to the lantern story', 'Answers now come from this article'],
])('%s', async (line, part) => {
  expect(await printed(line)).toContain(part);
});

test('a chosen article that is gone gives way to the current one', async () => {
  let articles = [bridge, market];
  const library = { ...oakmere(), articles: () => articles };
  const input = new PassThrough();
  const chunks: string[] = [];
  const output = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(String(chunk));
      if (chunks.length === 1) {
        articles = [bridge];
        input.end('summary line\n');
      }
      done();
    },
  });
  const size = () => ({ columns: 80, rows: 24 });
  input.write('use lantern\n');
  await runConsole({
    input,
    output,
    terminal: false,
    colour: false,
    size,
    services: () => services(library),
  });
  expect(chunks.join('')).toContain('1. The bridge at Oakmere');
});

test('the first screen shows the article and what can be asked of it', async () => {
  expect(await printed('', { terminal: true })).toContain(`Readout: who said what, word for word

From “Oakmere bridge to close for two years”, The Oakmere Gazette, 12 May 2026
https://gazette.example/bridge

2 articles in all: “articles” lists them, “use” and a title changes to another.

Ask in your own words, or type:
  summary
  quotes Maria Dale
  what did Peter Dale say?
  how many cars?
  who is Ruth Haines?
  figures
  people

“help” lists everything; the tab key completes names and titles; “quit” leaves.
`);
});

test('the first screen without an article says how to add one', async () => {
  expect(await printed('', { terminal: true }, oakmere([]))).toContain(
    'There is no article yet. Put one into the content folder',
  );
});

test('a long answer comes page by page; a question ends it', async () => {
  const text = await printed('quit\n', { terminal: true, rows: 10 });
  expect(text).toContain('Enter for more> ');
  expect(text).not.toContain('“quit” leaves');
  const paged = await printed('\n\nq\n', { terminal: true, rows: 10 });
  expect(paged).toContain('how many cars?');
});

test('“where” opens the place of a line, and one goes on from there', async () => {
  const text = await printed('quotes Maria Dale\nwhere 1\nnext\nwhere 2\nwhere 3\nwhere\n');
  const [, first, next, second, third, unsaid] = text.split(/(?<=\n\n)(?=Paragraph|Which)/);
  expect(first).toContain('“»We looked at every other way, and there was none,«” said Maria Dale');
  expect(next).toContain('“»The old piers will not carry another winter.«”');
  expect(next).toContain('More than 9,000 cars');
  expect(second).toBe(next);
  expect([third, unsaid?.trimEnd()]).toEqual(
    Array.from({ length: 2 }, () =>
      expect.stringMatching(/^Which line\?\n\nType its number: where 1 to where 2\./),
    ),
  );
});

test('“where” needs an answer first', async () => {
  expect(await printed('where 1')).toContain('Ask something first.');
});

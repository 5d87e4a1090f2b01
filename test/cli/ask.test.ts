import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import type { Services } from '../../src/bot/services.ts';
import { askOnce } from '../../src/cli/ask.ts';
import { renderText } from '../../src/console/render.ts';
import { oakmere, services } from '../support/oakmere.ts';

/** What one question on the command line comes to. */
async function asked(line: string, given: Services = services(oakmere())) {
  const written = { out: '', err: '' };
  const to = (stream: keyof typeof written): Writable =>
    new Writable({
      write(chunk, _encoding, done) {
        written[stream] += String(chunk);
        done();
      },
    });
  const show = (reply: Parameters<typeof renderText>[0]): string =>
    renderText(reply, { width: 80, colour: false });
  const code = await askOnce(line, given, show, to('out'), to('err'));
  return { code, ...written };
}

test.each([
  ['figures', '40 shops'],
  ['tell me a joke', 'These work:'],
  ['quotes Smith', 'Nobody called “Smith” is in this article'],
])('“%s” has a reply, and ends with 0', async (line, part) => {
  const { code, out, err } = await asked(line);
  expect(out).toContain(part);
  expect([code, err]).toEqual([0, '']);
});

test.each(['', '  '])('without a question (“%s”) it says how to ask one', async (line) => {
  const { code, out, err } = await asked(line);
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('readout ask "key figures"');
});

test('a failure of ours is reported, and ends with 1', async () => {
  const reports: unknown[] = [];
  const library = { ...oakmere(), analysis: () => Promise.reject(new Error('broken')) };
  const given = {
    ...services(library),
    report: (_: string, error: unknown) => reports.push(error),
  };
  const { code, out } = await asked('figures', given);
  expect(code).toBe(1);
  expect(out).not.toBe('');
  expect(reports).toEqual([expect.objectContaining({ message: 'broken' })]);
});

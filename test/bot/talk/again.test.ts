import { expect, test } from 'vitest';
import { againFromText, againOf, againToText, answerAgain } from '../../../src/bot/again.ts';
import { answerInTalk } from '../../../src/bot/talk/answer-in-talk.ts';
import { createTalks } from '../../../src/bot/talk/talks.ts';
import type { Reply } from '../../../src/reply/reply.ts';
import { readerOf } from '../../support/asked-library.ts';
import { services } from '../../support/oakmere.ts';

/** The last of some requests in one talk, the quarry slide being the newest article, and its answer again from its buttons. */
async function twice(...requests: readonly (readonly [string, Record<string, string>])[]) {
  const library = readerOf('quarry-slide');
  const version = async (hash: string) =>
    library.articles().find((article) => article.version.startsWith(hash));
  const parts = { ...services({ ...library, version }), timeZone: 'Europe/London' };
  const talk = createTalks(() => 0).of('ann', { tenant: 'T1', channel: 'C1' });
  const answers = [];
  for (const [name, raw] of requests) {
    const command = parts.commands.find((one) => one.name === name);
    if (!command) throw new Error(`no command ${name}`);
    const { reply, raw: meant, noted } = await answerInTalk(command, raw, { ...parts, talk });
    const button = againToText(againOf(name, meant, reply, parts.library, noted), parts);
    const again = againFromText(button, parts);
    answers.push([reply, again && (await answerAgain(again, parts))] as const);
  }
  return answers.at(-1) ?? [];
}

/** What a reader sees; requests of buttons may name the article or leave it to the button. */
const shown = (reply: Reply | undefined): unknown =>
  JSON.parse(JSON.stringify(reply?.blocks), (key, value) => (key === 'request' ? '' : value));

test.each([
  [['quotes', { speaker: 'everyone' }] as const],
  [['figures', { topic: 'all' }] as const],
])('%j has the note of its first page on the others too', async (request) => {
  const [first, again] = await twice(['summary', { article: 'toymaker' }], request);
  expect(first?.blocks[0]).toMatchObject({
    type: 'note',
    text: expect.stringContaining('asked about before'),
  });
  expect(shown(again)).toEqual(shown(first));
});

test('what a question was taken to ask stands above all its pages', async () => {
  const [first, again] = await twice(
    ['ask', { question: 'what did Lund say' }],
    ['ask', { question: 'and Krag?' }],
  );
  expect(first?.blocks[0]).toMatchObject({ text: 'Taken to ask: what did Krag say' });
  expect(shown(again)).toEqual(shown(first));
});

test('an answer from the newest article has no note', async () => {
  const [first, again] = await twice(['quotes', { speaker: 'everyone' }]);
  expect(first?.blocks[0]).not.toMatchObject({ type: 'note' });
  expect(shown(again)).toEqual(shown(first));
});

test('a talk about the newest article ends when there is a newer one, one about an older goes on', async () => {
  const parts = (id: string) => ({ ...services(readerOf(id)), timeZone: 'Europe/London' });
  const talk = createTalks(() => 0).of('ann', { tenant: 'T1', channel: 'C1' });
  const ask = async (id: string, raw: Record<string, string>): Promise<unknown> => {
    const command = parts(id).commands.find(({ name }) => name === 'summary');
    if (!command) throw new Error('no summary');
    const { reply } = await answerInTalk(command, raw, { ...parts(id), talk });
    return reply.blocks.find((block) => block.type === 'source')?.article.id;
  };
  expect(await ask('quarry-slide', {})).toBe('quarry-slide');
  expect(await ask('toymaker', {})).toBe('toymaker');
  expect(await ask('toymaker', { article: 'quarry-slide' })).toBe('quarry-slide');
  expect(await ask('toymaker', {})).toBe('quarry-slide');
});

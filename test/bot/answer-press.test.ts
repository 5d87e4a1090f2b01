import { expect, test } from 'vitest';
import { againToText } from '../../src/bot/again.ts';
import { answerPress, courseOf, type Presser } from '../../src/bot/answer-press.ts';
import { createHeard } from '../../src/bot/heard.ts';
import { buttonIds } from '../../src/bot/made.ts';
import { type Press, pressIds, readPress } from '../../src/bot/press.ts';
import { linesOf } from '../../src/reply/open-lines.ts';
import type { Place, Reply } from '../../src/reply/reply.ts';
import { libraryOf, servicesOf, threeArticles } from '../support/newsroom.ts';

const ids = buttonIds(pressIds(100));
const ann: Presser = { id: 'ann', name: 'Ann', hidden: false };
const place = { version: 'v', start: 1, end: 2 };
const page = (owner?: object) => ({ kind: 'page', page: 1, again: 'x', ...owner }) as Press;
const ask = (more?: object) => ({ kind: 'ask', request: 'help', ...more }) as Press;
const where = (step: boolean): Press => ({ kind: 'where', place, page: 0, step });
const OWN = { owner: { id: 'ann' } };
const OTHER = { owner: { id: 'bob' } };

test.each<[string, Press, Partial<Presser>, string]>([
  ['a page of one’s own answer', page(OWN), {}, 'in place'],
  ['a page of another’s answer', page(OTHER), {}, 'privately'],
  ['a page of an answer that is known to be another’s', page(), { askedBy: 'bob' }, 'privately'],
  ['a page of an answer that is known to be one’s own', page(), { askedBy: 'ann' }, 'in place'],
  ['a page of an answer of nobody knows whom', page(), {}, 'privately'],
  ['a page of a private answer', page(), { hidden: true }, 'in place'],
  ['a suggestion under one’s own answer', ask(OWN), {}, 'anew'],
  ['a suggestion under another’s answer', ask(OTHER), {}, 'privately'],
  ['a suggestion under a private answer', ask(OWN), { hidden: true }, 'privately'],
  ['a suggestion under a post', ask({ mark: 'm' }), { askedBy: 'ann' }, 'privately'],
  ['a page of a post', { kind: 'post', page: 1, mark: 'm' }, {}, 'privately'],
  [
    'a page of one’s own view of a post',
    { kind: 'post', page: 1, mark: 'm' },
    { hidden: true },
    'in place',
  ],
  ['a place', where(false), {}, 'privately'],
  ['a place, of a private answer', where(false), { hidden: true }, 'privately'],
  ['the next place', where(true), { hidden: true }, 'in place'],
  ['the next place of one that all see', where(true), {}, 'privately'],
  [
    'sharing',
    { kind: 'share', of: { kind: 'page', page: 0, again: 'x' } },
    { hidden: true },
    'shared',
  ],
  [
    'sharing what is public',
    { kind: 'share', of: { kind: 'page', page: 0, again: 'x' } },
    {},
    'privately',
  ],
])('%s: %s %j goes %s', (_what, press, presser, course) => {
  expect(courseOf(press, { ...ann, ...presser })).toBe(course);
});

const [trial, dam] = threeArticles();
if (!trial || !dam) throw new Error('fixtures are missing');
const library = libraryOf([trial, dam]);
const services = servicesOf(library);
const parts = {
  ...{ services, ids, heard: createHeard() },
  posted: () => Promise.resolve(undefined),
};
const press = (id: string | undefined, presser: Partial<Presser> = {}, from = parts) =>
  answerPress(readPress(id ?? ''), { ...ann, ...presser }, from);
const again = againToText(
  { command: 'quotes', raw: { speaker: 'everyone' }, version: trial.version },
  services,
);

test('what is shared says who asked, and goes on saying it when its owner turns the page', async () => {
  const shared = press(`s|p|0|${again}`, { hidden: true });
  const made = await shared.made;
  expect([shared.course, made.reply.askedBy]).toEqual(['shared', 'Ann']);
  const next = press(made.ids.page(1));
  expect([next.course, (await next.made).reply.askedBy]).toEqual(['in place', 'Ann']);
  const others = press(made.ids.page(1), { id: 'bob', name: 'Bob' });
  expect([others.course, (await others.made).reply.askedBy]).toEqual(['privately', undefined]);
});

test('an answer of one’s own has no credit', async () => {
  const made = await press(`p|1@ann|${again}`).made;
  expect([made.page, made.reply.askedBy]).toEqual([1, undefined]);
});

const places = (reply: Reply): readonly Place[] =>
  reply.blocks.flatMap(linesOf).map((line) => line.place);

test('every line of an answer opens its place, and leads to the next', async () => {
  const { reply, ids: carried } = await press(`p|0@ann|${again}`).made;
  const all = places(reply);
  expect(all.length).toBeGreaterThan(5);
  for (const one of all) {
    const { made, course } = press(carried.where(one));
    const [block] = (await made).reply.blocks;
    expect(course).toBe('privately');
    expect(block).toMatchObject({
      type: 'where',
      passage: { text: trial.text.slice(one.start, one.end), place: { paragraph: one.paragraph } },
    });
  }
});

test('a place stays what it was when the article changes, and says so', async () => {
  const id = ids.idsOf({ command: 'help', raw: {} }, services).where({
    ...{ article: trial.id, version: trial.version, paragraph: 1, start: 0, end: 10 },
  });
  const changed = { ...trial, text: 'All is new.', version: 'e'.repeat(64) };
  const titles = async (...from: Parameters<typeof libraryOf>) => {
    const { reply } = await press(id, {}, { ...parts, services: servicesOf(libraryOf(...from)) })
      .made;
    return JSON.stringify([reply.title, ...reply.blocks]);
  };
  expect(await titles([changed, dam], [trial])).toContain('has changed since');
  expect(await titles([dam], [trial])).toContain('no longer among those');
  expect(await titles([dam])).toContain('can no longer be shown');
});

test.each(['x', 's|w||0.1', 'p|0|~nothing', 'w||0.1', `w|${'A'.repeat(11)}|0.1`])(
  '%s is answered kindly',
  async (id) => {
    expect((await press(id).made).reply.title).toMatch(/no longer/);
  },
);

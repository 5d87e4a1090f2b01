import { expect, test } from 'vitest';
import { buttonIds, type Made, NO_BUTTONS } from '../../src/bot/made.ts';
import { pressIds } from '../../src/bot/press.ts';
import { writtenOnce } from '../../src/bot/written-once.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { libraryOf, servicesOf, threeArticles } from '../support/newsroom.ts';

const { idsOf } = buttonIds(pressIds(100));
const services = servicesOf(libraryOf(threeArticles()));
const again = { command: 'figures', raw: {}, version: 'ab'.repeat(32) };

const reply = (title: string): Reply => ({ title, blocks: [], audience: 'channel' });
const given = (to: string, of: Reply, shared?: true): Made => ({
  reply: of,
  page: 0,
  ids: idsOf(again, services, { id: to, ...(shared && { shared }) }),
});

/** Counts how often something is rendered. */
function counting() {
  let rendered = 0;
  const render = ({ reply: { title }, page, ids }: Made, hidden: boolean) => {
    rendered += 1;
    return { title, hidden, ids: [ids.page(page + 1), ids.share(0), ids.ask(ASKED)] };
  };
  return { render, written: writtenOnce(render), count: () => rendered };
}
const ASKED = { label: 'More', request: 'summary' };

test('what many get alike is rendered once, and is each one’s own', () => {
  const { render, written, count } = counting();
  const one = reply('What “many” ask');
  expect(written(given('askerone1', one), false)).toBeUndefined();
  const texts = ['askertwo2', 'askerfour4', 'askersix6', 'askernine9'].map((id) =>
    written(given(id, one), false),
  );
  expect(count()).toBe(2);
  expect(texts).toEqual(
    ['askertwo2', undefined, 'askersix6', 'askernine9'].map(
      (id) => id && JSON.stringify(render(given(id, one), false)),
    ),
  );
  expect(texts[0]).toContain('@askertwo2');
});

test.each([
  ['another page', { ...given('askertwo2', reply('')), page: 1 }, false],
  ['what one alone sees', given('askertwo2', reply('')), true],
  ['what was shared', given('askertwo2', reply(''), true), false],
])('%s is not taken for it', (_, made, hidden) => {
  const { render, written } = counting();
  const known = given('askertwo2', made.reply);
  written(known, false);
  expect(written(known, false)).toBe(JSON.stringify(render(known, false)));
  expect(written(made, hidden)).toBeUndefined();
  expect(written(made, hidden)).toBe(JSON.stringify(render(made, hidden)));
});

test('what is nobody’s, or whose id could stand in a text, is left to be rendered', () => {
  const { written, count } = counting();
  const one = reply('One');
  const nobody = { reply: one, page: 0, ids: NO_BUTTONS };
  for (const made of [nobody, given('short', one), given('not a word!', one)]) {
    expect([written(made, false), written(made, false)]).toEqual([undefined, undefined]);
  }
  expect(count()).toBe(0);
});

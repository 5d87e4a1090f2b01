import { expect, test } from 'vitest';
import { keyMark } from '../../src/bot/platform.ts';
import { markIn, pressIds, readPress } from '../../src/bot/press.ts';
import { LIMITS } from '../../src/discord/limits.ts';

const { askId, pageId, postPageId, placeId, stepId, shareId } = pressIds(LIMITS.customId);
const MARK = keyMark('key');
const VERSION = 'v'.repeat(11);
const PLACE = { version: VERSION, start: 12_345, end: 2_000_000 };
const ask = { kind: 'ask', request: 'help' };

test.each([
  [pageId(3, `${VERSION}~quotes~Ada`), { kind: 'page', page: 3, again: `${VERSION}~quotes~Ada` }],
  [askId('quotes Ada'), { kind: 'ask', request: 'quotes Ada' }],
  [askId('quotes Ada', VERSION), { kind: 'ask', request: 'quotes Ada', version: VERSION }],
  [askId('who | what?', '', MARK), { kind: 'ask', request: 'who | what?', mark: MARK }],
  [postPageId(MARK, 2), { kind: 'post', page: 2, mark: MARK }],
  [
    pageId(0, 'x~help', { id: 'u1' }),
    { kind: 'page', page: 0, again: 'x~help', owner: { id: 'u1' } },
  ],
  [
    pageId(0, 'x', { id: 'U1', shared: true }),
    { kind: 'page', page: 0, again: 'x', owner: { id: 'U1', shared: true } },
  ],
  [askId('help', VERSION, { id: 'u1' }), { ...ask, version: VERSION, owner: { id: 'u1' } }],
  [askId('help', '', MARK), { ...ask, mark: MARK }],
  [placeId(PLACE), { kind: 'where', place: PLACE, page: 0, step: false }],
  [stepId(PLACE, 2), { kind: 'where', place: PLACE, page: 2, step: true }],
  [
    shareId(stepId(PLACE)),
    { kind: 'share', of: { kind: 'where', place: PLACE, page: 0, step: true } },
  ],
  [shareId(pageId(1, 'x')), { kind: 'share', of: { kind: 'page', page: 1, again: 'x' } }],
])('%s says what it was made from', (id, press) => {
  expect(readPress(id ?? '')).toEqual(press);
});

test.each([
  '',
  'p',
  'p||x',
  'p|-1|x',
  'p|1e3|x',
  'p|99999|x',
  'a|||',
  'a',
  'd|mark|',
  'x|1|2',
  'w|v|1.',
  'w|v|-1.2',
  'w|v|1.2|x',
  's',
  's|p',
  's|a||v|help',
  's|s|p|1|x',
  'p|1@|x',
  'quotes',
])('%j is not one of ours', (id) => {
  expect(readPress(id)).toBeUndefined();
});

test('what does not fit into a hundred characters has no button, or one without the version', () => {
  expect(pageId(1, 'x'.repeat(97))).toBeUndefined();
  expect(askId('x'.repeat(90), VERSION)).toBe(`a|||${'x'.repeat(90)}`);
  expect(askId('x'.repeat(97))).toBeUndefined();
  expect(pageId(1, 'x'.repeat(90), { id: 'u'.repeat(12) })).toBe(`p|1|${'x'.repeat(90)}`);
  expect(shareId(pageId(1, 'x'.repeat(95)))).toBeUndefined();
  expect(shareId(undefined)).toBeUndefined();
});

test.each([
  [postPageId(MARK, 2), MARK],
  [askId('help', VERSION, MARK), MARK],
  [askId('help', VERSION), undefined],
  [askId('help', VERSION, { id: 'u1' }), undefined],
  [shareId(postPageId(MARK, 2)), undefined],
  [pageId(1, MARK), undefined],
])('%s carries the mark %s', (id, mark) => {
  expect(markIn(id ?? '')).toBe(mark);
});

import { expect, test } from 'vitest';
import { keyMark } from '../../src/bot/platform.ts';
import { markIn, readPress } from '../../src/bot/press.ts';
import { askId, pageId, postPageId } from '../../src/discord/custom-id.ts';

const MARK = keyMark('key');
const VERSION = 'v'.repeat(11);

test.each([
  [pageId(3, `${VERSION}~quotes~Ada`), { kind: 'page', page: 3, again: `${VERSION}~quotes~Ada` }],
  [askId('quotes Ada'), { kind: 'ask', request: 'quotes Ada' }],
  [askId('quotes Ada', VERSION), { kind: 'ask', request: 'quotes Ada', version: VERSION }],
  [askId('who | what?', '', MARK), { kind: 'ask', request: 'who | what?' }],
  [postPageId(MARK, 2), { kind: 'post', page: 2, mark: MARK }],
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
  'quotes',
])('%j is not one of ours', (id) => {
  expect(readPress(id)).toBeUndefined();
});

test('what does not fit into a hundred characters has no button, or one without the version', () => {
  expect(pageId(1, 'x'.repeat(97))).toBeUndefined();
  expect(askId('x'.repeat(90), VERSION)).toBe(`a|||${'x'.repeat(90)}`);
  expect(askId('x'.repeat(97))).toBeUndefined();
});

test.each([
  [postPageId(MARK, 2), MARK],
  [askId('help', VERSION, MARK), MARK],
  [askId('help', VERSION), undefined],
  [pageId(1, MARK), undefined],
])('%s carries the mark %s', (id, mark) => {
  expect(markIn(id ?? '')).toBe(mark);
});

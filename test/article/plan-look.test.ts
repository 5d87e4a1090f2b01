import { expect, test } from 'vitest';
import { gatherFor, planLook, type UnsettledFiles } from '../../src/article/plan-look.ts';

type State = Readonly<Record<string, string>>;

/** Looks at the states one after another, every 60 ms; a file is settled after 100. */
function looks(loaded: State, ...states: readonly State[]) {
  let unsettled: UnsettledFiles = new Map();
  return states.map((state, i) => {
    const look = planLook(
      new Map(Object.entries(loaded)),
      new Map(Object.entries(state)),
      unsettled,
      i * 60,
      100,
    );
    unsettled = look.unsettled;
    return { read: look.read, forget: look.forget, wait: [...look.unsettled.keys()] };
  });
}

const NOTHING = { read: [], forget: [], wait: [] };

test('does nothing when nothing changed', () => {
  expect(looks({ a: '1' }, { a: '1' })).toEqual([NOTHING]);
});

test('reads a new file once it has stayed the same for long enough', () => {
  expect(looks({}, { a: '1' }, { a: '1' }, { a: '1' })).toEqual([
    { ...NOTHING, wait: ['a'] },
    { ...NOTHING, wait: ['a'] },
    { ...NOTHING, read: ['a'] },
  ]);
});

test('waits anew whenever a file is still being written', () => {
  const last = looks({}, { a: '1' }, { a: '2' }, { a: '3' }, { a: '3' }, { a: '3' });
  expect(last.map(({ read }) => read)).toEqual([[], [], [], [], ['a']]);
});

test('one file that is being written does not hold up another', () => {
  const last = looks({}, { a: '1', b: '1' }, { a: '2', b: '1' }, { a: '3', b: '1' });
  expect(last.at(-1)).toEqual({ read: ['b'], forget: [], wait: ['a'] });
});

test('forgets a file that stays away', () => {
  expect(looks({ a: '1' }, {}, {}, {}).at(-1)).toEqual({ ...NOTHING, forget: ['a'] });
});

test('does not see the gap when an editor puts a new file in place of the old one', () => {
  const seen = looks({ a: '1' }, {}, { a: '2' }, { a: '2' }, { a: '2' });
  expect(seen.flatMap(({ forget }) => forget)).toEqual([]);
  expect(seen.at(-1)).toEqual({ ...NOTHING, read: ['a'] });
});

test('a file that goes back to what was loaded is left alone', () => {
  expect(looks({ a: '1' }, { a: '2' }, { a: '1' }).at(-1)).toEqual(NOTHING);
});

test('takes everything at once when there is nothing to wait for', () => {
  const look = planLook(new Map([['a', '1']]), new Map([['b', '1']]), new Map(), 0, 0);
  expect(look).toEqual({ read: ['b'], forget: ['a'], unsettled: new Map() });
});

test('reports are looked into at once, and more seldom the longer that leads to nothing', () => {
  expect([0, 1, 2, 3, 10, 1_000_000].map(gatherFor)).toEqual([20, 40, 80, 160, 1000, 1000]);
});

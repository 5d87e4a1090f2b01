import { expect, test } from 'vitest';
import { withGlosses } from '../../../src/reply/asides.ts';
import { analyze } from '../../../src/text/analyze.ts';
import { sliceOf } from '../../../src/text/span.ts';
import { type Additions, glossed } from '../../../src/text/summary/glosses.ts';

/** What is known of Nora Reed, who is mentioned as 'Reed'. */
interface Known extends Partial<Additions> {
  sure?: boolean;
  possessive?: boolean;
}

/** Each sentence as shown, where every 'Reed' in `text` means Nora Reed. */
function shown(
  text: string,
  { sure = true, possessive = false, ...additions }: Known = {},
): string {
  const mentions = [...text.matchAll(/(?:(?:Ms|Mayor) )?Reed|(?<!Nora )Nora(?! Reed)/g)].map(
    (found) => ({
      start: found.index,
      end: found.index + found[0].length,
      kind: 'name' as const,
      person: 'p1',
      sure,
      possessive,
    }),
  );
  const [line] = glossed(text, [{ span: { start: 0, end: text.length }, mentions }], {
    fullNames: new Map([['p1', 'Nora Reed']]),
    roles: new Map(),
    bodies: new Set(),
    dateline: '',
    ...additions,
  });
  return withGlosses({ text, ...(line?.glosses && { glosses: line.glosses }), place: PLACE });
}

const PLACE = { start: 0, end: 0, article: 'a', version: 'v', paragraph: 1 };

test.each([
  ['Reed said no.', 'Reed [Nora Reed] said no.'],
  ['Ms Reed said that Reed knew.', 'Ms Reed [Nora Reed] said that Reed knew.'],
  ['Nora Reed said no, and Reed left.', 'Nora Reed said no, and Reed left.'],
  ['Nora said no.', 'Nora said no.'],
  ['The Reed family left.', 'The Reed family left.'],
])('%s', (text, wanted) => {
  expect(shown(text)).toBe(wanted);
});

test.each([
  ['TOLVA, Northland (Newswire) — ', 'Tolva'],
  ['MARN BAY - ', 'Marn Bay'],
])('the place of a report beside the first “this town”: %s', (dateline, place) => {
  const text = `${dateline}Cracks were found in the dam above this old logging town, officials said on Monday. The keepers of this town closed the gates of the dam at noon.`;
  const glosses = analyze(text).summary.short.flatMap((line) => line.glosses ?? []);
  expect(glosses).toEqual([{ at: text.indexOf('town') + 4, name: place }]);
});

test.each([
  ['the mayor', 'Reed [Nora Reed, the mayor] said no.'],
  ['who heads the rescue service', 'Reed [Nora Reed, who heads the rescue service] said no.'],
  ['chair of the select committee on the affairs of Tolva', 'Reed [Nora Reed] said no.'],
])('with her role, unless that is long: %s', (role, wanted) => {
  expect(shown('Reed said no.', { roles: new Map([['p1', role]]) })).toBe(wanted);
});

test('no town is the name of “this state”', () => {
  const { summary } =
    analyze(`MARN PORT (Newswire) — The council voted on Monday to close the old bridge.

Teachers cannot live where they teach in this state, Ana Ruiz said on Monday.`);
  expect(summary.long.flatMap(({ glosses = [] }) => glosses)).toEqual([]);
});

test('the role before the name where the article has it so', () => {
  const roles = new Map([['p1', 'Lt. Gov.']]);
  const text = 'Reed said no. Lt. Gov. Nora Reed left.';
  const mentions = [
    { start: 0, end: 4, kind: 'name' as const, person: 'p1', sure: true, possessive: false },
  ];
  const fullNames = new Map([['p1', 'Nora Reed']]);
  const additions = { fullNames, roles, bodies: new Set<string>(), dateline: '' };
  const [line] = glossed(text, [{ span: { start: 0, end: 13 }, mentions }], additions);
  expect(line?.glosses).toEqual([{ at: 4, name: 'Lt. Gov. Nora Reed' }]);
});

test('no title that the article never sets before her name', () => {
  expect(shown('Reed said no.', { roles: new Map([['p1', 'President']]) })).toBe(
    'Reed [Nora Reed] said no.',
  );
});

test.each(['rival', 'top aide', 'Marn rival'])('no role that is somebody’s: %s', (role) => {
  expect(shown('Reed said no.', { roles: new Map([['p1', role]]) })).toBe(
    'Reed [Nora Reed] said no.',
  );
});

test('no role that the sentence tells', () => {
  const roles = new Map([['p1', 'the mayor']]);
  expect(shown('Mayor Reed said no.', { roles })).toBe('Mayor Reed [Nora Reed] said no.');
});

test('no name where the word may be a firm’s', () => {
  const bodies = new Set(['Reed', 'Motors']);
  expect(shown('Reed said no.', { bodies })).toBe('Reed said no.');
});

test('no name that is only likely', () => {
  expect(shown('Reed said no.', { sure: false })).toBe('Reed said no.');
});

test('a possessor’s name with its ending, and without a role', () => {
  const roles = new Map([['p1', 'the mayor']]);
  expect(shown('Reed’s aide said no.', { possessive: true, roles })).toBe(
    'Reed’s [Nora Reed’s] aide said no.',
  );
});

test.each([
  ['of whom there are two', 'Reed said no. His brother Tom Reed and his mother Nora Reed agreed.'],
  [
    'of somebody in another office',
    'Reed said no to Secretary Reed. The paper was from the time of President Nora Reed.',
  ],
  [
    'that the article gives late',
    'Reed said no. Then Reed left, for Reed had a train, and so Reed missed Nora Reed.',
  ],
])('no name %s', (_, text) => {
  const [sentence = ''] = /^[^.]+\./.exec(text) ?? [];
  const mentions = [
    { start: 0, end: 4, kind: 'name' as const, person: 'p1', sure: true, possessive: false },
  ];
  const additions = { roles: new Map(), bodies: new Set<string>(), dateline: '' };
  const fullNames = new Map([['p1', 'Nora Reed']]);
  const span = { start: 0, end: sentence.length };
  const [line] = glossed(text, [{ span, mentions }], { fullNames, ...additions });
  expect(line?.glosses).toBeUndefined();
});

test('a name that an earlier sentence of the summary tells in full is not added again', () => {
  const text = `Nora Reed was chosen to lead the harbour board of Tolva on Monday after a long vote.

The harbour board will meet in Tolva on Friday. Reed told the harbour board that the port would grow.`;
  const { summary } = analyze(text);
  const [first, ...rest] = summary.short;
  expect(first && sliceOf(text, first)).toContain('Nora Reed');
  expect(rest.flatMap(({ glosses = [] }) => glosses)).toEqual([]);
});

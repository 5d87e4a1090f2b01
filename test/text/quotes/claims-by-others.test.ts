import { expect, test } from 'vitest';
import { analyze } from '../../../src/text/analyze.ts';
import { said } from '../../support/said.ts';

const TWO = 'Max Orr met reporters in Tolva. His rival is Tom Pell.\n\n';

test.each([
  ['hit back at claims by Mr Pell that he was “asleep at the wheel”', 'Tom Pell'],
  ['responded to claims made by Mr Pell that he was “asleep at the wheel”', 'Tom Pell'],
  ['rejected an accusation from Mr Pell that he had been “asleep at the wheel”', 'Tom Pell'],
  ['hit back at comments by Mr Pell describing him as “asleep at the wheel”', 'Tom Pell'],
  ['said a claim by Mr Pell that the plan was old was “asleep at the wheel”', 'Max Orr'],
  ['dismissed as “asleep at the wheel” a claim by Mr Pell', 'Max Orr'],
  ['denied claims he was “asleep at the wheel”', '-'],
])('Mr Orr %s', (words, speaker) => {
  expect(said(`${TWO}Mr Orr ${words}.`)).toContain(`asleep at the wheel: ${speaker}`);
});

test('what somebody denies may be anybody’s words', () => {
  const [denied] = analyze(`${TWO}Mr Orr denied that he was “asleep at the wheel”.`).quotes;
  const [said] = analyze(`${TWO}Mr Orr denied it: “I was never asleep.”`).quotes;
  expect([denied?.basis, said?.basis]).toEqual(['inferred', 'stated']);
});

test.each([
  ['came the reply from Ana Ruiz', 'Ana Ruiz'],
  ['came the answer from the chair, Ana Ruiz', 'Ana Ruiz'],
  ['came a voice from the back', '-'],
  ['came the reply', '-'],
])('“No, never,” %s', (tag, speaker) => {
  expect(said(`Mr Orr rose again. “No, never,” ${tag}.`)).toEqual([`No, never,: ${speaker}`]);
});

test('a reply from somebody before a colon is that one’s', () => {
  const text = 'Max Orr called the office. The reply from Ana Ruiz: “No, never.”';
  expect(said(text)).toEqual(['No, never.: Ana Ruiz']);
});

test('a statement that came after what another said has not the words', () => {
  const text =
    'Max Orr met Tom Pell.\n\nMr Orr’s statement came after Ana Ruiz urged people to leave because the “bridge is falling down”.';
  expect(said(text)).toEqual(['bridge is falling down: Ana Ruiz']);
});

test('whoever tells on between commas is the one who told before', () => {
  const text =
    'Max Orr spoke of the vote. “It was a mess,” he said.\n\nTom Pell, he said, was late. He was sorry.\n\nThe mayor, he said, “had to act”.';
  expect(said(text)).toContain('had to act: Max Orr');
});

test('the Leeds-based firm is the body told of', () => {
  const text =
    'The pump maker Orrvale has closed its yard. “It is late,” Orrvale said.\n\n“We will pay,” the Tolva-based firm said.';
  expect(said(text)).toContain('We will pay,: Orrvale');
});

test('another’s father is not the father who is named later', () => {
  const text =
    'Ana Ruiz was in hospital. Her father got a call. “It was late,” the father said.\n\nTom Hale was at home. His father, Max Hale, wept.';
  const [quote] = analyze(text).quotes;
  expect(quote?.basis).not.toBe('stated');
});

test('a letter that was quoted before says nothing of itself as I', () => {
  const text =
    'Max Orr got a letter. The invitation said he could stay “closer to your home”. Orr jumped at it.\n\nOn Monday Orr, who had not slept, saw the news. “I rang the nurses because I had seen it all. I was tired.”';
  expect(said(text).at(-1)).not.toContain('invitation');
});

test('whoever is described goes by what they are', () => {
  expect(
    said('“I am done,” a Tolvan engineer recently laid off from a firm told the Echo.'),
  ).toEqual(['I am done,: a Tolvan engineer']);
});

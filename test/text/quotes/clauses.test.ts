import { expect, test } from 'vitest';
import { analyze } from '../../../src/text/analyze.ts';
import { said } from '../../support/said.ts';

test.each([
  [
    'by name behind what they are, and not what the clause before ends with',
    'The firm lost the case, and the mayor, Ana Ruiz, said it was “a relief”.',
    'a relief: Ana Ruiz',
  ],
  [
    'by their role',
    'The firm lost the case, and its owner, a retired teacher, said it was “a relief”.',
    'a relief: its owner',
  ],
  [
    'behind a clause that ends with its verb',
    'The firm lost, and its owner, Ana Ruiz, said it was “a relief”.',
    'a relief: Ana Ruiz',
  ],
])('whoever is the subject of the clause behind “, and”: %s', (_, text, expected) => {
  expect(said(text)).toEqual([expected]);
});

test.each([
  'Ana Ruiz, who has a son, Tom, and a daughter, Jo, said it was “a relief”.',
  'Ana Ruiz, the chair of the club, and its coach, Max Orr, said it was “a relief”.',
  'Ana Ruiz won the race, and, with the crowd behind her, said it was “a relief”.',
  'Ana Ruiz won and, with the crowd behind her, said it was “a relief”.',
])('whom the sentence begins with, and nobody whom it names besides: %s', (text) => {
  expect(said(text)).toEqual(['a relief: Ana Ruiz']);
});

test.each([
  ['as', 'Max Orr, once described by Ana Ruiz as “a relief”, has left.'],
  ['of', 'Max Orr, accused by Ana Ruiz of “a relief”, has left.'],
  ['a thing', 'Max Orr has dropped a plan described by Ana Ruiz as “a relief”.'],
])('who describes, and not what is described: %s', (_, text) => {
  expect(said(text)).toEqual(['a relief: Ana Ruiz']);
});

test.each([
  [
    'by where she is from',
    'Max Orr spoke to Ana Ruiz, 41, from Leeds, who said it was “a relief”.',
  ],
  [
    'by what she is',
    'It was built by Ana Ruiz, chief executive of Orr, who said it was “a relief”.',
  ],
  [
    'by her body',
    'Max Orr has the support of Ana Ruiz of the Orr Fund, who says it is “a relief”.',
  ],
  ['behind “unlike”', 'Max Orr wants to go on, unlike Ana Ruiz, who thinks it is “a relief”.'],
])('whom a relative clause is about: %s', (_, text) => {
  expect(said(text)).toEqual(['a relief: Ana Ruiz']);
});

test.each([
  ['Ana Ruiz is “a relief”.', '-'],
  ['For Max Orr, Ana Ruiz is “a relief”.', '-'],
  ['Max Orr met her. “I sat down,” he said. Ana Ruiz is “a relief”.', 'Max Orr'],
  ['Ana Ruiz is “very sad”.', 'Ana Ruiz'],
])('what somebody is called is not said by them: %s', (text, speaker) => {
  expect(said(text).at(-1)?.split(': ')[1]).toBe(speaker);
});

test('what somebody tells another is theirs, and not whose it tells', () => {
  const text = 'She was taught by Max Orr, who told her that women painted “from the wrist”.';
  expect(said(text)).toEqual(['from the wrist: Max Orr']);
});

test.each([
  ['The Director, Tolva State Fire Service, Mrs. Ana Ruiz, said it was “a relief”.'],
  ['The Chairman, Tolva Union of Teachers, Leeds, Ana Ruiz, said it was “a relief”.'],
  ['Vice Chancellor, University of Tolva, Prof. Ana Ruiz, said it was “a relief”.'],
  ['The Toshao of the village, Ana Ruiz, said it was “a relief”.'],
  ['The Toshao of the village, Chief (Mrs.) Ana Ruiz, rose, adding that it was “a relief”.'],
  ['Ana Ruiz, the Director, Tolva Fire Service, said it was “a relief”.'],
])('whoever holds an office, and not its body: %s', (text) => {
  expect(said(`It rained. ${text}`)).toEqual(['a relief: Ana Ruiz']);
});

test('an office is nobody beside its holder', () => {
  const { people } = analyze(
    'It rained. The Director of Orr Bank, Ana Ruiz, said it was “late”. She left.',
  );
  expect(people.map(({ name }) => name)).toEqual(['Ana Ruiz']);
});

test('whoever calls out', () => {
  const text =
    'It rained. Max Orr said he gets “200 a day” and left.\n\n“That is not a no,” one man called out.';
  expect(said(text).at(-1)).toBe('That is not a no,: one man');
});

test.each([
  ['It rained. Ana Ruiz – who owns a bank – called it “a relief”.', 'Ana Ruiz'],
  ['It rained. Ana Ruiz — a friend of the mayor, Max Orr — called it “a relief”.', 'Ana Ruiz'],
  ['It rained. The mayor – Ana Ruiz – called it “a relief”.', 'Ana Ruiz'],
  ['It rained. Max Orr shared a post by Ana Ruiz calling it “a relief”.', 'Ana Ruiz'],
])('whom an aside or a post is of: %s', (text, speaker) => {
  expect(said(text)).toEqual([`a relief: ${speaker}`]);
});

test.each([
  'It rained. Ana Ruiz denied she had told Max Orr to “get lost”.',
  'It rained. Ana Ruiz denied that she had called Max Orr “a rat”.',
])('what somebody denies having said is nobody’s: %s', (text) => {
  expect(said(text).map((line) => line.split(': ').at(-1))).toEqual(['-']);
});

test.each([
  'Ana Ruiz met Max Orr and said it was “a relief”.',
  'Ana Ruiz beat Max Orr, her boss, and said it was “a relief”.',
  'Ana Ruiz hugged Max Orr and said it was “a relief”.',
  'Orr Bank chief Ana Ruiz met Max Orr and called it “a relief”.',
])('whoever does something to another, and says something: %s', (text) => {
  expect(said(`It rained. ${text}`)).toEqual(['a relief: Ana Ruiz']);
});

test.each([
  ['Ana Ruiz criticised Max Orr for saying it was “a relief”.', 'Max Orr'],
  ['Ana Ruiz is suing Max Orr for calling her “a relief”.', 'Max Orr'],
  ['Ana Ruiz thanked the nurses on the ward for calling it “a relief”.', 'the nurses'],
  ['Ana Ruiz criticised him for saying it was “a relief”.', '-'],
  ['Ana Ruiz was fined £500 for calling Max Orr “a relief”.', 'Ana Ruiz'],
  ['Max Orr was mocked by Ana Ruiz for saying it was “a relief”.', 'Max Orr'],
  ['Ana Ruiz apologised to Max Orr for calling him “a relief”.', 'Ana Ruiz'],
  ['Ana Ruiz watched Max Orr leave, then said it was “a relief”.', 'Ana Ruiz'],
])('what somebody is blamed for saying is theirs: %s', (text, speaker) => {
  expect(said(`It rained. ${text}`)).toEqual([`a relief: ${speaker}`]);
});

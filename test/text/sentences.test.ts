import { expect, test } from 'vitest';
import { paragraphs } from '../../src/text/paragraphs.ts';
import { stretches } from '../../src/text/quotes/stretches.ts';
import { sentences } from '../../src/text/sentences.ts';
import { sliceOf } from '../../src/text/span.ts';

const split = (text: string): string[] => {
  const lines = paragraphs(text);
  return sentences(text, lines, stretches(text, lines)).map((span) => sliceOf(text, span));
};

/** In each row ' | ' (or '|', where the space is lost) stands between two sentences. */
const check = (row: string): void => {
  const parts = row.split('|').map((part) => part.trim());
  expect(split(row.replaceAll(' | ', ' ').replaceAll('|', ''))).toEqual(parts);
};

test.each([
  ['plain', 'The council met. | It voted no. | Why? | Nobody knew!'],
  ['a title', 'Mr. Oduya met Sen. Lind and Gov. Marsh. | They left.'],
  ['a dotted country', 'The U.S. Senate will meet U.N. envoys. | Nobody in the U.S. objected.'],
  ['a dotted country that ends a sentence', 'She was born in the U.S. | She grew up in Ghana.'],
  ['a month with a day', 'Ballots close Jan. 14. | Results follow on Feb. 2.'],
  ['a month at the end', 'The bridge reopens in Oct. | The tolls stay.'],
  ['No. with a numeral', 'It went to No. 3 in the chart. | He said no. | Ten people clapped.'],
  ['rupees with a point', 'It paid Rs. 50,000 to all. | Nobody asked for Rs. | They left.'],
  [
    'a firm',
    'Tolva Inc. Chief Executive Ana Ruiz resigned. | She led Tolva Inc. | The board thanked her.',
  ],
  ['clock times', 'Doors open at 9 a.m. Monday. | They close at 6 p.m. | Entry is free.'],
  ['clock time and zone', 'It begins at 7 p.m. GMT. | Come early.'],
  ['e.g. and i.e.', 'Some birds, e.g. Alpine swifts, sleep aloft, i.e. On the wing.'],
  [
    'a bracket in a sentence',
    'He has a title (The Last Bus? The Late Train?), but no song. | It rains.',
  ],
  ['a bracket that ends one', 'He has no song. | (Does she? | Nobody knows.) | It rains.'],
  ['initials', 'J. K. Marlow wrote it with George R. R. Bell. | It sold well.'],
  ['initials without a space', 'J.K. Marlow wrote it.'],
  ['a letter that is no initial', 'There is no Plan B. | Ministers admit it.'],
  ['Ft. and St.', 'The Ft. Worth team beat St. Louis. | Fans cheered.'],
  ['a unit after a number', 'The deal was worth $3.5 m. | Shares rose 2.5%.'],
  ['a height', 'He is 6 ft. 2 in. tall.'],
  ['a party and state', 'Sen. Jo Lind (D-Calif.) agreed. | Rep. Max Orr, R-Tex., did not.'],
  ['a degree', 'Nils Berg, Ph.D., spoke. | He holds a Ph.D. | It took years.'],
  ['junior', 'Sam Tate Jr. won. | He thanked Sam Tate Sr. | The crowd left.'],
  ['versus', 'In Orr v. Lind, it was Leeds vs. Derby all over.'],
  ['a file and an address', 'Open tolva.com or read.me now. | Write to jo.lind@tolva.org.'],
  ['decimals and versions', 'Growth was 3.4 per cent. | Version 2.1.7 came out.'],
  ['a year at the end', 'It closed in 2014. | Nobody noticed.'],
  ['a brand in small letters', 'Sales fell. | iTolva shares dropped.'],
  ['a particle in small letters', 'Nobody stirred. | de Souza said he would go.'],
  ['a transcript in capitals', 'SEN. LIND: I object. | MR. ORR: Why?'],
])('%s', (_name, row) => check(row));

test.each([
  ['a tag after a cry', '“We won!” he said. | “At last!”'],
  ['a tag after a question', '“Why?” asked the judge. | “Because,” she said.'],
  [
    'a tag that begins with a name',
    '“Why?” Lind asked. | “Must you?” Maria de Souza said to reporters.',
  ],
  [
    'no tag, only a sentence with a verb of saying',
    '“Why me?” | Lind said that nobody had told her.',
  ],
  ['a stop inside the marks', 'She said: “We will pay.” | Orr said he would not.'],
  ['a quotation of several sentences', '“We came. | We saw,” he said. | “We went home.”'],
  ['straight marks', '"We won!" he said. | "And then?" she asked. | "Nothing." | The end came.'],
  ['single marks', 'He said: ‘Go home.’ | Nobody went.'],
  ['nested marks', '“He said ‘no.’” | They left.'],
  ['two marks of the same kind', "''We won.'' | Orr left."],
  ['a closing mark set off by a space', 'He said: “We won. ” | Then he left.'],
  ['a closing mark without a space after it', '“We won.”|Orr left. | "Stay."|He stayed.'],
  ['a bracket after the stop', 'He left. | (Nobody saw it.) | The door closed.'],
  ['a bracket inside', 'He left (why?) and came back.'],
  ['a footnote', 'The dam broke.[4] | It was old.'],
])('marks: %s', (_name, row) => check(row));

test.each([
  ['an ellipsis that goes on', '“I was … Well, I … no,” she said.'],
  ['an ellipsis before an opener', 'He waited... | The door stayed shut.'],
  ['four dots', 'He waited.... | Nobody came.'],
  ['spaced dots', 'He waited . . . and waited. | She left.'],
  ['a lost space', 'The dam broke.|The water rose. | It fell.'],
  ['a lost space after a place', 'He flew to Lagos.|The trip was short.'],
  ['several stops', 'Really?! | Yes!!! | Good.'],
  ['a semicolon and a colon', 'He came; she went: Nobody stayed.'],
  ['a dash after a stop', '“Why?” – she did not answer.'],
])('stops: %s', (_name, row) => check(row));

test('lines end sentences, and bullets are left out', () => {
  expect(
    split('Dam breaks\n\n• Water rises. • Roads close\n- Schools shut\n1. Stay in. 2. Call us.'),
  ).toEqual([
    'Dam breaks',
    'Water rises.',
    'Roads close',
    'Schools shut',
    '1. Stay in.',
    '2. Call us.',
  ]);
});

test.each([
  'LAGOS (Reuters) - ',
  'LAGOS, Nigeria (AP) — ',
  'NEW HARWICK: ',
  'PORT TOWN, Nev., Dec. 8 (UPI) — ',
  'LAGOS —  ',
  'LAGOS ― ',
  'LAGOS/PORT TOWN (Newswire) - ',
  'PORT-DU-NORD, Nov 18 (Newswire) - ',
  'Lagos (AFP) – ',
  'Aug 27 (Reuters) - ',
  '(CNN) -- ',
  'Durban — ',
  'Hong Kong (CNN)',
  'New Durban (CNN Northland, June 22) — ',
  'New Durban, Mar 23 (NWS) ',
  'NEW DURBAN, March 23, 2025 (NWS): ',
  'Port Town, 12 March 2024 (NWS): ',
  'Durban (News 1st): ',
])('the dateline %j is left out', (dateline) => {
  expect(split(`Dam breaks\n${dateline}The river rose.`)).toEqual([
    'Dam breaks',
    'The river rose.',
  ]);
});

test.each([
  'NATO (the alliance) is alarmed.',
  'The Water Board (TWB) said no.',
  'Lind — a lawyer — said no.',
  'LIND--I object to that.',
  'Lind — Ana’s brother — said no.',
  'A bus (CNN) reported it.',
])('no dateline: %j', (sentence) => {
  expect(split(sentence)).toEqual([sentence]);
});

test('a speaker’s name in a transcript is no dateline', () => {
  const turns = ['REED: No comment at all.', 'MARSH: Why is that?'];
  expect(split(turns.join('\n'))).toEqual(turns);
});

test('a text without stops is cut at spaces', () => {
  const text = 'word '.repeat(1000).trim();
  const parts = split(text);
  expect(parts.every((part) => part.length <= 1200 && /^word.*word$/.test(part))).toBe(true);
  expect(parts.join(' ')).toBe(text);
  expect(split('a'.repeat(3000)).map((part) => part.length)).toEqual([1200, 1200, 600]);
});

test.each(['', ' \n ', '.', '...', '•', '“', '?!”'])('%j gives trimmed spans or none', (text) => {
  expect(split(text)).toEqual(text.trim() === '' ? [] : [text.trim()]);
});

test('a city in small letters is a dateline where the story is told to be there', () => {
  const rest = 'The river rose. Boats sank in Nagpur.';
  expect(split(`Nagpur: ${rest}`)).toEqual(['The river rose.', 'Boats sank in Nagpur.']);
  expect(split('Sacked: The river rose. Boats sank.')[0]).toBe('Sacked: The river rose.');
});

import { expect, test } from 'vitest';
import { analyze } from '../../../src/text/analyze.ts';
import { said } from '../../support/said.ts';

const TURNS = `Q: Was it hard?
A: She told me, “Wait.” So I waited.
I wrote nothing.
Q: And now?
A: A play. My editor, Lila Orr, calls it “late”.
About the author: a Tolvan.`;

test.each([
  ['one person', 'The novelist Ana Ruiz lives in Tolva.'],
  [
    'who the headline says',
    'A Conversation With Ana Ruiz\nAna Ruiz is back. She spoke with Max Pell in May.',
  ],
  ['who was met', 'Max Pell is dead. We spoke to his widow, the novelist Ana Ruiz, in May.'],
  [
    'who is in the title and behind it',
    'The war hits Ana Ruiz\nAna Ruiz is known from her roles as Lina Orr and Jane Pell.',
  ],
  ['nobody by the byline', 'By Max Pell\nAna Ruiz is back.'],
])('Answers are whole, and of whom the head of an interview names: %s', (_, head) => {
  expect(said(`${head}\n${TURNS}`)).toEqual([
    'She told me, “Wait.” So I waited.: Ana Ruiz',
    'I wrote nothing.: Ana Ruiz',
    'A play. My editor, Lila Orr, calls it “late”.: Ana Ruiz',
  ]);
});

test('answers are nobody’s where two are named and none is told to answer', () => {
  const quotes = said(`Ana Ruiz and Max Pell have a play.\n${TURNS}`);
  expect(quotes.map((quote) => quote.slice(-3))).toEqual([': -', ': -', ': -']);
});

const EXPLAINED = `Q: Who pays?
A: Owners of a car, from 4 May. We list the streets below.
Q: What if I have a badge?
A: Nothing. It is free.`;

test.each([
  ['a minister who brings something in', 'Minister Ana Ruiz announced a toll on Monday.'],
  ['whoever was interviewed elsewhere', 'Ana Ruiz said in an interview on Monday that tolls help.'],
  ['whom the reporter talked to', 'Ana Ruiz spoke to reporters in Tolva.'],
  ['whoever did not answer', 'We asked Ana Ruiz for comment, but she said nothing.'],
  ['whom officials met', 'US officials spoke to Ana Ruiz in Tolva.'],
  ['who is named in its title', 'Q&A: the toll of Ana Ruiz'],
])('a paper that answers its readers quotes nobody: %s', (_, head) => {
  expect(said(`The toll, explained\n${head}\n${EXPLAINED}`)).toEqual([]);
});

const ASKED = `Q: Why now?
A: Nobody else would.
Q: Will it last?
A: I doubt it.`;

test.each([
  ['not whom a country met', 'US envoys met Max Pell in May. The writer Ana Ruiz answers here.'],
  ['not whose friend', 'Max Pell is away. We spoke to his sister, the writer Ana Ruiz.'],
  ['not whom the one who answers knows', 'Max Pell left. Ana Ruiz, a writer, talked to us.'],
  ['not who has a Q in front', 'We met Ana Ruiz.\nQuiet came when Max Pell left.'],
])('an interview is with whoever is said to answer, %s', (_, head) => {
  expect(said(`${head}\n${ASKED}`)).toEqual([
    'Nobody else would.: Ana Ruiz',
    'I doubt it.: Ana Ruiz',
  ]);
});

test.each([
  'A clerk, who asked not to be named, spoke to us about Ana Ruiz.',
  'We spoke to a friend of Ana Ruiz. Max Pell was away.',
])('an answer is nobody’s where somebody else is asked: %s', (head) => {
  expect(said(`${head}\n${ASKED}`)).toEqual(['Nobody else would.: -', 'I doubt it.: -']);
});

test('an answer is no more than likely', () => {
  const { quotes } = analyze(`Ana Ruiz is back.\n${TURNS}`);
  expect(quotes.map(({ basis }) => basis)).toEqual(['inferred', 'inferred', 'inferred']);
});

test('one question and its answer are no interview', () => {
  expect(said('Ana Ruiz is back.\nQ: Was it hard?\nA: No, it was not.')).toEqual([]);
});

test.each([
  [
    'two names that take turns',
    'The engineer Priya Nair spoke to the Echo.\nEcho: Why did you leave?\nNair: I was tired.\nI wanted a boat.\nEcho: And now?\nNair: Not once.',
    ['I was tired.: Priya Nair', 'I wanted a boat.: Priya Nair', 'Not once.: Priya Nair'],
  ],
  [
    'not days',
    'On Monday Ana Reed left. On Tuesday she came back.\nMonday: We leave.\nTuesday: You wait.\nMonday: We sail.\nTuesday: You row.',
    [],
  ],
  [
    'not a forecast',
    'On Monday Ana Reed left. On Tuesday she came back.\nMonday: Sun.\nTuesday: Rain.\nIt may clear.\nMonday: Sun.\nTuesday: More rain.',
    [],
  ],
  [
    'not bidders',
    'The firm of Old Brothers met the firm of Tolva Marine.\nReed Brothers: £4m and two years.\nOrr Marine: £5m.\nReed Brothers: £3m.\nOrr Marine: £4m.',
    [],
  ],
  [
    'not clubs',
    'Old Tolva United met Old Marn Rovers.\nTolva United: Reed 12, Orr 40.\nMarn Rovers: Pell 3.\nTolva United: Reed 15.\nMarn Rovers: Pell 9.',
    [],
  ],
  [
    'not players who are rated',
    'Keeper Ana Reed and striker Max Pell played.\nReed: Safe hands. 7\nPell: Ran a lot. 5\nReed: Beaten twice. 5\nPell: Two goals. 6',
    [],
  ],
  [
    'not places',
    'They saw Old Marn and New Tolva.\nMarn: We liked the food.\nTolva: You need a coat.\nMarn: We liked the sea.\nTolva: You need a map.',
    [],
  ],
  [
    'not a column of one',
    'Ana Nair spoke to Max Pell.\nNair: I was tired.\nNair: I left.\nPell: You did.\nPell: I saw you.',
    [],
  ],
  ['not what comes once', 'Ana Nair sat.\nNair: I was tired.\nOrr: So was I.', []],
])('Turns start with a name in small letters: %s', (_, text, expected) => {
  expect(said(text)).toEqual(expected);
});

const TALK = `TR: What changed?
LM: I lost the keys to the bakery.
TR: And your bread?
LM: It was my mother’s, and it was flat.`;

test.each([
  ['named before', 'Lucia Marchetti talks to Tom Reddy about bread in Trieste.'],
  ['named where they first speak', 'Tom Reddy: Did you bake?\nLucia Marchetti: Not I.'],
])('initials at the head of a turn are whose name they are short for: %s', (_, head) => {
  expect(said(`On bread\n${head}\n${TALK}`).slice(-4)).toEqual([
    'What changed?: Tom Reddy',
    'I lost the keys to the bakery.: Lucia Marchetti',
    'And your bread?: Tom Reddy',
    'It was my mother’s, and it was flat.: Lucia Marchetti',
  ]);
});

test.each([
  ['nobody has them', TALK.replaceAll('TR', 'XQ').replaceAll('LM', 'ZV')],
  ['two have them', `Tim Rowe saw it.\n${TALK}`],
  ['they are numbers', 'TR: 4 goals\nLM: 5 goals\nTR: 2 cards\nLM: 1 card'],
])('initials tell nobody where %s', (_, talk) => {
  const quotes = said(`On bread\nLucia Marchetti talks to Tom Reddy about bread.\n${talk}`);
  expect(quotes.filter((quote) => quote.endsWith('Reddy'))).toEqual([]);
});

const ASIDE = `You have spent 22 winters on the ice. Do you know it?
I know it as you know a neighbour.
Students fear me.
And what has it lost?
My guess is half.
Were you ever afraid?
Once. I fell in.
Her book is out.`;

test.each([
  ['is told to have talked', 'Ana Ruiz spoke to the Tolva Post about ice.', 4],
  ['is only written about', 'Ana Ruiz has walked on ice for years.', 0],
])('answers behind questions without labels are somebody’s who %s', (_, head, count) => {
  const quotes = said(`On ice\n${head}\n${ASIDE}`);
  expect(quotes).toEqual(
    [
      'I know it as you know a neighbour.',
      'Students fear me.',
      'My guess is half.',
      'Once. I fell in.',
    ]
      .slice(0, count)
      .map((words) => `${words}: Ana Ruiz`),
  );
});

test('a reader who is asked by the article talks to nobody', () => {
  const article = `Ana Ruiz spoke to reporters about ice.
Do you skate? Do you fall?
The ice is thin, the council says.
Will you stay at home?
The council says that all ponds are closed.
Do you have a dog?
Keep it on a lead, it says.`;
  expect(said(`On ice\n${article}`)).toEqual([]);
});

test('what leads up to a question stands in no summary', () => {
  const text = `On ice\nAna Ruiz spoke to the Tolva Post about the ice of the north and its end.\n${ASIDE}`;
  const lines = analyze(text).summary.long.map(({ start, end }) => text.slice(start, end));
  expect(lines).not.toContain('You have spent 22 winters on the ice.');
});

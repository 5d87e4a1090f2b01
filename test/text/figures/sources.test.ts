import { expect, test } from 'vitest';
import type { Figure } from '../../../src/text/analysis.ts';
import { analyze } from '../../../src/text/analyze.ts';
import { sliceOf } from '../../../src/text/span.ts';

/** 'figure: source' for each figure; a dash for the article itself. */
function sourcesOf(text: string): readonly string[] {
  const { figures, people } = analyze(text);
  const nameOf = ({ source }: Figure): string => {
    if (!source) return '-';
    const name = people.find(({ id }) => id === source.person)?.name;
    return name ?? (source.words ? sliceOf(text, source.words) : '?');
  };
  return figures.map((figure) => `${sliceOf(text, figure)}: ${nameOf(figure)}`);
}

test.each([
  ['Ana Ruiz said 52 people had died.', '52: Ana Ruiz'],
  ['At least 40 people were hurt, Ana Ruiz said on Monday.', '40: Ana Ruiz'],
  ['At least 40 people were hurt, said Ana Ruiz.', '40: Ana Ruiz'],
  ['According to Ana Ruiz, 40 boats sank.', '40: Ana Ruiz'],
  ['“We lost 40 boats in the storm,” Ana Ruiz said.', '40: Ana Ruiz'],
  ['Ana Ruiz, who leads the 12 members, said 40 boats sank.', '12: -', '40: Ana Ruiz'],
  ['Some 40 boats sank, the insurers estimated.', '40: the insurers'],
  ['The storm sank 40 boats.', '40: -'],
  ['Ana Ruiz promised to build 40 homes.', '40: Ana Ruiz'],
  ['Ana Ruiz promised 40 farmers a road.', '40: -'],
  ['Ana Ruiz asked for £8 million.', '£8 million: Ana Ruiz'],
  ['Ana Ruiz asked for help at least 17 times.', '17: -'],
  ['Bank governor Ana Ruiz cut rates, warning that 40 banks were at risk.', '40: Ana Ruiz'],
  [
    'Ana Ruiz, 52, who had held the seat since 2015, said she had 40 boats.',
    '52: -',
    '40: Ana Ruiz',
  ],
  ['In all 40 died, according to a Tolvan audit.', '40: a Tolvan audit'],
  ['Prices rose 5%, growers said on Friday, putting losses at £8m.', '5%: growers', '£8m: growers'],
  ['A survey of growers found 8% had left.', '8%: A survey'],
  ['The regulator thinks that 40 banks are at risk.', '40: The regulator'],
  ['Ana Ruiz asked donors for $8 million.', '$8 million: Ana Ruiz'],
  ['Economists at Tolva Bank expect prices to fall 2%.', '2%: Economists'],
  [
    'Campaigners, who have raised £310,000, said it would fell 40 trees.',
    '£310,000: -',
    '40: campaigners',
  ],
  ['A survey of 2,400 bakers found 8% had left.', '2,400: -', '8%: A survey'],
  [
    'Tolva Water, which serves 3.2 million people, said it had 40 boats.',
    '3.2 million: -',
    '40: Tolva Water',
  ],
  ['Ana Ruiz had spoken of 19 dead.', '19: Ana Ruiz'],
  ['The bank sees prices rising by 8%.', '8%: The bank'],
  ['The district chief, Ana Ruiz, put the number of dead at 40.', '40: Ana Ruiz'],
  [
    'Ana Ruiz put the loss at 40, and the insurers said 52 boats sank.',
    '40: Ana Ruiz',
    '52: the insurers',
  ],
  ['The insurers today announced a fine of 40 crowns.', '40: The insurers'],
  ['She has 3 boats, but Ana Ruiz said little.', '3: -'],
  ['“We are poor,” said the Tolva chairman, Ana Ruiz, a plumber who paid £1 for it.', '£1: -'],
  [
    'A helicopter took 27 of them to Marn, the Ruiz Institute said in a statement.',
    '27: Ruiz Institute',
  ],
  ['Ana Ruiz cut short a visit to Marn and said 60 boats had sunk.', '60: Ana Ruiz'],
  ['The mayor, Ana Ruiz, had told the board that 60 boats had sunk.', '60: Ana Ruiz'],
  ['Some 60 boats sank, the mayor, Ana Ruiz, told reporters.', '60: Ana Ruiz'],
  ['It cost £140m, Ana Ruiz said, of which £20m was wasted.', '£140m: Ana Ruiz', '£20m: Ana Ruiz'],
  ['A smaller study in Tolvik reported a delay of 2 days.', '2: A smaller study'],
  ['Ana Ruiz, IAS, said 60 boats had sunk.', '60: Ana Ruiz'],
  ['Ana Ruiz was fined and told to pay £4,200.', '£4,200: -'],
  ['A survey by the council found that 60 boats had sunk.', '60: A survey'],
  ['The Tolva Fund put the number of dead at 71.', '71: Tolva Fund'],
  ['He stole £60m, said the widow of Ana Ruiz.', '£60m: the widow of Ana Ruiz'],
  ['He stole £60m, according to a lawsuit against Ana Ruiz.', '£60m: a lawsuit against Ana Ruiz'],
  ['Ana Ruiz won but Max Orr refused to go and claimed 60% was fake.', '60%: -'],
  ['The Tolva Fund added 40 flights a day.', '40: -'],
  ['Ana Ruiz added that 40 boats sank.', '40: Ana Ruiz'],
  ['Some 40 boats sank, officials said Sunday.', '40: officials'],
  ['A driver, Ana Ruiz said, now earned 740 crowns.', '740: Ana Ruiz'],
  ['Some 60 boats sank, according to the fishermen’s federation, Tolva Fund.', '60: Tolva Fund'],
])('who says it: %s', (text, ...sources) => {
  expect(sourcesOf(text)).toEqual(sources);
});

test.each([
  ['A survey by the council found that large projects in Marn took 9 years.', '9: A survey'],
  ['Most reports of the flood gave 40 dead.', '40: -'],
  ['Tolva Fund estimates it lost 40 boats.', '40: Tolva Fund'],
  ['The maker of small pumps and big boats now expects 40 orders.', '40: The maker'],
  ['A 2019 report by the council found that 40 boats sank.', '40: A 2019 report'],
  ['A memo, seen by the Tolva Times, put the loss at 40 boats.', '40: A memo'],
  ['The review took a year.\n\nIt also found that 40 boats sank.', '40: The review'],
  ['A poll by the council gave the mayor 21%.', '21%: A poll'],
  [
    'Some 40 boats sank, figures from the harbour office show.',
    '40: figures from the harbour office',
  ],
  ['The latest figures show that 40 boats sank.', '40: The latest figures'],
  ['Some 40 boats were waiting, port data showed, up from nine.', '40: port data', 'nine: -'],
  ['The 40 boats she showed, were dry.', '40: -'],
  ['It was a light show that could be seen from the 40 boats.', '40: -'],
  ['Police put it at 40.', '40: Police'],
])('papers, polls and makers: %s', (text, ...sources) => {
  expect(sourcesOf(text)).toEqual(sources);
});

test.each([
  ['“It is late,” said Ana Ruiz, 44, as she poured tea.', '44: -'],
  ['“It is late,” Ana Ruiz told me in the hall with 300 seats.', '300: -'],
  ['Ana Ruiz insisted the bill would stand, despite signs that 9 members may leave.', '9: -'],
  ['Ana Ruiz says nothing of the 40 boats, says nothing.', '40: Ana Ruiz'],
  ['There were, Ana Ruiz said, 60,000 people.', '60,000: Ana Ruiz'],
  ['The boat was 6 miles out, Coast Guard Capt. Ana Ruiz said.', '6: Ana Ruiz'],
  ['Ana Ruiz KC, prosecuting, told the jury that 34 people had paid.', '34: Ana Ruiz'],
  [
    'Tolva has 94 days of water left, its mayor says, after a 2-year drought.',
    '94: its mayor',
    '2: -',
  ],
  ['“It is late,” one of them, 16-year-old Ana Ruiz, said through tears.', '16: -'],
  ['The boats, thought to be of 40 men, were reported to be in Marn.', '40: -'],
  ['Its chief, former Tolvan minister Ana Ruiz, said 40 boats sank.', '40: Ana Ruiz'],
  ['Ana Ruiz, chair of the Tolva Fund, said 40 boats sank.', '40: Ana Ruiz'],
  [
    'Ana Ruiz (Ind) opened it.\n\nAna Ruiz (Ind), a baker in Marn, said 40 boats sank.',
    '40: Ana Ruiz',
  ],
  ['The aid, Ana Ruiz pointed out, took 40 boats.', '40: Ana Ruiz'],
  ['Ana Ruiz pointed out that 40 boats sank.', '40: Ana Ruiz'],
  ['What Ana Ruiz points out as 40 boats, Max Orr calls a wreck.', '40: -'],
  ['Ana Ruiz at trading house Hale & Orr said 40 boats sank.', '40: Ana Ruiz'],
  ['Ana Ruiz cut the rating, warning that 40 boats had sunk.', '40: Ana Ruiz'],
  ['A woman, who gave her name as Ruiz, said she owned 2 boats.', '2: Ruiz'],
  ['Ana Ruiz said that doctors believed it and that 40 had died.', '40: Ana Ruiz'],
  [
    'Ana Ruiz is a spokeswoman for the coast guard.\n\nMs Ruiz smiled. It lies at 40 metres, the coast guard said.',
    '40: the coast guard',
  ],
])('whose words a tag covers: %s', (text, ...sources) => {
  expect(sourcesOf(text)).toEqual(sources);
});

test.each([
  ['The flood claimed 40 lives.', '40: -'],
  ['The flood has claimed 40 boats.', '40: -'],
  ['The police claimed 40 boats sank.', '40: the police'],
  ['Ana Ruiz claimed victory in Marn after her party took 40 seats.', '40: -'],
  ['Ana Ruiz declared a feast in 40 towns.', '40: -'],
  ['Ana Ruiz declared that 40 towns would feast.', '40: Ana Ruiz'],
  ['Ana Ruiz gave no name, telling the Marn paper that 40 boats sank.', '40: Ana Ruiz'],
  ['Bankers polled by the Marn Times had expected a loss of £40.', '£40: Bankers'],
  ['A loss of £40 was expected by the bankers.', '£40: -'],
  ['The bank now sees growth of 4%.', '4%: The bank'],
  ['The bank sees 40 callers a day.', '40: -'],
  ['Hullwatch put losses at £40.', '£40: Hullwatch'],
  ['The energy department fought it, saying that 40 boats sank.', '40: The energy department'],
  ['The squall blew, saying that 40 boats sank.', '40: -'],
  ['Ana Ruiz put the loss at £40, while the bank’s own guess is £60.', '£40: Ana Ruiz', '£60: -'],
  ['It raised its growth forecast by 4%.', '4%: -'],
  ['Bankers forecast growth of 4%.', '4%: Bankers'],
  ['Figures published by the Tolva Fund revealed that 40 boats sank.', '40: Tolva Fund'],
  ['The win put losses at £40.', '£40: -'],
  [
    'Ana Ruiz said 40 boats sank, but that 9 were afloat, but 3 burned.',
    '40: Ana Ruiz',
    '9: Ana Ruiz',
    '3: -',
  ],
])('what is claimed, declared and expected: %s', (text, ...sources) => {
  expect(sourcesOf(text)).toEqual(sources);
});

const rivalsOf = (text: string): readonly string[] =>
  analyze(text).figures.flatMap(({ rivals = [] }) => rivals.map((span) => sliceOf(text, span)));

test('two tolls by two sources contradict each other', () => {
  expect(
    rivalsOf('At least 40 people were killed, police said.\n\nAna Ruiz said 52 people had died.'),
  ).toEqual(['52', '40']);
});

test.each([
  [
    'a toll and a count of bodies',
    'Police said at least 87 people had been killed and 132 were missing.\n\nThe district chief, Ana Ruiz, put the number of dead at 146.',
    ['146', '87'],
  ],
  [
    'a number told far behind its noun, and bodies',
    'The number of people killed by a quake that struck the long island of Marn has risen to 187, police said.\n\nAna Ruiz said 164 bodies had been found.',
    ['164', '187'],
  ],
  [
    'a toll and soldiers',
    'Officials say 100 soldiers were killed.\n\nThe mayor put the death toll at 134.',
    ['134', '100'],
  ],
])('contradiction: %s', (_what, text, rivals) => {
  expect(rivalsOf(text)).toEqual(rivals);
});

test.each([
  ['one source', 'Police said 40 people were killed.\n\nPolice said 52 people were killed.'],
  [
    'another year',
    'Police said 40 people were killed.\n\nAna Ruiz said 52 people were killed in 2011.',
  ],
  ['another fate', 'Police said 40 people were killed.\n\nAna Ruiz said 52 people were hurt.'],
  [
    'another place',
    'Police said 40 people were killed in Tolva.\n\nAna Ruiz said 52 were killed in Harwick.',
  ],
  [
    'a rounding',
    'Nearly 1,000 people were arrested, police said.\n\nAna Ruiz said 997 people were arrested.',
  ],
  [
    'soldiers and civilians',
    'Police said 40 soldiers were killed.\n\nAna Ruiz said 52 farmers were killed.',
  ],
  [
    'a later toll',
    'Police said 40 people were killed.\n\nBy nightfall the mayor put the toll at 52.',
  ],
  ['another noun', 'Police said 40 boats were sold.\n\nAna Ruiz said 52 houses were sold.'],
])('no contradiction: %s', (_why, text) => {
  expect(rivalsOf(text)).toEqual([]);
});

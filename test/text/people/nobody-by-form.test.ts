import { expect, test } from 'vitest';
import { analyze } from '../../../src/text/analyze.ts';

/** The persons of a text, with how often each is meant, pronouns among them. */
const persons = (text: string): readonly string[] =>
  analyze(text).people.flatMap(({ kind, name, mentions }) =>
    kind === 'person' ? [`${name} ${mentions.length}`] : [],
  );

test.each([
  ['a survey of a country', 'The US Coastal Survey says the quake hit Tolva.'],
  ['a campus', 'A crew of UC Marn won. UC Marn said it was glad.'],
  ['a storm', 'Hurricane Nora gained strength. Nora struck Tolva with her full force.'],
  ['a mountain', 'Mount Orrin killed its climbers. She loved Mount Orrin.'],
  ['a contest', 'The Miss Universe pageant is in Tolva. Miss Universe said she was glad.'],
  ['whoever holds a title', 'Miss Utah said she was glad.'],
  ['abbreviations of many', 'Hackers took user IDs, said one trader. The IDs, he said, were old.'],
  ['a participle of letters', 'The boy, IDed by the Tolva Times, was lost. IDed as lost, he wept.'],
  ['a mountain with a forename', 'On Carter Mountain in Tolva, he said, it rains.'],
  ['a street of a saint', 'They met at the inn on St Oswalds Place, Tolva, and sang.'],
  ['the police of a saint’s town', 'Staff from St. Edmund RCMP fed him.'],
  ['the end of a contest', 'The Stanley Cup Finals begin on Monday. Stanley Cup Finals: Game 4.'],
  ['a law by its victim', 'Sarah Law took effect on Monday, he said.'],
  ['a hospital of a city', 'He walked past the Victoria General building.'],
  ['a college of a city', 'Researchers at King’s College London weighed him.'],
  ['a college', 'Five members of Nora College’s team lost.'],
  ['a river with a forename', 'The jet landed in the Hudson River. He swam in the Nora Valley.'],
  ['a paper', 'The Orlando Sentinel reports it. The Nora Post-Dispatch said he was ill.'],
  ['a club of a saint’s city', 'The St. Louis Rovers won. The St. Louis Rovers said he was ill.'],
  ['a league', 'Major League Rowing said he was banned.'],
  ['a generation', 'It is aimed at Gen X and its children.'],
  ['people of two words', 'He met South Koreans, who were glad. South Koreans said he was kind.'],
  ['people of a state', 'Alaskans rely on it. The 34-year-old Oklahoman lost it.'],
  ['a word that is small elsewhere', 'The stuff burned. Stuff happens, and he wept.'],
  ['a quality', 'Blindness took him young, and he wept.'],
  ['an adverb', 'Forcibly parted from his wife, he wept.'],
  ['a number', 'Twenty-nine months he waited.'],
  ['those who watch', 'Congregants wept, and she sang.'],
  ['what a face does', 'Smiling broadly, she sang.'],
  ['a word of logic', 'Furthermore, she sang.'],
  ['a body by its noun', 'He wrote to the Department. The Department said he was ill.'],
  ['a book', 'He was paid for his book No Farewell. The song Ashen Tide made him rich.'],
  ['a newspaper', 'The party newspaper Tolvama said he was ill.'],
  ['a gang', 'He leads the Marn cartel La Orra.'],
])('%s is nobody', (_, text) => expect(persons(text)).toEqual([]));

test.each([
  ['a participle', 'Max Orr lost. Orr wept. Including Orr, six men left.', ['Max Orr 3']],
  ['a participle with its object', 'Max Orr lost. Blaming Orr is easy.', ['Max Orr 2']],
  [
    'the outlet that was told',
    'Max Orr is ill. Orr rests. His lawyer tells the Tolva Times Orr is weak.',
    ['Max Orr 4'],
  ],
  ['a quality', 'Max Orr lost. Orr wept. Understated Orr left.', ['Max Orr 3']],
  ['an office', 'Max Orr lost. Later AG Orr wept.', ['Max Orr 2']],
  [
    'the office of a body',
    'Tolva Trade Board Executive Director Nihad Orril wept.',
    ['Nihad Orril 1'],
  ],
  ['their plural', 'Max Orr lost. The Orrs left, and he wept.', ['Max Orr 2']],
  ['what is late', 'Max Orr left. Longtime Orr aide Ana Ruiz wept.', ['Max Orr 2', 'Ana Ruiz 1']],
])('a name goes without %s', (_, text, expected) => expect(persons(text)).toEqual(expected));

test.each([
  ['a forename in -ing', 'Yeming Orr’s flatmate found him. Orr was ill.', ['Yeming Orr 3']],
  ['a surname that is a head', 'Robert Plant sang. “It was late,” said Plant.', ['Robert Plant 2']],
  ['a trench with a trade', 'Jack Trench, a nurse, wept.', ['Jack Trench 1']],
  ['a Storm who speaks', 'Storm Huntley said it was “late”.', ['Storm Huntley 1']],
  ['the end of an adverb', 'Connolly, 31, wept. Connolly left.', ['Connolly 2']],
  [
    'a forename with a hyphen',
    'Max Chan lost. Chun-Ming Chan, a nurse, wept.',
    ['Max Chan 1', 'Chun-Ming Chan 1'],
  ],
  [
    'another forename in -ing',
    'Max Tatum lost. Channing Tatum said no.',
    ['Max Tatum 1', 'Channing Tatum 1'],
  ],
  ['a surname in -s', 'Nora Steven lost. Stevens, 31, won.', ['Nora Steven 1', 'Stevens 1']],
  ['a trader by a day', '“It was late,” said a trader, Monday Okoro.', ['Monday Okoro 1']],
  ['a word that is small elsewhere', 'Miller, 71, left. The miller was ill.', ['Miller 1']],
  ['a Miss with a place’s name', 'Ana Kent sang. “It was late,” Miss Kent said.', ['Ana Kent 2']],
  ['whom the next sentence tells of', 'It is a good year for Margot. She sang.', ['Margot 2']],
  ['a woman after a storm', 'Hurricane Nora hit. Nora Hale, a nurse, wept.', ['Nora Hale 2']],
])('%s is somebody', (_, text, expected) => expect(persons(text)).toEqual(expected));

/** The roles of a text. */
const roles = (text: string): readonly string[] =>
  analyze(text).people.flatMap(({ role }) => (role === undefined ? [] : [role]));

test.each([
  ['a contraction', 'It’s President Max Orr now.', 'President'],
  ['a noun before a head of state', 'It was the bridge President Max Orr built.', 'President'],
  ['a verb', 'The firm sued Treasury Secretary Max Orr.', 'Treasury Secretary'],
  ['a word of time', 'Then Orr’s wife, Ana, wept. Max Orr did not.', 'Orr’s wife'],
  ['what a club did', 'The club hired coach Max Orr.', 'coach'],
  ['what a rival did', 'Ray Bell beat goalkeeper Max Orr.', 'goalkeeper'],
  ['what many want', 'Fans love singer Nora Hale.', 'singer'],
  ['what a party did', 'The party ousted leader Max Orr.', 'leader'],
  ['a broken end', 'Max Orr, chairman and founder of the $4m fund, wept.', 'chairman and founder'],
])('a role goes without %s', (_, text, expected) => expect(roles(text)).toContain(expected));

test.each([
  ['a house', 'Tolva Rail union President Max Orr wept.', /union President$/],
  ['a quality', 'The new President Max Orr wept.', /^new President$/],
  ['a participle', 'The newly hired coach Max Orr wept.', /^newly hired coach$/],
  ['a trait', 'They praised retired Army Gen. Max Orr.', /^retired Army Gen\.$/],
  ['a place with a hyphen', 'She wed Marlow City-based lawyer Max Orr.', /-based lawyer$/],
])('a role keeps %s', (_, text, expected) => expect(roles(text)[0]).toMatch(expected));

import { expect, test } from 'vitest';
import { analyze } from '../../../src/text/analyze.ts';

/** The names of those who speak, one a quotation; null for nobody. */
const speakersIn = (text: string): readonly (string | null)[] => {
  const { quotes, people } = analyze(text);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return quotes.map(({ speaker }) => (speaker === null ? null : (names.get(speaker) ?? speaker)));
};

test.each([
  [
    'a conjunction is nobody, and an office in commas goes with the name behind it',
    'But in a private letter dated 4 May, her deputy, the Chief Secretary, Owen Tarr, wrote that the ferry was “a luxury for birdwatchers”.',
    ['Owen Tarr'],
  ],
  [
    'a role behind an opening phrase',
    'And at a meeting in March, the chairman of the harbour board, Lars Vik, said the pier was “rotten”.',
    ['Lars Vik'],
  ],
  [
    'the one who is asked, past the name of the asker',
    'The surgeon, Dr Peter Lund, told the inquest that the ward was full. Asked by the coroner, Jane Holt, whether it was safe, he hesitated before replying: “Not that night.”',
    ['Peter Lund'],
  ],
  [
    'the subject of the nearer clause',
    'Mira Halden said she saw “no hurry”, days after her colleague, Ohio Fed President Carl Brandt, argued that policy was “too loose”.',
    ['Mira Halden', 'Carl Brandt'],
  ],
  [
    'a name in commas behind a body',
    "Sjöberg's counterpart at Westley Bank, Deon Price, said: “We will wait.”",
    ['Deon Price'],
  ],
  [
    'whoever the sentence before is about, introduced by a trade',
    'Martha Quill, a singer, has died at 90.\n\nIn 1966 a radio producer, Isla Byrne, heard her in a pub. Byrne, now 88, remembered the evening. “I offered her tea,” she said.',
    ['Isla Byrne'],
  ],
  [
    'the unnamed one whom the paragraph has just brought in',
    '“We ran out of tents,” said Lena Sarkis, who runs a kitchen in Dol.\n\nA teacher in the village of Pes, reached by phone, said her roof had gone. “You sleep in shoes,” said the woman, a 50-year-old mother of two.',
    ['Lena Sarkis', 'a teacher in the village of Pes'],
  ],
  [
    'an unnamed one who goes on',
    '“It is right,” said another. “But the board must go.”',
    ['another', 'another'],
  ],
  [
    'a department by its spokesman',
    'A Department of Justice spokesman said: “We are working on it.”',
    ['Department of Justice'],
  ],
  [
    'whoever describes it, behind it',
    'The row, described as a “fracas” by city officials, began in May.',
    ['city officials'],
  ],
  ['whoever describes it, before it', 'What Max Orr described as a “fracas” began.', ['Max Orr']],
  [
    'nobody, where it is said to be so',
    'She has a hole in her coat, said to be “bottomless”.',
    [null],
  ],
  [
    'whoever stands behind the verb that opens',
    'Some wept.\n\nSaid another harbour worker: “It was the wind.”',
    ['another harbour worker'],
  ],
  [
    'a spokesman for a body with “and” in its name',
    'A spokesman for Parks and Culture Tolva said the rules had changed. He said: “We listened.”',
    ['a spokesman for Parks and Culture Tolva'],
  ],
  [
    'a name before what she is, with no comma behind',
    'Jane Pell, the force behind the bag has said she covers her “heavy” bag with stickers.',
    ['Jane Pell'],
  ],
  [
    'a surname that a participle hangs on',
    'The Max Orr-led council met on Monday.\n\nOrr said: “We did it.”',
    ['Max Orr'],
  ],
  [
    'whoever hits back, not those who argue',
    'Max Orr is old.\n\nCritics argue that he is wrong, but he hits back by saying: “Society will adapt.”',
    ['Max Orr'],
  ],
  [
    'nobody’s plural as a verb',
    'There were also Jihadi flags and plans for attacks on “one or two” churches.',
    [],
  ],
  [
    'a woman of another age, and a woman as the one told before',
    'At the gate, Umm Orra met friends.\n\n“I left,” said the 40-year-old woman who had lived here.\n\n“It was bad,” added the thin woman.\n\n“We stayed,” said Abir, a 47-year-old woman from Tolva.',
    ['the 40-year-old woman', 'the 40-year-old woman', 'Abir'],
  ],
  [
    'a singer by one name, who flies to a place with her band',
    'Bo Hale asked a question.\n\nAnd Zarinna flew to Australia to sell her film. “No,” Zarinna said. She went on to say: “I left.”',
    ['Zarinna', 'Zarinna'],
  ],
  [
    'nobody of whom a quotation only speaks',
    'Nora Bell was all smiles.\n\nThe choice was “debt” or a “feeble Ada Reed cabinet dancing to a tune”.\n\nIn a speech she said: “Vote for us.”',
    [null, 'Nora Bell'],
  ],
  ['a party by its whole name', '“No,” the Liberal Democrats said.', ['Liberal Democrats']],
  [
    'whoever is overheard',
    'Lena Moss froze when she overheard the young bus passenger ask his mother: “Is she ill?”',
    ['the young bus passenger'],
  ],
  ['whoever is heard', 'Ana Pell heard Max Orr say: “No.”', ['Max Orr']],
  [
    'whoever describes it so, before another who speaks',
    'A “freakish set of events” was how Neil Marsh described it but Max Orr, who scored, told Tolva Radio: “It is daily.”',
    ['Neil Marsh', 'Max Orr'],
  ],
  [
    'whoever takes to a site, and not the site',
    'On Sunday Bo Hale doubted the fans when he took to Twitter writing: “It is hard.”',
    ['Bo Hale'],
  ],
  [
    'the subject before a pair of dashes',
    'Max Orr left. “Proud son,” the older brother - who was the first to be told by Orr - wrote.',
    ['the older brother'],
  ],
  [
    'nobody in the label of a picture',
    'Max Orr left.\n\nHeartbreak: “Max has left our lives.”\n\nPolice: “We know that he left.”',
    [null, 'Police'],
  ],
  [
    'a surname alone, where his wife has an address',
    'Max Orr, 55, a baker, struck Nora Orr.\n\nMrs Orr died.\n\nLater, Orr told an officer: “I did it.”',
    ['Max Orr'],
  ],
  [
    'a surname alone, where she has an address and he came later',
    'Nora Orr, 55, a baker, met Max Orr.\n\nMrs Orr spoke.\n\nLater, Orr told a reporter: “I won.”',
    ['Nora Orr'],
  ],
  [
    'nobody who is remembered',
    'Many wept for Sean Coll, who was remembered by these words: “Big heart, all love.”',
    [],
  ],
  [
    'whoever the sentence before reports',
    'Bill Moss spoke of his daughter Ana. She was the one who could calm them, he said.\n\n“Nobody fills that boot now.”',
    ['Bill Moss'],
  ],
  [
    'a lord as a peer',
    'Lord Orr, 92, is ill.\n\nThe crossbench peer voted against it in 2006.\n\n“I was wrong,” he said.',
    ['Lord Orr'],
  ],
  [
    'a name that opens, and a role with no comma behind',
    'Andy Marsh, former mayor and chairman of Tolva Museum and Heritage Trust said: “I hope so.”',
    ['Andy Marsh'],
  ],
  [
    'a man and a king of the same name',
    'Sidi Mohammed, an official, told Tolva Radio that it would be “in practice”.\n\nKing Mohammed VI said: “No.” King Mohammed toured. “Never,” said King Mohammed.',
    ['Sidi Mohammed', 'Mohammed VI', 'Mohammed VI'],
  ],
  [
    'another body of the same letters',
    'Tolva South CCG was offering cash.\n\nAnother CCG told Pulse it had considered the “full impact”.',
    ['CCG'],
  ],
  [
    'a body behind “local”',
    'It helps local NHS groups.\n\nNHS England said: “We want more.”',
    ['NHS England'],
  ],
  [
    'whoever turns against what another said',
    'Bo Hale had said Ms Ada Marsh is “too extreme” to stand but she claimed the party was trying to “bury” her.',
    ['Bo Hale', 'Ada Marsh'],
  ],
  [
    'a man, not the fiancée whose forename may be a man’s',
    'Max Orr and his fiancée Hayden Hale met.\n\n“I am a father,” he said.',
    ['Max Orr'],
  ],
  [
    'whom a paper quotes',
    'Max Orr spoke. “We go,” he was quoted by the Tolva Post as saying.',
    ['Max Orr'],
  ],
  [
    'whom a paper quotes, behind its name',
    'Max Orr spoke. The Tolva Post quoted him as saying: “We go.”',
    ['Max Orr'],
  ],
  [
    'whom somebody remembers saying it',
    'Ana Pell came at noon. “We go,” Max Orr recalled Pell saying.',
    ['Ana Pell'],
  ],
  [
    'whom somebody remembers saying it, by a pronoun',
    'Max Orr met Nora Hale. Orr remembers her telling him: “It is late.” “No,” she recalled him saying.',
    ['Nora Hale', 'Max Orr'],
  ],
  [
    'whoever overhears another and speaks',
    'Max Orr overheard Nora Hale arguing and said: “It is late.”',
    ['Max Orr'],
  ],
  [
    'whoever adds to what another is quoted as saying',
    'Quoting an aide as saying it was late, Max Orr added: “We go.”',
    ['Max Orr'],
  ],
  [
    'whoever told it to whoever tells it',
    'Max Orr met Nora Hale. “We go,” Orr said she told him. “No,” Orr said he told her.',
    ['Nora Hale', 'Max Orr'],
  ],
  [
    'nobody, where it is open whom somebody recalls',
    'Fred Orr and Max Orr met Tom Hale in Tolva. They rowed.\n\n“I am late,” another rower, Bo Pell, recalled him saying.',
    [null],
  ],
  [
    'whoever tells it to somebody who then says something',
    '“We go,” Max Orr told Ana Pell, who answered her door and said she was late.',
    ['Max Orr'],
  ],
  [
    'whoever reported it, as police say',
    'Police then said Hale reported: “Shots fired.” Officer Tom Hale left.',
    ['Tom Hale'],
  ],
  [
    'an officer who warns, behind “while”',
    'The EU said it would have little contact with him, while US Assistant Secretary of State Lena Moss warned voters that “choices have consequences”.',
    ['Lena Moss'],
  ],
  [
    'whoever praises',
    'Max Orr, who is running, praised Bo Hale for showing “the courage of a lion”.',
    ['Max Orr'],
  ],
  [
    'whoever ends the sentence before, and goes on',
    'Max Orr was late in Tolva, Mayor Bo Hale has said.\n\nSpeaking to the Post, he said the town was “a mess”.',
    ['Bo Hale'],
  ],
  [
    'whoever ends the sentence, where many only see it so',
    'Hundreds of teenagers see it as a “pop idol”, the country’s top prosecutor has said.',
    ['the country’s top prosecutor'],
  ],
  [
    'no club that says “I”',
    'Max Orr left Queens Park Rangers.\n\nThe 68-year-old left Queens Park Rangers with the club 19th.\n\n“I do not have to work any more.”',
    [null],
  ],
  [
    'a body as “it”',
    'Larkfield Homes said profits fell. It blamed “weak demand for sofas”.',
    ['Larkfield Homes'],
  ],
  [
    'the noun of a participle',
    'A plan to close the pool has split the cabinet, with one minister privately calling it “a gift to the other side”.',
    ['one minister'],
  ],
  [
    'what is read aloud',
    'Dana Pryce had received threats. She read one aloud: “We know your car.”',
    [null],
  ],
  ['a scare quote in a headline', 'Divers find “impossible” reef\n\nThey were amazed.', []],
  [
    'a short question back is the asker’s',
    'Ron Orr saw it. Adam Dole asked Gail Moor whether she had seen the ledger.\n\n“No,” she replied.\n\n“Never?”\n\n“Never.”',
    ['Gail Moor', 'Adam Dole', 'Gail Moor'],
  ],
  [
    'a short question back of nobody in sight stays open',
    '“I had no key,” said Gail Moor.\n\n“Never?”',
    ['Gail Moor', null],
  ],
  [
    'the holder of the office itself, beside a deputy',
    'Mayor K. Leela moved it.\n\nReplying to him, Deputy Mayor C.T. Nair said it was “late”.\n\nThe Mayor said the demand was “fair”.',
    ['C.T. Nair', 'K. Leela'],
  ],
  [
    'a player by his number',
    'Gethin Parry, the captain, left early. The 10, Steffan Huws, did not hide. “That was me,” the 21-year-old said.',
    ['Steffan Huws'],
  ],
  [
    'double marks in a text that quotes with single ones',
    "'I shut my eyes,' Tom Dale said. 'It went in.'\n\n'We won,' Dale added.\n\nCaptain Luis Abara said the fans' bus would be \"the loudest on the road tonight\".",
    ['Tom Dale', 'Tom Dale', 'Tom Dale', 'Luis Abara'],
  ],
  [
    'somebody unnamed behind an opening phrase',
    'Bernadette Cole, the actress, was superb. Cole bowed.\n\nOn the stairs, a woman behind me was less sure. “I came for a laugh,” she told her friend.',
    ['a woman behind me'],
  ],
])('%s', (_, text, names) => {
  expect(speakersIn(text)).toEqual(names);
});

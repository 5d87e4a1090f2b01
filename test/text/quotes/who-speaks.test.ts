import { expect, test } from 'vitest';
import { said } from '../../support/said.ts';

test.each([
  [
    'whoever the sentence begins with, whose clause comes first',
    'It rained.\n\nA worker who stole £8 from a couple she described as “family” has been jailed.',
    'family: a worker',
  ],
  [
    'whom her sentence is about, and not a man whom nothing but the next sentence tells',
    'Lin Chia-hao sat down. Finance chief Hsu Mei-ling said the delay was long. “It is not small,” she said.\n\nLin will hand over to Hsu in May. He left.',
    'It is not small,: Hsu Mei-ling',
  ],
  [
    'a sister who is brought in right before, and not whose sister she is',
    'Jane Pell, 26, left. “No,” she said.\n\nPell was treated there. A page set up by Pell’s sister, Ana, had raised £8.\n\n“People were kind,” she said.',
    'People were kind,: Ana',
  ],
  [
    'whom it is about, and not whoever was quoted on her with his role before his name',
    'Ana Ruiz, the painter whose hens hang in the hall, died on 4 May at her home in Tolva. She was 91.\n\nRuiz was born in 1935. She bought her first brush for £12, with money she had saved. “I liked hens,” she said in 1988.\n\nHer hens sold badly at first. The hall holds 63 of her works.\n\n“They were good hens,” said the writer Rilo Pell, who bought two of them.\n\nShe married a baker in 1959. In a 2015 talk, she was asked whether she was sorry.\n\n“No,” she said.',
    'No,: Ana Ruiz',
  ],
  [
    'one of many who has just said something, and not whom it is about',
    'Bob Tate, 33, sat down. Tate wept.\n\nOne of the neighbours, who did not want to be named, said Tate was quiet. “He slept,” he said.',
    'He slept,: one of the neighbours',
  ],
  [
    'one of whom no noun tells anything',
    'Bob Tate, 33, sat down. Tate wept.\n\nOne of them, who still works there, said Tate was quiet. “He slept,” he said.',
    'He slept,: one of them',
  ],
  [
    'another',
    'Bob Tate, 33, sat down. Tate wept.\n\nAnother said Tate had lent him a ladder. “He was fine,” he said.',
    'He was fine,: another',
  ],
  [
    'a neighbour with an apposition, who has just said something',
    'Bob Tate, 33, sat down. Tate wept.\n\nOne neighbour, a plumber, said Tate was quiet. “He slept,” he said.',
    'He slept,: one neighbour',
  ],
  [
    'who is asked whether he said it',
    'Bob Tate, 33, wept. Tate left. Prosecutor Jane Pell asked the chief, Ron Orr, whether he had told them that it was “mad”.',
    'mad: Ron Orr',
  ],
  [
    'who is asked why he wrote it',
    'Bob Tate, 33, wept. Prosecutor Jane Pell asked Tate why he had written in a report that Orr had “lunged” at him.',
    'lunged: Bob Tate',
  ],
  [
    'who was quoted last, in a paragraph that names nobody',
    'Saul Winter is 88. He mends bells.\n\nAccording to Efrem Drury, who heads the guild, Winter is the last. “I have buried most,” Drury says.\n\nThe trade is not dying. Towns want their bells back. “I get three calls a week,” he says.',
    'I get three calls a week,: Efrem Drury',
  ],
  [
    'another of the gender, since the last speaker of an open name is a woman',
    'Saul Winter sat down. Efrem Drury said no.\n\n“I am late,” she told Winter.\n\n“So am I,” he says.',
    'So am I,: Saul Winter',
  ],
  [
    'a woman who was spoken to and says nothing before',
    'Jane Pell, a baker, left town. She sold a shop. Pell never came back.\n\nBob Tate spoke to a young woman at the gate. “Nobody asked us,” she said.',
    'Nobody asked us,: a young woman at the gate',
  ],
  [
    'nobody whom the question is about',
    'Ana Reed, the minister, left. “No,” said Jane Pell, a friend. “Never.”\n\nAsked whether the minister would resign, she said: “That is not for tonight.”',
    'That is not for tonight.: Jane Pell',
  ],
  [
    'who is brought in right before',
    'Manager Steve Tate could laugh. “He listens,” Tate told them. “That is it.”\n\nHis opposite number, Marco Orr, was furious about the kick.\n\n“Everybody sees it,” he said.',
    'Everybody sees it,: Marco Orr',
  ],
  [
    'by an origin who is brought in right before',
    'Manager Steve Tate could laugh. “He listens,” Tate told them. “That is it.”\n\nHis opposite number, Marco Orr, was furious about the kick.\n\n“Everybody sees it,” the Italian said.',
    'Everybody sees it,: Marco Orr',
  ],
  [
    'one of many, where nobody else is in the paragraph',
    'A spokesman for the council said: “We are sorry.”\n\nOne customer waiting for a loaf had little time for it. “They moved,” he said.',
    'They moved,: one customer',
  ],
  [
    'whom the story is about, and not a friend who was quoted once',
    'Nora Pell, who is dead, was a botanist. Pell was born in Leeds, and she sang. She kept hens.\n\n“She never slept,” said Ana Reed, a friend. “She walked.”\n\nIn 1986 she led the campaign. “It was here first,” she told the inquiry.',
    'It was here first,: Nora Pell',
  ],
  [
    'nobody whom its own clause names: a word put in',
    'Bob Tate, for the Crown, said that Max Pell was drunk. “He was angry,” Tate told the court.\n\nDan Pell, he added, had gone along “with open eyes”.',
    'with open eyes: Bob Tate',
  ],
  [
    'nobody whom its own clause names: a tag behind',
    '“I saw no foul,” said Bob Tate.\n\nThe referee, Max Pell, had “a nightmare”, he added.',
    'a nightmare: Bob Tate',
  ],
  [
    'nobody whom its own clause names, where an age stands for it',
    '“I saw no foul,” said Bob Tate.\n\nThe referee, Max Pell, had “a nightmare”, the 52-year-old added.',
    'a nightmare: Bob Tate',
  ],
])('A pronoun means %s', (_, text, quote) => {
  expect(said(text)).toContain(quote);
});

test.each([
  [
    'behind a question put to a person with an office',
    'Asked whether the charge might rise, the clerk for parks, Cllr Bob Tate, said: “I will not rule it out.”',
    'I will not rule it out.: Bob Tate',
  ],
  [
    'behind a clause that opens the sentence',
    'After the vote failed, the clerk for parks, Bob Tate, said: “We shall try again.”',
    'We shall try again.: Bob Tate',
  ],
  [
    'by whom somebody was told',
    'Jane Pell was told by her first teacher that clay was “for girls”.',
    'for girls: her first teacher',
  ],
  [
    'behind a phrase that opens the sentence with another name',
    'In a statement to the Echo, her senior adviser, Jake Tate, said: “Tolva is late.”',
    'Tolva is late.: Jake Tate',
  ],
  [
    'in a clause behind another that asks who',
    'The row grew so heated over who backed which bill that Gov. Ana Reed said, “I feel late.”',
    'I feel late.: Ana Reed',
  ],
  [
    'with the place of work behind the name',
    '“The odds are good,” said another leading voice, Andrew Tate of the firm Pell Orr.',
    'The odds are good,: Andrew Tate',
  ],
  [
    'behind a dateline in small letters',
    'Tolva (Newswire) – Bob Tate has taken a swipe at it, saying that “bombastic words” do harm.',
    'bombastic words: Bob Tate',
  ],
  [
    'between a dash and a colon',
    'Ana Reed sat.\n\nTURNOUT IS HIGHER THERE - Bob Tate: “At long last the contests have begun.”',
    'At long last the contests have begun.: Bob Tate',
  ],
  [
    'whose claim it is',
    'The paper backs the contention of Ana Reed that it was “over-classified”.',
    'over-classified: Ana Reed',
  ],
  [
    'by a verb that doubles its last letter',
    'Speaking to a show in Tolva, which holds the next vote on Tuesday, Reed referred to Tate as “a bright leader”. Ana Reed left.',
    'a bright leader: Ana Reed',
  ],
  [
    'before the name of the reporter',
    'Ana Reed insisted that it was “still number one.”--Kim Tolvem',
    'still number one.: Ana Reed',
  ],
  [
    'where the comma behind what she is is missing',
    '“Tolva needs it,” Ana Reed, the polling guru who founded the site tweeted on Monday.',
    'Tolva needs it,: Ana Reed',
  ],
  [
    'as the sender of a message in the sentence before',
    'Donna Tate sent a message to her deputy, Karl Orr. It read: “Pell got what was coming.”',
    'Pell got what was coming.: Donna Tate',
  ],
  [
    'as the writer of a letter in the sentence before',
    'Jane Pell wrote a letter to Karl Orr. “We are sorry,” the letter said.',
    'We are sorry,: Jane Pell',
  ],
  [
    'in a clause inside one about another',
    'Ollie Tate sat. He scored with a hook off Mitch Long that went so high that he said later that he “had time to regret it”.',
    'had time to regret it: Ollie Tate',
  ],
  [
    'as a pronoun before a verb that is in no list',
    'Ana Reed sat. “Late again,” she mewled.',
    'Late again,: Ana Reed',
  ],
  [
    'as one who gives evidence, beside another witness',
    'Miss Nowak, giving evidence from behind a screen, wept. Max Orr told the court it was late.\n\nHe left at four.\n\nNowak was asked again.\n\n“I have no wish for it,” the witness said. Nowak left.',
    'I have no wish for it,: Nowak',
  ],
  [
    'as a relative who is not named',
    'Ana Reed left.\n\nOutside, a relative of another resident, who cannot be named, said it was too long. “Three years,” she said.',
    'Three years,: a relative of another resident',
  ],
  [
    'as a source, with an adverb before the verb',
    'A police source, who asked not to be named, however confirmed it. “They threw stones,” the source said.',
    'They threw stones,: a police source',
  ],
  [
    'as a monarch who is a ruler',
    'The ruler of the town, Ogiame Tolv, wept. “The grass suffers,” the monarch said.',
    'The grass suffers,: Ogiame Tolv',
  ],
  [
    'as who gave only a name',
    'Amir Orr sat.\n\nOne driver, who gave his name as Baz, was worried. “It knows,” he claimed.',
    'It knows,: Baz',
  ],
  [
    'as the trade of neither of two',
    'Joe Hale made 44 before he was bowled by Mitch Long. The seamer said that it was “slow”.',
    'slow: the seamer',
  ],
  [
    'in the lead without a name, and is on trial in what follows',
    'A care home manager slapped a woman, a court heard.\n\nDonna Tate, 47, is accused of it. She denies it.\n\n“I never did,” the manager said.',
    'I never did,: Donna Tate',
  ],
  [
    'behind a question by another, which a pronoun opens',
    '“I will not,” said Max Orr, 62, a farmer who came. “No pen.”\n\nAsked by the Echo if he would back it under Lena Hart, Tate smiled. “Ask me later,” he said. Jan Tate left.',
    'Ask me later,: Jan Tate',
  ],
  [
    'behind a party that owns the name',
    'The local MP, the Tolvans’ Fiona Reed, said no, and accused them of “sitting on it”.',
    'sitting on it: Fiona Reed',
  ],
  [
    'as they, who speaks for another',
    'Fiona Reed left.\n\nA spokesperson for Water Minister Jill Orr hit back. “Reed voted against it,” they said.',
    'Reed voted against it,: a spokesperson for Water Minister Jill Orr',
  ],
  [
    'in a paper that is told of first',
    'According to an affidavit, Tate told Officer Brandon Orr that he had been “testing the street.” Jason Tate left.',
    'testing the street.: Jason Tate',
  ],
  [
    'where a body quotes',
    '“It is their matter,” spokesman Pavel Orr was quoted as saying by the agency UNA.',
    'It is their matter,: Pavel Orr',
  ],
  [
    'as many by a rough number',
    'Outside, about 300 protesters waved wheat and chanted: “Bread, not deals!” Ana Reed left.',
    'Bread, not deals!: 300 protesters',
  ],
  [
    'with colleagues',
    'Annika Reed and her colleagues write that it was “robust to every change”.',
    'robust to every change: Annika Reed',
  ],
  [
    'in a clause about a paper',
    'They score worse, according to a study of adults that its authors call “a wake-up call for all.”',
    'a wake-up call for all.: its authors',
  ],
  [
    'by how somebody answers',
    '“She is a wizard,” says Joy Orr.\n\nWill she give it up? Tate looks at me as though I had asked for more. “Who would cook?” Sheila Tate left.',
    'Who would cook?: Sheila Tate',
  ],
  [
    'as one whom no other calls so: an object is not the subject',
    'Nora Reed danced, and Reed sang. Reed was 88.\n\nThe choreographer Twyla Marsh, who lived there, called her “the first”.\n\nShe closed the hall. The stairs, she said, had “gotten ideas”.',
    'gotten ideas: Nora Reed',
  ],
  [
    'behind a message, as who it is from',
    'An email from the mayor, Ana Reed, to staff, seen by the Echo, said: “We are done.”',
    'We are done.: Ana Reed',
  ],
  [
    'behind a message, as who it is from: in the sentence before',
    'Ana Reed got a text from Max Orr. It said: “Run.”',
    'Run.: Max Orr',
  ],
  [
    'behind a message, as who it is from: in the same clause',
    'Ana Reed got a message from Max Orr saying: “Run and do not look back.”',
    'Run and do not look back.: Max Orr',
  ],
  [
    'before a clause that no comma parts',
    'Peter Orr left.\n\nA contractor who asked not to be named so as to speak freely said it was late. “A goat takes longer,” he said.',
    'A goat takes longer,: a contractor',
  ],
  [
    'before the verb by which somebody was heard',
    '“The Member will resume her seat,” Mrs Kemboi was captured saying in a clip. Agnes Kemboi left.',
    'The Member will resume her seat,: Agnes Kemboi',
  ],
  [
    'behind a message, and not as who it is to',
    'A letter to Ana Reed said: “You are late.”',
    'You are late.: a letter',
  ],
  [
    'at the end of a clause about another',
    'Ana Reed, 49, wept as the foreman, a retired clerk, said “guilty” eleven times.',
    'guilty: the foreman',
  ],
  [
    'of what she called, inside a clause of others',
    'They promised that the vote would bring what Ana Reed called “a better road at less cost”.',
    'a better road at less cost: Ana Reed',
  ],
  [
    'put in between commas',
    'Those woken then took longer to respond than those woken later, a sign, says Jane Pell, of “true sleep”.',
    'true sleep: Jane Pell',
  ],
  [
    'behind a verb that is in no list',
    '“Even the bag costs more,” rued Bob Tate, in Tolvan.',
    'Even the bag costs more,: Bob Tate',
  ],
  [
    'who is somebody unnamed of this paragraph',
    'Outside, one juror said that it was easy. “It was the tub,” said the woman, who left.',
    'It was the tub,: one juror',
  ],
  [
    'who presents what she hosts',
    'Jane Pell sat. Host Ana Reed, 52, wept. “You set me off,” laughed the presenter.',
    'You set me off,: Ana Reed',
  ],
  [
    'who was convicted',
    'The jury convicted Ana Reed on Monday. Judge Max Orr left. “I understand,” the defendant said.',
    'I understand,: Ana Reed',
  ],
  [
    'who did not testify',
    'Ana Reed did not testify. Her lawyer, Max Orr, said no. “I understand,” the defendant said.',
    'I understand,: Ana Reed',
  ],
  [
    'by what an investor is',
    'Pell Street Partners, which owns 6% of Tolva, has asked for a split. “The board is out of road,” the fund said.',
    'The board is out of road,: Pell Street Partners',
  ],
  [
    'whom the pronoun behind her words tells to be somebody',
    'His Tolvan shadow, Wera Tolvolt, is blunter. “They think of buses as cars,” she told me.',
    'They think of buses as cars,: Wera Tolvolt',
  ],
  [
    'in a clause about what they judge',
    'The club claimed victory in a vote that observers said was marred by “serious flaws”.',
    'serious flaws: observers',
  ],
  [
    'with a slip in the surname',
    'Kathryn Brookes runs the gallery. “Everybody knows him,” Brooke said.',
    'Everybody knows him,: Kathryn Brookes',
  ],
  [
    'before a question that another answers behind it',
    'Bob Tate sat. When his sister, Mina Orr, asks him, “Where is she?”, he answers, “Under the road”.',
    'Where is she?: Mina Orr',
  ],
  [
    'before the answer to a question',
    'Bob Tate sat. When his sister, Mina Orr, asks him, “Where is she?”, he answers, “Under the road”.',
    'Under the road: Bob Tate',
  ],
  [
    'behind a beam',
    'Jane Pell was there. “I am so proud,” beamed Kathryn Brookes, who runs the gallery.',
    'I am so proud,: Kathryn Brookes',
  ],
  [
    'behind a deadpan',
    '“It leaks,” deadpanned Kathryn Brookes, who runs the gallery.',
    'It leaks,: Kathryn Brookes',
  ],
])('A speaker stands %s', (_, text, quote) => {
  expect(said(text)).toContain(quote);
});

test.each([
  [
    'the old man',
    'Max Orr, 78, lights lamps. Tom Pell, 40, sat.\n\n“Slowly,” the old man said.',
    'Slowly,: Max Orr',
  ],
  [
    'the teenager',
    'Max Orr, 19, lights lamps. Ann Pell, 40, sat.\n\n“Slowly,” the teenager said.',
    'Slowly,: Max Orr',
  ],
  [
    'none of two old men',
    'Max Orr, 78, and Tom Pell, 81, light lamps.\n\n“Slowly,” the old man said.',
    'Slowly,: the old man',
  ],
])('A word for an age means whoever is of it: %s', (_, text, expected) => {
  expect(said(text)).toEqual([expected]);
});

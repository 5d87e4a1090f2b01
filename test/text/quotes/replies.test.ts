import { expect, test } from 'vitest';
import { analyze } from '../../../src/text/analyze.ts';
import { said } from '../../support/said.ts';

test.each([
  [
    'whoever was asked gives the reply',
    'Jane Pell, the Marn coach, sat down. Tolva Rovers have lost nine games, and Pell was asked if she was worried.\n\n“I worry about the rain,” came the reply. “Not this.”',
    'I worry about the rain,: Jane Pell',
    'Not this.: Jane Pell',
  ],
  [
    'whoever was asked speaks next',
    'Bob Tate left. “No,” he said.\n\nJane Pell was asked whether the bridge was safe. “It has held for years.”',
    'No,: Bob Tate',
    'It has held for years.: Jane Pell',
  ],
  [
    'a reply to nobody known',
    'Bob Tate left. “It is late,” he said.\n\nThe door stayed shut. “Go away and come back,” came the answer.',
    'It is late,: Bob Tate',
    'Go away and come back,: -',
  ],
  [
    'a question of the writer’s own to somebody else',
    'Jane Pell sat down. Her agent, Bob Tate, was there. “She is fine,” Tate said.\n\nThe talk turned to money. Did the prize change it all? “It changed the roof of the house.”',
    'She is fine,: Bob Tate',
    'It changed the roof of the house.: -',
  ],
  [
    'a question of the writer’s own to whoever speaks',
    'Jane Pell sat down. “It rained,” she said. Did the prize change it all? “It changed the roof of the house.”',
    'It rained,: Jane Pell',
    'It changed the roof of the house.: Jane Pell',
  ],
  [
    'what many shout',
    'Jane Pell spoke. “We must vote,” she said.\n\nThere were shouts of “shame” from the gallery.',
    'We must vote,: Jane Pell',
  ],
  [
    'none of those whom a clause picks out',
    'Jane Pell spoke. She had “lost count” of the landlords who told her so.',
    'lost count: -',
  ],
  [
    'a topic before a colon in a headline',
    'Street lights row: ‘It is like walking through a coal mine’\n\nJane Pell left.',
    'It is like walking through a coal mine: -',
  ],
  [
    'a second question',
    '“You were late?” Jane Pell asked.\n\n“No,” Bob Tate said. “I was there.”\n\n“Are you quite sure about that?”\n\n“I am on oath, madam.”',
    'You were late?: Jane Pell',
    'No,: Bob Tate',
    'I was there.: Bob Tate',
    'Are you quite sure about that?: Jane Pell',
    'I am on oath, madam.: Bob Tate',
  ],
  [
    'this from a reader',
    'The road is shut. “Stay at home,” Jane Pell said.\n\nAnd this from Bob Tate, a driver stuck at Marn: “I have been here for hours.”',
    'Stay at home,: Jane Pell',
    'I have been here for hours.: Bob Tate',
  ],
  [
    'a note on a thing',
    'Jane Pell left. The car was found in the lot with a note on the dashboard that said: “I am back by four.”',
    'I am back by four.: a note',
  ],
  [
    'a verb behind a conjunction and an adverb',
    'Jane Pell died on Friday. In later life she campaigned for the school, and once told a minister that he had “the charm of a car park”.',
    'the charm of a car park: Jane Pell',
  ],
])('%s', (_, text, ...expected) => {
  expect(said(text).filter((one) => !one.startsWith('shame'))).toEqual(expected);
});

test.each([
  [
    'somebody brought in who agrees',
    '“It is dark,” said Jane Pell, who lives there.\n\nHer neighbour Ana Tate agreed. “It is a well,” she said.',
    'It is a well,: Ana Tate',
  ],
  [
    'somebody brought in who thinks so, with a clause beside the name',
    '“It is fun,” said Jane Pell, 13.\n\nHer friend Ana, who is in the same year, thought it would stop. “We do the hands,” she said.',
    'We do the hands,: Ana',
  ],
  [
    'one woman who goes on in the next paragraph',
    '“It is fun,” said Jane Pell, 13.\n\nOne mother, who did not wish to be named, said the school was “lost”.\n\n“There is no heating,” she said.',
    'There is no heating,: one mother',
  ],
  [
    'a clause of its own behind another speaker',
    'In July the Tolva Commission ordered it to “rectify” the sum, and Jane Pell called it “a dummy in a drawer”.',
    'a dummy in a drawer: Jane Pell',
  ],
  [
    'the day before a name',
    'Bob Tate left. On Friday Jane Pell emailed a statement. “The board is calm,” it said.',
    'The board is calm,: Jane Pell',
  ],
  [
    'a statement of her own',
    'Bob Tate left. On Friday Jane Pell, the chair of the board, issued a statement of her own. “The board is calm,” it said.',
    'The board is calm,: Jane Pell',
  ],
  [
    'what was told in an email',
    'Ana Royle left. Bob Tate, 61, told staff of his choice in an email on Monday. “I am no thief,” the message read.',
    'I am no thief,: Bob Tate',
  ],
  [
    'her letter',
    'Jane Pell wrote to parents last week. “We cannot go on like this,” her letter said.',
    'We cannot go on like this,: Jane Pell',
  ],
  [
    'a committee of two kinds, after a clause of another',
    'Jane Pell had kept it after a review committee of teachers and clerks called it “fit for its age”.',
    'fit for its age: a review committee',
  ],
  [
    'whoever leads the opposition',
    'Bob Tate left. “What was it waiting for?” asked Leader of the Opposition Jane Pell.',
    'What was it waiting for?: Jane Pell',
  ],
  [
    'who says it in a paper that is shared',
    'According to screenshots shared with the Echo, Jane Pell told the girl that school was “just a choice”.',
    'just a choice: Jane Pell',
  ],
  [
    'whose response it was',
    'Bob Tate left. The Marn Line said it was “watching it all”.\n\n“Watching it? They are at it,” was Mr Tate’s response.',
    'Watching it? They are at it,: Bob Tate',
  ],
  [
    'whoever was pressed and demurred',
    '“It is a policy,” said the governor, Bob Tate.\n\n“It was a hold,” said Max Pell, an analyst.\n\nPressed on whether he would stay, Tate demurred. “You ask me of myself,” he said.',
    'You ask me of myself,: Bob Tate',
  ],
  [
    'a lawmaker whose name tells nothing, by his letter',
    'Bob Tate left. “It is busy,” Tate said.\n\nLocal MP Gedwin Morl has written to the board. “It is not the winter at all,” his letter says.',
    'It is not the winter at all,: Gedwin Morl',
  ],
  [
    'a rival',
    'Bob Tate left. Rival Aerolink said it was “watching it all”.',
    'watching it all: Aerolink',
  ],
  [
    'an office that is somebody’s',
    'Bob Tate left. Prime Minister’s Office, in a post, said it stood “side by side” with him.',
    'side by side: Prime Minister’s Office',
  ],
  [
    'whose explanation was noted',
    'Jane Pell trains horses. The stewards took no action, noting Pell’s explanation that the yard was “as stunned as anyone”.',
    'as stunned as anyone: Jane Pell',
  ],
  [
    'a note above a thing, with a clause between',
    'Bob Tate left. A note pinned above the vat, in his late father’s hand, says: “Do not hurry the curd at all.”',
    'Do not hurry the curd at all.: a note',
  ],
  [
    'whoever stands behind a dateline with a state and an agency',
    'Farmers sue\n\nMARN, Iowa (PW) — Jane Pell filed suit Monday to stop a road, calling it “a grab in a coat”.',
    'a grab in a coat: Jane Pell',
  ],
  [
    'who said more in a statement',
    'Bob Tate left. Jane Pell, a spokeswoman for Marn Rail, said in an emailed statement that it had “reached most”.\n\n“We respect the law,” the statement said.',
    'We respect the law,: Jane Pell',
  ],
  [
    'who is asked by the writer at the head of a paragraph',
    'Bob Tate left. “So this is hers,” Tate said.\n\nHad he had a bet? “I had a bet on it all.”',
    'I had a bet on it all.: Bob Tate',
  ],
  [
    'two together',
    'Ana and Max Tate said that the house was “a third each”.',
    'a third each: Ana and Max Tate',
  ],
  [
    'two together, behind the words',
    'Bob Orr left. “We are late,” said Jane Pell and Max Tate.',
    'We are late,: Jane Pell and Max Tate',
  ],
  [
    'the last of two names, where the first belongs to another verb',
    'Jane Pell left. Tate met Jane Pell and Bob Orr said it was “late for us”.',
    'late for us: Bob Orr',
  ],
  [
    'the last of a list who joked',
    'They came with Jane Pell, Max Tate and Bob Orr, who joked: “I have not seen it yet.”',
    'I have not seen it yet.: Bob Orr',
  ],
  [
    'who liked to say it',
    'The court left. The fire had started near Arthur Tate who liked to say that land “goes to those who stay”.',
    'goes to those who stay: Arthur Tate',
  ],
  [
    'a senior cardinal, who apologised',
    'It rained.\n\nMARN — A senior cardinal on Tuesday apologised to many, saying that the church gave “years of silence”.',
    'years of silence: a senior cardinal',
  ],
  [
    'a rival with a people’s name before her own, who takes a view',
    '“We gave five minutes,” Jane Pell said.\n\nHer main rival, the Dane Ana Storg, was less generous. “It is easy to be brave,” she said.',
    'It is easy to be brave,: Ana Storg',
  ],
  [
    'to whom it is put',
    'Jane Pell rode. “It is easy,” said her rival, Ana Tate.\n\nWhen that was put to Pell, she shrugged. “She is right,” she said.',
    'She is right,: Jane Pell',
  ],
  [
    'a column that calls somebody so',
    'Bob Tate sobbed after reading a newspaper column that called him “the nastiest man in Marn”, the court was told.',
    'the nastiest man in Marn: a newspaper column',
  ],
  [
    'in a message that another reads out',
    'The actor Bob Tate sued. Max Orr read out a text message in which the actor had described Jane Pell as “a wasp in a jar”.',
    'a wasp in a jar: Bob Tate',
  ],
  [
    'of a body, with a name that tells nothing',
    'The spokesman, Jan Tamir, said that it “does not go”.\n\nMahla Darwi of Relief Without Walls said her team had gone. “They know where it is,” she said.',
    'They know where it is,: Mahla Darwi',
  ],
  [
    'who tells what a doctor told him',
    'Bob Tate cuts hair. “That one moved,” Tate says.\n\nHis doctor, he says, told him that he had the heart of a man of 40. “I am 39,” he says.',
    'I am 39,: Bob Tate',
  ],
  [
    'who is shown to ask',
    'Jane Pell left. An internal email from 2021 shows a manager asking whether the rails were “a when, not an if”.',
    'a when, not an if: a manager',
  ],
  [
    'a dean by title and surname',
    'The dean, Ana Fox, left. “It is once,” Dean Fox said. “We are here,” the dean said.',
    'It is once,: Ana Fox',
  ],
  [
    'a Dean by forename, beside a dean',
    'The dean, Ana Fox, left. Dean Orr, a plumber, stayed. “It is once,” Dean Orr said.',
    'It is once,: Dean Orr',
  ],
  [
    'a minister of a headline, and not what he does',
    'Tolvan minister quits over house, insists he ‘did nothing wrong’\n\nIt rained on Friday.',
    'did nothing wrong: Tolvan minister',
  ],
  [
    'somebody with the family name before two others',
    'Minister Bob Tate accepted it “with a heavy heart”.\n\nDinh Thanh Ha, an analyst at the Marn Institute, said that the premier was just in time. “It would have been his house,” she said.',
    'It would have been his house,: Dinh Thanh Ha',
  ],
])('Who speaks is %s', (_, text, quote) => {
  expect(said(text)).toContain(quote);
});

test.each([
  [
    'whoever spoke before a letter that begins',
    'Ana Royle left. “We go,” she said.\n\nThe founder left a letter to be read by all. “Trust nobody with the keys,” it begins.',
  ],
  [
    'a body of another sentence',
    'The Tolva Agency said it was late. “We go,” the agency said.\n\nThe army has denied it. “There is no siege at all,” it said.',
  ],
  [
    'whoever is not to say it',
    'Ana Royle left. “We go,” she said.\n\nThe school has banned pupils from saying “six and seven” in class.',
  ],
  [
    'somebody who wrote on a wall',
    'Ana Royle left. “We go,” she said.\n\nOn the wall behind her someone had written, in red paint, “We were here.”',
  ],
  [
    'a judge who is called by the title',
    'Judge Ana Royle left. “We go,” said Judge Royle. “You know better.”\n\n“I do, Your Honor.”',
  ],
  [
    'a body, where he is heard',
    'The Tolva Office said: “We go,” it said.\n\nMeanwhile, films of it went round. “If they stay, I stay,” he is heard saying in one.',
  ],
  [
    'whoever has another trade than the author',
    'The mayor, Ana Royle, thanked them. “We go,” she wrote.\n\nThe author, reached at home in Marn, said she was glad. “Nobody bans the dull ones,” she said.',
  ],
  [
    'whoever is named next, but a daughter',
    'One man was told that he was “in the queue”, his daughter said.\n\nAna Royle, 84, was there. “We go,” she said.',
  ],
  [
    'whoever rejects what others say',
    'Ana Royle left. “We go,” Ana Royle said, but rejected accusations that the board had “abandoned” anyone.',
  ],
  [
    'whoever denies saying so',
    'Ana Royle left. “We go,” she said.\n\nRoyle denied telling him that she would “see him on the street” later.',
  ],
  [
    'one of several messages',
    'Ana Royle left. “We go,” she said.\n\nShe showed his texts. “Open a window now,” read one.',
  ],
])('The speaker is not %s', (_, text) => {
  const others = said(text).filter((one) => !/^(?:We go,|You know better)/.test(one));
  expect(others.filter((one) => /: (?:Ana Royle|Tolva (?:Agency|Office))$/.test(one))).toEqual([]);
});

test('nobody speaks of himself by name', () => {
  const text =
    'Bob Lock came late.\n\nHis opponent, the boxer Max Aksel, looked at his watch.\n\n“I respect Max. I respect his mother,” said the champion, 31. “I will phone her on Sunday.”';
  expect(said(text)).toEqual([
    'I respect Max. I respect his mother,: -',
    'I will phone her on Sunday.: -',
  ]);
});

test('a pronoun is no surer than the one before it', () => {
  const text =
    'Jane Pell has one chair. “No,” Pell says.\n\nAna Tate was there. “It was a cake,” Tate says. Pell left.\n\nThe house is dark. Her chair was gone. She sat down.\n\n“I would have to sit down,” she says.';
  const { quotes } = analyze(text);
  expect(quotes.at(-1)?.basis).toBe('inferred');
});

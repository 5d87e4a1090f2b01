import { expect, test } from 'vitest';
import { analyze } from '../../../src/text/analyze.ts';
import { said } from '../../support/said.ts';

test.each([
  [
    'whoever says it, and not the paper that tells of it',
    'Jane Pell, 45, left. “It got away from me,” she said, according to the complaint.',
    'It got away from me,: Jane Pell',
  ],
  [
    'whoever wants to know, and not who tells of it in passing',
    'Ann Pell went to the beach, where she was met by hail, Pell recalled, and by a landlord who wanted to know “what was worth it”.',
    'what was worth it: a landlord',
  ],
  [
    'the spokesman of a government, and not the government',
    'Government of Alberta spokesman Jon Moss said the road is “ready”.',
    'ready: Jon Moss',
  ],
  [
    'the accused, and not whom the deed was done to',
    'A retired plumber accused of poisoning his elderly aunt told officers: “My view is clear”.',
    'My view is clear: a retired plumber',
  ],
  [
    'a driver who has been jailed, and not the nurse',
    'A driver jailed for killing a nurse in Oakham told the judge “sorry”.',
    'sorry: a driver',
  ],
  [
    'whoever asks, and not the officer who tells of it',
    'PC Ann Pell told the court Mr Barlow asked “is it raining?” when he woke.',
    'is it raining?: Barlow',
  ],
  [
    'whoever sends a paper, and not to whom',
    'Ann Pell sent a memo to the Orr Service calling the plan “late”.',
    'late: Ann Pell',
  ],
  [
    'the adviser, where no comma ends what she is',
    '“We test it,” Carla Pell, press adviser for Roads and Solicitor General said.',
    'We test it,: Carla Pell',
  ],
  [
    'those who read a report, and not whose it is',
    'His review goes on, Ann Pell said.\n\nThe ministers will read Orr’s report and “act on it”.\n\nMax Orr left.',
    'act on it: the ministers',
  ],
  [
    'whoever suggests it, and not who hits back',
    'Mr Albon hit back at suggestions by Mr Barr of a “sleepy” ministry.',
    'sleepy: Barr',
  ],
  [
    'whoever claims it on a day',
    'Mr Albon hit back at claims on Monday by Mr Barr that the ministry was “sleepy”.',
    'sleepy: Barr',
  ],
  [
    'whoever calls it so in a clause, and another in the main one',
    'The plan that Ann Pell called “mad” was, Max Orr said, “late”.',
    'mad: Ann Pell',
    'late: Max Orr',
  ],
  [
    'nobody who stands before what it is called by others',
    'One found that pilots who slept woke with what doctors call “sleep lag.”',
    'sleep lag.: -',
  ],
  ['nobody who may say it', 'Ministers may call it “a cut”. Ann Pell left.', 'a cut: -'],
  [
    'whoever is met, and not whose whole turn it is in an interview',
    'Jim Pell founded the choir with Rob Dorset.\n\nOakham News: When did you meet Rob?\n\nPell: He ran into my shop. He waved and said, “I’m Rob.” I sat down.',
    'I’m Rob.: Rob Dorset',
  ],
  [
    'somebody whose forename is a woman’s and a man’s',
    'Chris Peel left. “It was hard,” said Chris Peel, head of the Orr Trust.\n\nJoan Tarn, a nurse, had asked for more.\n\nPeel said it was bad.\n\n“It is hard for us,” she said.',
    'It was hard,: Chris Peel',
    'It is hard for us,: Chris Peel',
  ],
  [
    'whom the sentence names behind how she is',
    'Angry at the delay, Ann Pell left, suggesting “weak growth”.',
    'weak growth: Ann Pell',
  ],
  [
    'one of many, whole, who are the most senior',
    'One of Oakham’s most senior prosecutors said it was “bad”.',
    'bad: one of Oakham’s most senior prosecutors',
  ],
  [
    'whose post it is, and no part of the date',
    'Ann Pell left. Pell’s May 9 blog post said, “Much as I like it, I will not.”',
    'Much as I like it, I will not.: Ann Pell',
  ],
  [
    'the president of a bank, and not the bank',
    'Central Bank of Oak City President Ann R. Pell, its oldest member, said the plan is “risking a repeat”.',
    'risking a repeat: Ann R. Pell',
  ],
  [
    'a hospital by its saint, and no saint',
    '“We are sorry,” said St Mary’s Hospital.\n\n“It is late,” St Anne’s Catholic Primary School said.',
    'We are sorry,: St Mary’s Hospital',
    'It is late,: St Anne’s Catholic Primary School',
  ],
  [
    'those whose clause the participle stands in',
    'The Assembly met amid protests by members, who staged a walkout alleging that land would go to “two houses”.',
    'two houses: members',
  ],
  [
    'whoever retorts, and not who spoke before',
    'Ann Pell left.\n\nMax Orr said no. “This is a House,” Orr observed, to which Pell retorted, “People pay.”',
    'This is a House,: Max Orr',
    'People pay.: Ann Pell',
  ],
  [
    'a group, and not the last who belongs to it',
    'Talks failed after a bloc of 32 countries led by Palau and Chile demanded a “pause”.\n\nA group of mayors from Oakham and Brill called it “a joke”.',
    'pause: a bloc',
    'a joke: a group',
  ],
  [
    'a second neighbour and another driver, and not the ones named next',
    'A second neighbour said: “It was late.”\n\nNora Hale, a neighbour, left.\n\nThe other driver said: “It hit us.”\n\nThe driver, Max Orr, left.',
    'It was late.: a second neighbour',
    'It hit us.: other driver',
  ],
  [
    'nobody of what somebody is threatened with, or breathes into something',
    'Nora Hale was heard. Hale, threatened with “the sack”, left. Max Orr breathes “new life” into it, Hale said.',
    'new life: Nora Hale',
  ],
  [
    'a daughter of Iceland, and not the son of another who lent her books',
    'Ingi Þórsdóttir left school. A teacher, Páll Jónsson, lent her books. “He was kind,” she said.',
    'He was kind,: Ingi Þórsdóttir',
  ],
  [
    'nobody by an epithet whom the words call by name',
    'Luis Peña limped off. “It looks bad for Luis,” added the German.',
    'It looks bad for Luis,: -',
  ],
  [
    'a surname, and not whoever has that trade',
    'Baker met Max Orr, a baker. “We go,” said Baker.\n\nThe cook said no. “It is late,” said Cook.',
    'We go,: Baker',
    'It is late,: Cook',
  ],
  [
    'a surname that is a trade behind a rare forename',
    'Teal Baker, a clerk, left. “We go,” said Baker.',
    'We go,: Teal Baker',
  ],
  [
    'whoever spoke before a caption, and not whom it shows',
    '“It is late,” Max Orr said.\n\nNora Hale at the bridge in Tolva\n\n“We will go.”',
    'It is late,: Max Orr',
    'We will go.: Max Orr',
  ],
  [
    'whose name and town head her words, and not whoever spoke before',
    '“It is late,” Max Orr said.\n\nNora Hale from Leeds\n\n“We will go.”',
    'It is late,: Max Orr',
    'We will go.: Nora Hale',
  ],
  [
    'a body whose name ends with an adverb',
    'The campaign group Clean Streams Now said it was “late”.',
    'late: Clean Streams Now',
  ],
  [
    'the CM is the Chief Minister',
    'Chief Minister Max Orr was away. “A historic day,” the CM posted.\n\nIntervening, Speaker P.T. Pell said it was “late”.',
    'A historic day,: Max Orr',
    'late: P.T. Pell',
  ],
  [
    'whoever is the one who said it',
    'It rained.\n\nThere is a code of silence, Max Orr says, which makes him odd in being the one who said “no more”.',
    'no more: Max Orr',
  ],
  [
    'a member of a chamber, and not the chamber or the seat',
    'The House of Assembly member representing Tolva II, Hon. Max Orr, described it as “a shame”.\n\nThe House of Assembly member Ann Pell called it “late”.',
    'a shame: Max Orr',
    'late: Ann Pell',
  ],
  [
    'whoever has two forms of address, and is an officer by a short one',
    'Reacting, the Commissioner for Education, Hon. (Mrs) Ann Pell, sat. “No,” the commissioner said.\n\n“Yes,” said CP Sunday Orr.',
    'No,: Ann Pell',
    'Yes,: Sunday Orr',
  ],
  [
    'nobody who is only wished to say it',
    'It rained.\n\nSo let us stop saying “crisis”.\n\nPlease let them keep saying “rain”.',
    'crisis: -',
    'rain: -',
  ],
  [
    'nobody who declined to comment',
    'It rained.\n\nMayor Jane Pell declined to comment, but a spokesman said the charge was “here to stay”.',
    'here to stay: a spokesman',
  ],
  [
    'a body that was asked in vain before, by ‘it’',
    'It rained.\n\nThe ministry did not respond to calls. In a statement, it said it was “working hard”.',
    'working hard: the ministry',
  ],
  [
    'a union is no company',
    'Orr Energy said the tax was high. Orr Energy left.\n\nThe union Unite said it was worried.\n\n“It is late,” the company said.',
    'It is late,: Orr Energy',
  ],
  [
    'the first driver is not the second',
    'It rained.\n\nOne driver said no.\n\nA second driver said yes.\n\nThe first driver shrugged. “You do not pay,” he said.',
    'You do not pay,: one driver',
  ],
  [
    'the wife of a couple',
    'It rained.\n\nGemma and Lewis Pell left. Mr Pell sat down.\n\nHis wife added: “No.”',
    'No.: Gemma Pell',
  ],
  [
    'a couple with one surname, by the title',
    'It rained.\n\nGemma and Lewis Pell left. Mr Pell sat down.\n\n“No,” Mrs Pell said.',
    'No,: Gemma Pell',
  ],
  [
    'no surname for somebody known by another',
    'Gemma Tate left. Later Gemma and Lewis Pell sat down.\n\n“No,” Gemma said.',
    'No,: Gemma Tate',
  ],
  [
    'a title with a full stop behind a quotation',
    'Minister Bob Rao spoke.\n\nSmt. Jane Kale left. “No,” Smt. Kale said.',
    'No,: Jane Kale',
  ],
  [
    'who says something before the quotation',
    'The bridge is not safe, said Jane Pell, a driver. “I nearly fell.”',
    'I nearly fell.: Jane Pell',
  ],
  [
    'an apposition before who says it',
    'Bob Tate, a former clerk who knew the mayor, said Pell “was late”.',
    'was late: Bob Tate',
  ],
  [
    'counsel with letters behind the name',
    'Bob Tate, 61, was jailed. Tate wept.\n\nHis barrister, Jane Pell KC, said Tate would appeal. She called it “excessive”.',
    'excessive: Jane Pell',
  ],
  [
    'the first of several, before the story names another',
    'The first driver gave evidence. “Nothing,” the driver said.\n\nBob Tate told the jury that his client was a plumber.',
    'Nothing,: the driver',
  ],
  [
    'counsel is no witness',
    'The first witness spoke. Bob Tate told the jury that his client slept.\n\n“I do not know,” the witness said.',
    'I do not know,: the first witness',
  ],
  [
    'a judge who reminds jurors',
    'The judge, Mrs Justice Pell, sat down.\n\nJane Tate spoke.\n\nThe judge reminded jurors of the rule. “Say nothing,” she told them.',
    'Say nothing,: Pell',
  ],
  [
    'a dead daughter',
    'Jane Pell’s daughter Anna died in 2017. “She was my world,” she said.',
    'She was my world,: Jane Pell',
  ],
  [
    'the one of two of a surname who was told last',
    'Bob Tate, a fisherman, sailed. Max Tate, an economist, disagreed. “No,” Tate said.',
    'No,: Max Tate',
  ],
  [
    'who was shot and lives',
    'Jane Pell sat. Anna Tate was shot in the leg during the robbery. “I thought I would die,” she said.',
    'I thought I would die,: Anna Tate',
  ],
  [
    'who was buried and lives',
    'Jane Pell sat. Anna Tate was buried for nine hours before rescuers came. “I prayed,” she said.',
    'I prayed,: Anna Tate',
  ],
  [
    'who was dead in a play',
    'Jane Pell sat. Anna Tate died in the film. “I loved it,” she said.',
    'I loved it,: Anna Tate',
  ],
  [
    'of a surname not the husband beside her',
    'Jane Tate, the prime minister, resigned. Her husband, Bob Tate, stood by. “I did my best,” Tate said.',
    'I did my best,: Jane Tate',
  ],
  [
    'of a surname not the one in a clause',
    'Jane Tate said Bob Tate was a liar. “He lied,” Tate said.',
    'He lied,: Jane Tate',
  ],
  [
    'a border guard is no body',
    'A border guard, Bob Tate, was held. “No,” the border guard said.',
    'No,: Bob Tate',
  ],
  [
    'whose own name begins like a letter',
    '“Dear Reader, I married him,” Jane Reader said.',
    'Dear Reader, I married him,: Jane Reader',
  ],
  [
    'whose clause begins with but',
    'The agency declined to comment, but its manager, Jane Pell, wrote that staff were “sick”.',
    'sick: Jane Pell',
  ],
  [
    'who is also somebody’s wife',
    'Bob Tate’s lawyer, Ekaro Pell, who is also his wife, said he had warned them. “He asked,” she said.',
    'He asked,: Ekaro Pell',
  ],
  [
    'an age between what somebody is and the name',
    'Her younger son, 6-year-old Kaiten, lost a tooth. “The wind took it,” he said.',
    'The wind took it,: Kaiten',
  ],
  [
    'a league',
    'Jane Pell is banned. The league confirmed it. “All will be banned,” it said in a statement.',
    'All will be banned,: the league',
  ],
  [
    'whom a letter greets',
    'Bob Tate got an answer. “Dear Mr. Tate, it is over,” the letter began.',
    'Dear Mr. Tate, it is over,: -',
  ],
  ['a time before the verb', 'Mayor Jane Pell last night said it was “over”.', 'over: Jane Pell'],
  [
    'a body that guards',
    'Jane Pell was here. The wreck is deep, the coast guard said on X. “We go on,” it said.',
    'We go on,: the coast guard',
  ],
  [
    'a ministry of many things',
    'A spokesperson for the Department of Farms, Energy, the Coast and Water said it was “over”.',
    'over: Department of Farms, Energy, the Coast and Water',
  ],
  [
    'a trade is not the only person named',
    'Max Orr, 40, was stabbed outside a club.\n\n“He was glad,” the bouncer said.',
    'He was glad,: the bouncer',
  ],
  ['a name before a noun', '“Save the Key” campaigner Jane Pell resigned.'],
  ['shouts before a deed', 'After a chorus of “Go home,” Jane Pell departed.'],
  [
    'a name behind a comma',
    'Ana Reed paid a fictitious caterer, “Golden Spoon Services,” and left.',
  ],
  ['what many call a place', 'Ana Reed left the shed, which staff call “the Tomb,” in May.'],
  [
    'a mission',
    '“I stay,” Ana Reed said.\n\nTolva is a clinic. Its mission is “to heal close to home.”',
    'I stay,: Ana Reed',
  ],
  [
    'a song that is sung',
    '“Hello,” Ana Reed said before “Low Tide,” the title track. Introducing “Ruth,” she wept.',
    'Hello,: Ana Reed',
  ],
  [
    'a chant',
    'Ana Reed asked them to “stick with the lads”. They did. “Staying up, staying up” rang round the ground.',
    'stick with the lads: Ana Reed',
    'Staying up, staying up: -',
  ],
  ['a claim before a deed', 'Following claims of “bullying,” the chairman resigned.'],
  [
    'a participle of the main clause',
    'Jane Pell left the party when Bob Tate was elected leader, saying it had “lost its way”.',
    'lost its way: Jane Pell',
  ],
  [
    'a second verb of the main clause',
    'Jane Pell left before Bob Tate spoke and described him as “a rat”.',
    'a rat: Jane Pell',
  ],
  [
    'another is brought in after an unclosed quotation',
    'Jane Pell said: “It is lost.\n\nBob Tate, the caretaker, told the court:\n\n“It was stolen. They know it.”',
    'It is lost.: Jane Pell',
    'It was stolen. They know it.: Bob Tate',
  ],
  [
    'whoever is labelled',
    'The court heard that Bob Tate labelled “a monster” had died.',
    'a monster: -',
  ],
  [
    'an office of long ago',
    'The mayor, Ann Hale, spoke. Bob Tate was elected mayor in 1990. “We must build,” the mayor said.',
    'We must build,: Ann Hale',
  ],
  [
    'an office that might be',
    'If Bob Tate is appointed coach, fans will revolt. “It is fine,” the coach said.',
    'It is fine,: the coach',
  ],
  ['a family', 'Viktor Nowacki died in June. The Nowacki family said he was “kind”.', 'kind: -'],
  ['hears, and speaks', 'Jane Pell had heard enough: “We quit.”', 'We quit.: Jane Pell'],
  [
    'a surname in -ing',
    '“It is late,” Keating said. Keating left in March. Keating scored twice. He said it was “fine”.',
    'It is late,: Keating',
    'fine: Keating',
  ],
  [
    'a judgement on posters',
    'The judge, Jane Pell, condemned the “vile” posters.',
    'vile: Jane Pell',
  ],
  [
    'called by name in what others shouted',
    '“I was there,” said Jane Pell. “People shouted, ‘Go home, Jane!’ at me.”',
    'I was there,: Jane Pell',
    'People shouted, ‘Go home, Jane!’ at me.: Jane Pell',
  ],
])('%s', (_, text, ...expected) => {
  expect(said(text)).toEqual(expected);
});

test('nobody is shown as what he is accused of', () => {
  const { people } = analyze('Bob Tate was named as the killer by police. Jane Pell left.');
  expect(people.map(({ role }) => role)).not.toContain('killer');
});

test.each([
  '“Salt Road” will be released on March 6 and followed by a tour of 34 cities.',
  '"A Winter in Tolva" was published in May to good reviews.',
  '“The Keeper of Marn” premieres in Tolva on Friday.',
])('a work is no words of whoever brings it out: %s', (line) => {
  const text = `The Lanterns, a band from Tolva, announced a new work on Monday.\n\n${line}`;
  expect(said(text).filter((one) => !one.endsWith(': -'))).toEqual([]);
});

test('a remark is none, though what was said is released', () => {
  const text =
    'The mayor, Ana Ruiz, ended the talks on Monday. “We are done here” was released as a statement, she said.';
  expect(said(text)).toHaveLength(1);
});

test('what a rule goes by is nobody’s words, and what somebody calls it is', () => {
  expect(said('Bob Pell left. The council invoked the “last in, first out” rule.')).toEqual([]);
  expect(said('Bob Pell left. Jane Tate condemned the “cruel” rule.')).toEqual([
    'cruel: Jane Tate',
  ]);
});

test('what stands behind a question and its answer without a tag stays open', () => {
  const text =
    '“Did you know?” Jane Pell asked.\n\n“The log was full,” Bob Tate said.\n\n“That is not it.”';
  expect(said(text)).toEqual([
    'Did you know?: Jane Pell',
    'The log was full,: Bob Tate',
    'That is not it.: -',
  ]);
});

test.each(['he said', 'he is quoted by a paper as saying'])(
  'whose deputy it is has not said what the deputy goes on to say: %s',
  (tag) => {
    const text = `Ed Orr is ahead. His rival is Max Pell.

Mr Orr’s party is happy. Mr Orr’s allies said no.

Mr Orr’s deputy Bart Reyl, who is also on trial, said banks may have done it.

“We want to win,” ${tag}.`;
    expect(said(text)).toEqual(['We want to win,: Bart Reyl']);
  },
);

test.each([
  'Ann Pell found a note on the door: “Back soon.”',
  'One of Oakham’s best prosecutors hailed a senior judge after he said most “walk home”.',
  'Max Orr is a guard. He spoke of the “works”, as Ann Pell prefers.',
])('nobody is told to have said it: %s', (text) => {
  expect(said(text).filter((one) => !one.endsWith(': -'))).toEqual([]);
});

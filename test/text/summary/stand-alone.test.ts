import { expect, test } from 'vitest';
import { paragraphs } from '../../../src/text/paragraphs.ts';
import { findCast } from '../../../src/text/people/cast.ts';
import { stretches } from '../../../src/text/quotes/stretches.ts';
import { sentences } from '../../../src/text/sentences.ts';
import { overlaps } from '../../../src/text/span.ts';
import { type Standing, standingOf } from '../../../src/text/summary/stand-alone.ts';

/** The standing of the first sentence of a text. */
function standing(text: string, opens = false): Standing {
  const lines = paragraphs(text);
  const spoken = stretches(text, lines);
  const told = sentences(text, lines, spoken);
  const { mentions } = findCast(text, lines, told, spoken, []);
  const [sentence] = told;
  if (!sentence) return 'unfit';
  const inside = <T extends { start: number; end: number }>(spans: readonly T[]): T[] =>
    spans.filter((span) => overlaps(span, sentence));
  return standingOf(text, sentence, inside(spoken), inside(mentions), '', opens);
}

test.each([
  'The council voted on Monday to close the old bridge.',
  'Ana Ruiz said the bridge would stay shut until spring.',
  '“We will fight this in every court,” Ana Ruiz told reporters.',
  'Ana Ruiz called the plan “a gift to the lawyers”.',
  'About 40 people were hurt when the bridge gave way.',
  'There were 40 people on the bridge when it gave way.',
  'In a letter to the council, Ana Ruiz said she would resign.',
  'A man has admitted that he set fire to the bridge.',
  'The decision to close the bridge angered traders.',
  'The move by the council angered traders in the town.',
  'The attack on the bridge killed four people on Monday.',
  'Four men were arrested after the bridge was set on fire.',
  'Shares in the builder fell 4% on Monday to 212p.',
  '£40m has been set aside for the new bridge.',
  'The council: a body of 12 members, none of them paid.',
  'The crowd (many of them children) waited until dark.',
  'The council will vote this week on those who broke the rules.',
  'The council voted on Monday to help those camping by the old bridge.',
  'Rather than close the bridge, the council of Tolva voted to mend it.',
  'Well over 200 people were on the bridge when it gave way.',
  'Ana Ruiz replied to the letter that the bridge was safe to cross.',
  'Police closed the I-90 bridge in Tolva on Monday after a fire.',
  'Ana Ruiz had never seen such a big crowd in the town of Tolva.',
  'Ana Ruiz dismissed that the bridge had ever been safe to cross.',
  'The mayor of Tolva said that this old logging town had no dam.',
  'This spring, Ana Ruiz told the council that the bridge was safe.',
  'The old bridge of Tolva underwent repairs in May.',
  'The mayor and the council of Tolva will sell the ferry as well.',
  'Don’t drink the water of the Tolva, the doctors of the town say.',
  'Traders asked the council to side with them in the row over the bridge.',
  'How she came to own a bridge, Nora Reed has never told the council of Tolva.',
  'Nora Reed said quietly in May the bridge was no longer safe.',
  'Before people crossed the bridge, the council of Tolva had it tested.',
  'How this year ends for the bridge is up to the council of Tolva.',
  'While the bridge is shut, traders look instead to the ferry.',
  'Traders said they would sue the council over the bridge.',
  'The council said they had known of the cracks for years.',
  'Schools that call in the team can do that from Monday on.',
  'Ana Ruiz said that protests and that evidence were lost on them.',
  '“I will fight this in every court we have,” Ana Ruiz said.',
  '“I would never have signed it,” Ana Ruiz told reporters.',
  'Ana Ruiz (Greens) won the seat in the north of Tolva.',
  'Nora Reed, the former mayor, said on Monday that the bridge was safe.',
  'The former mayor said on Monday that the bridge was never safe.',
  '“If we close the bridge, they will lose their market,” Ana Ruiz said of the farmers.',
  'When it opened in 1961, the bridge at the mill was the longest of all.',
  'Ana Ruiz is late, as she told the council on Monday, and she will pay.',
  'A fire at a paper mill near Tolva killed nine people on Monday, an official said.',
  '“No, the bridge over the river will not be closed this year,” Ana Ruiz told the council.',
  'The government will ask you to pay 40 crowns for a passport from May.',
  'Two of the bridges in Tolva were different, the council said.',
  'The death toll from the fire at the mill rose to nine on Monday.',
  'In response to Max Orr’s letter, the council closed the bridge.',
  'Those living near the bridge have been told to leave Tolva.',
  'In May, it was announced that the bridge would be closed.',
  'Near the bridge, it is hard to find a boat after dark.',
  'After the bridge gave way, it was closed for nine years.',
  'In Ana Ruiz’s first year, she closed two of the bridges in Tolva.',
  'Mayor Ana Ruiz praised Tolva Rovers captain Max Orr on the steps of Marn Town Hall on Monday.',
])('whole: %s', (text) => {
  expect(standing(text)).toBe('whole');
});

test.each([
  'Hundreds more came to hear Ana Ruiz at the old bridge of Tolva.',
  'The bridge tax, as it is known, is in force in nine other towns.',
  'They’ve called nine meetings of the council of Tolva this week.',
  'Of the three towns, only Tolva even tried to mend its old bridge.',
  'As it turns out, the council of Tolva had no money for a bridge.',
  'The mayor of Tolva, Ana Ruiz, has come up with one.',
  'To varying degrees, all agreed that the old bridge was not safe.',
  'The council knew that the bridge was not safe, another source said.',
  'Rather, the council of Tolva will close the bridge on Monday.',
  'Unfortunately, the council of Tolva has closed the old bridge.',
  'For one thing, the council of Tolva has no money for a bridge.',
  'Three days later, Ana Ruiz was still mayor of the old town.',
  'The day seemed to show how little the council of Tolva knew.',
  'Just as odd was the letter of Ana Ruiz to the council of Tolva.',
  'Ana Ruiz said that such a plan would close the port of Tolva.',
  'Officials in Tolva said the two raised $9 million for a bridge.',
  'Almost 650 bridges have closed in Tolva since 2006, the group says.',
  'A court in Tolva rejected that argument in a ruling on Monday.',
  'He said the bridge would stay shut until spring.',
  'It comes after four people died on the old bridge.',
  'This is the third time that the bridge was shut.',
  'But the council voted to close the bridge anyway.',
  'However, the council voted to close the bridge.',
  'The council, however, voted to close the bridge.',
  'As a result, the bridge will be shut until spring.',
  'For example, the bridge may be shut until spring.',
  'The move angered traders on both sides of the river.',
  'The decision was met with cheers in the square.',
  'The new law was met with anger in the town.',
  'The 34-year-old was taken to hospital by helicopter.',
  'The company’s chief executive left the room at once.',
  'The pair were taken to hospital by helicopter.',
  'Four voted against, and one of the members abstained.',
  'Many were angry about the closure of the bridge.',
  'When asked about the bridge, he said it was safe.',
  'In a letter to the council she said that she would resign.',
  '“We will fight this in every court,” he said.',
  'The council pursued that goal for more than ten years.',
  'Ana Ruiz said these cracks had been known for years.',
  'The other bridges of Tolva were checked as well.',
  'Earlier, every bridge in the town was closed to traffic.',
  'According to her account, the keeper left the gate open.',
  'For many in the town, that candidate is Ana Ruiz.',
  'The organisation said that Max Orr had been warned.',
  'Which is why the council closed the old bridge.',
  'Ana Ruiz was asked about their case on Monday.',
  'Although those cracks were known, nobody closed the bridge.',
  'Granted, the bridge is old, but nobody closed it.',
  'If the bridge is closed, the answer is no.',
  'What the council built instead was a ferry.',
  'Workers then closed the gates of the old bridge.',
  'Cracks were found in the dam above this old logging town.',
  'Ana Ruiz called that report a lie on Monday evening.',
  'Schools can do that, the officials of Tolva said.',
  'The casino only let them cash out half of the money.',
  'Two keepers of the bridge were hurt at each location.',
  'When that share is applied to the town, 400 bridges must close.',
  'The keeper of the gate’s answer was that nobody had asked.',
  'Ana Ruiz, a keeper, then closed the gates of the old bridge.',
  '“The old bridge will close in spring,” Ruiz added.',
  'The fire on the bridge here sparked protests on Monday.',
  'Each acted for a reason that only the keeper of the bridge knew.',
  'There’s another old bridge that the council could close.',
  'As for the ferry, the council of Tolva has no money.',
  'At least the old bridge of Tolva will close in spring.',
  'Of two plans for the bridge, Ana Ruiz said that the former was cheaper.',
  '“If he has sold the bridge, I am sorry for the town,” Ana Ruiz said.',
  '“Not only are they late, but they have sent the wrong steel,” Ana Ruiz said.',
  'Closing the bridge to lorries would be different, and cost more.',
  'The bridge at the mill is no danger to anybody, she told the council.',
  'Each of the bolts, he said, had been made in Marn.',
  'Analysts asked by the Marn Gazette had expected $1.27.',
  'When it opened in 1961, the critic Nora Reed wrote about the bad paint.',
  'Whoever opened the sluices must pay for it, the lawmakers said.',
  'The board will keep to a different timetable.',
  'Nora Reed may now feel that way herself about the bridge.',
  'Nora Reed also told the council that the bolts were loose.',
  'The council says that the bridge never was such a Monument.',
  'The High Court sided with them in the row over the old bridge.',
  '“With stones, yes, with stones from the quarry,” Ruiz responded.',
  'To be fair, the bridge of Tolva has stood for 130 years.',
  'Most feel that the council of Tolva has too little money for a bridge.',
  'Two others struck the old bridge of Tolva on the night of the flood.',
  'Nora Reed, for instance, was wrong about the age of the bridge.',
  'The answer of the council of Tolva was rather late as well.',
])('leaning: %s', (text) => {
  expect(standing(text)).toBe('leaning');
});

test.each([
  ['a headline', 'Council votes to close old bridge'],
  ['a headline with a full stop', 'Council Votes To Close Old Bridge After Fire.'],
  ['a question', 'Why did the council close the old bridge?'],
  ['too short', 'The council voted.'],
  ['a quotation without a speaker', '“The council will close the old bridge on Monday.”'],
  ['the end of a quotation only', 'She said: “We tried hard. We failed in the end and left.”'],
  ['an open quotation', 'Ana Ruiz said: “The council will close the old bridge on Monday.'],
  ['a line of a match ticker', 'Ana Ruiz (Tolva Town) wins a free kick in the attacking half.'],
  ['a line of a match ticker', 'Foul by Max Orr (Marn) on the edge of the box.'],
  [
    'a caption of two',
    'Fans such as Ana Ruiz, left, and Max Orr, right, own a ticket for the final.',
  ],
  ['an answer', '“I would,” Ana Ruiz told the reporter from the Marn Herald.'],
  ['a caption of a thing', 'A statue of a soldier lays on the ground after being broken in Tolva.'],
  ['a caption', 'Ana Ruiz (left) and Max Orr on the old bridge on Monday.'],
  ['a caption', 'The old bridge, pictured before the fire, was built in 1890.'],
  ['a caption without a verb', 'The old bridge over the Tolva in the north of the town.'],
  ['a label', 'Sacked: The keeper of the old bridge in Tolva on Monday.'],
  ['a turn of a transcript', 'ORR: The council will close the old bridge on Monday.'],
  ['a numbered crumb', '3. The council will close the old bridge on Monday.'],
  ['an unfinished sentence', 'The council will close the old bridge and then…'],
  ['small letters', 'and so the council will close the old bridge.'],
  ['the reporter’s own voice', 'Ana Ruiz met me at the gate of the old bridge.'],
  ['speech without marks', 'We’ve no plan to close the old bridge at all.'],
  [
    'a caption in the present',
    'Ana Ruiz holds the keys of the new school at the opening in Tolva.',
  ],
  [
    'a long bracket',
    'Ana Ruiz (above with her two daughters and the dog) will not be tried for the fire.',
  ],
  ['a headline in capitals', 'BRIDGE SHUT IN TOLVA The council closed the old bridge on Monday.'],
  ['a call to the reader', 'Tune in tonight for the debate on the bridge at nine.'],
  ['a caption', 'Ana Ruiz is seen here on Monday, closing the old bridge in Tolva.'],
  ['a teaser', 'The Marn Herald rounds up the ten bridges you missed this year.'],
  ['a pointer to a picture', 'Max Orr posted the following picture of the bridge on Monday.'],
  ['a link', 'The bridge is safe: Click to read why the council doubts it.'],
  ['a link', 'Two towns have sold their bridges (here are the pictures) since May.'],
  ['a link', 'The council has its plans at www.tolva.example for all to see.'],
  ['an answer', '“No, ask the ferryman about the bridge,” Ana Ruiz replied.'],
  ['an answer to the reporter’s you', 'Nora Reed called you a friend of the old bridge.'],
  ['a tag without its words', 'The mayor, Ana "Nan" Ruiz of Tolva, shouted to the crowd.'],
  ['a tag without its words', 'The mayor of the old town, Ana Ruiz, shouted to the crowd.'],
  ['a tag without its words', 'Nora Reed, a retired keeper, said pleasantly into the phone.'],
  ['a call to the reader', 'Don’t be fooled by the new bridge of the council.'],
  ['a call to the reader', 'Take a look at what the keepers of the bridge told us in May.'],
  ['a teaser', 'Win or lose: Here’s a look at the race for the mayor of Tolva.'],
  ['a call to the reader', 'Look out, Marn: there is a new bridge in Tolva.'],
  ['a teaser', 'Traders of Tolva, here are some reasons to close the bridge.'],
  ['a note', 'The questions and answers have been edited for length and clarity.'],
  ['the reporter’s own voice', 'The bridges of Marn are as old and as shaky as ours.'],
  ['the reporter’s me', 'Ana Ruiz has never seen the old bridge, she told me.'],
  ['an address to the reader', 'You can hear the whole call at the Marn Gazette.'],
])('unfit, %s: %s', (_name, text) => {
  expect(standing(text)).toBe('unfit');
});

test.each([
  'In a statement on Monday, it said that the bridge would open in May.',
  'Toward the end of the debate over the weekend, she was asked about the bridge.',
  'Inside the old mill, they found three bags of money and a gun.',
  'With a room at the top and a court in the yard - it is where the council meets.',
  'Because of the strike, it will stay closed until Friday at the earliest.',
  'In response to the letter, the council closed the old bridge on Monday.',
  'The company’s revenue from the bridge fell by a third in May.',
  'While that might suggest a fire, the keepers of the bridge rule nothing out.',
  'Ana Ruiz, the mayor of Tolva, was a close second.',
])('leaning, with nobody and nothing that the pronoun could mean: %s', (text) => {
  expect(standing(text)).toBe('leaning');
});

test.each([
  'The woman killed on Saturday at the old mill was a teacher in Tolva.',
  'Another bridge in Tolva has been closed after a fire at the mill.',
  'Both the council and the mill have refused to pay for the bridge.',
  'The two keepers of the old bridge are at odds over its repair.',
  'The council of Tolva has closed its only bridge, but says that this could change.',
  'Traders here said on Monday that the council of Tolva had closed the bridge.',
])('whole only where the story begins: %s', (text) => {
  expect(standing(text, true)).toBe('whole');
  expect(standing(text)).toBe('leaning');
});

test.each([
  'She said on Monday that the bridge would stay shut until spring.',
  'But the council voted to close the bridge anyway.',
  'Now, that report was too much for the council and for its mayor.',
  'Maybe it was the rain that brought down the old bridge of Tolva.',
  'Inside is a vault full of old maps of the bridges of Tolva.',
  'If you melt it over a slice of bread, the cheese of Tolva is hard to beat.',
  'How she answers the letter will decide the fate of the bridge in Tolva.',
  'How that will end is hard to say for the council of Tolva.',
])('leaning even where the story begins: %s', (text) => {
  expect(standing(text, true)).toBe('leaning');
});

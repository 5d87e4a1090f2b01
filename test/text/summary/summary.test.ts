import { expect, test } from 'vitest';
import { analyze } from '../../../src/text/analyze.ts';
import { sliceOf } from '../../../src/text/span.ts';

const summaryOf = (text: string): Record<'line' | 'short' | 'long', string[]> => {
  const { summary } = analyze(text);
  const texts = (spans: typeof summary.line): string[] => spans.map((span) => sliceOf(text, span));
  return { line: texts(summary.line), short: texts(summary.short), long: texts(summary.long) };
};

const BRIDGE = `Old bridge to close

By Ana Ruiz

TOLVA (Post) — The council voted on Monday to close the old bridge over the Tolva after engineers found cracks in two of its piers.

Max Orr, the council leader, said the bridge would stay shut until the spring.

“We looked at every pier. We did not like what we saw,” he said. “Safety comes first.”

However, traders fear for their shops. The move will cost the market hall 4,000 customers a week, the traders' guild said.

Why now?

Engineers counted 118 cracks in the bridge, twice as many as a year ago.

The ferry stopped running in 1988. Nobody in Tolva kept a boat.

A new bridge would cost £40m, according to a report for the council.

Related: Ten bridges that fell

Comments are closed.`;

test('whole sentences of the article, in its order', () => {
  const { line, short, long } = summaryOf(BRIDGE);
  expect(line).toEqual([
    'The council voted on Monday to close the old bridge over the Tolva after engineers found cracks in two of its piers.',
  ]);
  expect(short).toHaveLength(3);
  expect(short[0]).toBe(line[0]);
  expect(short).toContain(
    'Max Orr, the council leader, said the bridge would stay shut until the spring.',
  );
  expect(long.length).toBeGreaterThan(3);
  for (const list of [short, long]) {
    const places = list.map((sentence) => BRIDGE.indexOf(sentence));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  }
});

test('nothing that leans on what is not told, no furniture, no half quotation', () => {
  const { long } = summaryOf(BRIDGE);
  const told = long.join('\n');
  expect(told).not.toMatch(/However|Why now|Related|Comments|By Ana|TOLVA \(|“|”/);
});

test('a sentence that leans follows the one it leans on', () => {
  const text = `Max Orr has resigned as leader of the Tolva council. He gave no reason for leaving the Tolva council.

The weather in the hills was fine for the time of the year.`;
  const { short } = summaryOf(text);
  expect(short.slice(0, 2)).toEqual([
    'Max Orr has resigned as leader of the Tolva council.',
    'He gave no reason for leaving the Tolva council.',
  ]);
});

test('what repeats the first sentence gives way to what is new', () => {
  const text = `The council voted to close the old bridge over the river on Monday.

The council voted on Monday to close the old bridge over the river.

Engineers of the council found cracks in the piers of the old bridge.

Traders near the bridge asked the council for money.`;
  const { short } = summaryOf(text);
  expect(short).not.toContain(
    'The council voted on Monday to close the old bridge over the river.',
  );
});

test.each([
  ['nothing', ''],
  ['a headline only', 'Council votes to close old bridge'],
  ['one question', 'Why did the council close the bridge on Monday?'],
  ['only speech', '“We will close the bridge on Monday.”\n“You will not close the bridge.”'],
])('%s gives no summary', (_name, text) => {
  expect(summaryOf(text)).toEqual({ line: [], short: [], long: [] });
});

test('a text of one sentence is its own summary', () => {
  const text = 'The council voted on Monday to close the old bridge.';
  expect(summaryOf(text)).toEqual({ line: [text], short: [text], long: [text] });
});

test('a headline that ends like a sentence is not told', () => {
  const text = `Tolva council votes to close old bridge.

The council of Tolva voted on Monday to close the old bridge over the river after engineers found cracks in two piers.

Max Orr, the council leader, said the bridge would stay shut until the spring.

Traders near the bridge asked the council for money.`;
  expect(summaryOf(text).long.join(' ')).not.toContain('Tolva council votes');
});

test('a short title over an opinion is not told', () => {
  const text = `Bridges are a waste of money.

Ana Ruiz, the leader of the council, told a hall of 300 traders on Monday that the old bridge of Tolva has to close for two years.`;
  expect(summaryOf(text).short).toEqual([expect.stringMatching(/^Ana Ruiz/)]);
});

const story = `Ana Ruiz, the leader of the council, told a hall of 300 traders on Monday that the old bridge of Tolva has to close for two years.

Max Orr, who speaks for the traders, said the market would not last that long without it.

Engineers found cracks in two of its piers after the flood of last winter.`;

test.each([
  [
    'a sentence before a dateline',
    'Fear in the town of a crossing that has to go.',
    'TOLVA, Northland (AP) — ',
  ],
  [
    'the line under a headline',
    'Council seeks repairs; \nOne leader says a crossing has to go.',
    '',
  ],
])('%s is not told', (_name, head, dateline) => {
  const told = summaryOf(`${head}\n\n${dateline}${story}`).long.join(' ');
  expect(told).toContain('Ana Ruiz, the leader');
  expect(told).not.toContain('has to go');
});

test('what takes an event for told waits for the sentence that tells it', () => {
  const text = `Three boats collided in the harbour of Tolva at dawn on Monday, the harbour master said.

The harbour of Tolva was closed for most of the day.

The collision sank one of the boats within minutes.`;
  const { line } = summaryOf(text);
  expect(line[0]).not.toContain('The collision');
});

test('what happened before a bystander', () => {
  const text = `The flood in Tolva closed the market hall and the two bridges on Sunday, the council said.
"It came over the wall like a train," said Walt Orr, a farmer who saw the flood from his barn.
Council leader Ana Ruiz said the market hall in Tolva would stay closed until Friday.
The council has asked the army for pumps and boats after the flood.`;
  expect(summaryOf(text).short.join('\n')).not.toContain('a farmer who saw');
});

test('what only the headline has told is no event that the story takes for told', () => {
  const text = `Toll for the old bridge in Tolva, council decides

The toll will cost drivers in Tolva two pounds a day from May, the council of the town decided on Monday.

Fishermen in Tolva will pay nothing at all for the bridge, a clerk told the council.`;
  expect(summaryOf(text).line[0]).toContain('two pounds a day');
});

test('a lead that gives the symbol of a share', () => {
  const text = `Solva Energy (NYSE: SLVN) said on Monday that it will build a battery at the port of Tolva for 90,000 homes.

The battery in Tolva will cost 310 million crowns, and the port will build the road.

The work in Tolva begins in May.`;
  expect(summaryOf(text).line[0]).toContain('(NYSE: SLVN)');
});

test('a first line that names people by surname alone is a headline when the story introduces them', () => {
  const { line } = summaryOf(`Orr says she will not close the ferry.

The harbour mayor, Nadia Orr, told a crowded meeting on Tuesday that the ferry to Marn would run until the new bridge opens.

Traders had feared for their shops. The ferry carries 900 people a day.`);
  expect(line).toEqual([expect.stringContaining('told a crowded meeting on Tuesday')]);
  const alone = summaryOf(`Orr says she will not close the ferry.

The ferry to Marn will run until the new bridge opens, and traders who feared for their shops are glad of it.`);
  expect(alone.line).toEqual(['Orr says she will not close the ferry.']);
});

test('a question with its answer over the story is a headline', () => {
  const { line } = summaryOf(`A new bridge? Tolva has too many.

The council of Tolva voted on Monday to close the old bridge over the river after engineers found cracks in two piers.`);
  expect(line).toEqual([expect.stringMatching(/^The council of Tolva voted/)]);
});

test('words that announce what follows a colon may begin a story, not go on with it', () => {
  const lead = `Bad news for the old harbour: The ferry to Marn will stop in May after 140 years, the council of Tolva said on Monday.`;
  expect(summaryOf(lead).line).toEqual([lead]);
  const later = summaryOf(`${lead}

Traders in Marn sell most of their fish to visitors who come by the ferry, and many of them fear for their shops.

The council wants to build a road along the coast, which engineers say would take six years.

More from the harbour district: The council of Tolva will close the ferry office in Marn in May.`);
  expect(later.short.join(' ')).not.toContain('More from');
});

test('the lead under a line about somebody is told, though that line told her trade and she is named once', () => {
  const { line } = summaryOf(`Botanist who spent half a century with forgotten beans

The botanist Nadia Orr, who has died aged 91, filled a walled garden in Tolva with six thousand beans that no merchant would sell.

Born in Marn, she was the third of seven children of a schoolmaster and a dressmaker.`);
  expect(line).toEqual([expect.stringMatching(/^The botanist Nadia Orr/)]);
});

test.each([
  [
    'a party in brackets',
    'On Saturday, Sen. Nadia Orr (I-Vt.) called on Gov. Ana Ruiz (R) to resign over the lead in the water.',
  ],
  [
    'a Roman number',
    'The Marn college of Tolva, which plays in Division I, has its first openly gay player this season.',
  ],
  [
    'what the sentence itself tells',
    'Ana Ruiz was hailed for a school that took in homeless boys until it came out that she had robbed those boys.',
  ],
  [
    'the year of the sentence',
    'The prize of 1970 went to an old novel, but in 1971 the rules changed and it went to a novel of that year.',
  ],
  [
    'now that',
    'Now that Ana Ruiz has said who founded the port, the council of Tolva has some explaining to do.',
  ],
])('a lead stands with %s', (_, lead) => {
  expect(summaryOf(lead).line).toEqual([lead]);
});

test.each([
  [
    'a caption',
    'Mayor Ana Ruiz (R) and her deputy Max Orr (L) opened the school in Tolva on Monday.',
  ],
  ['now, that', 'Now, that report was too much for the council of Tolva and for its mayor.'],
  ['the reporter', 'In the end I went to Tolva with the mayor and saw the port.'],
])('no line begins with %s', (_, text) => {
  expect(summaryOf(text).line).toEqual([]);
});

test('what an archive prints as an abstract is not the story', () => {
  const { short } = summaryOf(`Bridge of Tolva shuts.

ABSTRACT.

The council hopes that traders will bear with its decision.

FULL TEXT.

The council of Tolva voted on Monday to close the old bridge after engineers found cracks in two of its piers.`);
  expect(short).toEqual([expect.stringMatching(/^The council of Tolva voted/)]);
});

test.each([
  'Orr resigned as mayor of Tolva on Monday after nine years in the post.',
  'Mr Orr has resigned as mayor of Tolva after a week of protests.',
])(
  'a lead that tells in the past is no headline, though the name comes in full later: %s',
  (lead) => {
    const { line } = summaryOf(`${lead}

The decision came hours after Max Orr, 54, lost a vote of the council over the old bridge.`);
    expect(line).toEqual([lead]);
  },
);

test.each([
  ['a caption', 'Ana Ruiz (R) with her husband Max Orr at the bridge in Tolva on Monday.'],
  ['now that it', 'Now that it is gone for good, the town of Tolva mourns in the rain.'],
])('no line is %s', (_, text) => {
  expect(summaryOf(text).line).toEqual([]);
});

test.each([
  'The death toll from a flood in the valley of Tolva rose to 41 on Tuesday, the council said.',
  'It was not an easy evening, but Ana Ruiz kept her seat on the council of Tolva.',
  'At first sight, it was a day like others: the council of Tolva met to close a bridge.',
  'It took nine men to close the bridge of Tolva on Monday in the rain, the council said.',
  'It was in the rain that nine men closed the bridge of Tolva on Monday.',
  'It was surely hard on Ana Ruiz when the council of Tolva closed her bridge.',
  'It is apparent that the council of Tolva wants to close the old bridge.',
  'It turns out that the council of Tolva has closed the wrong bridge.',
  'It began as a joke, but now the council of Tolva may close nine bridges.',
  'On the day that he won his seat, Max Orr closed the old bridge of Tolva.',
  'When asked to name their town, most people in the valley said Tolva.',
  'Yet another fire closed the old bridge of Tolva on Monday, the council said.',
  'Apparently the council of Tolva has closed the wrong bridge.',
  'He may be new to the council, but Max Orr has closed nine bridges in a year.',
])('a story may begin so: %s', (lead) => {
  const { line } = summaryOf(`${lead}

Traders in the market hall said that they would go to court.`);
  expect(line).toEqual([lead]);
});

test('a caption between two parts of a quotation is not taken over', () => {
  const caption = 'Max Orr has had a good year as the keeper of the old bridge in Tolva.';
  const { long } =
    summaryOf(`The council of Tolva voted on Monday to close the old bridge after engineers found cracks.

Ana Ruiz, the mayor, said: “The bridge is the heart of this town and of everything in it.

${caption}

“We will open it again, and we will do so before the winter.”`);
  expect(long).toHaveLength(1);
  expect(long).not.toContain(caption);
});

test.each([
  ['Ruiz: I back a new bridge.', 'Ana Ruiz wants to see a new bridge in the port of Tolva.'],
  ['Audit: bridge was unsafe in May.', 'Auditors have found that the bridge of Tolva was unsafe.'],
])('the story begins below a headline with a label: %s', (headline, lead) => {
  const { line } = summaryOf(`${headline}

${lead}

The mayor wrote to the council that the old bridge is “often neglected when it comes to the money of the state” because it has no vote.`);
  expect(line).toEqual([lead]);
});

test('where a story begins with a quotation that nobody closed, what follows is the story', () => {
  const { line } = summaryOf(`“It is over for this town.

The mill in Tolva closed on Monday with the loss of 400 jobs.

“It will not come back,” said Ana Ruiz, a baker in the town for forty years.`);
  expect(line).toEqual([expect.stringContaining('The mill in Tolva closed')]);
});

test.each([
  'The crash has shaken the town.',
  'Four voted against the plan.',
  'Such storms are rare in Tolva in May, Ana Ruiz told the council of the town.',
])('a teaser before the story does not stand for it: %s', (teaser) => {
  const { line } = summaryOf(`${teaser}

A bus left the road near Tolva on Monday and killed nine people on their way to the market, police said.`);
  expect(line).toEqual([expect.stringContaining('A bus left the road')]);
});

test('a warning to the reader is no lead', () => {
  const { line } =
    summaryOf(`Warning: this report contains scenes of violence that some readers may find upsetting.

Max Orr was jailed for nine years on Monday for the fire at the mill in Tolva.`);
  expect(line).toEqual([expect.stringContaining('Max Orr was jailed')]);
});

test('whom an earlier sentence names in full is not brought in by a surname', () => {
  const { short } =
    summaryOf(`The council of Tolva voted on Monday to close the old bridge over the river Marn for good.

Nora Reed, a fisherwoman from the old harbour, has crossed the old bridge on each day of her life.

Rain fell on the harbour as the council voted, and the ferry did not run in the evening.

Reed told the council of Tolva that closing the old bridge would cut off the old harbour.

The council of Tolva will close the old bridge in May, and a new bridge will cost £40m.`);
  const surname = short.findIndex((line) => line.startsWith('Reed'));
  const full = short.findIndex((line) => line.startsWith('Nora Reed'));
  expect(surname < 0 || full >= 0).toBe(true);
});

test('between two like sentences, the one that follows what is told goes before the loose one', () => {
  const lead = 'The council of Tolva voted on Monday to close the old bridge over the river Marn.';
  const near = 'Engineers of the council had found 118 cracks in two piers of the old bridge.';
  const loose =
    'It had also said the same of the ferry, the harbour, the mill and the market hall.';
  const filler = 'Rain fell on the quay.';
  const { short } = summaryOf([lead, near, filler, filler, loose].join('\n\n'));
  expect(short).toContain(near);
  expect(short).not.toContain(loose);
});

test('a tag behind a word that is nobody goes on from who is left out', () => {
  const { line } = summaryOf(
    'Could the bridge fall?\n\nTempers flared over the state of the old bridge, she said, in the market hall of Tolva on Monday. ' +
      'The council of Tolva voted to close the old bridge and the market hall until the spring. ' +
      'Traders of the market hall say that the council of Tolva owes them for the bridge.',
  );
  expect(line.join(' ')).not.toContain('she said');
});

test('what only a heading before a sentence has told is told by the sentence', () => {
  const text = `Good morning. Here is what you need to know.
1. Budget vote put off until Thursday
Finance minister Ana Ruiz postponed the vote on the budget after 11 members of her own party said they would oppose it.
2. Ferry strike called off
The union of the seafarers called off the strike of Wednesday after operators offered a rise of 4.2%.
The harbour master, Max Orr, was glad of it.
Members will vote on the rise next week.
A young bear walked into the library in Tolva on Monday and spent 40 minutes there.`;
  expect(summaryOf(text).short[0]).toMatch(/^Finance minister Ana Ruiz/);
});

test.each([
  [
    'a deck cut in two',
    `Court ruling splits Tolva's parties.

Voters on both.

sides of the river get ready for local elections.

Both sides of the quarrel over the bridge agreed on one thing in the wake of the ruling of Monday: it will be shut for years.

Traders said the decision, which struck down a rule on tolls, shows how much the council of Tolva still matters.`,
    /^Both sides of the quarrel/,
  ],
  [
    'what points ahead',
    `This is not the kind of record that Tolva was looking for: the fire in the hills is now the second largest in its history.

The Marn fire is now more than twice the size of the town, and second only to a blaze that burned for a month.`,
    /^This is not the kind/,
  ],
  [
    'a count of people behind an adjective',
    `Five armed men stormed a school in Tolva on Monday and took a teacher away.

Ana Ruiz, a teacher at the school, was apparently chosen as she was the only one who was taken away.`,
    /^Five armed men/,
  ],
])('a story may begin with %s', (_, text, first) => {
  expect(summaryOf(text).line).toEqual([expect.stringMatching(first)]);
});

test.each([
  'He had called the council slow and blind to what everybody else in the town of Tolva could see for years.',
  'But the council of Tolva had other plans for the old bridge, and nobody in the town was ready for them.',
  'Such storms are rare in Tolva in May, but this year the town has had three of them in as many weeks.',
])('no story begins in the middle: %s', (text) => {
  expect(summaryOf(text).line).toEqual([]);
});

test.each([
  [
    'a title of an opinion over a short first sentence',
    `Fridays are good for fish, but not for councils.

The council of Tolva met on Friday to vote on the bridge over the river.`,
  ],
  [
    'a question that is told',
    `Why the old bridge might yet be saved with the help of a ferry.

The council of Tolva met on Friday to vote on the bridge over the river.`,
  ],
  [
    'a long title above a dateline',
    `As Max Orr turns 70, a look at how the old bridge may fit into a council that Ana Ruiz leads.

TOLVA, Aug. 19 (Newswire) — The council of Tolva met on Friday to vote on the bridge over the river.`,
  ],
])('%s is a headline', (_, text) => {
  expect(summaryOf(text).short).toEqual([
    'The council of Tolva met on Friday to vote on the bridge over the river.',
  ]);
});

const MESSAGE = `The harbour has a message for its ferrymen.

Cut the engines near the pier or pay 50 crowns, the harbour office of Tolva wrote to all of them on Monday.

The letter follows three summers in which swimmers were hurt by propellers off the northern beach.

Max Orr, who has run a ferry since 1988, called the rule fair and said that he had slowed down for years.

Fishing boats may still cross the bay at full speed before eight in the morning.`;

test('a line of its own that whets the appetite is no lead', () => {
  const { line, short } = summaryOf(MESSAGE);
  expect([...line, ...short]).not.toContain('The harbour has a message for its ferrymen.');
  expect(short[0]).toMatch(/^Cut the engines/);
});

test('a short line that brings somebody in, or that the next sentence goes on from, is a lead', () => {
  const bringsIn = MESSAGE.replace(
    'The harbour has a message for its ferrymen.',
    'A ferryman has been fined over a crash.',
  );
  expect(summaryOf(bringsIn).short[0]).toBe('A ferryman has been fined over a crash.');
  const leaning = MESSAGE.replace('Cut the engines', 'It told them to cut the engines');
  expect(summaryOf(leaning).short[0]).toBe('The harbour has a message for its ferrymen.');
});

test('a sentence with letters that were decoded wrongly is left out, unless the story begins with it', () => {
  const bridge = `The council of Tolva voted on Monday to close the old bridge over the river.

JosÃ© Ruiz, who leads the council, said the old bridge over the river would stay shut until May.

Engineers had found 118 cracks in the piers of the old bridge.`;
  expect(summaryOf(bridge).short.join(' ')).not.toContain('Ã');
  expect(summaryOf(bridge.normalize('NFD')).short).toHaveLength(2);
  const [lead = '', second = '', third = ''] = bridge.split('\n\n');
  expect(summaryOf([second, lead, third].join('\n\n')).short.join(' ')).toContain('Ã');
});

test('the sentence that tells whom the first ones meant may begin a summary, though they can not', () => {
  const { short } =
    summaryOf(`She had sold tickets on the quay for thirty years. Now, Nora Reed has a ferry of her own and a plan for the bay.

The ferry was bought in May with money that the fishermen of Tolva had put together, and it takes forty people across the bay.`);
  expect(short[0]).toBe('Now, Nora Reed has a ferry of her own and a plan for the bay.');
});

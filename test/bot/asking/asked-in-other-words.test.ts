import { expect, test } from 'vitest';
import { answerOf, lastOf } from '../../support/talked.ts';

const NEWS = {
  mill: `Town buys its mill as three hundred lose work

The council of Orrbeck purchased the empty Hask paper mill for £2.4m on Monday, seven weeks after 310 workers were made redundant.

The mill, erected in 1911, was bid for by two firms. Its owners, Vesta Holdings, declined to say why they had picked the town.

Mayor Lena Tofte demanded that the firm's director, Per Ask, step down. “He counted paper while it burned,” she said. Ask refused, saying that he was needed.

The council was advised by a report from the surveyors Roe Pitt. It concluded that the roof would last ten years.

Hask Band Club has asked for a room there. Its chair, Captain Ines Moe, said it could start in May. The band's goat, Admiral, would come too.

The club repaid a loan of £900 last year. It got £4,000 from the town, over a flood that wrecked its drums.

Union secretary Jan Bly said he would attend the opening. Tofte has not said whether she will. Bly said that was not true.

An inspector discovered a fault in a boiler. The cause of the fire is not known. The rent might have to rise to £90. The loft closed in 2019 when a beam fell.

The baker Hask, next door, said 40 of Hask’s 90 bakers had joined the walkout. Bakers earn £19,000 a year there. A hearing on the roof is to be held on 4 June.`,
};

test.each([
  ['who bought the mill', 'purchased the empty Hask paper mill'],
  ['when was the mill built', 'erected in 1911'],
  ['who owns the mill', 'Its owners, Vesta Holdings'],
  ['how many people lost their jobs', '310 workers'],
  ['who wrote the report', 'a report from the surveyors Roe Pitt'],
  ['what is the name of the goat', 'goat, Admiral'],
  ['how much did the club pay back', '£900'],
  ['what happens next', 'is to be held on 4 June'],
  ['who is in charge of the band club', 'Who is Ines Moe'],
  ['in which year was the mill built', 'erected in 1911'],
  ['who found the fault', 'discovered a fault'],
  ['will the rent go up', 'might have to rise'],
  ['how did the fire start', 'The cause of the fire'],
  ['does bly agree', 'Bly said that was not true'],
  ['how many are on strike', '40 of Hask’s 90 bakers had joined the walkout'],
  ['what do the bakers earn', '£19,000'],
  ['will tofte attend', 'Tofte has not said whether she will'],
])('%s', async (question, part) => {
  expect(await answerOf(NEWS, question)).toContain(part);
});

test('whether somebody did as was demanded is told behind what was said with it', async () => {
  const answer = await answerOf(NEWS, 'did the director resign');
  expect(answer).toContain('demanded that');
  expect(answer).toContain('Ask refused');
  expect(answer).not.toContain('burned');
});

test('who runs a body is no sentence of what else is run', async () => {
  const news = {
    m: 'Boats stop\n\nThe firm that runs boats for Orr council fell out with it. Orr council denied it all. Its leader, Ann Rook, spoke of a stunt.',
  };
  expect(await answerOf(news, 'who runs orr council')).toContain('Who is Ann Rook');
});

test.each([
  [['who bought the mill', 'for how much?'], '£2.4m'],
  [['did the director resign', 'why not?'], 'saying that he was needed'],
  [['how much did the club get', 'why?'], 'over a flood'],
  [['when did the loft shut', 'why?'], 'when a beam fell'],
  [['why is the mill shutting', 'when was it built?'], 'erected in 1911'],
  [['who bought the mill', 'was anyone ill', 'what did tofte say about that?'], 'He counted paper'],
])('%j goes on with what was shown', async (lines, part) => {
  expect(await lastOf(NEWS, ...lines)).toContain(part);
});

test('a word of one sense with another comes behind the word itself', async () => {
  const news = {
    m: 'Zoo shuts\n\nThe zoo said it would inspect each pen. A review of each pen was held in May.',
  };
  expect(await answerOf(news, 'was there a review of a pen')).not.toContain('1. The zoo said');
});

test('no verb is put for another that the article has', async () => {
  const news = { m: 'Debts\n\nAsh paid the loan back in May. Rae repaid a loan in June.' };
  expect(await answerOf(news, 'who paid the loan back')).toContain('Ash paid the loan back');
});

test('what the article has no word of is not told by the sense of the other words alone', async () => {
  const answer = await answerOf(NEWS, 'when was the cathedral built');
  expect(answer).toContain('I found nothing on that');
});

test('a longer word may be misspelt', async () => {
  expect(await answerOf(NEWS, 'did the direcktor resign')).toContain('Ask refused');
});

const TRAM = {
  tram: `Tram returns to Orrbeck

The tram will run four times an hour from May, the firm Lyn Rail said. Tickets go on sale on 3 April, and the ride of 9km takes 20 minutes.

The old line was abandoned in 1990 because the bridge sagged. “He is called Biscuit,” said the firm's co-founder, Una Dell, of her dog.

A study, by the engineer Ole Sand, began last year. Lyn Rail demanded £3m from the town. It has since spent £7m on rails.

A referendum is to be held on 9 March. Polls have 54% of voters in favour. A baker broke the bell, Dell said.`,
};

test.each([
  ['when can i buy tickets', 'on 3 April'],
  ['how often will it go', 'four times an hour'],
  ['how long does it take', '1. 20 minutes'],
  ['why did the old line stop', 'because the bridge sagged'],
  ['who founded lyn rail', 'co-founder, Una Dell'],
  ['whats the dogs name', 'called Biscuit'],
  ['who carried out the study', 'by the engineer Ole Sand'],
  ['when is the vote', '9 March'],
])('the tram: %s', async (question, part) => {
  expect(await answerOf(TRAM, question)).toContain(part);
});

test('what it cost is no sum that was demanded', async () => {
  const answer = await lastOf(TRAM, 'how much did lyn rail demand', 'how much has it cost them?');
  expect(answer).toContain('£7m');
  expect(answer).not.toContain('demanded');
});

test('“who did it” is not asked of the thing before', async () => {
  expect(await lastOf(TRAM, 'what is the bridge', 'who did it?')).not.toContain('is taken to mean');
});

test('no other article is asked for words that stand anywhere', async () => {
  const news = {
    school: 'School\n\nInspectors rated the school in 2019.',
    ship: 'Ship\n\nThe ship is coming back to Orr.',
  };
  expect(await answerOf(news, 'when are the inspectors coming back')).not.toContain(
    'Not in the current',
  );
});

test('who takes over is told by no takeover', async () => {
  const news = {
    m: 'Ales\n\nOrm agreed to a takeover by Ash. Ida Sund, who takes over in May, was glad.',
  };
  expect(await answerOf(news, 'who takes over')).toContain('Ida Sund');
});

test('how much a toll is asks for nobody killed', async () => {
  const news = { m: 'Bridge\n\nThe toll is £3. A crash there killed 12 people.' };
  expect(await answerOf(news, 'how much is the toll')).toContain('1. toll is £3');
});

test('what lasts is no sum', async () => {
  const news = { m: 'Theft\n\nAsh was stealing half a million pounds from the club.' };
  expect(await answerOf(news, 'how long was he stealing')).not.toContain('1. half a million');
});

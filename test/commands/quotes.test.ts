import { expect, test } from 'vitest';
import { answerText, market, oakmere } from '../support/oakmere.ts';

const credit = `From “Oakmere bridge to close for two years”, The Oakmere Gazette, 12 May 2026
https://gazette.example/bridge`;

test('a speaker’s words stand with speaker, role and paragraph; a guess is marked', async () => {
  expect(
    await answerText('quotes Maria Dale'),
  ).toBe(`Maria Dale, the county’s transport chief: 2 quotations

1. “We looked at every other way, and there was none,”
   Maria Dale, the county’s transport chief (paragraph 2)
2. “The old piers will not carry another winter.”
   Maria Dale, the county’s transport chief (paragraph 3, speaker inferred)

${credit}

Also quoted: Peter Dale (1); Ana Nowak (1). Type: quotes Peter Dale`);
});

test('words quoted in part stand in their sentence', async () => {
  expect(await answerText('quotes the mayor')).toBe(`Peter Dale, Mayor: 1 quotation

1. “a long goodbye”
   Peter Dale, Mayor (paragraph 5, quoted in part, as told by the Gazette)
   In the sentence: Mayor Peter Dale called the plan “a long goodbye” and asked for a ferry.

${credit}

Also quoted: Maria Dale (2); Ana Nowak (1). Type: quotes Maria Dale`);
});

test('two who bear the name get a question back', async () => {
  expect(await answerText('quotes Dale')).toBe(`Who is meant by “Dale”?

- Maria Dale, the county’s transport chief
  quoted twice, mentioned once
  also called “Ms Dale”
  “We looked at every other way, and there was none,” said Maria Dale, the county’s transport chief. (paragraph 2)
- Peter Dale, Mayor
  quoted once, mentioned once
  Mayor Peter Dale called the plan “a long goodbye” and asked for a ferry. (paragraph 5)

Ask for: Maria Dale, the county’s transport chief; Peter Dale, Mayor. Type: quotes Maria Dale`);
});

test.each([
  ['quotes Maria Dale and Ana Nowak', 'Maria Dale and Ana Nowak: 3 quotations\n\n1.'],
  ['quotes from the mayor, Nowak & Maria', 'Peter Dale, Ana Nowak and Maria Dale: 4 quotations\n'],
  ['quotes Nowak and Smith', 'Nobody called “Nowak and Smith” is in this article'],
  ['Ana Nowak and Maria Dale', 'Ana Nowak and Maria Dale\n'],
])('several at once: %s', async (line, beginning) => {
  expect((await answerText(line)).slice(0, beginning.length)).toBe(beginning);
});

test('who is unknown gets the list of who speaks, the unattributed last', async () => {
  expect(await answerText('quotes Smith')).toBe(`Nobody called “Smith” is in this article

Quoted in this article: Maria Dale (2); Peter Dale (1); Ana Nowak (1); Speaker not named (1). Type: quotes Maria Dale

From “Oakmere bridge to close for two years”, The Oakmere Gazette, 12 May 2026
https://gazette.example/bridge`);
});

test('who shares a word with somebody is offered that one first', async () => {
  expect(await answerText('quotes Jana Nowak')).toContain(
    'Perhaps: Ana Nowak. Type: quotes Ana Nowak',
  );
});

test('no speaker at all gets the same list', async () => {
  expect(await answerText('quotes')).toBe(`“quotes” needs a speaker

A name or an office; also “everyone” or “unattributed”.

Quoted in this article: Maria Dale (2); Peter Dale (1); Ana Nowak (1); Speaker not named (1). Type: quotes Maria Dale`);
});

test('somebody named and not quoted: what the article says of them', async () => {
  expect(await answerText('quotes the governor')).toBe(`Ruth Haines, Governor: not quoted

What the article says of Ruth Haines:

1. Governor Ruth Haines, who visits on Friday, has not commented. (paragraph 8)

${credit}

Also quoted: Maria Dale (2); Peter Dale (1); Ana Nowak (1). Type: quotes Maria Dale`);
});

test('unattributed quotations are there to be asked for', async () => {
  expect(await answerText('quotes unattributed')).toContain(`Speaker not named: 1 quotation

1. “Keep Oakmere open.”
   Speaker not named (paragraph 7)`);
});

test.each([
  ['quotes Nowack', '“Nowack” is taken to mean Ana Nowak.'],
  ['quotes Maria Dale about piers', 'Maria Dale on “piers”: 1 quotation\n\n1. “The old piers'],
  ['quotes everyone about promise', 'Everyone on “promise”: 1 quotation\n\n1. “Our 40 shops'],
  ['quotes everyone about 40', 'Everyone on “40”: 1 quotation\n\n1. “Our 40 shops'],
  [
    'quotes mayor about ferry',
    '“ferry” is not in the quoted words but in the sentence around them.',
  ],
  ['quotes Nowak about open shops', 'No quotation has all of “open shops”; some of it is in:'],
  ['quotes Maria Dale about promisses', '“promisses” is taken to mean “promises”.'],
  [
    'quotes Maria Dale about shops',
    'Quoted on “shops”: Ana Nowak (1). Type: quotes Ana Nowak about shops',
  ],
  [
    'quotes Maria Dale about cars',
    'Maria Dale is not quoted on “cars”. The article itself says:\n\n1. More than 9,000',
  ],
  [
    'quotes Nowak about transport',
    'Ana Nowak is not quoted on “transport”. The article itself says:\n\n1. “We looked',
  ],
  ['quotes Nowak about cheese', '“cheese” does not come up in this article.'],
  ['quotes Nowak about cheese', 'On everything: Ana Nowak (1). Type: quotes Ana Nowak'],
])('%s', async (line, part) => {
  expect(await answerText(line)).toContain(part);
});

test('another article is asked by its title, and suggestions stay in it', async () => {
  const library = oakmere([market, ...oakmere().articles().slice(0, 1)]);
  expect(await answerText('quotes Nowak article=bridge', library)).toContain(
    'Type: quotes Maria Dale article="oakmere-bridge"',
  );
});

test('an article in which nobody speaks', async () => {
  expect(await answerText('quotes everyone', oakmere([market]))).toBe(
    'Nobody is quoted in this article\n\nFrom “Lantern market returns”',
  );
});

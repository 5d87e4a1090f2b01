import { expect, test } from 'vitest';
import { said } from '../../support/said.ts';

test.each([
  [
    'past the place and the day behind it',
    'Ana Ruiz won.\n\nAt a rally in Marlow, N.H., on Tuesday, Mrs. Ruiz praised the town, saying it would “come back”.',
    'come back: Ana Ruiz',
  ],
  [
    'past a dateline with its day and agency',
    'HALIFAX, Dec. 8 (NWS) — In answer to the plan, Ana Ruiz rallied her friends, saying: “We will stop it.”',
    'We will stop it.: Ana Ruiz',
  ],
  [
    'past an adverb',
    'Shortly after the call, Ana Ruiz sent out a release saying the town was owed “an answer”.',
    'an answer: Ana Ruiz',
  ],
  [
    'past whom an opening participle names, with a role',
    'Preceded at the lectern by Max Orr, the county sheriff, Ana Ruiz launched into a lament for the “victims of violence”.',
    'victims of violence: Ana Ruiz',
  ],
  [
    'past a clause about her that holds a title',
    'Ana Ruiz, a guest on the show, “Low Tide,” who went on to work with Orr, said he was “always kind”.',
    'always kind: Ana Ruiz',
  ],
  [
    'past what she wears, with words on it',
    '“It was better before,” Ana Ruiz, in a straw hat and “Orr Now” badges, said on the pier.',
    'It was better before,: Ana Ruiz',
  ],
  [
    'by name between two dashes',
    'A former mayor -- Ana Ruiz, who lost to Orr -- said the plan was “no change”.',
    'no change: Ana Ruiz',
  ],
  [
    'past the region behind her town',
    'Max Orr left after Ana Ruiz, a nurse in Worcester, Massachusetts, told him he was “too nice”.',
    'too nice: Ana Ruiz',
  ],
  [
    'with her town and region',
    'Ana Ruiz of Columbia, South Carolina says he can win if he keeps “at it”.',
    'at it: Ana Ruiz',
  ],
  [
    'with her party and seat',
    'On Tuesday in Berea, OH, after winning the primary, Gov. Ana Ruiz (R-OH), said, “I’m off.”',
    'I’m off.: Ana Ruiz',
  ],
  [
    'past a time that ends with “ago”',
    'Max Orr left. Ana Ruiz less than two weeks ago said that the “top secret” plan was out.',
    'top secret: Ana Ruiz',
  ],
  [
    'behind a word that adds to the sentence before',
    'Likewise, Ana Ruiz of the Marlow Institution had this to say: “It will cost more.”',
    'It will cost more.: Ana Ruiz',
  ],
  [
    'past a year',
    'Ana Ruiz was a teacher. Last year, she played down the plan as “just talk” and left.',
    'just talk: Ana Ruiz',
  ],
  [
    'behind her office, before a colon',
    'Max Orr left.\n\nFormer secretary of state Ana Ruiz: “We learned it from the department.”',
    'We learned it from the department.: Ana Ruiz',
  ],
  [
    'by name behind what she directs',
    '“They have to choose,” Fight for Fairness organising director Ana Ruiz told the station.',
    'They have to choose,: Ana Ruiz',
  ],
  [
    'with a role that no comma ends',
    'Ana Ruiz, president and CEO of Marlow Ferry Association stated, “It is a question of money.”',
    'It is a question of money.: Ana Ruiz',
  ],
  [
    'without the clause behind her name',
    '“Whoever waits loses,” said ferry passenger Ana Ruiz when asked about the plan.',
    'Whoever waits loses,: Ana Ruiz',
  ],
])('the subject of the sentence, %s', (_, text, expected) => {
  expect(said(text)).toEqual([expected]);
});

test.each([
  [
    'who goes on behind her tag, and not whom she tells of',
    'Mr. Orr means to speak this month, Ana Ruiz said, adding that he would close his “courage gap”.',
    'courage gap: Ana Ruiz',
  ],
  [
    'who judges a claim, and not who made it',
    'Aide Ana Ruiz said on Thursday that Max Orr’s claim that the town is in favour of the plan is “simply not true”.',
    'simply not true: Ana Ruiz',
  ],
  [
    'whose claim the words are in, with a participle behind them',
    'Max Orr blamed the papers for making an issue out of Ana Ruiz’s claim that Mayor Jo Hale “founded the gang,” saying they were picking at her words.',
    'founded the gang,: Ana Ruiz',
  ],
  [
    'who calls a thing so, and not who made the thing',
    'Ana Ruiz played the loans down, calling them an “error” that was reported in a “hit piece” by the Marlow Times.',
    'error: Ana Ruiz',
    'hit piece: Ana Ruiz',
  ],
  [
    'who counts, and not her own count',
    'Ana Ruiz, a member of the board, said that according to its count, the party has won, but “we are still counting”.',
    'we are still counting: Ana Ruiz',
  ],
  [
    'who adds it between commas',
    '“We wait,” press secretary Ana Ruiz said on Tuesday. Cost estimates, she added, were “based on a sketch”.',
    'We wait,: Ana Ruiz',
    'based on a sketch: Ana Ruiz',
  ],
  [
    'who has Law for a surname',
    'After the wins of Cory Gard in Ohio and Thom Till in Iowa, “there is urgency that we keep them,” Law said, noting that donors feel “it must hold.” Steven Law runs the fund.',
    'there is urgency that we keep them,: Steven Law',
    'it must hold.: Steven Law',
  ],
  [
    'who heckles, in a headline',
    'Ana Ruiz heckles Orr supporters: ‘You’re being silly’\n\nAna Ruiz told Max Orr that he was “being silly”.',
    'You’re being silly: Ana Ruiz',
    'being silly: Ana Ruiz',
  ],
  [
    'who states it, with the verb first',
    'Ana Ruiz was on the radio.\n\nStated Ruiz: “The stakes are high.”',
    'The stakes are high.: Ana Ruiz',
  ],
  [
    'by name behind a role, in a clause about a thing',
    'That view has upended years of policy toward Marlow, a town that the last nominee, Ana Ruiz, called “our foe”.',
    'our foe: Ana Ruiz',
  ],
  [
    'who introduces him so',
    'Ana Ruiz introduced him to the crowd as “a fighter”. Max Orr brought up her gift as “very kind” in a talk.',
    'a fighter: Ana Ruiz',
    'very kind: Max Orr',
  ],
  [
    'past a book of hers',
    'As Ana Ruiz, professor of law at Marlow and author of “The Tide,” put it, “Members should know that.”',
    'Members should know that.: Ana Ruiz',
  ],
  [
    'who turns a plan down behind a dash',
    'Max Orr proposed a debate on the evening of April 4 - but the Ruiz campaign rejected the idea as “ludicrous” because the final is on that night.',
    'ludicrous: the Ruiz campaign',
  ],
  [
    'who called for it in the clause behind “when”',
    'Some members said they feared a repeat of 1992, when Ana Ruiz, who had lost the vote, called for a “culture war”.',
    'culture war: Ana Ruiz',
  ],
  [
    'who calls it so, and not who is blamed',
    'The Post put it at a million, which Ana Ruiz called “a disgrace,” blaming Max Orr.',
    'a disgrace,: Ana Ruiz',
  ],
  [
    'who says so in the clause that opens the sentence',
    'Max Orr left.\n\nAfter Ruiz said that students who did not qualify might do better at “less advanced schools,” Orr said: “I hate it.”\n\nAna Ruiz won.',
    'less advanced schools,: Ana Ruiz',
    'I hate it.: Max Orr',
  ],
  [
    'who reacts',
    'Max Orr left.\n\n“He said it in his speech. Which dockers does he mean?” reacted Ana Ruiz.',
    'He said it in his speech. Which dockers does he mean?: Ana Ruiz',
  ],
  [
    'of whom there is more',
    'Signs of a change were there all along - More from Ana Ruiz: “The data confirm it.”',
    'The data confirm it.: Ana Ruiz',
  ],
  [
    'who is of a body with “and” in its name',
    '“It would yield more,” the expert Ana Ruiz of the Institute for Science and Safety wrote.',
    'It would yield more,: Ana Ruiz',
  ],
])('whoever says it in a sentence of several: %s', (_, text, ...expected) => {
  expect(said(text)).toEqual(expected);
});

test.each([
  [
    'the office of somebody',
    'Max Orr turned on Jo Hale, with the campaign of the former senator from Pennsylvania saying she was “no friend of his”.',
    'no friend of his: the campaign',
  ],
  [
    'many, by what they know',
    'Nuclear policy experts have doubted the claim, but have speculated that the test may raise its “yield”.',
    'yield: Nuclear policy experts',
  ],
])('whoever is no person: %s', (_, text, expected) => {
  expect(said(text)).toEqual([expected]);
});

test('nobody by name says what only was noted', () => {
  const text = 'Ana Ruiz and her sons: “They told him to go,” it was also noted.';
  expect(said(text)).not.toContain('They told him to go,: Ana Ruiz');
});

test('whoever added the measures did not call them so', () => {
  const text =
    'Max Orr said no. Members dropped the bill because of “poison pill” measures added by Ana Ruiz on other issues.';
  expect(said(text)).not.toContain('poison pill: Ana Ruiz');
  expect(said(text)).not.toContain('poison pill: measures');
});

test('“he” is whoever has just said so, with a state and a role behind his name', () => {
  const text =
    'Paul Orr spoke. Paul Orr told the press that Max Pell was right. Rep. Lee Zell of New York, an Orr supporter, said it will help both Orr and the speaker.\n\n“It is no matter of life and death,” he said outside.';
  expect(said(text)).toContain('It is no matter of life and death,: Lee Zell');
});

test('a White House that she may live in one day does not take her name', () => {
  const text =
    'Ana Ruiz spoke. “It is a myth,” Ruiz said. “Don’t believe it.”\n\nA Ruiz White House would be smaller.';
  expect(said(text)).toEqual(['It is a myth,: Ana Ruiz', 'Don’t believe it.: Ana Ruiz']);
});

test('nobody by name is heard in what may be expected', () => {
  const text = 'Ana Ruiz waited. Max Orr can expect “a warm night”.';
  expect(said(text)).not.toContain('a warm night: Max Orr');
});

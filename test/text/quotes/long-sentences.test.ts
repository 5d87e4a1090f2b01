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

test('a White House that she may live in one day does not take her name', () => {
  const text =
    'Ana Ruiz spoke. “It is a myth,” Ruiz said. “Don’t believe it.”\n\nA Ruiz White House would be smaller.';
  expect(said(text)).toEqual(['It is a myth,: Ana Ruiz', 'Don’t believe it.: Ana Ruiz']);
});

test('nobody by name is heard in what may be expected', () => {
  const text = 'Ana Ruiz waited. Max Orr can expect “a warm night”.';
  expect(said(text)).not.toContain('a warm night: Max Orr');
});

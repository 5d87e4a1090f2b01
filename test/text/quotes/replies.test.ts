import { expect, test } from 'vitest';
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

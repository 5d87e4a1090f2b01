import { expect, test } from 'vitest';
import { answerOf } from '../../support/talked.ts';

const NEWS = {
  fever: `Fever spreads through Corran

The number of fever cases in a rural Corran county has grown, doctors said on Tuesday. A tram derailed on the way there about noon on Friday.

The fever has spread so rapidly because of a drug known as Velm. Ida Moll founded the Tide Clinic in 2011. She left the party in 2019, and quit the Harbour party in 2003.

Volunteers clean the church. In the 1980s, 40,000 people were infected in the land. St Una’s Church at Ellerby has a fever ward. Her book was published 50 years ago this week. Dale are seven points from safety. “The ref was blind,” said a fan.

Referee: Stef Orr (Lund)`,
  bout: `Burr wins belt

Jo Burr beat Al Dray to win a belt at Lund Hall on Saturday night, in a bout that lasted eight rounds. The fight drew 900 fans. “When I got into the ring in Orr before the fight, I wept,” said Burr. The Lund Sailing Guild has seen membership pass 6,000.`,
};

test.each([
  ['where is the fever', /in a rural Corran county/],
  ['when did it crash', /about noon on Friday/],
  ['why is it spreading so fast', /spread so rapidly because/],
  ['what drug is it', /a drug known as Velm/],
  ['when did she start the company', /founded the Tide Clinic in 2011/],
  ['when did she leave the party', /1\. She left the party in 2019/],
  ['where is the church', /1\. St Una’s Church at Ellerby/],
  ['when did the book come out', /published 50 years ago/],
  ['how far are dale from safety', /seven points from safety/],
  ['who is the ref', /Referee: Stef Orr/],
])('%s', async (question, told) => {
  expect(await answerOf({ fever: NEWS.fever }, question)).toMatch(told);
});

test.each([
  ['where was the fight', /1\. Jo Burr beat Al Dray to win a belt at Lund Hall/],
  ['how many members does the guild have', /6,000/],
])('%s', async (question, told) => {
  expect(await answerOf({ bout: NEWS.bout }, question)).toMatch(told);
});

test.each([
  ['where is the pump', 'Corran county'],
  ['when did the church start', 'Tuesday'],
  ['where did she get the drug', 'Corran county'],
])('%s is not where or when the story is', async (question, other) => {
  expect(await answerOf({ fever: NEWS.fever }, question)).not.toContain(other);
});

test('when somebody spoke is not when a thing is', async () => {
  const NEWS = {
    gig: `Drummer plans gig\n\nA drummer said yesterday that he plans a concert for the harbour. The concert is due on 4 June.`,
  };
  expect(await answerOf(NEWS, 'when is the concert')).toMatch(/1\. The concert is due on 4 June/);
});

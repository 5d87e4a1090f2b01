import { expect, test } from 'vitest';
import { answerOf, lastOf } from '../../support/talked.ts';

const NEWS = {
  fire: `Nine die in fire at Osk

Nine people have died in the fire at the Osk mill, the fire service said on Monday. It had at first put the number of dead at four.

The repair will cost 4 million crowns. The first estimate of the cost, made in May, was 3 million crowns. The cost rose because steel did. An earlier report put the depth of the cellar at 5 metres; it is 8 metres deep. The coastguard of the lake at first gave the number of missing as six; two are missing now.

The last such fire was in 1987, when 12 people died. The levy of 2 crowns was brought in after it. The levy was dropped last year.`,
};

test.each([
  ['how much will the repair cost?', 'and at first?', '3 million crowns', '1. 4 million'],
  ['how many people died?', 'and at first?', 'number of dead at four', '1. Nine'],
  ['how many are missing?', 'and at first?', 'number of missing as six', '1. two'],
  ['how deep is the cellar?', 'and originally?', '5 metres', '1. 8 metres'],
])('after “%s”, “%s” asks for the figure of before', async (first, then, part, other) => {
  const answer = await lastOf(NEWS, first, then);
  expect(answer).toContain(part);
  expect(answer).not.toContain(other);
});

test('what it was at first is asked of the thing that was asked about', async () => {
  const answer = await lastOf(NEWS, 'why did the cost rise?', 'what was it at first?');
  expect(answer).toContain('“it” is taken to mean the cost.');
  expect(answer).toContain('1. 3 million crowns');
});

test('what happened to it is asked of a thing without a name', async () => {
  const answer = await lastOf(NEWS, 'how much was the levy?', 'what happened to it?');
  expect(answer).toContain('“it” is taken to mean the levy.');
  expect(answer).toContain('The levy was dropped last year.');
});

test('how many died then is told by the event that was just shown', async () => {
  const answer = await lastOf(NEWS, 'when was the last such fire?', 'how many died then?');
  expect(answer).toContain('when 12 people died');
  expect(answer).not.toContain('Nine people');
});

test('a sum in crowns tells how much', async () => {
  expect(await answerOf(NEWS, 'how much will the repair cost?')).toContain('1. 4 million crowns');
});

const MEET = {
  meet: `Meeting at Osk drew fewer

The attendance, at first announced as 21,300, was corrected to 19,850. The runner Nadia Norman won. “I ran,” said Norman.

The clinic at Osk will shut for six months. It was first put at three months.`,
};

test('a number that was corrected is the one of before', async () => {
  expect(await answerOf(MEET, 'what was the attendance?')).toContain('1. 19,850');
  const answer = await lastOf(MEET, 'what was the attendance?', 'and at first?');
  expect(answer).toContain('1. 21,300');
  expect(answer).not.toContain('1. 19,850');
});

test('a surname that ends in “man” makes nobody a man', async () => {
  expect(await lastOf(MEET, 'who is Nadia Norman', 'what did she say?')).toContain('I ran');
});

import { expect, test } from 'vitest';
import { answerOf } from '../../support/talked.ts';

const RAID = {
  raid: `Raid on a boatyard in Pellow

Officers discovered nine rifles and a crate of grenades in a boatyard in Pellow. The man who rents it had moved to Pellow in 2012, and was supported by his brother, a baker.

The judge said the maximum term was nine years. Dorn spent six years in jail for smuggling before that. The yard itself was launched in 1987 by a cooper.

Famous pupils of the sailing school there include the painter Ola Wick. Its goalkeeper, Tam Reed, is the best known of them. Wick was divorced by her husband because she sold their boat.

Young people in Pellow plan their regattas on Facebook. In the last of these Joss Orr was shown the yellow card for blocking the course, and Fen Lowe was found out when a sail was measured.`,
};

test.each([
  ['what weapons did the cops find', /nine rifles/],
  ['when did he come to Pellow', /moved to Pellow in 2012/],
  ['did he have help from family', /supported by his brother/],
  ["what's the max term", /^“maximum term” in the article[\s\S]*nine years/],
  ['how long was dorn in prison', /1\. six years/],
  ['when did the yard open', /launched in 1987/],
  ['which celebs went to the school', /Famous pupils/],
  ['who is the goalie', /Tam Reed/],
  ['why did her husband leave her', /because she sold/],
  ['what apps do people use', /Facebook/],
  ['who got booked', /Joss Orr was shown the yellow card/],
  ['how did she get caught', /found out when a sail was measured/],
])('%s is told in the words of news', async (question, told) => {
  expect(await answerOf(RAID, question)).toMatch(told);
});

test.each([
  ['who got sent off', 'yellow card'],
  ['how many drugs did they find', 'nine'],
  ['when did the church open', '1987'],
])('%s is not', async (question, other) => {
  expect(await answerOf(RAID, question)).not.toContain(other);
});

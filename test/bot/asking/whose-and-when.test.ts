import { expect, test } from 'vitest';
import { answerOf, lastOf } from '../../support/talked.ts';

const NEWS = {
  ferry: `Ferry crews walk out over shifts

Island ferries stood still on Thursday after talks to end a strike by crews at Nordby collapsed.

All 12 night crossings between Nordby and Vik were cancelled. Each day of the strike costs the line £90,000, it said.

The walkout is due to end at noon on Sunday. Ferry Line Sund has sailed the route since 2011. It lost £3m.

Al Berge and Bo Krane were arrested on Monday over a stolen boat. A lawyer for Al Berge, Siri Holm, said that he was innocent. “He can’t even sail,” Holm said.

Bo Krane does not have a lawyer yet. The harbour master, Ann Tully, told deckhands to go home. “Come back in May,” Tully said.

Divers found £5,000 in a bag behind a shed. Tourist Eva Lie waited at the pier for three nights. She was in prison in the museum for a play, Berge joked.`,
};

const answer = (question: string): Promise<string> => answerOf(NEWS, question);

test('somebody’s lawyer is who is told to be theirs, and not they', async () => {
  const first = 'what did Al Berge’s lawyer say?';
  expect(await answer(first)).toContain('He can’t even sail');
  expect(await answer(first)).toMatch(/^Siri Holm/);
  const other = await lastOf(NEWS, first, 'and Bo’s?');
  expect(other).toContain('Bo Krane does not have a lawyer yet');
  expect(other).not.toContain('He can’t even sail');
});

test('who is somebody’s deputy is not told where there is no word of deputies', async () => {
  const found = await answer('who is Ann Tully’s deputy?');
  expect(found).toContain('is named in this article');
  expect(found).not.toContain('go home');
});

test('when something ends is told by what is to come, also in other words', async () => {
  const found = await answer('when does the strike end?');
  expect(found).toContain('noon on Sunday');
  expect(found).not.toContain('on Thursday');
});

test('how long something has been so may be told by since when', async () => {
  const found = await answer('how long has Sund sailed the route?');
  expect(found).toContain('No length of time is given, but since when it is so:');
  expect(found).toContain('since 2011');
});

test('what a day costs is told by no number of days', async () => {
  expect(await answer('how much does a strike day cost?')).toMatch(/1\. £90,000/);
});

test('so many nights tell how long', async () => {
  expect(await answer('how long did Eva Lie wait at the pier?')).toContain('three nights');
});

test('what was done to so many of something else is shown as a part of it', async () => {
  const found = await answer('how many trains were cancelled?');
  expect(found).toContain('about a part of it');
  expect(found).toContain('12 night crossings');
  // Ferries come up, and nothing counts them.
  expect(await answer('how many ferries were cancelled?')).not.toContain('12 night crossings');
});

test('what somebody did find is what they found', async () => {
  expect(await answer('how much did the divers find?')).toMatch(/1\. £5,000/);
});

test('to whom something was told is no topic where it does not come up', async () => {
  expect(await answer('what did Tully tell MPs?')).toContain('Come back in May');
});

test('whether somebody did so is not told by a sentence on another', async () => {
  expect(await answer('has Krane been in prison before?')).not.toContain('museum');
});

test('“where was it” goes on from what was just shown', async () => {
  expect(await lastOf(NEWS, 'how much did the divers find?', 'where was it?')).toContain(
    'behind a shed',
  );
});

test('“on it” asks for somebody’s words only after a verb of speech', async () => {
  const found = await lastOf(NEWS, 'what did the divers find?', 'who waited on it?');
  expect(found).not.toContain('Taken to ask');
});

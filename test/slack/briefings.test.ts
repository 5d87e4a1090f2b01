import { expect, onTestFinished, test } from 'vitest';
import { createBriefings } from '../../src/bot/briefing/briefings.ts';
import { openStore } from '../../src/store/open.ts';
import { fakePlatform } from '../support/fake-platform.ts';
import { libraryOf, servicesOf, threeArticles } from '../support/newsroom.ts';
import { ADMIN, DIRECT } from '../support/slack/actions.ts';
import { startReadyBot, textOf } from './bot.ts';

/** A bot with briefings. */
async function startDesk(briefingsBy?: 'admins') {
  const store = await openStore(':memory:');
  onTestFinished(() => store.destroy());
  const library = libraryOf(threeArticles());
  const briefings = createBriefings({
    ...{ store, library, platforms: [fakePlatform('slack')] },
    log: { info() {}, warn() {}, error() {} },
    firstSeen: async () => () => new Date('2026-06-01T09:00Z'),
    now: () => new Date('2026-06-01T12:00Z'),
  });
  const services = () => ({ ...servicesOf(library), briefings });
  const { double } = await startReadyBot({ services, ...(briefingsBy && { briefingsBy }) });
  const say = async (words: string, user?: string): Promise<string> =>
    textOf(await double.answered(double.slashCommand(words, user ? { user } : {})));
  return { double, say };
}

test('a channel sets a briefing up, looks at it, changes it and removes it, in words', async () => {
  const { double, say } = await startDesk();
  const added = await say(
    'briefing add weekdays 08:00 about troops form quotes notify <@U0READER1|r>',
  );
  expect(added).toMatch(
    /^The briefing \w{6} is set up\nweekdays 08:00 \(Europe\/London\): articles/,
  );
  // The time stands there for Slack to show it by the reader's clock.
  expect(added).toContain('notifies one person');
  const id = /briefing (\w{6})/.exec(added)?.[1] ?? '';

  expect(await say('briefing list')).toMatch(
    new RegExp(`1 briefing\n${id}: .*Set up by reader`, 's'),
  );
  expect(await say(`briefing skip ${id}`)).toContain('is passed over');
  expect(await say('briefing next')).toContain('is passed over.');
  expect(await say('briefing edit mondays 9 in Tokyo')).toContain('mondays 9 (Asia/Tokyo)');
  expect(await say('briefing pause')).toContain('is paused');
  expect(await say('briefing why')).toMatch(/It is paused.*Paused by reader.*Added by reader/s);

  const removed = await double.answered(double.mention(`briefing remove ${id}`));
  expect(textOf(removed)).toContain('is removed');
  expect(await say('briefing list')).toContain('None.');
  await double.answered(double.pressButton(removed, 'Bring it back'));
  expect(await say('briefing')).toContain(id);
});

test('a mention in a thread sets one up for the thread; wrong words are told what is wrong', async () => {
  const { double, say } = await startDesk();
  const mention = double.mention(
    'briefing add daily 9 in Tokyo in this thread approved in <#C0BRIEF01|briefing> within 30 minutes',
  );
  expect(textOf(await double.answered(mention))).toMatch(
    /in a thread, approved by editors first, within 30 minutes/,
  );
  expect(await say('briefing add daily 9 in this thread')).toContain('This is no thread');
  expect(await say('briefing add soon')).toMatch(/“soon” is not understood/);
  expect(await say('briefing add daily 9 notify <!channel>')).toContain('never notifies everyone');
  expect(await say('briefing add daily 9', 'U0PASSER1')).toContain('It takes a member');
  expect(await say('briefing pause zz9zzz')).toContain('There is no briefing “zz9zzz” here');
});

test('only admins, where the configuration says so; and everyone for their own messages', async () => {
  const { double, say } = await startDesk('admins');
  expect(await say('briefing add daily 9')).toMatch(/^You may not .*\n.*only admins/);
  expect(await say('briefing add daily 9', ADMIN)).toContain('is set up');
  const direct = double.directMessage('briefing add daily 9');
  expect(direct.channel).toBe(DIRECT);
  expect(textOf(await double.answered(direct))).toContain('is set up');
});

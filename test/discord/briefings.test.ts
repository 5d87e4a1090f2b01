import { expect, onTestFinished, test } from 'vitest';
import { createBriefings } from '../../src/bot/briefing/briefings.ts';
import { openStore } from '../../src/store/open.ts';
import { fakePlatform } from '../support/fake-platform.ts';
import { libraryOf, servicesOf, threeArticles } from '../support/newsroom.ts';
import { buttonOf, startReadyBot, textOf } from './bot.ts';

const MANAGER = { id: '900000000000000007', name: 'ada', permissions: 0x2000n | 0x400n | 0x800n };

async function startDesk(discord = fakePlatform('discord')) {
  const store = await openStore(':memory:');
  onTestFinished(() => store.destroy());
  const library = libraryOf(threeArticles());
  const briefings = createBriefings({
    ...{ store, library, platforms: [discord] },
    log: { info() {}, warn() {}, error() {} },
    firstSeen: async () => () => new Date('2026-06-01T09:00Z'),
    now: () => new Date('2026-06-01T12:00Z'),
  });
  const { double } = await startReadyBot({
    services: () => ({ ...servicesOf(library), briefings }),
  });
  const run = (name: string, options = {}, user: typeof MANAGER | undefined = MANAGER) =>
    double.answered(double.dispatchSlash(`briefing ${name}`, options, user ? { user } : {}));
  return { double, briefings, run };
}

test('a channel sets a briefing up, looks at it, changes it and removes it', async () => {
  const { double, run } = await startDesk();
  const added = await run('add', { when: 'weekdays 08:00', timezone: 'London', topic: 'trial' });
  expect(textOf(added)).toMatch(
    /^The briefing \w{6} is set up\nweekdays 08:00 \(Europe\/London\): art/,
  );
  expect(added.ephemeral).toBe(true);
  // Tuesday 2 June 2026, 8:00 in London, for Discord to show by the reader's clock.
  expect(JSON.stringify(added.wire)).toContain(`<t:${Date.parse('2026-06-02T07:00Z') / 1000}:F>`);
  const id = /briefing (\w{6})/.exec(textOf(added))?.[1] ?? '';

  expect(textOf(await run('list'))).toMatch(new RegExp(`${id}: .*Set up by ada`, 's'));
  expect(textOf(await run('preview'))).toMatch(/^Brewer .*\nA preview/);
  expect(textOf(await run('pause', { briefing: id }))).toContain('is paused');
  expect(textOf(await run('why'))).toMatch(/Paused by ada/);
  expect(textOf(await run('edit', { when: 'hourly', form: 'full' }))).toContain('hourly (Europe');
  const removed = await run('remove');
  expect(textOf(await run('list'))).toContain('None.');
  const back = buttonOf(removed, 'Bring it back');
  await double.answered(double.pressButton(removed, back, { user: MANAGER }));
  expect(textOf(await run('next'))).toContain(`${id}: hourly`);
});

test('who may not is refused kindly, and nothing changes', async () => {
  const { run, double } = await startDesk();
  const reader = { ...MANAGER, permissions: 0x400n | 0x800n };
  const refused = await run('add', { when: 'daily 9', timezone: 'UTC' }, reader);
  expect(textOf(refused)).toMatch(/^You may not change briefings there\n.*Manage Messages/);
  const everyone = double.guild.id;
  const ping = await run('add', { when: 'daily 9', timezone: 'UTC', notify: everyone });
  expect(textOf(ping)).toContain('never notifies everyone');
  expect(textOf(await run('list'))).toContain('None.');
});

test('while somebody types, time zones, topics and briefings are proposed', async () => {
  const { run, double } = await startDesk();
  await run('add', { when: 'daily 9', timezone: 'UTC' });
  const proposed = async (name: string, option: string, typed: string): Promise<string> => {
    const exchange = double.autocomplete(`briefing ${name}`, option, { [option]: typed });
    await double.until(() => exchange.answeredAt);
    return JSON.stringify(exchange.steps[0]?.body);
  };
  expect(await proposed('add', 'timezone', 'japan')).toContain('Asia/Tokyo');
  expect(await proposed('add', 'timezone', '+5:45')).toContain('Asia/Kathmandu');
  expect(await proposed('pause', 'briefing', '')).toContain('daily 9 (UTC)');
});

test('whoever sets one up hears what keeps it from its channel', async () => {
  const discord = fakePlatform('discord');
  const { run } = await startDesk(discord);
  expect(textOf(await run('add', { when: 'hourly', timezone: 'London' }))).not.toContain('cannot');
  discord.missing = async () => 'give me “Send Messages” in #news';
  expect(textOf(await run('edit', { when: 'daily 9' }))).toContain(
    'It cannot be posted as things are: give me “Send Messages” in #news.',
  );
});

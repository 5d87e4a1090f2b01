import { expect, onTestFinished, test } from 'vitest';
import { createBriefings } from '../../src/bot/briefing/briefings.ts';
import { comingBriefings } from '../../src/store/briefings.ts';
import { openStore } from '../../src/store/open.ts';
import { libraryOf, servicesOf, threeArticles } from '../support/newsroom.ts';
import { NEWS } from '../support/slack/actions.ts';
import type { StoredView } from '../support/slack/views.ts';
import { startReadyBot, textOf } from './bot.ts';

/** A bot with briefings that people set up. */
async function startDesk() {
  const store = await openStore(':memory:');
  onTestFinished(() => store.destroy());
  const library = libraryOf(threeArticles());
  const nothing = (): void => undefined;
  const briefings = createBriefings({
    ...{ store, library, platforms: [], restMs: 0 },
    log: { info: nothing, warn: nothing, error: nothing },
    firstSeen: async () => () => undefined,
    now: () => new Date('2026-06-01T12:00:00Z'),
  });
  const bot = await startReadyBot({
    library,
    services: () => ({ ...servicesOf(library), briefings }),
  });
  const here = () => briefings.here({ platform: 'slack', tenant: 'T0READOUT', channel: NEWS });
  const modalWith = (words: RegExp): Promise<StoredView> =>
    bot.double.until(() => {
      const modal = bot.double.modal();
      return modal && words.test(textOf(modal)) ? modal : undefined;
    });
  return { ...bot, store, here, modalWith };
}

test('a briefing is set up by a form, in the channel where it was asked for', async () => {
  const { double, store, here, modalWith } = await startDesk();
  const command = double.slashCommand('briefing add');
  const form = await double.until(() => double.modal());
  expect(form.view.callback_id).toBe('command briefing add');
  const filled = { when: 'weekdays 08:00', timezone: 'London', form: 'figures' };
  const sent = double.submit(form, filled, { twice: true });
  const made = await modalWith(/^The briefing \w+ is set up/);
  expect([made.previous, made.view.clear_on_close]).toEqual([form.id, true]);
  await double.until(() => (sent.acks.length === 2 ? true : undefined));
  const [briefing, ...others] = await here();
  expect(others).toEqual([]);
  expect(briefing).toMatchObject({ schedule: '0 8 * * 1-5', form: 'figures' });
  expect(double.answersTo(command)).toEqual([]);
  expect(await comingBriefings(store, '2026-06-01T12:00:00.000Z', 3)).toEqual([
    { id: briefing?.id, timezone: 'Europe/London', next_at: '2026-06-02T07:00:00.000Z' },
  ]);

  double.openHome();
  const home = await double.until(() => double.home());
  expect(textOf(home)).toContain(`${briefing?.id}: weekdays 08:00 (Europe/London)`);
  double.pressInView(made, 'Undo');
  await modalWith(/removed/i);
  expect(await here()).toEqual([]);
});

test('what is wrong in the form is said above it, and the form is still there', async () => {
  const { double, here, modalWith } = await startDesk();
  double.slashCommand('briefing add');
  const form = await double.until(() => double.modal());
  double.submit(form, { when: 'whenever you like' });
  const told = await modalWith(/^That briefing cannot be set up yet/);
  expect(told.previous).toBe(form.id);
  expect(await here()).toEqual([]);
});

test('words after the command need no form', async () => {
  const { double, here } = await startDesk();
  const command = double.slashCommand(
    'briefing add mondays 9:00 in London notify <@U0READER1|reader>',
  );
  expect(textOf(await double.answered(command))).toMatch(/^The briefing \w+ is set up/);
  const [briefing] = await here();
  expect(briefing?.notify).toEqual({ kind: 'user', id: 'U0READER1' });
  expect(double.modal()).toBeUndefined();
});

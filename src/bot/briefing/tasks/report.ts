import { briefingAt } from '../../../store/briefings.ts';
import { deliveryByKey, markDone, settle } from '../../../store/deliveries.ts';
import { timeInWords } from '../content.ts';
import type { DeliverySetup, Job, Task } from './task.ts';

/** News of a failure are old after so long. */
const LIFE_MS = 24 * 60 * 60_000;

/** Tells whoever set a briefing up, in a direct message, that a post failed. Told at most once; the log has it besides. */
export function reportTask({ store }: DeliverySetup, { row, briefing, platform }: Job): Task {
  const to = { ...briefing.destination, channel: '', person: briefing.createdBy.id };
  return {
    name: 'report',
    destination: to,
    until: new Date(Date.parse(row.slot) + LIFE_MS),
    unknown: 'leave',
    async make() {
      const post = await deliveryByKey(store, row.parent ?? '');
      const { channel } = briefing.destination;
      const slot = timeInWords(new Date(post?.slot ?? row.slot), briefing.timezone);
      const kept = await briefingAt(store, {
        id: row.briefing,
        place: post?.place ?? row.place,
      });
      const paused = kept?.state === 'paused' && kept.reason !== null;
      const what =
        post?.state === 'unsure'
          ? { before: 'It may stand in ', after: ' or not, and cannot be looked for' }
          : { before: 'It could not be posted in ', after: '' };
      const then = paused
        ? `The briefing is paused now, as ${kept.reason}. When that is mended, type: briefing resume ${row.briefing}`
        : 'The next one is tried at its time.';
      return {
        told: [],
        send: () =>
          platform.send(
            to,
            {
              title: `A briefing did not arrive: ${row.briefing}, ${slot}`,
              blocks: [
                {
                  type: 'channel',
                  before: what.before,
                  channel,
                  after: `${what.after}: ${post?.reason ?? 'the reason is not known'}.`,
                },
                { type: 'text', text: then },
              ],
              audience: 'caller',
            },
            row.key,
          ),
      };
    },
    sent: (message) => markDone(store, row.key, message),
    failed: (state, reason) => settle(store, row.key, state, reason),
  };
}

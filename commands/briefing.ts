import { defineCommand } from '../src/bot/command.ts';
import type { Block } from '../src/reply/reply.ts';

/** How many coming briefings are named. */
const NEXT = 5;

/** What the scheduled briefing would say now, and when the next ones come. */
export const briefing = defineCommand({
  name: 'briefing',
  description: 'The scheduled briefing: what it would say now, or when it comes next',
  options: {
    show: {
      description: 'A preview, or the next times',
      required: true,
      choices: ['now', 'next'],
    },
  },
  audience: 'caller',
  async run({ show }, { briefings, where }) {
    const first = await briefings?.configured(where);
    if (!briefings || !first) {
      const how =
        'No briefing is set up. Set BRIEFING_SCHEDULE, BRIEFING_TIMEZONE and BRIEFING_CHANNELS, and start again.';
      return { title: 'Briefing', blocks: [{ type: 'text', text: how }], audience: 'caller' };
    }
    if (show === 'now') {
      const preview = await briefings.preview(first);
      const nothing: Block = { type: 'text', text: 'Nothing is new, so nothing would be posted.' };
      return {
        ...(preview ?? { title: 'Briefing', blocks: [nothing] }),
        audience: 'caller',
      };
    }
    const inWords = new Intl.DateTimeFormat('en-GB', {
      dateStyle: 'full',
      timeStyle: 'short',
      timeZone: first.timezone,
    });
    const times = briefings.next(first, NEXT).map((slot) => inWords.format(slot));
    return {
      title: 'The next briefings',
      blocks: [
        {
          type: 'text',
          text: times.length > 0 ? times.join('\n') : 'The schedule names no day that comes.',
        },
        { type: 'note', text: `Times in ${first.timezone}.` },
      ],
      audience: 'caller',
    };
  },
});

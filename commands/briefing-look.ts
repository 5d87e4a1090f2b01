import { atDesk, chooseBriefing } from '../src/bot/briefing/choose.ts';
import { briefingCommand, WHICH } from '../src/bot/briefing/options.ts';
import { coming } from '../src/bot/briefing/set-up.ts';
import { changeLine, slotLine, stateLine } from '../src/bot/briefing/why.ts';
import { briefingLine, planInWords, whenInWords } from '../src/bot/briefing/words.ts';
import { defineCommand } from '../src/bot/command.ts';
import { counted } from '../src/reply/count.ts';
import type { Block, Moment } from '../src/reply/reply.ts';
import { suggest } from '../src/reply/suggest.ts';

/** How many coming briefings are named, and how many past ones and changes. */
const NEXT = 5;
const PAST = 3;
const CHANGES = 5;

/** The briefings of the channel, with state, next time and who set them up. */
export const list = briefingCommand(
  defineCommand({
    name: 'list',
    description: 'The briefings of this channel: when, what, and who set them up',
    options: {
      where: {
        description: 'This channel (if left out), or all that you may change',
        required: false,
        choices: ['here', 'all'],
      },
    },
    audience: 'caller',
    async run({ where: reach }, services) {
      const { briefings, where } = atDesk(services);
      const asker = await services.asker?.();
      const found = [];
      for (const one of reach === 'all'
        ? await briefings.everywhere(where)
        : await briefings.here(where)) {
        const here = one.destination.channel === where.channel;
        if (here || (await asker?.mayManage(one.destination.channel))) found.push(one);
      }
      const lines = found.map((one): Block => {
        const line = briefingLine(one, one.state === 'on' ? briefings.next(one, 1)[0] : undefined);
        return typeof line === 'string'
          ? { type: 'text', text: line }
          : { type: 'moments', moments: [line], timezone: one.timezone };
      });
      const none =
        'None. Set one up with “briefing add”, such as “briefing add weekdays 08:00 in London”.';
      return {
        title: found.length === 0 ? 'Briefings' : counted(found.length, 'briefing'),
        blocks: lines.length > 0 ? lines : [{ type: 'text', text: none }],
        audience: 'caller',
      };
    },
  }),
);

const previewOf = (name: string, description: string) =>
  briefingCommand(
    defineCommand({
      name,
      description,
      options: { briefing: WHICH },
      audience: 'caller',
      async run({ briefing: id }, services) {
        const desk = atDesk(services);
        const briefing = await chooseBriefing(desk, id);
        const made = await desk.briefings.preview(briefing);
        const nothing: Block = {
          type: 'text',
          text: 'Nothing is new, so nothing would be posted.',
        };
        return { ...(made ?? { title: 'Briefing', blocks: [nothing] }), audience: 'caller' };
      },
    }),
  );

/** Exactly what would be posted now, to the one who asks. */
export const preview = previewOf('preview', 'Exactly what would be posted now, to you alone');
export const now = previewOf('now', 'What the briefing would say now, to you alone');

/** When a briefing comes next. */
export const next = briefingCommand(
  defineCommand({
    name: 'next',
    description: 'The next five times, by your own clock',
    options: { briefing: WHICH },
    audience: 'caller',
    async run({ briefing: id }, services) {
      const desk = atDesk(services);
      const briefing = await chooseBriefing(desk, id);
      const state = stateLine(briefing);
      return {
        title: 'The next briefings',
        blocks: [
          ...(briefing.state === 'on'
            ? coming(briefing, desk.briefings.next(briefing, NEXT))
            : [{ type: 'text', text: state ?? '' } as const]),
          { type: 'note', text: `${briefing.id}: ${whenInWords(briefing)}.` },
        ],
        audience: 'caller',
      };
    },
  }),
);

/** Why the last ones were posted, late, empty, failed or not posted, and who changed what. */
export const why = briefingCommand(
  defineCommand({
    name: 'why',
    description: 'Why the last one was posted, late, empty or not posted; and who changed what',
    options: { briefing: WHICH },
    audience: 'caller',
    async run({ briefing: id }, services) {
      const { briefings, where } = atDesk(services);
      const briefing = await chooseBriefing({ briefings, where }, id);
      const { channel, tenant } = briefing.destination;
      // The configured one can be asked for from anywhere; who did what is for those of its channel.
      const theirs =
        tenant !== undefined ||
        channel === where.channel ||
        (await (await services.asker?.())?.mayManage(channel)) === true;
      const past = theirs ? (await briefings.past(briefing, PAST)).map(slotLine) : [];
      const changes = theirs ? (await briefings.changes(briefing, CHANGES)).map(changeLine) : [];
      const [coming] = briefing.state === 'on' ? briefings.next(briefing, 1) : [];
      const state = stateLine(briefing);
      const lines = (moments: readonly Moment[]): readonly Block[] =>
        moments.length > 0 ? [{ type: 'moments', moments, timezone: briefing.timezone }] : [];
      return {
        title: `The briefing ${briefing.id}`,
        blocks: [
          { type: 'text', text: `${whenInWords(briefing)}: ${planInWords(briefing)}.` },
          ...(state ? [{ type: 'text', text: state } as const] : []),
          ...(past.length > 0
            ? lines(past)
            : [
                {
                  type: 'text',
                  text: theirs ? 'No time of it has come yet.' : 'Ask in its channel for the rest.',
                } as const,
              ]),
          ...lines(coming ? [{ before: 'Next: ', at: coming.toISOString() }] : []),
          ...lines(changes),
          ...suggest('Go on with', [
            { label: 'Preview', request: `briefing preview ${briefing.id}` },
            { label: 'Next times', request: `briefing next ${briefing.id}` },
          ]),
        ],
        audience: 'caller',
      };
    },
  }),
);

import { atDesk, chooseBriefing } from '../src/bot/briefing/choose.ts';
import { briefingCommand, PLAN_OPTIONS, WHICH } from '../src/bot/briefing/options.ts';
import { namedPlanWords, planWords } from '../src/bot/briefing/planning/typed.ts';
import { cardOf, changeTo, setUp, warnings } from '../src/bot/briefing/set-up.ts';
import { defineCommand } from '../src/bot/command.ts';
import { suggest } from '../src/reply/suggest.ts';

/** How many coming times are shown. */
const NEXT = 5;

/** Sets up a briefing of the channel. */
export const add = briefingCommand(
  defineCommand({
    name: 'add',
    description: 'Set up a briefing, such as “weekdays 08:00 in London about sanctions”',
    options: {
      when: {
        description: 'Such as “weekdays 08:00”, “every 3 hours”, “first monday of the month 9:00”',
        required: true,
      },
      ...PLAN_OPTIONS,
    },
    audience: 'caller',
    read: planWords,
    async run(values, services) {
      const made = await setUp(values, services);
      const { briefings } = atDesk(services);
      const next = briefings.next(made, NEXT);
      return {
        title: `The briefing ${made.id} is set up`,
        blocks: [
          ...cardOf(made, next),
          ...warnings(await briefings.missing(made)),
          ...suggest('Go on with', [
            { label: 'Preview', request: `briefing preview ${made.id}` },
            { label: 'Skip the next one', request: `briefing skip ${made.id}` },
            { label: 'Undo', request: `briefing remove ${made.id}` },
          ]),
        ],
        audience: 'caller',
      };
    },
  }),
);

/** Changes a briefing. */
export const edit = briefingCommand(
  defineCommand({
    name: 'edit',
    description: 'Change a briefing; what is left out stays as it is',
    options: {
      briefing: WHICH,
      when: { description: 'The new schedule, such as “weekdays 08:00”', required: false },
      ...PLAN_OPTIONS,
    },
    audience: 'caller',
    read: namedPlanWords,
    async run({ briefing: id, ...values }, services) {
      const desk = atDesk(services);
      const before = await chooseBriefing(desk, id);
      const changed = await changeTo(before, values, services);
      return {
        title: `The briefing ${changed.id} is changed`,
        blocks: [
          ...cardOf(changed, desk.briefings.next(changed, NEXT)),
          ...warnings(await desk.briefings.missing(changed)),
        ],
        audience: 'caller',
      };
    },
  }),
);

import type { Briefing } from '../src/bot/briefing/briefing.ts';
import { type AtDesk, atDesk, chooseBriefing, whoMay } from '../src/bot/briefing/choose.ts';
import { isConfigured } from '../src/bot/briefing/desk.ts';
import { briefingCommand, WHICH } from '../src/bot/briefing/options.ts';
import { coming, inConfiguration } from '../src/bot/briefing/set-up.ts';
import { defineCommand } from '../src/bot/command.ts';
import type { Services } from '../src/bot/services.ts';
import { UserError } from '../src/bot/user-error.ts';
import type { Block, Reply, Suggestion } from '../src/reply/reply.ts';
import { suggest } from '../src/reply/suggest.ts';

/** How many coming times are shown. */
const NEXT = 3;

/** What a change does, and what is said of it. */
interface Changing {
  readonly name: string;
  readonly description: string;
  change(
    desk: AtDesk,
    briefing: Briefing,
    by: { readonly id: string; readonly name: string },
    now: Date,
  ): Promise<Briefing>;
  readonly title: (id: string) => string;
  /** The button that takes it back. */
  readonly back?: (id: string) => Suggestion;
}

const changing = ({ name, description, change, title, back }: Changing) =>
  briefingCommand(
    defineCommand({
      name,
      description,
      options: { briefing: WHICH },
      audience: 'caller',
      async run({ briefing: id }, services: Services): Promise<Reply> {
        const desk = atDesk(services);
        const briefing = await chooseBriefing(desk, id);
        const by = await whoMay(services, briefing.destination);
        const changed = await change(desk, briefing, by, services.now);
        const times: readonly Block[] =
          changed.state === 'on' ? coming(changed, desk.briefings.next(changed, NEXT)) : [];
        return {
          title: title(changed.id),
          blocks: [...times, ...(back ? suggest('Take it back', [back(changed.id)]) : [])],
          audience: 'caller',
        };
      },
    }),
  );

const goOn = (label: string) => (id: string) => ({ label, request: `briefing resume ${id}` });

function refuse(title: string, text: string): never {
  throw new UserError(title, [{ type: 'text', text }]);
}

export const pause = changing({
  name: 'pause',
  description: 'Post nothing until it is resumed',
  change: ({ briefings }, briefing, by) =>
    briefing.state === 'on'
      ? briefings.pause(briefing, by)
      : refuse('It is not on', `The briefing ${briefing.id} is ${briefing.state} already.`),
  title: (id) => `The briefing ${id} is paused`,
  back: goOn('Resume'),
});

export const resume = changing({
  name: 'resume',
  description: 'Go on with a briefing that was paused, skipped or removed',
  change: ({ briefings }, briefing, by) =>
    isConfigured(briefing) && briefing.state === 'removed'
      ? Promise.reject(inConfiguration())
      : briefings.resume(briefing, by),
  title: (id) => `The briefing ${id} goes on`,
});

export const skip = changing({
  name: 'skip',
  description: 'Pass over the next one; its news comes with the one after',
  change({ briefings }, briefing, by, moment) {
    if (briefing.state !== 'on')
      refuse('There is no next one', `The briefing ${briefing.id} is ${briefing.state}.`);
    if (briefing.skip && briefing.skip > moment)
      refuse(
        'The next one is passed over already',
        `“briefing resume ${briefing.id}” takes that back.`,
      );
    return briefings.skip(briefing, by);
  },
  title: (id) => `The next one of the briefing ${id} is passed over`,
  back: goOn('Post it after all'),
});

export const remove = changing({
  name: 'remove',
  description: 'Remove a briefing; it can be brought back',
  change({ briefings }, briefing, by) {
    if (isConfigured(briefing)) throw inConfiguration();
    if (briefing.state === 'removed')
      refuse('It is removed already', `“briefing resume ${briefing.id}” brings it back.`);
    return briefings.remove(briefing, by);
  },
  title: (id) => `The briefing ${id} is removed`,
  back: goOn('Bring it back'),
});

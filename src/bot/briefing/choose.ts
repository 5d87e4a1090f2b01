import type { Asker } from '../asker.ts';
import type { Destination } from '../platform.ts';
import type { Services } from '../services.ts';
import { shown, UserError } from '../user-error.ts';
import { type Briefing, CONFIGURED } from './briefing.ts';
import type { Briefings } from './briefings.ts';
import { planInWords, whenInWords } from './words.ts';

/** What a request about briefings needs: they are only where there is a platform. */
export interface AtDesk {
  readonly briefings: Briefings;
  readonly where: Destination;
}

/** @throws UserError where there are no channels, as at the console */
export function atDesk({ briefings, where }: Services): AtDesk {
  if (briefings && where) return { briefings, where };
  throw new UserError('Briefings are set up in Discord or Slack', [
    {
      type: 'text',
      text: 'Ask in the channel that is to get them. One for fixed channels can be set by BRIEFING_SCHEDULE, BRIEFING_TIMEZONE and BRIEFING_CHANNELS.',
    },
  ]);
}

/**
 * The briefing with this id; without one, the only one of the channel. @throws UserError when there is none, or more
 * than one is meant
 */
export async function chooseBriefing(desk: AtDesk, id: string | undefined): Promise<Briefing> {
  const { briefings, where } = desk;
  if (id !== undefined) {
    const found = await briefings.find(id.toLowerCase(), where);
    if (found) return found;
    throw new UserError(`There is no briefing “${shown(id)}” here`, await offered(desk));
  }
  const [only, ...others] = await briefings.here(where);
  if (only && others.length === 0) return only;
  if (only) throw new UserError('Which briefing is meant? Say its id', await offered(desk));
  const configured = await briefings.find(CONFIGURED, where);
  if (configured) return configured;
  throw new UserError('Briefing', [
    {
      type: 'text',
      text: 'No briefing is set up here. Set one up with “briefing add”, such as “briefing add weekdays 08:00 in London”.',
    },
  ]);
}

const offered = async ({ briefings, where }: AtDesk) =>
  (await briefings.here(where)).map((one) => ({
    type: 'text' as const,
    text: `${one.id}: ${whenInWords(one)}, ${planInWords(one)}`,
  }));

/** Who asks, if they may change briefings of a channel. @throws UserError when they may not */
export async function whoMay(services: Services, { channel }: Destination): Promise<Asker> {
  const asker = await services.asker?.();
  if (asker && (await asker.mayManage(channel))) return asker;
  throw new UserError('You may not change briefings there', [
    {
      type: 'text',
      text: asker?.needed ?? 'Ask somebody who looks after the channel.',
    },
  ]);
}

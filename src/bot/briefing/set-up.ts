import type { Block } from '../../reply/reply.ts';
import type { Asker } from '../asker.ts';
import type { RawOptions } from '../run-command.ts';
import type { Services } from '../services.ts';
import { UserError } from '../user-error.ts';
import type { Briefing, BriefingPlan } from './briefing.ts';
import { type AtDesk, atDesk, whoMay } from './choose.ts';
import { isConfigured } from './desk.ts';
import { planFrom } from './planning/plan.ts';
import { planInWords } from './words.ts';

/** More in one channel are a mistake. */
const MOST_IN_CHANNEL = 25;

/** Sets up what the values of `briefing add` say. @throws UserError with what is wrong, or when somebody may not */
export async function setUp(values: RawOptions, services: Services): Promise<Briefing> {
  const desk = atDesk(services);
  const { briefings, where } = desk;
  const by = await whoMay(services, where);
  const plan = await checked(values, desk, by);
  if (plan.destination.channel !== where.channel) await whoMay(services, plan.destination);
  if ((await briefings.here(plan.destination)).length >= MOST_IN_CHANNEL)
    throw new UserError('This channel has too many briefings', [
      { type: 'text', text: `A channel can have ${MOST_IN_CHANNEL}. Remove one first.` },
    ]);
  return briefings.add(plan, by);
}

/** Changes a briefing to what the values of `briefing edit` say. @throws UserError as `setUp` does */
export async function changeTo(
  before: Briefing,
  values: RawOptions,
  services: Services,
): Promise<Briefing> {
  if (isConfigured(before)) throw inConfiguration();
  const desk = atDesk(services);
  const by = await whoMay(services, before.destination);
  const plan = await checked(values, desk, by, before);
  if (plan.destination.channel !== before.destination.channel)
    await whoMay(services, plan.destination);
  return desk.briefings.edit(before, plan, by, detailOf(values));
}

/** The configured briefing is not changed in chat. */
export const inConfiguration = (): UserError =>
  new UserError('This briefing is set up in the configuration', [
    {
      type: 'text',
      text: 'It is changed there, by BRIEFING_SCHEDULE, BRIEFING_TIMEZONE and BRIEFING_CHANNELS. It can be paused and resumed here.',
    },
  ]);

const detailOf = (values: RawOptions): string =>
  Object.entries(values)
    .flatMap(([option, value]) => (value ? [`${option}: ${value}`] : []))
    .join(', ');

async function checked(
  values: RawOptions,
  { briefings, where }: AtDesk,
  by: Asker,
  before?: Briefing,
): Promise<BriefingPlan> {
  const usual = by.timezone ?? (await briefings.everywhere(where))[0]?.timezone;
  const read = planFrom(values, {
    where,
    ...(usual !== undefined && { timezone: usual }),
    ...(before && { before }),
  });
  if ('problems' in read) {
    const [first, ...others] = read.problems;
    throw new UserError(
      'That briefing cannot be set up yet',
      [first, ...others].flatMap((one): readonly Block[] =>
        one ? [{ type: 'text', text: one.text }] : [],
      ),
    );
  }
  const { plan } = read;
  const { notify, approval, destination } = plan;
  const elsewhere = destination.channel !== before?.destination.channel;
  const chosen = notify && (notify.id !== before?.notify?.id || elsewhere);
  if (chosen && !(await by.mayNotify(notify, destination.channel)))
    throw new UserError('You may not have that one notified', [
      {
        type: 'text',
        text: 'Choose somebody who is in the channel, or a role that you may mention yourself.',
      },
    ]);
  if (
    approval &&
    approval.channel !== before?.approval?.channel &&
    !(await by.mayManage(approval.channel))
  )
    throw new UserError('You may not choose that channel for approval', [
      { type: 'text', text: by.needed },
    ]);
  return plan;
}

/** How many coming times are shown after a change. */
const SHOWN = 5;

/** What a briefing does, and when it comes next. */
export function cardOf(briefing: Briefing, next: readonly Date[]): readonly Block[] {
  const { said, timezone, state, reason } = briefing;
  const paused = state === 'paused' ? [`It is paused${reason ? `: ${reason}` : ''}.`] : [];
  return [
    { type: 'text', text: `${said} (${timezone}): ${planInWords(briefing)}.` },
    ...paused.map((text): Block => ({ type: 'text', text })),
    ...(paused.length === 0 ? coming(briefing, next.slice(0, SHOWN)) : []),
  ];
}

/** What must be mended before the briefing can be posted. */
export const warnings = (missing: readonly string[]): readonly Block[] =>
  missing.map((text) => ({ type: 'text', text }));

/** The next times, and the one that is passed over. */
export function coming({ timezone, skip }: Briefing, next: readonly Date[]): readonly Block[] {
  if (next.length === 0) return [{ type: 'text', text: 'The schedule names no day that comes.' }];
  const moments = next.map((slot) => ({ at: slot.toISOString() }));
  const skipped = skip ? [{ at: skip.toISOString(), after: ' is passed over.' }] : [];
  return [{ type: 'moments', moments: [...skipped, ...moments], timezone }];
}

import type { Notified } from '../../asker.ts';
import type { Destination } from '../../platform.ts';
import type { RawOptions } from '../../run-command.ts';
import { type About, type BriefingPlan, FORMS, type Form } from '../briefing.ts';
import { readPhrase } from '../phrases/phrase.ts';
import { findZone } from '../zones/find-zone.ts';
import { approvalMinutes, lateHours } from './spans.ts';
import { partZone } from './zone-in-phrase.ts';

/** Where somebody sets a briefing up, and what holds when they do not say. */
export interface Around {
  /** Where they ask from; with its thread, if they are in one. */
  readonly where: Destination;
  readonly timezone?: string;
  /** The plan that is changed; without one, a new one is made. */
  readonly before?: BriefingPlan;
}

/** What is wrong with the value of an option, and what to write instead. */
export interface PlanProblem {
  readonly option: string;
  readonly text: string;
}

export type ReadPlan =
  | { readonly plan: BriefingPlan }
  | { readonly problems: readonly PlanProblem[] };

/** Says that something is taken away again. */
const NONE = /^(?:none|no|nobody|nothing|off|-)$/i;

/**
 * Makes a briefing of the values of `briefing add` or `briefing edit` by their names (`when`, `timezone`, `topic`,
 * `person`, `source`, `form`, `notify`, `channel`, `editors`, `deadline`, `late`, `empty`), or says what is wrong with
 * each. Whether somebody may do this is not looked at. Pure.
 */
export function planFrom(values: RawOptions, { where, timezone, before }: Around): ReadPlan {
  const problems: PlanProblem[] = [];
  const wrong = (option: string, text: string): undefined => {
    problems.push({ option, text });
  };
  const given = (option: string): string | undefined => values[option]?.trim() || undefined;

  const when = partZone(given('when') ?? '');
  const read = when.phrase === '' ? undefined : readPhrase(when.phrase);
  if (read && 'problem' in read) wrong('when', read.problem);
  if (!read && !before)
    wrong('when', 'Say when, such as “weekdays 08:00”, “every 3 hours” or “mondays 9”.');
  const schedule =
    read && 'schedule' in read ? { schedule: read.schedule, said: when.phrase } : before;

  const zoneWords = given('timezone') ?? when.zone;
  const zone = zoneWords === undefined ? undefined : findZone(zoneWords);
  if (zone && 'problem' in zone) wrong('timezone', zone.problem);
  const inZone = zone && 'zone' in zone ? zone.zone : (before?.timezone ?? timezone);
  if (inZone === undefined && !zone)
    wrong('timezone', 'Say in which time zone, by a city: “weekdays 08:00 in London”.');

  const about = aboutFrom(given) ?? before?.about ?? { kind: 'all' };
  if (about === 'several')
    wrong(
      'topic',
      'Choose one: a topic, a person or a source. Set up another briefing for the other.',
    );

  const form = given('form') ?? before?.form ?? 'short';
  if (!isForm(form)) wrong('form', `The form can be ${FORMS.join(', ')}.`);

  const notify = notifyFrom(given('notify'), where);
  if (notify === 'wrong')
    wrong(
      'notify',
      'Name one role, person or user group to notify. A briefing never notifies everyone.',
    );

  const late = given('late');
  const hours = late === undefined ? undefined : lateHours(late);
  if (hours === 'wrong')
    wrong(
      'late',
      'Write up to how many hours late it may be posted (1 to 24), or “next” to leave it to the next one.',
    );

  const approval = approvalFrom(given, before?.approval);
  if (approval === 'nowhere')
    wrong('editors', 'Name the channel where editors approve of it first.');
  if (approval === 'wrong')
    wrong(
      'deadline',
      'Write how long the editors have, from 5 minutes to 24 hours: “30 minutes”, “2 hours”.',
    );

  const place = given('channel');
  if (place === 'thread' && !where.thread)
    wrong('channel', 'This is no thread. Mention me in the thread that is to get it.');
  else if (place !== undefined && place !== 'thread' && channelId(place) === undefined)
    wrong('channel', 'Name a channel that I can see, or “this thread”.');

  const empty = given('empty') ?? before?.whenEmpty ?? 'skip';
  if (empty !== 'skip' && empty !== 'post') wrong('empty', 'Write “skip” or “post”.');

  const fine =
    problems.length === 0 &&
    schedule &&
    inZone !== undefined &&
    about !== 'several' &&
    isForm(form);
  if (!fine || notify === 'wrong' || hours === 'wrong' || typeof approval === 'string')
    return { problems };
  const notified = notify === undefined ? before?.notify : notify;
  return {
    plan: {
      destination: placeFrom(given('channel'), where, before),
      schedule: schedule.schedule,
      said: schedule.said,
      timezone: inZone,
      about,
      form,
      ...(notified && { notify: notified }),
      ...(approval && { approval }),
      lateHours: hours === undefined ? (before ? before.lateHours : 6) : hours,
      whenEmpty: empty === 'post' ? 'post' : 'skip',
    },
  };
}

type Given = (option: string) => string | undefined;

const isForm = (text: string): text is Form => (FORMS as readonly string[]).includes(text);

function aboutFrom(given: Given): About | 'several' | undefined {
  const named = (['topic', 'person', 'source'] as const).flatMap((kind) => {
    const words = given(kind);
    return words === undefined ? [] : [{ kind, words }];
  });
  const [first, second] = named;
  if (!first) return undefined;
  if (second) return 'several';
  return /^(?:all|everything|anything)$/i.test(first.words) || NONE.test(first.words)
    ? { kind: 'all' }
    : first;
}

/** `null`: nobody any more. */
function notifyFrom(
  text: string | undefined,
  where: Destination,
): Notified | null | undefined | 'wrong' {
  if (text === undefined) return undefined;
  if (NONE.test(text)) return null;
  const [, kind, id] = /^(role|user|group):([A-Z0-9]+)$/i.exec(text) ?? [];
  // In Discord the role of everyone has the id of the server.
  if (kind === undefined || id === undefined || id === where.tenant) return 'wrong';
  return { kind: kind.toLowerCase() as Notified['kind'], id };
}

function approvalFrom(
  given: Given,
  before: BriefingPlan['approval'],
): BriefingPlan['approval'] | 'nowhere' | 'wrong' {
  const channel = given('editors');
  const within = given('deadline');
  if (channel !== undefined && NONE.test(channel)) return undefined;
  const minutes = within === undefined ? (before?.minutes ?? 60) : approvalMinutes(within);
  if (minutes === undefined) return 'wrong';
  const where = channelId(channel) ?? before?.channel;
  if (where === undefined)
    return channel === undefined && within === undefined ? undefined : 'nowhere';
  return { channel: where, minutes };
}

/** The id of a channel as platforms hand it over, or as '#<id>'. */
function channelId(text: string | undefined): string | undefined {
  return /^#?([A-Z0-9]{2,})$/.exec(text ?? '')?.[1];
}

/** Here, or in the channel named; a thread only when that is asked for. */
function placeFrom(
  channel: string | undefined,
  { platform, tenant, channel: here, thread }: Destination,
  before: BriefingPlan | undefined,
): Destination {
  if (channel === undefined && before) return before.destination;
  const base = { platform, ...(tenant && { tenant }) };
  if (channel === 'thread' && thread) return { ...base, channel: here, thread };
  return { ...base, channel: channelId(channel) ?? here };
}

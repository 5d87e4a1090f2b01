import type { BriefingRow } from '../../store/briefings.ts';
import { type About, type Briefing, type BriefingPlan, placeOfDestination } from './briefing.ts';

/** A briefing as its row has it. */
export function fromRow(row: BriefingRow): Briefing {
  return {
    id: row.id,
    destination: {
      platform: row.platform,
      channel: row.channel,
      ...(row.tenant && { tenant: row.tenant }),
      ...(row.thread !== null && { thread: row.thread }),
    },
    schedule: row.schedule,
    said: row.said,
    timezone: row.timezone,
    about: aboutOf(row),
    form: row.form,
    ...(row.notify_kind !== null &&
      row.notify_id !== null && { notify: { kind: row.notify_kind, id: row.notify_id } }),
    ...(row.approval_channel !== null &&
      row.approval_minutes !== null && {
        approval: { channel: row.approval_channel, minutes: row.approval_minutes },
      }),
    lateHours: row.late_hours,
    whenEmpty: row.when_empty,
    state: row.state,
    ...(row.reason !== null && { reason: row.reason }),
    ...(row.skip !== null && { skip: new Date(row.skip) }),
    failures: row.failures,
    createdBy: { id: row.created_by, name: row.created_by_name },
    createdAt: new Date(row.created_at),
    ...(row.next_at !== null && { nextAt: new Date(row.next_at) }),
  };
}

const aboutOf = ({ about_kind: kind, about }: BriefingRow): About =>
  kind === 'all' || about === null ? { kind: 'all' } : { kind, words: about };

/** What somebody decided, as the columns of a row. */
export function planColumns(plan: BriefingPlan) {
  const { destination, about, notify, approval } = plan;
  return {
    place: placeOfDestination(destination),
    tenant: destination.tenant ?? '',
    platform: destination.platform,
    channel: destination.channel,
    thread: destination.thread ?? null,
    schedule: plan.schedule,
    said: plan.said,
    timezone: plan.timezone,
    about_kind: about.kind,
    about: about.kind === 'all' ? null : about.words,
    form: plan.form,
    notify_kind: notify?.kind ?? null,
    notify_id: notify?.id ?? null,
    approval_channel: approval?.channel ?? null,
    approval_minutes: approval?.minutes ?? null,
    late_hours: plan.lateHours,
    when_empty: plan.whenEmpty,
  } satisfies Partial<BriefingRow>;
}

/** The row of a briefing that begins at `now`, with the slot that it begins with. */
export const newRow = (plan: BriefingPlan, { id, by, now, next }: NewRow): BriefingRow => ({
  id,
  ...planColumns(plan),
  ...{ state: 'on', reason: null, skip: null, failures: 0 },
  ...{ created_by: by.id, created_by_name: by.name },
  ...{ created_at: now.toISOString(), since: now.toISOString(), checked_at: now.toISOString() },
  next_at: next?.toISOString() ?? null,
});

interface NewRow {
  readonly id: string;
  readonly by: Briefing['createdBy'];
  readonly now: Date;
  readonly next: Date | undefined;
}

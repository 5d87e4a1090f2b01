import { counted } from '../../reply/count.ts';
import type { Moment } from '../../reply/reply.ts';
import type { DeliveryRow } from '../../store/deliveries.ts';
import { type Briefing, LATE_AFTER_MS } from './briefing.ts';
import type { Change } from './desk.ts';

/** What became of a slot, in one sentence that begins with its time. */
export const slotLine = (row: DeliveryRow): Moment => ({
  before: 'The briefing of ',
  at: row.slot,
  after: ` ${became(row)}`,
});

function became({ state, reason, attempts, articles, tried_at, slot }: DeliveryRow): string {
  const because = reason ? `: ${reason}` : '';
  switch (state) {
    case 'sent': {
      const count = shownIn(articles);
      const late = tried_at !== null && Date.parse(tried_at) - Date.parse(slot) > LATE_AFTER_MS;
      const minutes = late
        ? `, ${counted(Math.round((Date.parse(tried_at) - Date.parse(slot)) / 60_000), 'minute')} late`
        : '';
      const tries = attempts > 1 ? `, at attempt ${attempts}` : '';
      return `was posted with ${counted(count, 'article')}${minutes}${tries}.`;
    }
    case 'empty':
      return 'was not posted: nothing was new.';
    case 'failed':
      return `was not posted${because}.`;
    case 'missed':
      return `was left to the next one${because}.`;
    case 'skipped':
      return reason ? `was not posted${because}.` : 'was passed over, as somebody asked.';
    case 'unsure':
      return `may have been posted or not, and the channel cannot be read${because}.`;
    case 'open':
      return attempts === 0
        ? 'is about to be posted.'
        : `could not be posted yet${because}. It is tried again.`;
    case 'held':
      return 'waits for somebody to approve of it.';
    case 'dropped':
      return `was dropped${because}.`;
    case 'sending':
      return 'is being posted, or the answer was lost: the channel is looked at within a minute.';
  }
}

const shownIn = (articles: string | null): number =>
  (JSON.parse(articles ?? '[]') as readonly { readonly passedOver?: true }[]).filter(
    ({ passedOver }) => !passedOver,
  ).length;

/** Why a briefing is as it is now, where it is not simply on. */
export function stateLine({ state, reason, failures }: Briefing): string | undefined {
  if (state === 'removed') return 'It was removed. “briefing resume” brings it back.';
  if (state === 'paused')
    return `It is paused${reason ? `: ${reason}` : ''}. “briefing resume” lets it go on.`;
  return failures > 0 ? `It failed ${counted(failures, 'time')} one after another.` : undefined;
}

/** Who changed it: 'Edited by Ada on <time>: when: daily 9.' */
export const changeLine = ({ at, by, what, detail }: Change): Moment => ({
  before: `${what.charAt(0).toUpperCase()}${what.slice(1)} by ${by.name}, `,
  at: at.toISOString(),
  ...(detail && what !== 'skipped' && { after: `: ${detail}` }),
});

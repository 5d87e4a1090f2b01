import type { Withdrawal } from '../../store/withdraw.ts';
import type { Person } from './briefing.ts';
import { verdictAbout } from './tasks/approval.ts';

/** How somebody's change ends the posts that were not begun. @param open also those that editors do not have */
export const withdrawal = (
  by: Person,
  did: string,
  now: Date,
  { open }: { readonly open: boolean },
): Withdrawal => ({
  ...{ reason: `${by.name} ${did}`, by: by.name, now: now.toISOString(), open },
  verdict: verdictAbout,
});

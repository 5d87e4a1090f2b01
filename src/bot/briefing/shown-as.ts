import type { DeliveryRow } from '../../store/deliveries.ts';
import type { BriefingPlan } from './briefing.ts';
import type { Shows } from './content.ts';

type ShownAs = Shows & Pick<BriefingPlan, 'timezone'>;

/** How a briefing shows articles, as its post keeps it: an edit of the briefing does not change what was posted. */
export const showsText = ({ about, form, timezone }: ShownAs): string =>
  JSON.stringify({ about, form, timezone });

/** How a post was shown; nothing of one that was not begun, or is older than this was kept. */
export const shownAs = ({ shows }: Pick<DeliveryRow, 'shows'>): Partial<ShownAs> =>
  // What is kept was written by this program.
  shows === null ? {} : (JSON.parse(shows) as ShownAs);

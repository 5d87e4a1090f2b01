import { briefingAt, briefingsById } from '../../store/briefings.ts';
import { type DeliveryRow, deliveryByKey } from '../../store/deliveries.ts';
import type { Store } from '../../store/open.ts';
import { type Briefing, CONFIGURED, destinationOfPlace } from './briefing.ts';
import { fromRow } from './kept-briefing.ts';
import { shownAs } from './shown-as.ts';

/** What is known of the briefing of a delivery when its turn has come. */
export interface Standing {
  /** As it is set up now; it goes where the post went, and what was posted or approved stays as it was shown. */
  readonly briefing: Briefing;
  /** Why nothing goes out any more. What may have gone out already is still looked for. */
  readonly ended?: string;
}

export const NO_BRIEFING = 'there is no such briefing any more';

/** Nothing where there is no such briefing at all. */
export async function standingOf(store: Store, row: DeliveryRow): Promise<Standing | undefined> {
  const post = row.parent === null ? row : await deliveryByKey(store, row.parent);
  if (!post) return undefined;
  const kept = await briefingAt(store, { id: row.briefing, place: post.place });
  const [moved] =
    kept || row.briefing === CONFIGURED ? [] : await briefingsById(store, row.briefing);
  const found = kept ?? moved;
  if (!found) return undefined;
  const begun = row !== post || row.tried_at !== null || row.decision !== null;
  const briefing = {
    ...fromRow(found),
    ...(begun && shownAs(post)),
    destination: destinationOfPlace(post.place),
  };
  const ended = endOf(row, briefing, kept === undefined);
  return { briefing, ...(ended !== undefined && { ended }) };
}

/** Whoever asked editors, or is owed a report, is still told how it ended. */
function endOf({ kind }: DeliveryRow, briefing: Briefing, moved: boolean): string | undefined {
  const { state, reason } = briefing;
  if (kind === 'report' || kind === 'verdict' || kind === 'ask') return undefined;
  if (state === 'removed') return 'the briefing was removed';
  if (kind !== 'post') return undefined;
  if (moved) return 'the briefing goes to another channel now';
  return state === 'paused' ? `the briefing is paused${reason ? `: ${reason}` : ''}` : undefined;
}

import { buttonIds } from '../bot/made.ts';
import { pressIds } from '../bot/press.ts';
import { LIMITS } from './limits.ts';

const ids = pressIds(LIMITS.customId);

/** What Discord's buttons carry. */
export const { pageId, postPageId, askId } = ids;

/** The same for all buttons of an answer, and of a post. */
export const { idsOf, idsOfPost } = buttonIds(ids);

import { buttonIds } from '../bot/made.ts';
import { pressIds } from '../bot/press.ts';
import { PAGE } from './limits.ts';

/** What the values of Slack's buttons carry. */
export const { idsOf, idsOfPost } = buttonIds(pressIds(PAGE.value));

import { buttonIds, type Ids, NO_BUTTONS } from '../bot/made.ts';
import { pressIds } from '../bot/press.ts';
import { PAGE } from './limits.ts';

const ids = pressIds(PAGE.value);

/** What the values of Slack's buttons carry. */
export const BUTTON_IDS = buttonIds(ids);

/** On the home page, which belongs to one person and is of no version. */
export const HOME_IDS: Ids = { ...NO_BUTTONS, ask: ({ request }) => ids.askId(request) };

import { buttonIds, type Ids } from '../bot/made.ts';
import { pressIds } from '../bot/press.ts';
import { PAGE } from './limits.ts';

const ids = pressIds(PAGE.value);

/** What the values of Slack's buttons carry. */
export const BUTTON_IDS = buttonIds(ids);

/** Under what nobody can go on from. */
export const NO_IDS: Ids = {
  page: () => undefined,
  ask: () => undefined,
  where: () => undefined,
  share: () => undefined,
};

/** On the home page, which belongs to one person and is of no version. */
export const HOME_IDS: Ids = { ...NO_IDS, ask: ({ request }) => ids.askId(request) };

import { buttonIds } from '../bot/made.ts';
import { pressIds } from '../bot/press.ts';
import { LIMITS } from './limits.ts';

/** What Discord's buttons carry, for all buttons of an answer, a post and a place. */
export const ids = buttonIds(pressIds(LIMITS.customId));

/** A person's id in fewer signs; what is no number stays as it is. */
export const ownerId = (id: string): string =>
  /^\d{1,20}$/.test(id) ? BigInt(id).toString(36) : id;

import { failed } from '../bot/made.ts';
import { render } from './render.ts';
import { ALONE, LATE_MS, respondSurely } from './surely.ts';

/** Tells whoever waits at an address for an answer that there is none. @param reference under which the log has the reason */
export async function apologise(url: string, reference: string): Promise<void> {
  const { reply, page, ids } = failed(reference);
  const message = render(reply, page, ids, 'by one');
  await respondSurely(url, { message, ...ALONE }, { most: LATE_MS });
}

import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { types, ViewResponseAction, webApi } from '@slack/bolt';
import type { Made } from '../bot/made.ts';
import { within } from '../bot/within.ts';
import { answerView, type Window, waitingView } from './forms.ts';
import { render } from './render.ts';
import { bolt } from './sdk.ts';
import type { Show } from './showing.ts';
import { LATE_MS, surely } from './surely.ts';

/** A trigger is good for three seconds; an answer that is not there by then comes into a modal that waits for it. */
const SOON_MS = 1200;
/** Later than this a trigger is of no use. */
const IN_TIME = { most: LATE_MS } as const;
/** After Slack took an acknowledgement it needs a moment to show what was in it, or a few where the network is slow. */
const SETTLE_MS = 500;
const MOST_MOMENTS = 6;

const blocksOf = ({ reply, page, ids }: Made): readonly types.KnownBlock[] =>
  render(reply, page, ids, 'in a view').blocks;

/** As a modal, or as one above the modal that is open. @param metadata where it was asked */
export const inModal =
  (
    web: webApi.WebClient,
    trigger: string,
    metadata = '',
    where: 'alone' | 'above' = 'alone',
  ): Show =>
  async (making) => {
    const soon = await within(SOON_MS, making);
    if (soon) return openModal(web, trigger, answerView(blocksOf(soon), { metadata }), where);
    const name = randomUUID();
    await openModal(web, trigger, waitingView({ name, metadata }), where);
    await changeModal(web, { external_id: name }, await making, { name, metadata });
  };

/** In the place of what an open modal shows, which waits for what takes long. */
export const inOpenModal =
  (web: webApi.WebClient, view_id: string, metadata = ''): Show =>
  async (making) => {
    const soon = await within(SOON_MS, making);
    // Whatever becomes of it, the answer follows.
    if (!soon)
      await web.views.update({ view_id, view: waitingView({ metadata }) }).catch(() => undefined);
    return changeModal(web, { view_id }, await making, { metadata });
  };

/**
 * What a form that was sent turns into: the answer, or what stands in its place until `later` is done.
 * @param how in the place of the form, or above it, so that one can go back and fill it in anew
 */
export async function inForm(
  web: webApi.WebClient,
  metadata: string,
  making: Promise<Made>,
  how: 'update' | 'push',
): Promise<{ readonly next: ViewResponseAction; readonly later?: () => Promise<void> }> {
  const soon = await within(SOON_MS, making);
  const window = { metadata, name: randomUUID(), last: how === 'push' };
  const view = soon ? answerView(blocksOf(soon), window) : waitingView(window);
  const next: ViewResponseAction = { response_action: how, view };
  if (soon) return { next };
  const later = async (): Promise<void> => {
    const [made] = await Promise.all([making, pause(SETTLE_MS)]);
    for (let moment = 0; moment < MOST_MOMENTS; moment += 1) {
      if (await changeModal(web, { external_id: window.name }, made, window)) return;
      await pause(SETTLE_MS);
    }
  };
  return { next, later };
}

/** Opens a modal. @throws NotSent when Slack does not, mostly because the three seconds are over */
export async function openModal(
  web: webApi.WebClient,
  trigger_id: string,
  view: types.ModalView,
  where: 'alone' | 'above' = 'alone',
): Promise<void> {
  let tried = false;
  await surely(async () => {
    try {
      await (where === 'above' ? web.views.push : web.views.open)({ trigger_id, view });
    } catch (error) {
      // A trigger is good once: the try whose answer was lost has used it.
      if (tried && errorIn(error) === 'exchanged_trigger_id') return;
      tried = true;
      throw error;
    }
  }, IN_TIME);
}

/** Puts an answer into an open modal. @returns false for one that is not there: closed meanwhile, it is nobody's loss */
async function changeModal(
  web: webApi.WebClient,
  which: { readonly view_id: string } | { readonly external_id: string },
  made: Made,
  window: Window,
): Promise<boolean> {
  return surely(async () => {
    try {
      await web.views.update({ ...which, view: answerView(blocksOf(made), window) });
      return true;
    } catch (error) {
      if (errorIn(error) !== 'not_found') throw error;
      return false;
    }
  });
}

const errorIn = (error: unknown): string | undefined =>
  error instanceof bolt.webApi.WebAPIPlatformError ? error.data.error : undefined;

import { channel } from 'node:diagnostics_channel';
import type { DeliveryRow } from '../../store/deliveries.ts';
import type { DeliveryEvent } from './tally.ts';
import type { DeliverySetup, Job } from './tasks/task.ts';

/** The steps of a delivery, for whoever watches: `{step, key}`, published before the next step begins. */
const steps = channel('readout:delivery');

/** 'claimed' of a post, 'fix claimed' of a correction. */
export const tellStep = ({ kind, key }: Pick<DeliveryRow, 'kind' | 'key'>, step: string): void =>
  steps.publish({ step: kind === 'post' ? step : `${kind} ${step}`, key });

/** Counts what becomes of a post of a briefing. */
export const countPost = (
  { count: tell }: DeliverySetup,
  { row, platform }: Job,
  event: DeliveryEvent,
): void => {
  if (row.kind === 'post') tell?.(platform.name, event);
};

import type { Destination } from '../platform.ts';

/**
 * What happens to deliveries, for whoever counts: `due` a slot was opened, `retried` a try was refused and another will
 * follow, `late` a post came late; the others are ends.
 */
export const DELIVERY_EVENTS = [
  'due',
  'retried',
  'late',
  'sent',
  'found',
  'empty',
  'failed',
  'unsure',
] as const;
export type DeliveryEvent = (typeof DELIVERY_EVENTS)[number];

/** Counts one event on a platform. Never throws. */
export type Count = (platform: Destination['platform'], event: DeliveryEvent) => void;

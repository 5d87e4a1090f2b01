import type { JsonObject } from './json.ts';
import type { User, World } from './world.ts';

/** Something that the bot did about an interaction, or tried to and was refused. */
export interface Step {
  readonly what: 'callback' | 'edit' | 'follow-up' | 'delete' | 'refused';
  /** The callback's type, or the error code of a refusal. */
  readonly code?: number;
  /** When, in ms on the double's clock. */
  readonly at: number;
  readonly body?: JsonObject;
}

export const KIND = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;

/** One interaction and all that came of it. Handlers fill it in; tests read it. */
export interface Exchange {
  readonly id: string;
  readonly token: string;
  readonly kind: (typeof KIND)[keyof typeof KIND];
  /** The command's name, or the `custom_id` that was pressed. */
  readonly name: string;
  readonly channel: string;
  readonly user: User;
  readonly sentAt: number;
  /** The message whose component was used. */
  readonly source?: string;
  readonly steps: Step[];
  acknowledged?: { readonly type: number; readonly at: number };
  /** When its first visible answer was there: a message with content, choices, or a modal. */
  answeredAt?: number;
  /** What `@original` stands for. */
  original?: string;
  readonly followUps: string[];
}

export function recordStep(
  world: World,
  exchange: Exchange,
  what: Step['what'],
  code?: number,
  body?: JsonObject,
): void {
  exchange.steps.push({
    what,
    at: world.now(),
    ...(code === undefined ? {} : { code }),
    ...(body === undefined ? {} : { body }),
  });
}

/** Notes that the user now sees an answer. */
export function markAnswered(world: World, exchange: Exchange): void {
  exchange.answeredAt ??= world.now();
  world.changed();
}

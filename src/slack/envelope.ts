/** The envelope in which something came; by HTTP there is none. */
export const nameOf = ({ envelope }: { readonly [key: string]: unknown }): string | undefined =>
  typeof envelope === 'string' ? envelope : undefined;

/** Whether Slack tells of something that it told of before. */
export const isAgain = ({ retryNum }: { readonly [key: string]: unknown }): boolean =>
  typeof retryNum === 'number' && retryNum > 0;

/**
 * A name for what somebody did, the same however often Slack tells of it. `undefined` where Slack gave it no trigger:
 * then nothing tells it from the next.
 */
export const once = (
  kind: string,
  trigger: string | undefined,
  ...parts: readonly (string | undefined)[]
): string | undefined => (trigger ? [kind, trigger, ...parts].join(' ') : undefined);

/** Acknowledges. Where it does not arrive, Slack tells of the same thing again. */
export async function acknowledged(ack: () => Promise<void>): Promise<void> {
  await ack().catch(() => undefined);
}

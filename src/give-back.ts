/**
 * Gives back what is collected of the heap, and the room that it was in. Node by itself keeps both until there is much
 * more to collect, which in a bot that is seldom asked takes days. Nothing else runs meanwhile, for about a tenth of a
 * second.
 */
export async function giveBack(): Promise<void> {
  // A Node can be built without it, and then keeps what it has.
  const inspector = await import('node:inspector').catch(() => undefined);
  if (!inspector) return;
  const session = new inspector.Session();
  session.connect();
  await new Promise<void>((resolve) => {
    session.post('HeapProfiler.collectGarbage', () => resolve());
  });
  session.disconnect();
}

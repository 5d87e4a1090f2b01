import type { Client } from 'discord.js';
import type { Library } from '../bot/library.ts';
import { LIMITS } from './limits.ts';
import { plainLabel } from './literal.ts';
import { discord } from './sdk.ts';

/** Discord takes five changes in twenty seconds from a session; an editor at work makes more. */
const BETWEEN_MS = 15_000;

/**
 * Keeps the bot's status line at the headline of the current article until the signal says that the client is no longer
 * of use. Changes in quick succession become one.
 */
export function showHeadline(
  client: Client<true>,
  library: Pick<Library, 'articles' | 'onChange'>,
  signal: AbortSignal,
  betweenMs = BETWEEN_MS,
): void {
  let shown: string | undefined;
  let wait: NodeJS.Timeout | undefined;

  function show(): void {
    const headline = plainLabel(library.articles()[0]?.title ?? '', LIMITS.status);
    if (headline === shown || signal.aborted) return;
    shown = headline;
    const activity = { name: headline, state: headline, type: discord.ActivityType.Custom };
    client.user.setPresence({ activities: headline === '' ? [] : [activity] });
    wait = setTimeout(() => {
      wait = undefined;
      show();
    }, betweenMs);
    wait.unref();
  }

  const changed = (): void => {
    if (wait === undefined) show();
  };
  // A new session knows nothing of what the last one said.
  const anew = (): void => {
    shown = undefined;
    changed();
  };
  const unwatch = library.onChange(changed);
  client.on(discord.Events.ShardReady, anew);
  signal.addEventListener('abort', () => {
    unwatch();
    clearTimeout(wait);
    client.off(discord.Events.ShardReady, anew);
  });
  show();
}

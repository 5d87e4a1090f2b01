import type { Config } from '../config.ts';
import type { Finding } from './doctor.ts';

/** How long a platform may take to answer. */
const PATIENCE_MS = 10_000;
/** Clocks that differ less serve: a date in a header has whole seconds, and answers take a while. */
const RIGHT_MS = 60_000;

/**
 * Compares the clock with that of the first platform that answers, by the date of its answer.
 * @param clock milliseconds since 1970, as this machine has them
 */
export async function examineClock(
  { discord, slack }: Config,
  clock: () => number = Date.now,
): Promise<readonly Finding[]> {
  const bases = [
    ...(discord ? [['Discord', discord.apiUrl ?? 'https://discord.com/api', 'v10/gateway']] : []),
    ...(slack ? [['Slack', slack.apiUrl ?? 'https://slack.com/api/', 'api.test']] : []),
  ] as const;
  for (const [name = '', base = '', path = ''] of bases) {
    const theirs = await dateAt(`${base.replace(/\/+$/, '')}/${path}`, clock);
    if (theirs !== undefined) return [finding(name, theirs)];
  }
  // That nobody answers is told with the platforms.
  return [];
}

/** How far ahead this machine's clock is, in milliseconds. `undefined`: there was no answer with a date. */
async function dateAt(url: string, clock: () => number): Promise<number | undefined> {
  try {
    const asked = clock();
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
    await response.body?.cancel();
    const theirs = Date.parse(response.headers.get('date') ?? '');
    return Number.isNaN(theirs) ? undefined : (asked + clock()) / 2 - theirs;
  } catch {
    return undefined;
  }
}

function finding(name: string, ahead: number): Finding {
  if (Math.abs(ahead) <= RIGHT_MS) return { level: 'ok', what: `Clock: it agrees with ${name}’s.` };
  const minutes = Math.round(Math.abs(ahead) / 60_000);
  return {
    level: 'problem',
    what: `Clock: this machine is ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} ${ahead > 0 ? 'ahead of' : 'behind'} ${name}.`,
    remedy:
      'Turn on its time synchronisation (Linux: timedatectl set-ntp true; macOS and Windows: Date & Time in the settings). Briefings come at the wrong time until then, and Slack’s signed requests are refused.',
  };
}

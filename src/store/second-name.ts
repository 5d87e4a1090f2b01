import { linkSync } from 'node:fs';

/** What systems say that know no second name for a file, as most do on memory sticks and some network drives. */
const NO_LINKS: ReadonlySet<string> = new Set([
  ...['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EACCES', 'EINVAL'],
]);

/**
 * Gives a file a second name that is not there yet.
 * @returns false where files have only one
 */
export function nameAgain(file: string, as: string): boolean {
  try {
    linkSync(file, as);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && NO_LINKS.has(String(error.code))) return false;
    throw error;
  }
}

import { linkSync } from 'node:fs';
import { isCode } from './sqlite-file.ts';

/** What systems say that know no second name for a file, as most do on memory sticks and some network drives. */
const NO_LINKS = /^E(?:PERM|NOTSUP|OPNOTSUPP|NOSYS|MLINK|ACCES|INVAL)$/;

/**
 * Gives a file a second name that is not there yet.
 * @returns false where files have only one
 */
export function nameAgain(file: string, as: string): boolean {
  try {
    linkSync(file, as);
    return true;
  } catch (error) {
    if (isCode(error, NO_LINKS)) return false;
    throw error;
  }
}

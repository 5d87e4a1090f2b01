import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Tells one version of these parts of the program from another, by what their files hold. What they made before is
 * not used again after a change of them.
 * @param folders whose path is relative to this one
 */
export function codeVersion(...folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const path = fileURLToPath(new URL(folder, import.meta.url));
    const files = readdirSync(path, { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((one) => /(?<!\.d)\.[jt]s$/.test(one)).sort()) {
      hash
        .update(file)
        .update('\0')
        .update(readFileSync(join(path, file)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

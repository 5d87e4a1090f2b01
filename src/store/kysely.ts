import { createRequire } from 'node:module';

/**
 * Kysely, from its CommonJS files. There are 260 of either kind: read all at once, as Node reads ES modules, they cost
 * the process five megabytes more.
 */
export const kysely: typeof import('kysely') = createRequire(import.meta.url)('kysely');

import { createRequire } from 'node:module';

/** Bolt, from its CommonJS files as they are; why, is said of discord.js in the same place. */
export const bolt: typeof import('@slack/bolt') = createRequire(import.meta.url)('@slack/bolt');

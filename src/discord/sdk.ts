import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * discord.js, from its CommonJS files as they are: Node, where an ES module imports them, first reads each of the 380 for
 * the names that it exports, which takes a tenth of the bot's start.
 */
export const discord: typeof import('discord.js') = require('discord.js');

/** The HTTP client that discord.js uses. */
export const undici: typeof import('undici') = require('undici');

import type { Command } from '../src/bot/command.ts';

/** Every command, in the order in which help lists them. Each platform registers exactly these. */
export const commands: readonly Command[] = [];

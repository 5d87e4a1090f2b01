import type { Command } from '../src/bot/command.ts';
import { pause, remove, resume, skip } from './briefing-change.ts';
import { list, next, now, preview, why } from './briefing-look.ts';
import { add, edit } from './briefing-plan.ts';

/** Briefings: messages that go out by themselves, set up by the channels that get them. */
export const briefing: readonly Command[] = [
  add,
  list,
  preview,
  now,
  next,
  why,
  skip,
  pause,
  resume,
  edit,
  remove,
];

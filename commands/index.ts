import type { Command } from '../src/bot/command.ts';
import { articles } from './articles.ts';
import { ask } from './ask.ts';
import { briefing } from './briefing.ts';
import { figures } from './figures.ts';
import { help } from './help.ts';
import { people } from './people.ts';
import { quotes } from './quotes.ts';
import { summary } from './summary.ts';

/** Every command, in the order in which help lists them. Each platform registers exactly these. */
export const commands: readonly Command[] = [
  summary,
  quotes,
  figures,
  people,
  articles,
  ask,
  ...briefing,
  help,
];

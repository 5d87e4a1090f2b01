/** Draws the README's pictures from answers of the running bot, as people see them. `npm run pictures` */
import { mkdirSync } from 'node:fs';
import { drawDiscord } from './draw-discord.ts';
import { drawSlack } from './draw-slack.ts';

const FOLDER = '.github/images';

mkdirSync(FOLDER, { recursive: true });
await drawDiscord(`${FOLDER}/discord.png`);
await drawSlack(`${FOLDER}/slack.png`);

/**
 * `npm run bench -- <name…>`, with none: all that take less than a few minutes. `--corpora <folder>` lets `analysis`
 * read the articles in its `.jsonl` files. `fanout` takes some minutes in real time; with `--kills` the bot is killed
 * meanwhile, and `--channels 200` makes it smaller.
 */
import { parseArgs } from 'node:util';
import { benchAnalysis } from './analysis.ts';
import { benchBots } from './bots.ts';
import { benchFanOut } from './fanout.ts';
import { benchHeartbeat } from './heartbeat.ts';
import { benchLibrary } from './library.ts';

const { positionals: asked, values } = parseArgs({
  allowPositionals: true,
  options: {
    corpora: { type: 'string' },
    kills: { type: 'boolean', default: false },
    channels: { type: 'string' },
  },
});

const channels = values.channels === undefined ? undefined : Number(values.channels);
if (channels !== undefined && !(Number.isInteger(channels) && channels > 0)) {
  console.error(`--channels takes a number, such as 200, not “${values.channels}”.`);
  process.exit(1);
}

const benches: Readonly<Record<string, () => void | Promise<void>>> = {
  analysis: () => benchAnalysis(values.corpora),
  library: benchLibrary,
  bots: benchBots,
  heartbeat: benchHeartbeat,
  fanout: () => benchFanOut({ kills: values.kills, ...(channels && { channels }) }),
};
const USUAL = ['analysis', 'library', 'bots'];

const unknown = asked.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length > 0) {
  console.error(`There is no “${unknown[0]}”. Known: ${Object.keys(benches).join(', ')}.`);
  process.exitCode = 1;
} else {
  for (const name of asked.length > 0 ? asked : USUAL) await benches[name]?.();
}

/**
 * `npm run bench -- <name…>`, with none: all that take less than a minute or two. `fanout` takes some minutes in real
 * time; with `--kills` the bot is killed meanwhile.
 */
import { benchAnalysis } from './analysis.ts';
import { benchBots } from './bots.ts';
import { benchFanOut } from './fanout.ts';
import { benchHeartbeat } from './heartbeat.ts';

const benches: Readonly<Record<string, () => void | Promise<void>>> = {
  analysis: () => benchAnalysis(),
  bots: benchBots,
  heartbeat: benchHeartbeat,
  fanout: () => benchFanOut(process.argv.includes('--kills')),
};
const USUAL = ['analysis', 'bots'];

const asked = process.argv.slice(2).filter((name) => !name.startsWith('--'));
const unknown = asked.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length > 0) {
  console.error(`There is no “${unknown[0]}”. Known: ${Object.keys(benches).join(', ')}.`);
  process.exitCode = 1;
} else {
  for (const name of asked.length > 0 ? asked : USUAL) await benches[name]?.();
}

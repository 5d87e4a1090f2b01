import { goesByMiddle } from './entities.ts';
import type { NameHit } from './names.ts';

/** The hit with the most words of a name; between two spellings the one that the article has more often. */
export function bestName(hits: readonly NameHit[]): NameHit | null {
  if (hits.length < 2) return hits[0] ?? null;
  if (hits.some(({ isFormer }) => isFormer))
    return bestName(hits.filter(({ isFormer }) => !isFormer));
  const times = new Map<string, number>();
  for (const { words } of hits) {
    const name = words.join(' ');
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  let best: NameHit | null = null;
  let most = 0;
  for (const hit of hits) {
    // 'Carl Max Emil Orr, to give him his full name'
    if (hits.some(({ words }) => goesByMiddle(hit.words, words))) continue;
    const weight = hit.words.length + (times.get(hit.words.join(' ')) ?? 0) / (hits.length + 1);
    if (best && most >= weight) continue;
    best = hit;
    most = weight;
  }
  return best;
}

/** Where a name begins: at the title where it stands for the forename, as in 'Lord Reed', 'Sister Ana'. */
export const wholeFrom = ({ words, titles, from, nameFrom }: NameHit): number =>
  words.length === 1 && STYLES.test(titles.at(-1) ?? '') ? from : nameFrom;
const STYLES = /^(?:lord|lady|baroness|baron|viscount|viscountess|countess|sister|father|dame)$/;

import { wordSet } from '../words/word-set.ts';
import { goesByMiddle } from './entities.ts';
import type { NameHit } from './names.ts';

/** The hit with the most words of a name; between two spellings the one that the article has more often. */
export function bestName(hits: readonly NameHit[]): NameHit | null {
  if (hits.length < 2) return hits[0] ?? null;
  if (hits.some(({ isFormer }) => isFormer))
    return bestName(hits.filter(({ isFormer }) => !isFormer));
  const spelt = new Map<string, { readonly hit: NameHit; times: number }>();
  for (const hit of hits) {
    const name = hit.words.join(' ');
    const known = spelt.get(name);
    if (known) known.times += 1;
    else spelt.set(name, { hit, times: 1 });
  }
  const first = hits.reduce((one, other) => (other.from < one.from ? other : one));
  const spellings = [...spelt.values()].filter(
    (one, _, all) => one.hit === first || one.times > 1 || !all.some((other) => runsOn(one, other)),
  );
  let best: NameHit | null = null;
  let most = 0;
  for (const { hit, times } of spellings) {
    // 'Carl Max Emil Orr, to give him his full name'
    if (spellings.some((other) => goesByMiddle(hit.words, other.hit.words))) continue;
    const weight = hit.words.length + times / (hits.length + 1);
    if (best && most >= weight) continue;
    best = hit;
    most = weight;
  }
  return best;
}

/** 'Ana Ruiz Portrait' once, beside 'Ana Ruiz' twice or more: the name has run into what follows. */
const runsOn = (
  { hit: { words } }: { readonly hit: NameHit },
  other: { readonly hit: NameHit; readonly times: number },
): boolean =>
  other.times > 1 &&
  other.hit.words.length > 1 &&
  other.hit.words.length < words.length &&
  other.hit.words.every((word, i) => word === words[i]);

/** Where a name begins: at the title where it stands for the forename, as in 'Lord Reed', 'Sister Ana'. */
export const wholeFrom = ({ words, titles, from, nameFrom }: NameHit): number =>
  words.length === 1 && STYLES.has(titles.at(-1) ?? '') ? from : nameFrom;
const STYLES = wordSet('lord lady baroness baron viscount viscountess countess sister father dame');

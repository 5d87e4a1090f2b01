import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An article to measure with. */
export interface News {
  readonly title: string;
  readonly text: string;
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function randomly(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const words = (list: string): readonly string[] => list.split(' ');
const FIRST = words(
  'Ada Bruno Clara Dmitri Elena Farid Grace Hugo Ines Jonas Karin Leo Mara Nils Olga Piotr Rosa Sven Tara Viktor',
);
const SYLLABLES = words(
  'bar bel cor dal den dor fen gar hal har kel lan lor mar mel nor pel rin sel ser tal tor val ver wen wil',
);
const ENDS = words('by combe dale field ford ham ley mere ness port stead ton vale wick worth');
const ROLES = words(
  'mayor minister engineer farmer judge spokeswoman chairman teacher captain surgeon',
);
const THINGS = words(
  'bridge harbour hospital school railway reservoir market tunnel library turbine festival stadium museum factory',
);
const DEEDS = words('reopen close expand move survive shrink open double');
const WHENS = words('Monday Tuesday Wednesday Thursday Friday');

/** Invented news, every time the same: the first so many of an endless row. */
export function generatedNews(count: number): readonly News[] {
  const random = randomly(2026);
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const upto = (most: number): number => 2 + Math.floor(random() * most);
  const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
  const place = (): string => capital(one(SYLLABLES) + one(SYLLABLES) + one(ENDS));
  const person = (): string => `${one(FIRST)} ${capital(one(SYLLABLES) + one(SYLLABLES))}`;

  return Array.from({ length: count }, () => {
    const [town, thing, deed] = [place(), one(THINGS), one(DEEDS)];
    const cast = Array.from({ length: 3 }, () => ({ name: person(), role: one(ROLES) }));
    const last = (name: string): string => name.split(' ')[1] ?? name;
    const paragraph = (): string => {
      const { name, role } = one(cast);
      return one([
        `“We want the ${thing} to ${one(DEEDS)},” ${role} ${name} said on ${one(WHENS)}. “It will take ${upto(20)} years.”`,
        `The ${thing} in ${town} cost £${upto(90)}.${upto(7)} million and serves ${upto(900)},${100 + upto(800)} people a year.`,
        `${last(name)} said the council had “no other choice” after ${upto(60)}% of its ${one(THINGS)} budget was cut.`,
        `Work began in ${1990 + upto(30)}. More than ${upto(400)} workers from ${place()} took part, and ${upto(30)} of them are still there.`,
        `According to ${name}, who has been ${role} since ${2000 + upto(20)}, the ${one(THINGS)} near ${place()} will ${deed} as well.`,
        `Prices rose ${upto(9)}.${upto(7)} percent, from $${upto(80)} a ton to $${80 + upto(80)}, a report found on ${one(WHENS)}.`,
        `He added: “Nobody in ${town} asked us. ${upto(12)} families have left since ${one(WHENS)}.”`,
        `The ${one(ROLES)} did not answer questions. She told the ${place()} Herald that “all of it was known” in the town hall.`,
      ]);
    };
    return {
      title: `${capital(thing)} of ${town} to ${deed}, says ${last(cast[0]?.name ?? '')}`,
      text: Array.from({ length: 8 + upto(14) }, paragraph).join('\n\n'),
    };
  });
}

/** Less is a sentence or a note, not an article. */
const SHORTEST = 800;

/** The articles in the `.jsonl` files of a folder, a line each with its `text`; short texts are left out. @param most so many at most, spread over all */
export function newsIn(folder: string, most: number): readonly News[] {
  const all = readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { readonly text: string }).text)
    .filter((text) => text.length >= SHORTEST);
  // From every file its share.
  const each = Math.max(1, all.length / most);
  return Array.from({ length: Math.min(most, all.length) }, (_, at) => ({
    title: '',
    text: all[Math.floor(at * each)] ?? '',
  }));
}

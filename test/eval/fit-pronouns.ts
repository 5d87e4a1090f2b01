// Fits the weights of `src/text/people/pronoun-weights.ts` on corpora with gold quotations whose speaker is a pronoun and named,
// and prints them: they are rounded and set by hand there.
//   node dist/test/eval/fit-pronouns.js <gold.jsonl> …
// A conditional log-linear model over the readings of a pronoun. Names of pronouns in a corpus are often found by a
// program and wrong in one case of five: each gold name is taken to be right with probability RIGHT, else any reading.
import { readFileSync } from 'node:fs';
import { withoutFurniture } from '../../src/text/furniture.ts';
import { paragraphs } from '../../src/text/paragraphs.ts';
import { antecedentOf } from '../../src/text/people/antecedents.ts';
import { personalPronouns } from '../../src/text/people/personal-pronouns.ts';
import { features } from '../../src/text/people/pronoun-weights.ts';
import { readings } from '../../src/text/people/pronouns.ts';
import { read } from '../../src/text/people/read.ts';
import { stretches } from '../../src/text/quotes/stretches.ts';
import { sentences } from '../../src/text/sentences.ts';
import type { Span } from '../../src/text/span.ts';

interface GoldText {
  readonly text: string;
  readonly quotes: readonly {
    readonly speaker: Span | null;
    readonly speakerName: string | null;
    readonly speakerType?: string;
  }[];
}
/** The readings of one pronoun, as feature values, and which of them is right. */
interface Instance {
  readonly values: readonly (readonly number[])[];
  readonly right: number;
}

const RIGHT = 0.8;
const ROUNDS = 400;
const STEP = 3;
const PULL = 0.006;

const lastWord = (name: string): string => name.toLowerCase().split(/\s+/).at(-1) ?? '';

function instancesOf({ text, quotes }: GoldText): readonly Instance[] {
  const body = withoutFurniture(text, paragraphs(text));
  const spoken = stretches(text, body);
  const { tokens, references } = read(text, body, sentences(text, body, spoken), spoken, []);
  const tokenAt = new Map(tokens.map(({ start }, i) => [start, i]));
  const found = new Map<number, Instance>();
  for (const { speaker, speakerName, speakerType } of quotes) {
    const at = speaker && speakerType === 'pronoun' ? tokenAt.get(speaker.start) : undefined;
    const gender = at === undefined ? undefined : personalPronouns.get(tokens[at]?.key ?? '');
    if (at === undefined || !gender || !speakerName) continue;
    const seen = references.flatMap((place) =>
      place.entity && place.from < at ? [antecedentOf(tokens, place, place.entity)] : [],
    );
    const read = readings(tokens, at, gender, seen, null);
    const right = read.flatMap(({ entity }, i) =>
      entity.words.at(-1) === lastWord(speakerName) ? [i] : [],
    );
    const [only, second] = right;
    if (only === undefined || second !== undefined || read.length < 2) continue;
    found.set(at, { values: read.map(({ values }) => values), right: only });
  }
  return [...found.values()];
}

const scoreOf = (values: readonly number[], weights: readonly number[]): number =>
  values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);

function fitted(instances: readonly Instance[]): readonly number[] {
  let weights: readonly number[] = features.map(() => 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = features.map(() => 0);
    for (const { values, right } of instances) {
      const scores = values.map((row) => scoreOf(row, weights));
      const most = Math.max(...scores);
      const powers = scores.map((score) => Math.exp(score - most));
      const sum = powers.reduce((a, b) => a + b, 0);
      const chance = powers.map((power) => power / sum);
      const hit = RIGHT * (chance[right] ?? 0);
      const trust = hit / (hit + (1 - RIGHT) / values.length);
      features.forEach((_, k) => {
        const expected = values.reduce(
          (total, row, i) => total + (chance[i] ?? 0) * (row[k] ?? 0),
          0,
        );
        slope[k] = (slope[k] ?? 0) + trust * ((values[right]?.[k] ?? 0) - expected);
      });
    }
    weights = weights.map(
      (weight, k) => weight + STEP * ((slope[k] ?? 0) / instances.length) - PULL * weight,
    );
  }
  return weights;
}

const instances = process.argv
  .slice(2)
  .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
  .filter((line) => line.trim() !== '')
  .flatMap((line) => instancesOf(JSON.parse(line)));
const weights = fitted(instances);
const hits = instances.filter(({ values, right }) => {
  const scores = values.map((row) => scoreOf(row, weights));
  return scores.indexOf(Math.max(...scores)) === right;
});
console.log(features.map((name, i) => `  ${name}: ${weights[i]?.toFixed(2)},`).join('\n'));
console.log(
  `right ${((100 * hits.length) / instances.length).toFixed(1)} % of ${instances.length} pronouns with two readings or more`,
);

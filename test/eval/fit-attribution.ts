// Fits the weights of `src/text/quotes/` on corpora with gold quotations and speakers, first those of the source, then,
// with these built in, those of speech; a file that is named twice counts twice.
//   node dist/test/eval/fit-attribution.js source <gold.jsonl> … > src/text/quotes/weights.ts
//   node dist/test/eval/fit-attribution.js speech <gold.jsonl> … > src/text/quotes/speech-weights.ts
// Both are conditional log-linear models: over the candidates of a quotation (the right ones share the likelihood), and
// over speech or not. Fitted by AdaGrad in a fixed order with a pull towards zero, so that the same corpora give the same weights.
import { readFileSync } from 'node:fs';
import { paragraphs } from '../../src/text/paragraphs.ts';
import type { Candidate } from '../../src/text/quotes/candidates.ts';
import { eachFeature } from '../../src/text/quotes/features.ts';
import { isNamed } from '../../src/text/quotes/named.ts';
import { isMarkup } from '../../src/text/quotes/never-speech.ts';
import type { Add } from '../../src/text/quotes/read-weights.ts';
import { sourcesOf } from '../../src/text/quotes/sources.ts';
import { eachSpeechFeature } from '../../src/text/quotes/speech.ts';
import { stretches } from '../../src/text/quotes/stretches.ts';
import { sentences } from '../../src/text/sentences.ts';
import { overlaps, type Span, sliceOf } from '../../src/text/span.ts';

interface GoldQuote extends Span {
  readonly speaker: Span | null;
  readonly speakerName: string | null;
}
interface GoldText {
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
}
interface Instance {
  readonly features: readonly (readonly string[])[];
  readonly right: readonly boolean[];
}

const ROUNDS = 20;
const STEP = 0.3;
const PULL = 0.0004;
const RAREST = 12;

const lastWord = (name: string): string =>
  name
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .split(/[\s,]+/)
    .at(-1) ?? '';

/** True when a candidate means the gold speaker: same place, another place known to mean the same name, or the name itself. */
function isRight(gold: GoldText, quote: GoldQuote, candidate: Candidate): boolean {
  const { speaker, speakerName } = quote;
  if (!speaker) return false;
  if (overlaps(speaker, candidate.source)) return true;
  if (!speakerName) return false;
  if (
    gold.quotes.some(
      (other) =>
        other.speakerName === speakerName &&
        other.speaker &&
        overlaps(other.speaker, candidate.source),
    )
  )
    return true;
  return (
    candidate.source.kind === 'name' &&
    lastWord(sliceOf(gold.text, candidate.source)) === lastWord(speakerName)
  );
}

/** The names of the features that `tell` tells. */
function namesOf(tell: (add: Add) => void): readonly string[] {
  const names: string[] = [];
  tell((...parts) => names.push(parts.filter((part) => part !== undefined).join('|')));
  return names;
}

function instancesOf(gold: GoldText): readonly Instance[] {
  const found: Instance[] = [];
  const { text } = gold;
  const body = paragraphs(text);
  const spoken = stretches(text, body);
  sourcesOf(text, body, sentences(text, body, spoken), spoken, [], (situation, candidates) => {
    const quote = gold.quotes.find(
      (one) =>
        Math.abs(one.start - situation.stretch.start) < 3 && overlaps(one, situation.stretch),
    );
    if (!quote) return null;
    const right = candidates.map((candidate) => isRight(gold, quote, candidate));
    if (right.includes(true) && right.includes(false))
      found.push({
        right,
        features: candidates.map((one) => namesOf((add) => eachFeature(situation, one, add))),
      });
    const candidate = candidates[right.indexOf(true)];
    return candidate ? { candidate, confidence: 1, via: null } : null;
  });
  return found;
}

/** Every stretch as a choice between speech and nothing. */
function speechInstancesOf(gold: GoldText): readonly Instance[] {
  const { text } = gold;
  const body = paragraphs(text);
  const spoken = stretches(text, body);
  return sourcesOf(text, body, sentences(text, body, spoken), spoken)
    .filter(({ situation }) => !isMarkup(situation) && !isNamed(situation))
    .map(({ situation, source }): Instance => {
      const { stretch } = situation;
      const speech = gold.quotes.some(
        (one) => Math.abs(one.start - stretch.start) < 3 && overlaps(one, stretch),
      );
      return {
        features: [namesOf((add) => eachSpeechFeature(situation, source, add)), []],
        right: [speech, !speech],
      };
    });
}

function fitted(instances: readonly Instance[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of instances)
    for (const feature of features.flat()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { features, right } of instances) {
      const scores = features.map((list) =>
        list.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0),
      );
      const top = Math.max(...scores);
      const shares = scores.map((score) => Math.exp(score - top));
      const all = shares.reduce((sum, share) => sum + share, 0);
      const good = shares.reduce((sum, share, at) => sum + (right[at] ? share : 0), 0);
      for (const [at, list] of features.entries()) {
        const share = shares[at] ?? 0;
        const gradient = (right[at] ? share / good : 0) - share / all;
        for (const feature of list) {
          if ((counts.get(feature) ?? 0) < RAREST) continue;
          const weight = weights.get(feature) ?? 0;
          const pulled = gradient - PULL * weight;
          const square = (squares.get(feature) ?? 1e-2) + pulled * pulled;
          squares.set(feature, square);
          weights.set(feature, weight + (STEP * pulled) / Math.sqrt(square));
        }
      }
    }
  }
  return weights;
}

function table(name: string, of: string, weights: ReadonlyMap<string, number>): string {
  const rows = [...weights]
    .map(([feature, weight]) => [feature, weight.toFixed(2)] as const)
    .filter(([, weight]) => Math.abs(Number(weight)) >= 0.05)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const lines: string[] = [];
  for (const [feature, weight] of rows) {
    const entry = `${feature}=${weight}; `;
    const last = lines.at(-1);
    if (last === undefined || last.length + entry.length > 120) lines.push(entry);
    else lines[lines.length - 1] = last + entry;
  }
  return `import { readWeights } from './read-weights.ts';

/** Weights of the features of \`${of}\`, fitted by \`test/eval/fit-attribution.ts\`; a feature that is not listed weighs nothing. */
export const ${name} = readWeights(\`
${lines.map((line) => line.trimEnd()).join('\n')}\`);`;
}

const [mode = '', ...files] = process.argv.slice(2);
const golds = files
  .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
  .filter((line) => line.trim() !== '')
  .map((line): GoldText => JSON.parse(line));
console.log(
  mode === 'speech'
    ? table('SPEECH_WEIGHTS', 'speech.ts', fitted(golds.flatMap(speechInstancesOf)))
    : table('WEIGHTS', 'features.ts', fitted(golds.flatMap(instancesOf))),
);

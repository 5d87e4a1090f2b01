import { readFileSync } from 'node:fs';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { analyze } from '../../src/text/analyze.ts';
import { measureInTurn } from './measure.ts';

const RUNS = 400;

/** The analysis beside wink-nlp on the same text, and on longer ones. */
export function benchAnalysis(runs = RUNS): void {
  const file = readFileSync('content/defense-secretary-moscow.md', 'utf8');
  const text = file.replace(/^---\n[\s\S]*?\n---\n/, '');
  const words = text.split(/\s+/).length;

  // The default pipeline: sentences, negation, sentiment, parts of speech, entities.
  const nlp = winkNLP(model);
  const result = measureInTurn(runs, {
    readout: () => analyze(text),
    'wink-nlp': () => nlp.readDoc(text),
  });

  console.log(
    `The founding article, ${words} words, ${runs} runs in turn, Node ${process.version}`,
  );
  for (const [name, { median, p99 }] of Object.entries(result)) {
    console.log(`${name.padEnd(10)} median ${median.toFixed(3)} ms   p99 ${p99.toFixed(3)} ms`);
  }
  const ratio = result.readout.median / result['wink-nlp'].median;
  console.log(`readout / wink-nlp, medians: ${ratio.toFixed(2)} (goal: at most 2)`);

  for (const times of [1, 10, 100]) {
    const long = Array.from({ length: times }, () => text).join('\n\n');
    const { readout } = measureInTurn(Math.max(5, Math.ceil(runs / 10 / times)), {
      readout: () => analyze(long),
    });
    const perKilobyte = (1000 * readout.median) / (long.length / 1000);
    console.log(
      `${String(times).padStart(3)} × the length: ${perKilobyte.toFixed(0)} µs a kilobyte`,
    );
  }
}

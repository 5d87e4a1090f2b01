import { execFileSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import recognizers from '@microsoft/recognizers-text-suite';
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { analyze } from '../../src/text/analyze.ts';
import { shareOf } from './measure.ts';
import { generatedNews, newsIn } from './news.ts';

const ARTICLES = 1000;
/** Each of the slow ones reads every so manieth article only. */
const EVERY = { readout: 1, 'wink-nlp': 1, compromise: 10, Recognizers: 50 } as const;
type Name = keyof typeof EVERY;
const names = Object.keys(EVERY) as readonly Name[];

const GOALS: Readonly<Partial<Record<Name, string>>> = {
  'wink-nlp': 'goal: at most 2 times its time',
  compromise: 'goal: at most 1/10 of its time',
  Recognizers: 'goal: at most 1/50 of its time',
};

const CULTURE = 'en-us';

// The default pipeline of wink-nlp: sentences, negation, sentiment, parts of speech, entities.
const wink = winkNLP(model);
const readers: Readonly<Record<Name, (text: string) => unknown>> = {
  readout: (text) => analyze(text),
  'wink-nlp': (text) => wink.readDoc(text),
  compromise: (text) => compromise(text),
  Recognizers: (text) => [
    recognizers.recognizeNumber(text, CULTURE),
    recognizers.recognizeOrdinal(text, CULTURE),
    recognizers.recognizePercentage(text, CULTURE),
    recognizers.recognizeAge(text, CULTURE),
    recognizers.recognizeCurrency(text, CULTURE),
    recognizers.recognizeDimension(text, CULTURE),
    recognizers.recognizeTemperature(text, CULTURE),
    recognizers.recognizeDateTime(text, CULTURE),
  ],
};

/** @param corpora a folder of `.jsonl` files; without it invented articles are read */
export function benchAnalysis(corpora?: string): void {
  const news = corpora === undefined ? generatedNews(ARTICLES) : newsIn(corpora, ARTICLES);
  const texts = news.map(({ text }) => text);
  const size = texts.reduce((sum, text) => sum + text.length, 0) / texts.length / 1000;
  console.log(
    `${texts.length} ${corpora === undefined ? 'invented articles' : `articles of ${corpora}`}, ${size.toFixed(1)} KB each, Node ${process.version}`,
  );
  compare(texts);
  console.log(
    `memory of a loaded analyser: ${analyserMegabytes().toFixed(0)} MB over bare Node (goal: at most 60)`,
  );
  measureGrowth(texts);
}

/** All read the same articles in turn, so that a machine whose speed drifts slows them alike. */
function compare(texts: readonly string[]): void {
  const times = new Map(names.map((name) => [name, new Map<number, number>()]));
  for (const name of names) for (const text of texts.slice(0, 3)) readers[name](text);
  for (const text of texts.slice(0, 200))
    for (const name of ['readout', 'wink-nlp'] as const) readers[name](text);
  texts.forEach((text, at) => {
    for (const name of names) {
      if (at % EVERY[name] !== 0) continue;
      const start = performance.now();
      readers[name](text);
      times.get(name)?.set(at, performance.now() - start);
    }
  });
  for (const name of names) {
    const own = times.get(name) ?? new Map<number, number>();
    const all = [...own.values()];
    const [p50, p99] = [0.5, 0.99].map((share) => shareOf(all, share).toFixed(2));
    const ours = [...own.keys()].reduce((sum, at) => sum + (times.get('readout')?.get(at) ?? 0), 0);
    const ratio = ours / all.reduce((sum, one) => sum + one, 0);
    console.log(
      `${name.padEnd(12)}median ${p50} ms   p99 ${p99} ms   on ${all.length} articles` +
        (name === 'readout'
          ? ''
          : `; readout takes ${ratio < 0.5 ? `1/${(1 / ratio).toFixed(1)}` : ratio.toFixed(2)} of its time (${GOALS[name]})`),
    );
  }
}

/** What a process holds after one analysis, over one that does nothing; medians of five. */
function analyserMegabytes(): number {
  const url = new URL('../../src/text/analyze.js', import.meta.url).href;
  const rss = (code: string): number =>
    shareOf(
      Array.from({ length: 5 }, () =>
        Number(
          execFileSync(
            process.execPath,
            ['--input-type=module', '-e', `${code}; console.log(process.memoryUsage().rss)`],
            { encoding: 'utf8' },
          ),
        ),
      ),
      0.5,
    );
  const text = JSON.stringify(generatedNews(1)[0]?.text ?? '');
  const loaded = rss(`const { analyze } = await import('${url}'); analyze(${text})`);
  return (loaded - rss('0')) / 1e6;
}

function measureGrowth(texts: readonly string[]): void {
  const all = texts.join('\n\n');
  for (const kilobytes of [10, 100, 1000]) {
    const long = all.repeat(Math.ceil((kilobytes * 1000) / all.length)).slice(0, kilobytes * 1000);
    const runs = Array.from({ length: Math.max(3, Math.min(50, 3000 / kilobytes)) }, () => {
      const start = performance.now();
      analyze(long);
      return performance.now() - start;
    });
    const median = shareOf(runs, 0.5);
    console.log(
      `one article of ${String(kilobytes).padStart(4)} KB: ${median.toFixed(0)} ms, ${((1000 * median) / kilobytes).toFixed(0)} µs a kilobyte`,
    );
  }
}

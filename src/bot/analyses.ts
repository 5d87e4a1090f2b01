import type { Article } from '../article/article.ts';
import { dropOtherAnalyses, findAnalysis, indexRows, keepAnalyses } from '../store/analyses.ts';
import type { Store } from '../store/open.ts';
import type { Analysis } from '../text/analysis.ts';
import type { Analyst } from './analyst.ts';
import { type ArticleIndex, createArticleIndex } from './article-index.ts';
import { codeVersion } from './code-version.ts';
import { entryOf } from './finding/digest.ts';
import { TooMuchError } from './too-much.ts';

/** The analyses of all articles: a few at hand, the others in the store or made when they are asked for. */
export interface Analyses {
  /** What is known of all articles together; it fills while `fill` is at work. */
  readonly index: ArticleIndex;
  /** @throws TooMuchError when the article is, or is now found to be, among those of `tooMuch` */
  of(article: Article): Promise<Analysis>;
  /** Versions that cannot be read, with the reason. */
  readonly tooMuch: ReadonlyMap<string, TooMuchError>;
  /**
   * Analyses, keeps and indexes what is not yet, in the order given, one article after another, so that whoever asks
   * in the meantime waits for one at most. Ends early after `stop`. @throws what the store throws
   */
  fill(articles: readonly Article[]): Promise<void>;
  stop(): void;
}

/** Analyses kept at hand; one of a long article takes some megabytes. */
const MAX_ANALYSES = 200;

/** So many are written to the store at once. */
const AT_ONCE = 50;

/** @param onTooMuch is called when a version has been added to `tooMuch` */
export function createAnalyses(
  store: Store,
  analyst: Pick<Analyst, 'analyze' | 'digest'>,
  onTooMuch: () => void,
): Analyses {
  const analyser = codeVersion('../text', './finding');
  const index = createArticleIndex();
  const atHand = new Map<string, Promise<Analysis>>();
  /** What could not be analysed is not tried again in the background. */
  const failed = new Set<string>();
  const tooMuch = new Map<string, TooMuchError>();
  let loaded = false;
  let stopped = false;

  async function made({ version, title, text, people }: Article): Promise<Analysis> {
    // A database that cannot be read costs the time to read the article again, and nobody his answer.
    const kept = await findAnalysis(store, version, analyser).catch(() => undefined);
    // What is kept was written by this program.
    if (kept !== undefined) return JSON.parse(kept) as Analysis;
    return tried(version, () => analyst.analyze(text, people, title));
  }

  /** Does the work unless it is known to be too much. What took too long has a second try. */
  async function tried<T>(version: string, work: () => Promise<T>, tries: 1 | 2 = 2): Promise<T> {
    const known = tooMuch.get(version);
    if (known) throw known;
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof TooMuchError)) throw error;
      if (error.of === 'time' && tries === 2 && !stopped) return tried(version, work, 1);
      tooMuch.set(version, error);
      onTooMuch();
      throw error;
    }
  }

  /** Takes what earlier starts have found into the index. */
  async function load(articles: readonly Article[]): Promise<void> {
    const wanted = new Set(articles.map(({ version }) => version));
    for await (const rows of indexRows(store, analyser)) {
      if (stopped) return;
      for (const row of rows) if (wanted.has(row.hash)) index.add(row.hash, entryOf(row));
      await breath();
    }
    loaded = true;
  }

  return {
    index,
    tooMuch,
    of(article) {
      const { version } = article;
      const analysis = atHand.get(version) ?? made(article);
      // The one used last stands last, and the first goes first.
      atHand.delete(version);
      atHand.set(version, analysis);
      analysis.catch(() => atHand.delete(version));
      for (const oldest of atHand.keys()) {
        if (atHand.size <= MAX_ANALYSES) break;
        atHand.delete(oldest);
      }
      return analysis;
    },
    async fill(articles) {
      if (!loaded) await load(articles);
      const missing = articles.filter(({ version }) => !index.has(version) && !failed.has(version));
      for (let at = 0; at < missing.length && !stopped; at += AT_ONCE) {
        const rows = [];
        for (const article of missing.slice(at, at + AT_ONCE)) {
          if (stopped) break;
          const { version } = article;
          try {
            const digest = await tried(version, () => analyst.digest(article));
            rows.push({ hash: version, ...digest });
            index.add(version, entryOf(digest));
          } catch {
            // Whoever asks for the article is told why.
            failed.add(version);
          }
        }
        await keepAnalyses(store, analyser, rows);
      }
      if (missing.length > 0 && !stopped) await dropOtherAnalyses(store, analyser);
    },
    stop() {
      stopped = true;
    },
  };
}

/** Lets whatever waits go first. */
const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

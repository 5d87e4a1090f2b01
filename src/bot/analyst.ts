import { Worker } from 'node:worker_threads';
import type { Article } from '../article/article.ts';
import type { Analysis, KnownPerson } from '../text/analysis.ts';
import type { Digest } from './finding/digest.ts';
import { TooMuchError } from './too-much.ts';

export interface AnalystRequest {
  readonly id: number;
  readonly text: string;
  readonly known: readonly KnownPerson[];
  readonly title: string | undefined;
  /** What is wanted is a digest. */
  readonly digest?: true;
}

export interface AnalystAnswer {
  readonly id: number;
  /** What was wanted. */
  readonly result: Analysis | Digest;
}

/** Analyses texts in a thread of their own, so that no text can hold up an answer to somebody else. */
export interface Analyst {
  /**
   * @throws TooMuchError when the text took longer or more memory than the limit; another error when the thread died of
   *   it. Other texts are not affected.
   */
  analyze(text: string, known?: readonly KnownPerson[], title?: string): Promise<Analysis>;
  /** The same, as the store keeps it: for texts that nobody waits for. */
  digest(article: Pick<Article, 'title' | 'text' | 'people'>): Promise<Digest>;
  /** Starts the thread, so that the first text need not wait for that. */
  begin(): void;
  /** Texts analysed since the start, and texts that wait or are being read. */
  load(): { readonly done: number; readonly waiting: number };
  close(): Promise<void>;
}

export interface AnalystOptions {
  /** The compiled worker; the default lies beside this file. */
  readonly workerUrl?: URL;
  /** After so many texts the thread is replaced, which gives its memory back. */
  readonly textsPerWorker?: number;
  /** So does a thread that has had nothing to do for so long, in milliseconds; the next text begins another. */
  readonly idleMs?: number;
  /** A text that takes longer than this is given up, in milliseconds. */
  readonly limitMs?: number;
  /** One that nobody waits for gives way after so long, in milliseconds, to one that somebody does. */
  readonly yieldMs?: number;
}

interface Waiting {
  readonly request: AnalystRequest;
  readonly resolve: (result: Analysis | Digest) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Room for what is soon forgotten: with four times as much the thread takes ten megabytes more, and as long. Room for the
 * rest: a book of 6 MB takes two thirds of it; a file of 4 MB made of nothing but short quotations took a gigabyte.
 */
const LIMITS = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 384 } as const;

export function createAnalyst({
  workerUrl = new URL('./analysis-worker.js', import.meta.url),
  textsPerWorker = 1000,
  idleMs = 10_000,
  limitMs = 30_000,
  yieldMs = 2_000,
}: AnalystOptions = {}): Analyst {
  const queue: Waiting[] = [];
  let current: Waiting | undefined;
  let begun = 0;
  let limit: NodeJS.Timeout | undefined;
  let patience: NodeJS.Timeout | undefined;
  let idle: NodeJS.Timeout | undefined;
  let worker: Worker | undefined;
  let textsDone = 0;
  let allDone = 0;
  let nextId = 1;
  let closed = false;

  function start(): Worker {
    const started = new Worker(workerUrl, { resourceLimits: LIMITS });
    textsDone = 0;
    started.on('message', ({ id, result }: AnalystAnswer) => {
      if (current?.request.id !== id) return;
      textsDone += 1;
      allDone += 1;
      finish((waiting) => waiting.resolve(result));
    });
    started.on('error', (error) =>
      giveUp(started, isOutOfMemory(error) ? new TooMuchError(OUT_OF_MEMORY, 'memory') : error),
    );
    started.on('exit', () => giveUp(started, new Error('the analysis thread ended')));
    return started;
  }

  function stop(): void {
    const old = worker;
    worker = undefined;
    void old?.terminate();
  }

  /** Ends the work on the current text, whichever way, and takes the next. */
  function finish(settle: (waiting: Waiting) => void): void {
    clearTimeout(limit);
    clearTimeout(patience);
    const done = current;
    current = undefined;
    if (done) settle(done);
    if (textsDone >= textsPerWorker) stop();
    next();
  }

  function giveUp(dead: Worker, error: Error): void {
    if (dead !== worker) return;
    stop();
    finish((waiting) => waiting.reject(error));
  }

  function next(): void {
    if (current) return;
    clearTimeout(idle);
    current = queue.shift();
    if (!current) {
      // An idle thread must not keep a finished program alive.
      worker?.unref();
      idle = setTimeout(stop, idleMs).unref();
      return;
    }
    worker ??= start();
    const busy = worker;
    busy.ref();
    begun = performance.now();
    limit = setTimeout(
      () =>
        giveUp(
          busy,
          new TooMuchError(`takes longer than ${limitMs / 1000} seconds to read`, 'time'),
        ),
      limitMs,
    );
    busy.postMessage(current.request);
    yieldSoon();
  }

  /** Lets a text that nobody waits for begin anew behind one that somebody waits for, unless that is the same. */
  function yieldSoon(): void {
    const { text, digest } = current?.request ?? {};
    if (!digest || !queue.some((one) => isAwaited(one) && one.request.text !== text)) return;
    clearTimeout(patience);
    patience = setTimeout(
      () => {
        stop();
        if (current) queue.push(current);
        finish(() => undefined);
      },
      begun + yieldMs - performance.now(),
    );
  }

  const ask = (request: Omit<AnalystRequest, 'id'>): Promise<Analysis | Digest> =>
    new Promise((resolve, reject) => {
      if (closed) {
        reject(new Error('the analyst is closed'));
        return;
      }
      const one = { request: { ...request, id: nextId }, resolve, reject };
      nextId += 1;
      const first = isAwaited(one) ? queue.findIndex((other) => !isAwaited(other)) : -1;
      queue.splice(first < 0 ? queue.length : first, 0, one);
      next();
      yieldSoon();
    });

  return {
    // What comes back is what was wanted.
    analyze: (text, known = [], title) => ask({ text, known, title }) as Promise<Analysis>,
    digest: ({ text, title, people = [] }) =>
      ask({ text, title, known: people, digest: true }) as Promise<Digest>,
    begin() {
      worker ??= start();
      next();
    },
    load: () => ({ done: allDone, waiting: queue.length + (current ? 1 : 0) }),
    close: async () => {
      closed = true;
      const left = queue.splice(0);
      for (const { reject } of left) reject(new Error('the analyst is closed'));
      const last = worker;
      worker = undefined;
      await last?.terminate();
      clearTimeout(limit);
      clearTimeout(patience);
      current?.reject(new Error('the analyst is closed'));
      current = undefined;
    },
  };
}

const isAwaited = ({ request }: Waiting): boolean => !request.digest;

const OUT_OF_MEMORY = `takes more than ${LIMITS.maxOldGenerationSizeMb} MB of memory to read`;

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

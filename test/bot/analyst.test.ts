import { expect, onTestFinished, test } from 'vitest';
import { createAnalyst } from '../../src/bot/analyst.ts';
import { analyze } from '../../src/text/analyze.ts';

// Threads run plain JavaScript: what `tsc` has built, which the test command does first.
const built = new URL('../../dist/src/bot/analysis-worker.js', import.meta.url);

/** A worker that answers with the text as id of nobody, dies of 'crash', never answers 'hang', and hoards at 'hoard'. */
const moody = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort, threadId } from 'node:worker_threads';
    parentPort.on('message', ({ id, text }) => {
      const hoard = [];
      while (text === 'hoard') hoard.push(new Array(100_000).fill(hoard.length + 0.5));
      if (text === 'crash') throw new Error('crashed on purpose');
      if (text !== 'hang') parentPort.postMessage({ id, result: { text, threadId } });
    });`)}`,
);

function analyst(options: Parameters<typeof createAnalyst>[0]) {
  const created = createAnalyst(options);
  onTestFinished(() => created.close());
  return created;
}

test('gives the same answer as analyze itself', async () => {
  const text = '“The road is open,” Mayor Ruth Alder said on Monday. It cost $4m.';
  const known = [{ name: 'Ruth Alder', role: 'Mayor' }];
  const { analyze: ask } = analyst({ workerUrl: built });
  expect(await ask(text, known)).toEqual(analyze(text, known));
  const titled = await ask(text, known, 'Road open for $4m');
  expect(titled).toEqual(analyze(text, known, 'Road open for $4m'));
  expect(titled.titled?.told).toEqual([0]);
});

test('answers many in order of asking', async () => {
  const { analyze: ask } = analyst({ workerUrl: moody });
  const answers = await Promise.all(['a', 'b', 'c'].map((text) => ask(text)));
  expect(answers).toMatchObject([{ text: 'a' }, { text: 'b' }, { text: 'c' }]);
});

test('a text that kills the thread fails alone', async () => {
  const { analyze: ask } = analyst({ workerUrl: moody });
  const [crashed, next] = await Promise.allSettled([ask('crash'), ask('next')]);
  expect(crashed).toMatchObject({ status: 'rejected', reason: { message: 'crashed on purpose' } });
  expect(next).toMatchObject({ status: 'fulfilled', value: { text: 'next' } });
});

test('a text that takes too long is given up, and the next is answered', async () => {
  const { analyze: ask } = analyst({ workerUrl: moody, limitMs: 1500 });
  const [hung, next] = await Promise.allSettled([ask('hang'), ask('next')]);
  expect(hung).toMatchObject({
    status: 'rejected',
    reason: { message: expect.stringContaining('longer than 1.5 seconds') },
  });
  expect(next).toMatchObject({ status: 'fulfilled', value: { text: 'next' } });
});

test('a text that nobody waits for gives way to one that somebody waits for, and is read afterwards', async () => {
  const { analyze: ask, digest, load, close } = analyst({ workerUrl: moody, yieldMs: 200 });
  const indexed = digest({ title: 'T', text: 'hang' }).catch(({ message }) => message);
  expect(await ask('asked')).toMatchObject({ text: 'asked' });
  expect(load()).toEqual({ done: 1, waiting: 1 });
  await close();
  expect(await indexed).toBe('the analyst is closed');
});

test('it does not give way to itself, as it would have to begin anew', async () => {
  const { analyze: ask, digest, load } = analyst({ workerUrl: moody, yieldMs: 1, limitMs: 1500 });
  const settled = await Promise.allSettled([digest({ title: 'T', text: 'hang' }), ask('hang')]);
  expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(load().waiting).toBe(0);
});

test('a text that takes too much memory is given up before the machine has none left', async () => {
  // A busy machine takes its time to fill so much memory.
  const { analyze: ask } = analyst({ workerUrl: moody, limitMs: 100_000 });
  const [hoarded, next] = await Promise.allSettled([ask('hoard'), ask('next')]);
  expect(hoarded).toMatchObject({
    status: 'rejected',
    reason: { name: 'TooMuchError', message: 'takes more than 384 MB of memory to read' },
  });
  expect(next).toMatchObject({ status: 'fulfilled', value: { text: 'next' } });
});

test('the thread is replaced after a number of texts', async () => {
  const { analyze: ask } = analyst({ workerUrl: moody, textsPerWorker: 2 });
  const [a, b, c] = await Promise.all(['a', 'b', 'c'].map((text) => ask(text)));
  expect(b).toEqual({ ...a, text: 'b' });
  expect(c).not.toEqual({ ...a, text: 'c' });
});

test('a thread with nothing to do ends, and the next text begins another', async () => {
  const { analyze: ask } = analyst({ workerUrl: moody, idleMs: 1 });
  const a = await ask('a');
  // Timers end in the order of their moments, however busy the machine is.
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await ask('b')).not.toEqual({ ...a, text: 'b' });
});

test('a closed analyst refuses, and what waits is told', async () => {
  const closing = createAnalyst({ workerUrl: moody });
  const waiting = [closing.analyze('hang'), closing.analyze('next')];
  const settled = Promise.allSettled(waiting);
  await closing.close();
  expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await expect(closing.analyze('late')).rejects.toThrow('closed');
});

import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Starts the files with whole processes first, as they take longest; the others fill the time that these wait. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification): boolean => moduleId.includes('/end-to-end/');
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    dir: here,
    sequence: { sequencer: LongestFirst },
    // Half of the tests' time is waiting for processes and sockets.
    maxWorkers: availableParallelism() + 2,
    maxConcurrency: 4,
    // No test file changes a module's state, so that those of one worker can share what is loaded.
    isolate: false,
    // A busy machine must not decide.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});

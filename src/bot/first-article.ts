import type { Library } from './library.ts';
import { within } from './within.ts';

/** Whoever asks while the bot starts waits for so long; the platforms have been told by then that an answer comes. */
const FIRST_MS = 1_500;

/** Ends when there is an article to answer from, or none comes soon. Never rejects. */
export async function firstArticle(
  library: Pick<Library, 'articles' | 'reading' | 'onChange' | 'whole'>,
): Promise<void> {
  const missing = (): boolean => library.articles().length === 0 && library.reading();
  if (!missing()) return;
  let unwatch = (): void => undefined;
  const there = new Promise<void>((resolve) => {
    unwatch = library.onChange(() => {
      if (!missing()) resolve();
    });
    library.whole.then(resolve, () => resolve());
  });
  await within(FIRST_MS, there);
  unwatch();
}

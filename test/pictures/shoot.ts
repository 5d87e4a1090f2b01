import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Debian's and others' name of the browser. */
const BROWSER = process.env.CHROMIUM ?? 'chromium';

/** Draws a page in a browser without a window into a PNG, as high as the page is. */
export function shoot(html: string, file: string, width: number): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'readout-pictures-'));
  const page = path.join(folder, 'page.html');
  const browse = (...options: readonly string[]): string =>
    execFileSync(
      BROWSER,
      [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--hide-scrollbars',
        ...options,
        `file://${page}`,
      ],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    );
  try {
    const measure = '<script>document.title = document.documentElement.scrollHeight</script>';
    writeFileSync(page, html + measure);
    const height = /<title>(\d+)<\/title>/.exec(
      browse(`--window-size=${width},100`, '--dump-dom'),
    )?.[1];
    if (height === undefined) throw new Error(`${BROWSER} did not say how high the page is`);
    browse(
      `--window-size=${width},${height}`,
      '--force-device-scale-factor=2',
      `--screenshot=${path.resolve(file)}`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

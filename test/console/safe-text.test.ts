import { expect, test } from 'vitest';
import { safeText } from '../../src/console/safe-text.ts';

const ESC = String.fromCharCode(27);
const BEL = String.fromCharCode(7);

test.each([
  [`red ${ESC}[31mtext${ESC}[0m`, 'red text'],
  [`${ESC}[2J${ESC}[Hgone`, 'gone'],
  [`${ESC}]0;title${BEL}text`, 'text'],
  [`${ESC}]8;;https://x.example${ESC}\\link${ESC}]8;;${ESC}\\`, 'link'],
  [`a${ESC}]never closed, so it stays`, 'a]never closed, so it stays'],
  [`${ESC}c`, 'c'],
  [`bell${BEL}`, 'bell'],
  ['one\r\ntwo\ttab', 'one two tab'],
  ['back\b\bspace', 'backspace'],
  [`${String.fromCharCode(0x9b)}31m`, '31m'],
])('%j shows as %j', (text, shown) => {
  expect(safeText(text)).toBe(shown);
});

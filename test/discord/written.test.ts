import { expect, test } from 'vitest';
import { jsonOf, written } from '../../src/discord/written.ts';

const message = { flags: 64, components: [{ type: 10, content: '“Two” words' }] };
const ready = written(JSON.stringify(message), 64);

test('what is written stands for the message, wherever that is sent', () => {
  expect(jsonOf({ type: 4, data: ready })).toBe(JSON.stringify({ type: 4, data: message }));
  expect(JSON.parse(JSON.stringify(ready))).toEqual(message);
  expect(ready).toMatchObject({ flags: 64 });
});

test('any other answer is written as it is', () => {
  expect(jsonOf({ type: 4, data: message })).toBe(JSON.stringify({ type: 4, data: message }));
  expect(jsonOf({ type: 6 })).toBe('{"type":6}');
});

import { DiscordAPIError } from 'discord.js';
import { expect, test } from 'vitest';
import { createLog } from '../src/log.ts';

/** What is written of these details. */
function written(details: object, secret = 'hunter2'): string {
  const lines: string[] = [];
  const write = (line: string): void => {
    lines.push(line);
  };
  createLog({ level: 'info', secrets: [secret], write, readable: false }).error(details, 'failed');
  return lines.join('');
}

test('no secret of the configuration is written, wherever it stands', () => {
  const line = written({ err: new Error('Bearer hunter2'), headers: { authorization: 'hunter2' } });
  expect(line).toContain('Bearer [secret]');
  expect(line).not.toContain('hunter2');
});

test('nor is one that JSON writes otherwise', () => {
  expect(written({ err: new Error('Bearer a"b\\c') }, 'a"b\\c')).toContain('Bearer [secret]');
});

test('an error of a request is written without the token in its address', () => {
  const url =
    'https://discord.com/api/v10/webhooks/800000000000000001/aW50ZXJhY3Rpb24tdG9rZW4/messages';
  const raw = { code: 10015, message: 'Unknown Webhook' };
  const err = new DiscordAPIError(raw, 10015, 404, 'PATCH', url, { body: undefined, files: [] });
  const line = written({ err });
  expect(line).toContain('/webhooks/800000000000000001/[secret]');
  expect(line).not.toContain('aW50ZXJhY3Rpb24');
});

test.each([
  ['https://hooks.slack.com/commands/T1/22/tOkEn', 'https://hooks.slack.com/[secret]'],
  ['https://hooks.slack-gov.com/commands/T1/22/tOkEn', 'https://hooks.slack-gov.com/[secret]'],
  ['wss://wss-primary.slack.com/link/?ticket=tOkEn&app_id=A1', 'link/?ticket=[secret]&app_id=A1'],
])('%s is written without its token', (address, shown) => {
  const line = written({ err: new Error(`cannot reach ${address}`) });
  expect(line).toContain(shown);
  expect(line).not.toContain('tOkEn');
  expect(JSON.parse(line)).toMatchObject({ msg: 'failed' });
});

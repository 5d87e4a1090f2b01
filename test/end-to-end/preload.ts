/**
 * Loaded into the bot before its own code (`node --import`): tells the steps of its deliveries on stderr, and kills it
 * at one of them, before the next begins.
 */
import { subscribe } from 'node:diagnostics_channel';
import { writeSync } from 'node:fs';
import type { Step } from './bot-process.ts';

const killAt = process.env.TEST_KILL_AT;

subscribe('readout:delivery', (message) => {
  const { step, key } = message as Step;
  writeSync(2, `${JSON.stringify({ step, key })}\n`);
  if (step === killAt) process.kill(process.pid, 'SIGKILL');
});

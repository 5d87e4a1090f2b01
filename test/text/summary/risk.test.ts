import { expect, test } from 'vitest';
import { riskOf, wordingOf } from '../../../src/text/summary/risk.ts';

const GIVEN = { words: 12, density: 0, quoted: 0, surnames: 0, isWithin: 0, answers: 0 };
const PLACE = {
  shared: 0,
  leftOut: 0.5,
  subject: 0,
  untold: 1,
  unnamed: 0,
  gap: 1,
  leads: 0,
  opens: 0,
  leadLeftOut: 0,
};
const riskIn = (words: string, given = GIVEN, place = PLACE): number =>
  riskOf(wordingOf(words, given), place);

const PLAIN = 'The gunman left the old mill before the police came on Monday.';

test('a sentence inside a paragraph, or behind a question, is likelier to go on from what is left out', () => {
  expect(riskIn(PLAIN, { ...GIVEN, isWithin: 1 })).toBeGreaterThan(riskIn(PLAIN));
  expect(riskIn(PLAIN, { ...GIVEN, answers: 1 })).toBeGreaterThan(riskIn(PLAIN));
});

test('so is one about what only sentences left out have told, unlike one that begins with something new', () => {
  expect(riskIn(PLAIN, GIVEN, { ...PLACE, subject: 2 })).toBeGreaterThan(riskIn(PLAIN));
  expect(riskIn(PLAIN.replace('The gunman', 'A gunman'))).toBeLessThan(riskIn(PLAIN));
});

test('a summary that begins elsewhere than its story takes nothing for told', () => {
  const opens = { ...PLACE, opens: 1 };
  const told = riskIn(PLAIN, GIVEN, { ...opens, untold: 0 });
  const between = riskIn(PLAIN) - riskIn(PLAIN, GIVEN, { ...PLACE, untold: 0 });
  expect(riskIn(PLAIN, GIVEN, opens) - told).toBeGreaterThan(2 * between);
  const leads = { ...opens, leads: 1 };
  const led = riskIn(PLAIN, GIVEN, leads) - riskIn(PLAIN, GIVEN, { ...leads, untold: 0 });
  expect(led).toBeLessThanOrEqual(between + 0.001);
});

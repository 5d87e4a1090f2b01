import { describe, expect, it } from 'vitest';
import { byHint } from '../../../src/text/summary/hints.ts';

const names = byHint([
  ['|', 'bar'],
  ['ab', 'pair'],
  [' then ', 'then'],
  [' then ', 'then again'],
  ['’s', 'owner'],
]);

/** What is asked about, in order, when nothing is ever found. */
function askedIn(words: string): readonly string[] {
  const asked: string[] = [];
  names(words, (sought) => {
    asked.push(sought);
    return false;
  });
  return asked;
}

describe('byHint', () => {
  it('asks only about what has its hint in the words, in the order given', () => {
    expect(askedIn('The ferry’s cab stopped, and then it sank. | Tolva')).toEqual([
      'bar',
      'pair',
      'then',
      'then again',
      'owner',
    ]);
    expect(askedIn('The ferry sank.')).toEqual([]);
    expect(askedIn('')).toEqual([]);
  });

  it('takes no letters that stand apart for a hint, nor those of the words before', () => {
    expect(askedIn('He had then')).toEqual([]);
    expect(askedIn(' the en en ')).toEqual([]);
  });

  it('stops at the first that is found', () => {
    expect(names('and then he left', (sought) => sought === 'then')).toBe(true);
    expect(names('and then he left', () => false)).toBe(false);
  });
});

import { expect, test } from 'vitest';
import { analyze } from '../../../src/text/analyze.ts';

const everybody = (text: string): readonly string[] =>
  analyze(text).people.map(({ name, role }) => (role === undefined ? name : `${name}, ${role}`));

test('a nickname in quotation marks means its bearer when it stands alone', () => {
  const text = 'President Max "Maxo" Orr said no. Maxo has been asked twice. Maxo left.';
  const [orr] = analyze(text).people;
  expect(orr?.aliases).toContain('Maxo');
  expect(analyze(text).people).toHaveLength(1);
});

test('a record-breaker in a headline is who the article names in full', () => {
  const text = 'Record-breaker Orril stars in Leeds\n\nThe runner Nihad Orril won. Orril left.';
  expect(everybody(text)).toEqual(['Nihad Orril, runner']);
});

test('who tells of the suspect is not the suspect', () => {
  const text =
    'A suspect got away, police said.\n\nAccording to spokesperson Max Orr, the suspect and another man broke in.';
  const orr = analyze(text).people.find(({ name }) => name === 'Max Orr');
  expect(orr?.aliases.join()).not.toContain('suspect');
});

test('a government of a party is not another party', () => {
  const text =
    'Though it came from talks with the federal government of Tolva Tehreek-i-Insaf, the MQP, a partner of the council, called it “late”.';
  const mqp = analyze(text).people.find(({ name }) => name === 'MQP');
  expect(mqp?.role).toBeUndefined();
});

test('a committee has no statement in its name', () => {
  const text = '“We are against it,” said the committee of the party in a statement.';
  expect(everybody(text)).toEqual(['the committee of the party']);
});

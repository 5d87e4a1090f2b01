import { expect, test } from 'vitest';
import { answerOf, lastOf } from '../../support/talked.ts';

const NEWS = {
  coins: `Boy finds silver at Selby

Odd Parry, 13, found the silver in a field at Selby. Asked about it by his teacher, Parry said: “It was shiny.”

The whole weighs 9 kilograms. Digger Siv Dahl, who was shown the field, saw a ring. Two dogs were found dead nearby.

The trial of two thieves is to end on Friday, the police said. They must pay within 18 months.

Founder Eric Moe holds 51 percent of the votes in the Selby club. Its control of the gate lets Selby charge up to 20 percent more than others.

Dahl agreed with Parry on the date.`,
  court: `Court hears mother in Orm

The mayor, Ann Tully, was glad. “We waited long,” Tully said.

Jamie’s mother, Karen Pell, wept. “He was my boy,” she said.`,
};

const answer = (question: string): Promise<string> => answerOf(NEWS, question);
const last = (...lines: readonly string[]): Promise<string> => lastOf(NEWS, ...lines);

test('somebody’s mother is not looked for in another article', async () => {
  expect(await last('who is Odd Parry', 'what did his mother say?')).not.toContain('He was my boy');
});

test('the mayor of one place is not the mayor in an article on another', async () => {
  const found = await answer('what did the mayor of Selby say?');
  expect(found).toMatch(/^Nobody called “mayor of Selby”/);
  expect(await answer('what did the mayor of Orm say?')).not.toContain('Nobody called');
});

test('“who asked him” is not told by all that is quoted', async () => {
  const found = await last('who is Odd Parry', 'who asked him?');
  expect(found).toContain('by his teacher');
  expect(await answer('who told them?')).not.toContain('1. “');
});

test('how heavy something is may be told of the whole by another word, and of nobody’s age', async () => {
  const found = await answer('how heavy is the silver?');
  expect(found).toContain('this is the one in the article');
  expect(found).toContain('9 kilograms');
  expect(found).not.toContain('1. 13');
});

test('how much more than others somebody takes is no share', async () => {
  const found = await answer('how much of Selby does Moe control?');
  expect(found).toMatch(/1\. Founder Eric Moe holds 51 percent of the votes/);
});

test('what somebody found is not told by where others were found', async () => {
  expect(await answer('what did Dahl find?')).not.toContain('Two dogs');
});

test('what has only a part of it and no time does not tell when it was', async () => {
  expect(await answer('when does the silver trial begin?')).not.toContain('was shiny');
});

test('“by when?” goes on from what was just shown', async () => {
  expect(await last('what must they pay?', 'by when?')).toContain('within 18 months');
});

test('whether two agree is a question of fact', async () => {
  expect(await answer('did Dahl agree with Parry on the date?')).toContain(
    'Dahl agreed with Parry',
  );
});

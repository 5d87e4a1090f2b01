import { expect, test } from 'vitest';
import { answerOf, lastOf } from '../../support/talked.ts';

const NEWS = {
  fever: `Fever spreads in Norby as qualifier Lund wins cup

Nine children and two nurses are in hospital with fever in Norby. A girl of six died there on Monday.

Runner Eva Lund beat top seed Kaja Brandt in the final. “I ran for my bread,” Lund said. Brandt, treated for a sore knee, said little. “She flew,” said Lund’s coach, Odd Aune.

Lund ends the year as number two in the world, behind Mia Foss. Lund lives in Norby. Lund sells bread. Lund won 4-3.

President Laura Kemp’s spokesman said that she would send doctors. Union president Beth Cole was glad.`,
};

const answer = (question: string): Promise<string> => answerOf(NEWS, question);

test('what is told of two counts together is told by both', async () => {
  const found = await answer('how many are in hospital?');
  expect(found).toMatch(/1\. Nine children.*\s.*\s+2\. two nurses/u);
  expect(await answer('how many nurses are in hospital?')).not.toContain('1. Nine');
});

test('a girl of six is no count of the dead', async () => {
  expect(await answer('how many people died?')).not.toMatch(/\d\. six/);
});

test('the vice president is not the president’s spokesman', async () => {
  const found = await answer('what did the vice president say about doctors?');
  expect(found).toMatch(/^No “vice president” is named/);
});

test('whose coach nobody is told to be is not told by another’s', async () => {
  const found = await answer('what did Brandt’s coach say?');
  expect(found).not.toContain('She flew');
});

test('whether somebody did so is not told by whatever names them', async () => {
  expect(await answer('is Lund married?')).toMatch(/^I found nothing/);
});

test('“number two in the world” asks for no figure', async () => {
  const found = await answer('who is number two in the world?');
  expect(found).toContain('number two in the world, behind');
  expect(found).not.toContain('4-3');
});

test('what somebody said after it is what they said', async () => {
  expect(await answer('what did Lund say after the final?')).toContain('I ran for my bread');
});

test('after a question in vain “who said that” means nothing shown before it', async () => {
  const found = await lastOf(
    NEWS,
    'what did the spokesman say?',
    'is it raining?',
    'who said that?',
  );
  expect(found).not.toContain('send doctors');
});

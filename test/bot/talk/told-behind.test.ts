import { expect, test } from 'vitest';
import { lastOf } from '../../support/talked.ts';

const of = (sentences: string) => ({ osk: `News from Osk\n\n${sentences}` });

test.each([
  'The mayor, Kari Moe, rejected the plan on Monday. She said the moor was too wet.',
  'The mayor, Kari Moe, denied the report on Monday. She said the moor was too wet.',
  'The mayor, Kari Moe, called for a new plan on Monday. She said the moor was too wet.',
  'The mayor, Kari Moe, backed the new plan on Monday. She said the moor was too wet.',
])('why somebody did so in words may be what they say next: %s', async (text) => {
  expect(await lastOf(of(text), 'what did Moe do on Monday?', 'why?')).toContain('too wet');
});

test.each([
  'Denmark beat the islands at chess on Monday. He said the hall was too hot.',
  'The dentist shut his surgery on Monday. He said the lamp was new.',
  'The background of the portrait was painted on Monday. It said so on its frame.',
  'The calling bird left the marsh on Monday. They said the reeds were cut.',
  'The wanton mule kicked a post on Monday. He said the post was old.',
])('a word that only begins like such a verb tells of nothing said: %s', async (text) => {
  const second = text.split('. ')[1] ?? '';
  expect(await lastOf(of(text), 'what happened on Monday?', 'why?')).not.toContain(
    second.replace('.', ''),
  );
});

test.each([
  ['The deed had long been kept in a tin under the stairs of the school.', 'kept in a tin'],
  ['The deed was found in a loft by two painters.', 'found in a loft'],
  ['The deed was buried beneath an elm.', 'beneath an elm'],
])('where something is may be told by what is done with it: %s', async (text, part) => {
  const answer = await lastOf(
    of(`${text} The council met.`),
    'what about the deed?',
    'where exactly?',
  );
  expect(answer).toContain(part);
  expect(answer).toContain('Going on from what was just shown');
});

test.each([
  'The deed was signed in the end.',
  'The deed was seen in the morning by two painters.',
  'The deed was read in a whisper.',
])('when and how something was done is no place: %s', async (text) => {
  const answer = await lastOf(
    of(`${text} The council met.`),
    'what about the deed?',
    'where exactly?',
  );
  expect(answer).not.toContain('Going on from what was just shown');
});

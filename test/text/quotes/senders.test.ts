import { expect, test } from 'vitest';
import { said } from '../../support/said.ts';

test.each([
  ['sent to somebody', 'Jane Pell sent her deputy, Max Orr, a message. It read: “It leaks.”'],
  ['with its noun again', 'Jane Pell wrote a note to Max Orr. The note said: “It leaks.”'],
  ['left', 'Jane Pell left a short note behind. It read: “It leaks.”'],
  ['received', 'Max Orr got a text message from Jane Pell. It read: “It leaks.”'],
  ['named as the writer', 'Max Orr published a letter by Jane Pell. It read: “It leaks.”'],
  ['signed', 'Max Orr found a card signed by Jane Pell. It said: “It leaks.”'],
])('The words of a message are its author’s: %s', (_, text) => {
  expect(said(text)).toEqual(['It leaks.: Jane Pell']);
});

test.each([
  ['handed on', 'Jane Pell handed Max Orr a letter she had got from a stranger. It read: “Pay.”'],
  ['from a body', 'Max Orr left a statement from the bank on the table. It said: “Pay.”'],
  ['of a relative', 'Jane Pell shared a text that her son had sent her. It read: “Pay.”'],
  ['of a relative, sent on', 'Jane Pell sent Orr a text her son had written. It read: “Pay.”'],
  ['shown to others', 'Jane Pell posted a photo of a letter. It read: “Pay.”'],
  ['printed', 'Jane Pell published a letter. It read: “Pay.”'],
  ['that everybody knows', 'Jane Pell sent the letter to the police. It read: “Pay.”'],
  ['beside something written', 'Jane Pell wrote a book and kept a letter. It read: “Pay.”'],
  ['other than what was sent', 'Jane Pell sent a card. The letter read: “Pay.”'],
  ['one of two', 'Jane Pell wrote a note about a letter. It read: “Pay.”'],
])('and never those of whoever passes it on: %s', (_, text) => {
  const [words] = said(text);
  expect(words).toMatch(/^Pay\./);
  expect(words).not.toMatch(/Pell|Orr/);
});

test('the words beside a picture are whose picture it is, and not whose who tells of it', () => {
  const text =
    'Jane Pell died. The lawyer Max Orr said Ms Pell had sent a photograph of the wall to her son with the words “this wall is going to come down”.';
  expect(said(text)).toEqual(['this wall is going to come down: Jane Pell']);
});

test.each([
  ['whoever sent it', 'Jane Pell received a text from Max Orr: “I am late.”', 'Max Orr'],
  ['a relative', 'Jane Pell showed me a note from her mother: “I am late.”', 'her mother'],
  ['who sent it from somewhere', 'Jane Pell wrote a letter from prison: “I am late.”', 'Jane Pell'],
])('the words behind a message and a colon are those of %s', (_, text, speaker) => {
  expect(said(text)).toEqual([`I am late.: ${speaker}`]);
});

test.each([
  ['Max Orr was sent a text: “You are late.”', '-'],
  ['Max Orr received a letter that read: “You are late.”', '-'],
  ['Max Orr received a text saying “You are late.”', '-'],
  ['Max Orr was sent a text by Nora Hale: “You are late.”', 'Nora Hale'],
  ['Max Orr was sent a text from Nora Hale: “You are late.”', 'Nora Hale'],
  ['“You are late,” told Nora Hale to reporters.', 'Nora Hale'],
])('whoever gets a message has not written it: %s', (text, expected) => {
  expect(said(text)[0]?.split(': ').at(-1)).toBe(expected);
});

import { expect, test } from 'vitest';
import { analyze } from '../../../src/text/analyze.ts';

/** 'words: speaker' of each quotation; a dash for nobody. */
function said(text: string): readonly string[] {
  const { quotes, people } = analyze(text);
  return quotes.map(({ start, end, speaker }) => {
    const name = people.find(({ id }) => id === speaker)?.name ?? '-';
    return `${text.slice(start, end)}: ${name}`;
  });
}

test.each([
  [
    'a trade is not the only person named',
    'Max Orr, 40, was stabbed outside a club.\n\n“He was glad,” the bouncer said.',
    'He was glad,: the bouncer',
  ],
  ['a name before a noun', '“Save the Key” campaigner Jane Pell resigned.'],
  ['shouts before a deed', 'After a chorus of “Go home,” Jane Pell departed.'],
  ['a claim before a deed', 'Following claims of “bullying,” the chairman resigned.'],
  [
    'a participle of the main clause',
    'Jane Pell left the party when Bob Tate was elected leader, saying it had “lost its way”.',
    'lost its way: Jane Pell',
  ],
  [
    'a second verb of the main clause',
    'Jane Pell left before Bob Tate spoke and described him as “a rat”.',
    'a rat: Jane Pell',
  ],
  [
    'another is brought in after an unclosed quotation',
    'Jane Pell said: “It is lost.\n\nBob Tate, the caretaker, told the court:\n\n“It was stolen. They know it.”',
    'It is lost.: Jane Pell',
    'It was stolen. They know it.: Bob Tate',
  ],
  [
    'whoever is labelled',
    'The court heard that Bob Tate labelled “a monster” had died.',
    'a monster: -',
  ],
  [
    'an office of long ago',
    'The mayor, Ann Hale, spoke. Bob Tate was elected mayor in 1990. “We must build,” the mayor said.',
    'We must build,: Ann Hale',
  ],
  [
    'an office that might be',
    'If Bob Tate is appointed coach, fans will revolt. “It is fine,” the coach said.',
    'It is fine,: the coach',
  ],
  ['a family', 'Viktor Nowacki died in June. The Nowacki family said he was “kind”.', 'kind: -'],
  ['hears, and speaks', 'Jane Pell had heard enough: “We quit.”', 'We quit.: Jane Pell'],
  [
    'a surname in -ing',
    '“It is late,” Keating said. Keating left in March. Keating scored twice. He said it was “fine”.',
    'It is late,: Keating',
    'fine: Keating',
  ],
  [
    'a judgement on posters',
    'The judge, Jane Pell, condemned the “vile” posters.',
    'vile: Jane Pell',
  ],
  [
    'called by name in what others shouted',
    '“I was there,” said Jane Pell. “People shouted, ‘Go home, Jane!’ at me.”',
    'I was there,: Jane Pell',
    'People shouted, ‘Go home, Jane!’ at me.: Jane Pell',
  ],
])('%s', (_, text, ...expected) => {
  expect(said(text)).toEqual(expected);
});

test('nobody is shown as what he is accused of', () => {
  const { people } = analyze('Bob Tate was named as the killer by police. Jane Pell left.');
  expect(people.map(({ role }) => role)).not.toContain('killer');
});

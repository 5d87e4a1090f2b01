import { expect, test } from 'vitest';
import { analyze } from '../../../src/text/analyze.ts';
import { said } from '../../support/said.ts';

/** Who says the first quotation of a text; null for nobody, undefined where there is none. */
function speakerOf(text: string): string | null | undefined {
  const { quotes, people } = analyze(text);
  const [quote] = quotes;
  return quote && (people.find(({ id }) => id === quote.speaker)?.name ?? null);
}

test.each([
  [
    'nobody, where a body finds something behind a colon',
    '‘I was told to lose it’: bakers’ union finds divide\n\nJane Pell, a baker, spoke on Monday.',
    undefined,
  ],
  [
    'before a colon',
    'Pell: Tate’s plan for the bridge is ‘dangerously wrong’\n\nJane Pell attacked Bob Tate on Monday.',
    'Jane Pell',
  ],
  [
    'before a topic and a colon',
    'Jane Pell on the Fire at the Old Mill: ‘We Lost It All’\n\nJane Pell, a baker, spoke on Monday.',
    'Jane Pell',
  ],
  [
    'behind a colon',
    '‘It broke my heart’: Jane Pell on the fire\n\nJane Pell, a baker, spoke on Monday.',
    'Jane Pell',
  ],
  [
    'before ‘Says’ in capitals',
    'Jane Pell Says Bob Tate ‘Makes You Want To Weep’\n\nJane Pell met Bob Tate on Monday.',
    'Jane Pell',
  ],
  [
    'before a verb that is large too',
    'Jane Pell Praises Clerk Bob Tate: ‘Very Good Speaker.’\n\nJane Pell praised Bob Tate.',
    'Jane Pell',
  ],
  [
    'before a verb that is large too, behind the quotation',
    'The Bridge Is ‘A Crisis of Public Works,’ Jane Pell Tells Town Meeting\n\nJane Pell saw the bridge on Monday.',
    'Jane Pell',
  ],
  [
    'before the first of two verbs',
    'Mayor Jane Pell slams Tate, praises Orr as ‘work horse, not show horse’\n\nPell spoke on Monday. Bob Tate left.',
    'Jane Pell',
  ],
  [
    'and nobody is guessed where a jury is told',
    'Manager ‘treated residents like numbers’, jury told\n\nDonna Tate, 47, is on trial.',
    null,
  ],
  [
    'and nobody is guessed where nobody begins it',
    'Bridge on Brink: ‘Very Bad News’\n\nJane Pell saw the bridge on Monday.',
    null,
  ],
])('A headline names its speaker %s', (_, text, name) => {
  expect(speakerOf(text)).toBe(name);
});

test.each([
  [
    'behind a clause with another name inside',
    'Jane Pell, whose latest start-up, Paradine, sells maps to brands, said Bob Tate was young: “He is that kind of guy.”',
    'Jane Pell',
  ],
  [
    'behind a role that no comma closes',
    'Jane Pell, the director of communications for the port said in a statement: “There are no ships.”',
    'Jane Pell',
  ],
  ['on a sign that is held up', 'Jane Pell held up a sign saying “We have seen it.”', 'a sign'],
  [
    'in a word put in, which is no role',
    'Jane Pell, an aide to the mayor said, is “very late”.',
    'an aide to the mayor',
  ],
])('A speaker is found %s', (_, text, name) => {
  expect(speakerOf(text)).toBe(name);
});

test.each([
  ['Interview: ‘I stopped for years’', '-'],
  ['Floods: ‘I lost it all’', '-'],
  ['Ruiz: ‘I lost it all’', 'Ana Ruiz'],
  ['Police: ‘We lost him’', 'Police'],
])('a kind of text or a topic before a colon says nothing: %s', (headline, speaker) => {
  const [first] = said(`${headline}\n\nAna Ruiz sat down. “The dog ate,” she said.`);
  expect(first?.startsWith('The dog') ? '-' : first?.split(': ').at(-1)).toBe(speaker);
});

test.each([
  ['Ana Ruiz dies in Tolva: ‘She was kind’', 'She was kind'],
  ['Ana Ruiz leaves Rovers for Albion: ‘She is a leader’', 'She is a leader'],
  ['Ana Ruiz faces the sack: ‘He lied to us’', 'He lied to us'],
])('whoever a headline tells of does not say what others say of her: %s', (headline, words) => {
  const text = `${headline}\n\nAna Ruiz was in Tolva. “We wept,” said Max Orr.`;
  expect(said(text)).not.toContain(`${words}: Ana Ruiz`);
});

import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/text/analyze.ts';
import { sliceOf } from '../../../src/text/span.ts';

const read = (text: string) => {
  const { quotes, people } = analyze(text);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return quotes.map((quote) => ({
    ...quote,
    text: sliceOf(text, quote),
    name: quote.speaker === null ? null : (names.get(quote.speaker) ?? quote.speaker),
    named: quote.mention ? sliceOf(text, quote.mention) : null,
    said: quote.cue ? sliceOf(text, quote.cue) : null,
  }));
};

describe('who a source is', () => {
  test.each([
    ['a name', '“We lost the key,” said Nora Pell.', 'Nora Pell', 'Nora Pell'],
    [
      'a surname',
      'Nora Pell runs the inn.\n\n“We lost the key,” Ms Pell said.',
      'Nora Pell',
      'Ms Pell',
    ],
    ['a pronoun', 'Nora Pell was there. “We lost the key,” she said.', 'Nora Pell', 'she'],
    [
      'a name behind the field of an office',
      'Superintendent of Police Ishwari Talpade (IPS) came. “We lost the key,” she said.',
      'Ishwari Talpade',
      'she',
    ],
    [
      'a forename that is a people’s name, too',
      'Their candidate, Finn Corrow, is behind. “We lost the key,” he said.',
      'Finn Corrow',
      'he',
    ],
    [
      'whom the story is about, not her sister who was brought in once',
      'Nora Pell, who has died, wrote songs. By the time she retired she had written 212. She was born in Leeds, and she sang.\n\nHer sister Ada recalled that she hummed.\n\nA grant took her to Hull, where her tutor was kind. She kept his letter.\n\nIn 1951 she wrote to the keeper. “We lost the key,” she told him.',
      'Nora Pell',
      'she',
    ],
    [
      'a title before a forename',
      'Tobias Wren sat.\n\n“We lost the key,” said Sir Tobias.',
      'Tobias Wren',
      'Sir Tobias',
    ],
    [
      'no member of another party',
      'Gerald Pell, the Conservative MP for Hull, sat. Not so Dev Orr. The Labour MP said: “We lost the key.”',
      'the Labour MP',
      null,
    ],
    [
      'whoever answers a question that is put first',
      'Asked whether doors were being considered, a senior Gate Office official, speaking by telephone, said: “We lost the key.”',
      'a senior Gate Office official',
      null,
    ],
    [
      'an unnamed role',
      '“We lost the key,” a council spokesman said.',
      'a council spokesman',
      'a council spokesman',
    ],
    [
      'a label',
      'Nora Pell met Tom Reeve.\n\nPELL: We lost it.\n\nPELL: I said so.',
      'Nora Pell',
      'PELL',
    ],
  ])('%s', (_, text, name, named) => {
    const quotes = read(text);
    expect(quotes.length).toBeGreaterThan(0);
    for (const quote of quotes) {
      expect(quote.name).toBe(name);
      if (named !== null) expect(quote.named).toBe(named);
    }
  });

  test('one unnamed role that speaks twice is one entry', () => {
    const text =
      '“We lost the key,” a porter said. “We looked all night.”\n\n“It is gone,” the porter said.';
    expect(new Set(read(text).map(({ speaker }) => speaker)).size).toBe(1);
  });

  test('nobody is named where nobody can be', () => {
    const [quote] = read('“We lost the key, the map and the dog.”');
    expect(quote).toMatchObject({ speaker: null, basis: 'unknown', named: null });
  });

  test('an answer is not given to the one who asked', () => {
    const text =
      'A lawyer questioned Nora Pell. “Who had the key?” the lawyer asked. “Was it you?”\n\n“It was not me.”';
    expect(read(text).at(-1)).toMatchObject({ speaker: null, basis: 'unknown' });
  });

  test('turns without a tag go back and forth', () => {
    const text =
      '“I saw the key,” said Nora Pell.\n\n“Where?” Ian Orr asked.\n\n“In the barn.”\n\n“When?”\n\n“Late.”';
    expect(read(text).map(({ name }) => name)).toEqual([
      'Nora Pell',
      'Ian Orr',
      'Nora Pell',
      'Ian Orr',
      'Nora Pell',
    ]);
  });

  test.each([
    ['accused', 'Nora Pell was accused of “gross neglect of the key” on Monday.'],
    ['told', 'Nora Pell was told “the key is gone for good” on Monday.'],
    ['in a headline', 'Nora Pell branded “a danger to every key in town”.'],
  ])('nobody is named where somebody is only spoken of: %s', (_, text) => {
    expect(read(text).filter(({ name }) => name !== null)).toEqual([]);
  });

  test.each([
    ['His rival, former mayor Nora Pell, called the key “a lump of rust”.', 'Nora Pell'],
    ['“We lost the key,” said the warden, former nurse Nora Pell.', 'Nora Pell'],
    ['LEEDS (Newswire) - Nora Pell said he was wrong, citing “a lump of rust”.', 'Nora Pell'],
    ['Ian Orr left. Nora Pell noted that the key was old. “It was a lump of rust.”', 'Nora Pell'],
  ])('%s', (text, name) => {
    expect(read(text)[0]?.name).toBe(name);
  });

  test('every speaker is somebody of the analysis', () => {
    const text =
      'The report called the key “a lump of rust”. “It is gone,” said one of the guests.';
    const { quotes, people } = analyze(text);
    const ids = new Set(people.map(({ id }) => id));
    expect(quotes.filter(({ speaker }) => speaker !== null && !ids.has(speaker))).toEqual([]);
  });
});

describe('how it was found', () => {
  test.each([
    ['the sentence says it', '“We lost the key,” said Nora Pell.', ['stated']],
    [
      'the paragraph goes on',
      '“We lost the key,” said Nora Pell. “We are sorry for it.”',
      ['stated', 'inferred'],
    ],
    [
      'the sentence before names the speaker',
      'Nora Pell was blunt. “We have lost the key for good.”',
      ['inferred'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text).map(({ basis }) => basis)).toEqual(expected);
  });

  test('words of saying are kept', () => {
    expect(read('Nora Pell opened the door and said: “The key is gone.”')[0]?.said).toBe('said');
  });

  test('the medium is kept', () => {
    const [quote] = read('The Echo reported that Nora Pell called the key “a lump of rust”.');
    expect(quote).toMatchObject({ name: 'Nora Pell', via: 'the Echo' });
  });

  test.each([
    ['Jane Orr said Nora Pell told the officer: “We lost the key.”', 'Nora Pell', 'Jane Orr'],
    ['Jane Orr said the keepers kept shouting “We lost it!” at her.', 'the keepers', 'Jane Orr'],
    ['Jane Orr sat. She said Nora Pell replied, “We lost it.”', 'Nora Pell', 'Jane Orr'],
    ['Jane Orr held a sign saying “We lost the key.”', 'a sign', undefined],
    ['Jane Orr left. There was a sign on a gate that said “We lost it.”', 'a sign', undefined],
    ['Jane Orr left. On Tuesday a banner read: “We lost it.”', 'a banner', undefined],
    ['Jane Orr said that a coach had told her to “lighten up”.', 'a coach', 'Jane Orr'],
    ['Jane Orr left. Security asked Ben Pell to go. “We lost it,” he said.', 'Ben Pell', undefined],
    ['Jane Orr sent a note saying “We lost the key.”', 'Jane Orr', undefined],
    ['Jane Orr said she told the officer: “We lost the key.”', 'Jane Orr', undefined],
    ['Jane Orr said no and Nora Pell replied: “We lost the key.”', 'Nora Pell', undefined],
    ['The loss marked “a turning point”, Jane Orr said.', 'Jane Orr', undefined],
    ['Jane Orr quit the board saying “We lost the key.”', 'Jane Orr', undefined],
    ['Jane Orr said Nora Pell called it “a loss”.', 'Jane Orr', undefined],
    ['Jane Orr said no, and Nora Pell shouted “We lost it!”', 'Nora Pell', undefined],
  ])('whose words somebody tells: %s', (text, name, via) => {
    const [quote] = read(text);
    expect(quote?.name).toBe(name);
    expect(quote?.via).toBe(via);
  });
});

describe('whoever the sentence names', () => {
  test.each([
    ['a verb in no list', '“We lost the key,” the mayor, Jane Orr, deadpanned.', 'Jane Orr'],
    ['with an adjective', '“We lost the key,” an angry Jane Orr retaliated.', 'Jane Orr'],
    ['a noun that ends so', 'Jane Orr waved a “Save the key” flag and marched.', undefined],
    [
      'a clause with a name in quotation marks',
      'The minister for keys, who was at a “Lock Up” fair in Tolva on Monday, said she was “as angry as any mum”.',
      'the minister for keys',
    ],
    [
      'a relative clause',
      'He lost the key, a slip that Tolva coach Jane Orr labelled “a joke”.',
      'Jane Orr',
    ],
    ['the passive', 'Jane Orr was sorry. The girl labelled “a thief” left.', null],
    [
      'an accuser',
      'It was put off after Jane Orr accused the council of asking for “a blank cheque”.',
      'Jane Orr',
    ],
    [
      'a clause before the main one',
      'After Nora Pell had called him “a thief”, Jane Orr wrote of “a bad day”.',
      'Jane Orr',
    ],
    ['compared to', 'Jane Orr has been mockingly compared to a “lump of rust” of late.', null],
    [
      'behind a caption, where the paragraph before did not close',
      'Jane Orr said: “We lost the key.\n\nNora Pell suggested that the lock is old.\n\n“We are looking for it.”',
      'Jane Orr',
    ],
    [
      'behind a sentence, where it did',
      'Jane Orr said: “We lost the key.”\n\nNora Pell suggested that the lock is old.\n\n“We are looking for it.”',
      'Nora Pell',
    ],
    ['a hearer', 'Jane Orr, a coroner, heard that the ‘tired old lady’ was found at sea.', null],
  ])('%s', (_, text, name) => {
    expect(read(text).at(-1)?.name).toBe(name);
  });
});

describe('clause or part', () => {
  test.each([
    ['a sentence', '“We lost the key,” said Nora Pell.', ['direct']],
    ['a sentence after a colon', 'Nora Pell said: “We lost the key.”', ['direct']],
    [
      'goes on after the tag',
      '“We lost it,” said Nora Pell, “and we found it.”',
      ['direct', 'direct'],
    ],
    ['a word', 'Nora Pell said the key was “gone”.', ['partial']],
    ['a phrase', 'Nora Pell called the key “a lump of rust”.', ['partial']],
    [
      'a clause inside the sentence',
      'Nora Pell said that “the key is gone for good”.',
      ['partial'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text).map(({ kind }) => kind)).toEqual(expected);
  });
});

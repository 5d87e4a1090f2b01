import { describe, expect, test } from 'vitest';
import { paragraphs } from '../../../src/text/paragraphs.ts';
import { SPEECH, sourcesOf } from '../../../src/text/quotes/sources.ts';
import { stretches } from '../../../src/text/quotes/stretches.ts';
import { sentences } from '../../../src/text/sentences.ts';
import { sliceOf } from '../../../src/text/span.ts';

/** The words that name the speaker of every quotation in a text, and those of saying. */
function sources(text: string): readonly (readonly [string | null, string | null])[] {
  const body = paragraphs(text);
  const spoken = stretches(text, body);
  return sourcesOf(text, body, sentences(text, body, spoken), spoken)
    .filter(({ speech }) => speech >= SPEECH)
    .map(({ source }) => [
      source ? sliceOf(text, source.candidate.source) : null,
      source?.candidate.cueSpan ? sliceOf(text, source.candidate.cueSpan) : null,
    ]);
}

const who = (text: string): readonly (string | null)[] => sources(text).map(([source]) => source);

describe('a tag after the quotation', () => {
  test.each([
    ['phrasal verb', '“Why now?” Nora Pell went on.', 'Nora Pell', 'went'],
    ['rarer verb', '“We lost the key,” Nora Pell averred.', 'Nora Pell', 'averred'],
    ['threat', '“We shall go,” threatened Nora Pell.', 'Nora Pell', 'threatened'],
    ['wish to know', '“Why now?” Nora Pell wanted to know.', 'Nora Pell', 'wanted'],
    ['wish to know, before', 'Nora Pell wanted to know “why now”.', 'Nora Pell', 'wanted'],
    [
      'office, name and a participle at the head',
      'Reacting, the keeper, Nora Pell, said: “We lost the key.”',
      'Nora Pell',
      'said',
    ],
    ['verb and name', '“We lost the key,” said Nora Pell.', 'Nora Pell', 'said'],
    ['name and verb', '“We lost the key,” Nora Pell said.', 'Nora Pell', 'said'],
    ['pronoun', '“We lost the key,” she said on Monday.', 'she', 'said'],
    ['adverb between', '“We lost the key,” she later told the court.', 'she', 'told'],
    [
      'relative clause',
      '“We lost the key,” Nora Pell, who runs the inn, told reporters.',
      'Nora Pell',
      'told',
    ],
    [
      'age and place',
      '“We lost the key,” Nora Pell, 41, of Leeds, Ohio, said.',
      'Nora Pell',
      'said',
    ],
    ['title before', '“We lost the key,” said Labour party chair Nora Pell.', 'Nora Pell', 'said'],
    [
      'role, then name',
      '“We lost the key,” said the harbour master, Nora Pell.',
      'Nora Pell',
      'said',
    ],
    [
      'role with complement',
      '“We lost the key,” said a spokesman for the inn.',
      'a spokesman',
      'said',
    ],
    ['one of many', '“We lost the key,” said one of the guests.', 'one of the guests', 'said'],
    ['question', '“Who has the key?” asked the clerk.', 'the clerk', 'asked'],
    ['question and name', '“Who has the key?” Nora Pell asked.', 'Nora Pell', 'asked'],
    [
      'according to',
      'The door was “left open on purpose,” according to Nora Pell.',
      'Nora Pell',
      'according to',
    ],
    ['comma outside', '‘We lost the key’, said Nora Pell.', 'Nora Pell', 'said'],
    [
      'at the end of the sentence',
      'The plan was “a bad joke” from the start, Nora Pell said.',
      'Nora Pell',
      'said',
    ],
    [
      'party in brackets',
      '“We lost the key,” Rep. Nora Pell (R-Ohio) said.',
      'Rep. Nora Pell',
      'said',
    ],
  ])('%s', (_, text, source, cue) => {
    expect(sources(text)).toEqual([[source, cue]]);
  });
});

describe('a cue before the quotation', () => {
  test.each([
    ['colon', 'Nora Pell told the court: “We lost the key.”', 'Nora Pell', 'told'],
    ['comma', 'Nora Pell said, “We lost the key.”', 'Nora Pell', 'said'],
    ['reported clause', 'Nora Pell said that the key was “gone for good”.', 'Nora Pell', 'said'],
    ['label', 'Nora Pell dismissed the claim as “pure invention”.', 'Nora Pell', 'dismissed'],
    ['participle', 'Nora Pell left the room, saying “the key is gone”.', 'Nora Pell', 'saying'],
    ['second verb', 'Nora Pell opened the door and said: “The key is gone.”', 'Nora Pell', 'said'],
    [
      'opening phrase',
      'In a letter to the inn on Friday, Nora Pell wrote: “The key is gone.”',
      'Nora Pell',
      'wrote',
    ],
    [
      'role with complement',
      'A spokesman for Nora Pell said: “The key is gone.”',
      'A spokesman',
      'said',
    ],
    [
      'name far behind its role',
      'The head of the inn, Nora Pell, said: “The key is gone.”',
      'Nora Pell',
      'said',
    ],
    [
      'relative clause without commas',
      'An official who saw the room but was not named said it was “a mess of papers”.',
      'An official',
      'said',
    ],
    [
      'clause with a conjunction',
      'It comes as the council said the key was “gone for good”.',
      'the council',
      'said',
    ],
    [
      'phrasal verb',
      'After Tom Reeve spoke, Nora Pell shot back: “The key is gone.”',
      'Nora Pell',
      'shot',
    ],
    [
      'passive',
      'The key was described by Nora Pell as “a lump of rust”.',
      'Nora Pell',
      'described',
    ],
    [
      'dateline',
      'LEEDS — Nora Pell on Sunday called the key “a lump of rust”.',
      'Nora Pell',
      'called',
    ],
    [
      'time in front',
      'Earlier this week, Nora Pell left, calling the key “a lump of rust”.',
      'Nora Pell',
      'calling',
    ],
    [
      'what-clause',
      'He closed it in what Nora Pell, the mayor, called “a bad joke of a door”.',
      'Nora Pell',
      'called',
    ],
    ['name and colon', 'Nora Pell: “The key is gone, and so am I.”', 'Nora Pell', ':'],
    ['noun', 'Nora Pell’s claim that “the key is gone” was wrong.', 'Nora Pell', 'claim'],
  ])('%s', (_, text, source, cue) => {
    expect(sources(text)).toEqual([[source, cue]]);
  });
});

describe('the speaker goes on', () => {
  test.each([
    [
      'after the tag',
      '“We lost the key,” Nora Pell said. “We looked for it all night.”',
      ['Nora Pell', 'Nora Pell'],
    ],
    [
      'inside the sentence',
      '“We lost the key,” said Nora Pell, “and then we found it.”',
      ['Nora Pell', 'Nora Pell'],
    ],
    [
      'over paragraphs',
      'Nora Pell said: “We lost the key.\n\n“We looked for it all night.”',
      ['Nora Pell', 'Nora Pell'],
    ],
    ['after an announcement', 'Nora Pell was blunt. “We lost the key.”', ['Nora Pell']],
    ['in a signature below', '“We lost the key and the map.”\n\n— Nora Pell', ['Nora Pell']],
    [
      'in a signature with a role',
      '“We lost the key and the map.”\n\n— Nora Pell, head of parks in Tolva',
      ['Nora Pell'],
    ],
    ['in a signature', '“We lost the key and the map with it.” — Nora Pell', ['Nora Pell']],
    [
      'in a transcript',
      'Nora Pell met Tom Reeve.\n\nPELL: We lost the key.\n\nREEVE: Which one?\n\nPELL: The big one.',
      ['PELL', 'REEVE', 'PELL'],
    ],
    [
      'in a transcript without a headline',
      'PELL: We lost the key.\n\nREEVE: Which one?\n\nPELL: The big one.\n\nNora Pell met Tom Reeve.',
      ['PELL', 'REEVE', 'PELL'],
    ],
    [
      'in a transcript that writes nobody but in capitals, with a function and a manner',
      'ANA PELL, HOST: We lost the key.\n\nTOM REEVE (by phone): Which one?\n\nPELL: The big one.\n\nREEVE: Ah.',
      ['ANA PELL', 'TOM REEVE', 'PELL', 'REEVE'],
    ],
    [
      'in a transcript that gives a function and the whole name first',
      'ANCHOR ANA PELL: We lost the key.\n\nTOM REEVE: Which one?\n\nPELL: The big one.\n\nREEVE: Ah.',
      ['ANCHOR ANA PELL', 'TOM REEVE', 'PELL', 'REEVE'],
    ],
    [
      'with labels inside the marks',
      'They spoke:\n\n“PELL: We lost the key, and the map.\n\n“REEVE: Which map was it?”',
      ['PELL', 'REEVE'],
    ],
  ])('%s', (_, text, expected) => {
    expect(who(text)).toEqual(expected);
  });

  test('a medium that reports is not the speaker', () => {
    const text = 'The Echo reported that Nora Pell called the key “a lump of rust”.';
    expect(who(text)).toEqual(['Nora Pell']);
  });
});

describe('no speech', () => {
  test.each([
    ['title of a book', 'Her new novel, “The Lost Key of Leeds,” comes out in May.'],
    ['titles in a list', 'Her hits include “Salt on the Stairs” and “Monday Is a Liar”.'],
    ['a rating', 'Nora Pell, an analyst, cut the stock to “sell” from “hold”.'],
    ['what everybody calls it', 'The “rust,” as everyone calls it, was sold.'],
    ['a word not used', 'Nora Pell never used the word “sorry” at all.'],
    ['an inscription', 'Police found bills stamped “paid with thanks” in the inn. Nora Pell left.'],
    ['called after a comma', 'Nora Pell praised the plan, called “Salt Stairs,” on Monday.'],
    ['entitled', 'The paper, entitled “Keys and Doors,” won a prize.'],
    ['nickname', 'Tom “Rusty” Reeve came second.'],
    ['nicknamed', 'The key, nicknamed “the lump” by the staff, is gone.'],
    ['known as', 'The gate is known in the town as “the trap”.'],
    ['so-called', 'The so-called “key fund” is empty.'],
    ['motto', 'Its motto, “No door stays shut,” is old.'],
    ['headline', 'Nora Pell sued over a piece with the headline “A key in the mud”.'],
    ['slogan', 'Vans with the slogan “A key for every door” stood there.'],
    ['word', 'The word “key” stands on the door.'],
    ['programme', 'He once danced on the show “Night Bus”.'],
    ['attribute of a tag', 'See <a href="http://example.org/x" id="key">here</a>.'],
  ])('%s', (_, text) => {
    expect(who(text)).toEqual([]);
  });
});

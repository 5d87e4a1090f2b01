import { describe, expect, test } from 'vitest';
import { paragraphs } from '../../../src/text/paragraphs.ts';
import { stretches } from '../../../src/text/quotes/stretches.ts';
import { sliceOf } from '../../../src/text/span.ts';

const quoted = (text: string): string[] =>
  stretches(text, paragraphs(text)).map((stretch) => sliceOf(text, stretch));

describe('marks of every kind', () => {
  test.each([
    ['curly double', 'He said “we go now,” and left.', ['we go now,']],
    ['straight double', 'He said "we go now," and left.', ['we go now,']],
    ['curly single', 'He said ‘we go now’, and left.', ['we go now']],
    ['straight single', "He said 'we go now', and left.", ['we go now']],
    ['two straight singles', "''We go,'' he said. ''Now.''", ['We go,', 'Now.']],
    ['backticks', "``We go,'' he said.", ['We go,']],
    ['guillemets', 'He said « we go now » and left.', ['we go now']],
    ['low and high', 'He said „we go now“ and left.', ['we go now']],
    ['a headline', "Mayor calls plan 'a sick joke' as vote nears", ['a sick joke']],
    ['a question', '“Why not?” she asked.', ['Why not?']],
    ['after a dash', 'One word—“never”—was all.', ['never']],
    ['in brackets', 'The firm (“the Seller”) closed.', ['the Seller']],
    ['no space before', 'It read:"Keep out."', ['Keep out.']],
    ['no space after', '"Yes,"he said.', ['Yes,']],
  ])('%s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});

describe('mistakes', () => {
  test.each([
    ['a closer the wrong way round', 'It is “the best“ of all, he said.', ['the best']],
    ['an opener the wrong way round', 'It is ”the best” of all.', ['the best']],
    [
      'wrong way round and spaced',
      'It was worth ” much better to wait now”.',
      ['much better to wait now'],
    ],
    ['a space inside both marks', 'He called it " a mess " again.', ['a mess']],
    ['curly then straight', 'He saw “no evidence" of it.', ['no evidence']],
    ['straight then curly', '"No evidence,” he said. “None."', ['No evidence,', 'None.']],
    ['single then double', '‘No evidence,” he said.', ['No evidence,']],
    ['double then single', '“No evidence,’ he said. “None.”', ['No evidence,', 'None.']],
    ['no closer before the next opener', '“No evidence. “None.”', ['No evidence.', 'None.']],
    ['no closer at all', 'He said: “No evidence.', ['No evidence.']],
    [
      'no single closer at all',
      'He said: ‘No evidence. We don’t have it.',
      ['No evidence. We don’t have it.'],
    ],
    ['a mark too many', 'He said it." Then he left. "Bye," he said.', ['Bye,']],
    ['empty marks', 'He wrote “” and then "".', []],
  ])('%s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});

describe('apostrophes', () => {
  test.each([
    ['inside words', "She didn't say it's the club's.", []],
    ['plural possessives', "The players' union met the owners' lawyers.", []],
    ['years and clipped words', "Rock 'n' roll in the '90s, get 'em, 'tis over.", []],
    ['curly years', 'In the ’80s and the ‘90s.', []],
    ['feet and inches', 'He is 6\'2" tall and she is 5’10” tall.', []],
    ['inside a single quotation', "'We don't, it's theirs,' she said.", ["We don't, it's theirs,"]],
    [
      'a possessive inside',
      '‘Our members’ pay has fallen,’ he said.',
      ['Our members’ pay has fallen,'],
    ],
    ['a possessive after', 'He called them ‘idiots’ in the unions’ paper.', ['idiots']],
    ['ending in s', "They are 'bad losers' and the fans' friends.", ['bad losers']],
    ['two in a row', "The 'bosses' and the 'workers' met.", ['bosses', 'workers']],
    ['inches inside', '"He is 6\'4" and quick," she said.', ['He is 6\'4" and quick,']],
  ])('%s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});

describe('nesting', () => {
  test.each([
    ['single in double', '“He said ‘go’ to me,” she said.', ['He said ‘go’ to me,']],
    ['double in single', '‘He said “go” to me,’ she said.', ['He said “go” to me,']],
    ['single in single', '‘He said ‘go.’ I went.’', ['He said ‘go.’ I went.']],
    ['double in double', '“Was it “Night Bus” again?” she said.', ['Was it “Night Bus” again?']],
    ['closing together', '"They said, \'Leave.\'" He left.', ["They said, 'Leave.'"]],
    ['three straight singles', "''They said, 'Leave.''' He left.", ["They said, 'Leave.'"]],
    [
      'opening together',
      '"\'Leave,\' they said, and I left."',
      ["'Leave,' they said, and I left."],
    ],
    [
      'a title in an open paragraph',
      '"It was “Night Bus” all over.',
      ['It was “Night Bus” all over.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});

describe('paragraphs', () => {
  test.each([
    ['reopened', 'He said: “One.\n\n“Two.\n\n“Three.”', ['One.', 'Two.', 'Three.']],
    ['reopened with straight singles', "He said: 'One.\n'Two is ours.'", ['One.', 'Two is ours.']],
    [
      'doubles in an open single',
      '‘I told them, “Go.”\n\n‘And they said, “Why?” So I left.’',
      ['I told them, “Go.”', 'And they said, “Why?” So I left.'],
    ],
    ['not reopened', 'He said: “One.\n\nTwo.\n\nThree.” He left.', ['One.', 'Two.', 'Three.']],
    ['never closed', 'He said: “One.\n\nThe vote is on Monday.', ['One.']],
    ['not closed, then another', 'He said: “One.\n\nThe vote was on “Monday”.', ['One.', 'Monday']],
  ])('%s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  test('says whether a stretch was closed and with which mark it opened', () => {
    const text = '“One.\n‘Two.’';
    expect(stretches(text, paragraphs(text))).toEqual([
      { start: 1, end: 5, closed: false, mark: 'double' },
      { start: 7, end: 11, closed: true, mark: 'single' },
    ]);
  });
});

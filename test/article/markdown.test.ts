import { expect, test } from 'vitest';
import { plainText } from '../../src/article/markdown.ts';

test.each([
  { what: 'a heading', given: '# Title', text: 'Title' },
  { what: 'a closed heading', given: '## Title ##', text: 'Title' },
  { what: 'an underlined heading', given: 'Title\n=====\nText', text: 'Title\n\nText' },
  { what: 'a heading right above its text', given: 'a\n## B\nc', text: 'a\n\nB\n\nc' },
  { what: 'emphasis', given: 'a *b* _c_ **d** __e__ ***f***', text: 'a b c d e f' },
  { what: 'emphasis in emphasis', given: '**a *b* c** and *d **e** f*', text: 'a b c and d e f' },
  { what: 'emphasis around quotation marks', given: '*“Yes,”* he said', text: '“Yes,” he said' },
  { what: 'emphasis inside quotation marks', given: '“I *never* said”', text: '“I never said”' },
  {
    what: 'a link',
    given: 'see [the report](https://a.example/x_y_z), he',
    text: 'see the report, he',
  },
  { what: 'a link with a title', given: '[a](https://a.example "b c")', text: 'a' },
  { what: 'a link with brackets', given: '[a](https://a.example/b_(c)) d', text: 'a d' },
  { what: 'a link to a path', given: '[a](/b) [c](#d) [e](./f.md)', text: 'a c e' },
  { what: 'a link in bold', given: '**[a](https://a.example)**', text: 'a' },
  { what: 'a bare address in angles', given: '<https://a.example/x>', text: 'https://a.example/x' },
  { what: 'an image', given: 'a ![alt *text*](pic.jpg "t") b', text: 'a  b' },
  {
    what: 'an image with a link',
    given: '[![alt](p.jpg)](https://a.example)',
    text: '',
  },
  { what: 'a list', given: '- a\n- b\n* c\n+ d', text: 'a\n\nb\n\nc\n\nd' },
  { what: 'a nested list', given: '- a\n    - b', text: 'a\n\nb' },
  { what: 'a numbered list', given: '1. a\n2. b\n\n3. c', text: 'a\n\nb\n\n\nc' },
  { what: 'a block quotation', given: '> “a\n> b”\n>> c', text: '“a\nb”\nc' },
  {
    what: 'a footnote',
    given: 'It costs $6m.[^1]\n\n[^1]: The state pays.',
    text: 'It costs $6m.\n\nThe state pays.',
  },
  { what: 'a rule', given: 'a\n\n***\n\n- - -\n___\nb', text: 'a\n\n\n\n\n\nb' },
  { what: 'an escape', given: '\\*a\\* \\# 5\\_000 \\[b\\](c)', text: '*a* # 5_000 [b](c)' },
])('makes plain text of $what', ({ given, text }) => {
  expect(plainText(given).trim()).toBe(text);
});

test.each([
  'plain text, with “marks” and – dashes',
  'a f*** and a s**t and a b***',
  '5 * 3 * 2 and 2*3*4',
  'snake_case_name and x__init__x',
  'stars * alone, and *not closed',
  '#hashtag and issue #5',
  '“[We] said [sic] (laughs) no,” he said',
  'he said [it](laughing) twice',
  '1. was the first word',
  '2022. That was the year',
  '-5 degrees',
  'No. 10 said',
  'a < b > c and <b>bold</b>',
  'C:\\temp\\new',
  '~~struck~~ and `code`',
])('leaves %j as it is', (text) => {
  expect(plainText(text)).toBe(text);
});

test.each([
  '*',
  '_',
  '[',
  '![',
  '[a](',
  '**a',
  '_a ',
  '> ',
  '# ',
  '(',
  '[a](https:(',
  '<https://',
  '\\',
  '1. ',
  '- ',
])('takes time in proportion to the text when it is full of %j', (mark) => {
  const long = mark.repeat(Math.ceil(400_000 / mark.length));
  expect(plainText(long).length).toBeLessThanOrEqual(long.length * 2);
});

import { expect, test } from 'vitest';
import { textOfMessage } from '../../src/slack/message-text.ts';

const text = (words: string) => ({ type: 'text', text: words });
const section = (...elements: readonly object[]) => ({ type: 'rich_text_section', elements });

test.each([
  [
    'plain text',
    { text: 'One &amp; two\n&gt; three <@U1> <https://a.example|four>' },
    'One & two\nthree   four',
  ],
  [
    'rich text',
    {
      text: '*not this*',
      blocks: [
        {
          type: 'rich_text',
          elements: [
            section(text('“We '), { type: 'text', text: 'stay', style: { bold: true } }, text('”')),
            {
              type: 'rich_text_quote',
              elements: [text('A quote '), { type: 'user', user_id: 'U1' }],
            },
            { type: 'rich_text_list', elements: [section(text('one')), section(text('two'))] },
            section({ type: 'link', url: 'https://a.example/b' }),
          ],
        },
      ],
    },
    '“We stay”\nA quote\none\ntwo\nhttps://a.example/b',
  ],
  [
    'a forwarded message and a preview',
    {
      text: 'look',
      attachments: [
        { text: 'said &lt;so&gt;', fallback: 'no' },
        { title: 'Gate shut', from_url: 'https://a.example/c', fallback: 'It is shut.' },
      ],
    },
    'look\nsaid <so>\nhttps://a.example/c\nGate shut\nIt is shut.',
  ],
  ['nothing', {}, ''],
  ['what is not known', { text: 'a', blocks: [null, 3, { type: 'new' }], attachments: ['x'] }, 'a'],
])('%s', (_what, message, expected) => {
  expect(textOfMessage(message)).toBe(expected);
});

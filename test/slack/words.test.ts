import { expect, test } from 'vitest';
import { requestOf, wordsOf } from '../../src/slack/words.ts';

test.each([
  ['<@U0READOUT> what did Rennick say?', 'what did Rennick say?'],
  ['what did Rennick say <@U0READOUT>?', 'what did Rennick say?'],
  ['<@U0READOUT>: summary', 'summary'],
  ['<@U0READOUT|readout>   quotes\nRennick', 'quotes Rennick'],
  ['<@U0READOUT>', ''],
  ['figures over &lt;5 &amp; more', 'figures over <5 & more'],
  ['&amp;lt;!channel&amp;gt;', '&lt;!channel&gt;'],
  ['what of <http://nato.int|nato.int>?', 'what of nato.int?'],
  ['what of <https://news.example/a>', 'what of https://news.example/a'],
  ['write to <mailto:a@b.example>', 'write to a@b.example'],
  ['in <#C1|news> <!here>', 'in news'],
  ['*summary*', 'summary'],
  ['`quotes Rennick`', 'quotes Rennick'],
  ['a < b', 'a < b'],
  ['hey <@U0READOUT>, what did Rennick say?', 'hey, what did Rennick say?'],
  ['`<@U0READOUT> summary`', 'summary'],
  ['<@U0READOUT>, .5 per cent', '.5 per cent'],
])('%j asks %j', (text, words) => {
  expect(wordsOf(text)).toBe(words);
});

test.each([
  [
    'briefing add mondays 9 notify <@U1> and <@U2|ann>',
    'briefing add mondays 9 notify user:U1 and user:U2',
  ],
  [
    'briefing add 9:00 to <#C1|news> notify <!subteam^S1|@desk>',
    'briefing add 9:00 to #C1 notify group:S1',
  ],
  ['briefing add 9:00 notify <!channel>', 'briefing add 9:00 notify channel'],
  ['what did <@U1> say in <#C1|news>?', 'what did say in news?'],
])('%j requests %j', (text, words) => {
  expect(requestOf(text)).toBe(words);
});

import { expect, test } from 'vitest';
import { BUTTON_IDS, HOME_IDS } from '../../src/slack/buttons.ts';
import { answerView, formOf, waitingView } from '../../src/slack/forms.ts';
import { homeView } from '../../src/slack/home.ts';
import { render } from '../../src/slack/render.ts';
import { everyBlockWith } from '../discord/replies.ts';
import { list, object } from '../support/discord/json.ts';
import { libraryOf, servicesOf } from '../support/newsroom.ts';
import { buttonsIn } from '../support/slack/actions.ts';
import { checkView } from '../support/slack/check-view.ts';
import { pingsIn } from '../support/slack/world.ts';
import { ATTACKS, readIn } from './attacks.ts';
import { textOf } from './bot.ts';

/** A view as Slack receives it. */
const sent = (view: object) => object(JSON.parse(JSON.stringify(view)));

const article = (id: string, title: string) => ({
  id,
  title,
  source: title,
  published: title,
  current: id === '0',
});

const homeWith = (words: string, count: number) =>
  homeView(
    {
      articles: Array.from({ length: count }, (_, at) => article(`${at}`, words)),
      briefings: Array.from({ length: count }, (_, at) => ({
        id: `ab2cd${at}`,
        channel: 'C0NEWS001',
        line:
          at % 2 === 0
            ? { type: 'text', text: words }
            : {
                type: 'moments',
                timezone: 'Europe/London',
                moments: [{ before: words, at: '2026-06-01T08:00:00Z', after: words }],
              },
      })),
      examples: [words, words],
    },
    HOME_IDS,
  );

test.each(ATTACKS)('%s can do nothing at home, in a form or in a modal', (_what, words) => {
  const again = { command: 'quotes', raw: { speaker: words } };
  const ids = BUTTON_IDS.idsOf(again, servicesOf(libraryOf([])), { id: 'U1' });
  const reply = { ...everyBlockWith(words), askedBy: words };
  const views = [
    ['home', homeWith(words, 3)],
    ['modal', formOf('ask', [article('0', words), article(words, words), article('1', words)])],
    ['modal', answerView(render(reply, 0, ids, 'in a view').blocks)],
    ['modal', answerView(render(reply, 1, ids, 'by one').blocks, { name: 'name', last: true })],
  ] as const;
  for (const [kind, view] of views) {
    const given = sent(view);
    expect(checkView(given, kind)).toEqual([]);
    // Times are shown in the reader's own zone; the channels are those of the reader's own briefings.
    const read = readIn({ blocks: given.blocks }).filter(({ type }) => type !== 'date');
    expect(read.filter(({ channel_id }) => channel_id !== 'C0NEWS001')).toEqual([]);
    expect(pingsIn('', list(given.blocks))).toEqual([]);
  }
});

test('any number of articles and briefings makes a page that Slack takes', () => {
  for (const count of [0, 1, 2, 10, 500]) {
    const home = sent(homeWith('A title of a usual length that runs on and on', count));
    expect(checkView(home, 'home')).toEqual([]);
    const many = Array.from({ length: count }, (_, at) => article(`${at}`, 'x'.repeat(400)));
    expect(checkView(sent(formOf('ask', many)), 'modal')).toEqual([]);
  }
  expect(checkView(sent(waitingView({ name: 'name', metadata: 'C1 1.2' })), 'modal')).toEqual([]);
  expect(checkView(sent(formOf('said-here', [])), 'modal')).toEqual([]);
});

test('a page without articles says so; a button tells its article to those who hear it', () => {
  const blocks = (count: number) => list(sent(homeWith('Harbour', count)).blocks).map(object);
  expect(textOf({ blocks: blocks(0) })).toContain('There is none yet.');
  const labels = buttonsIn(blocks(1)).map((button) => button.accessibility_label);
  expect(labels).toContain('Summary: Harbour');
  expect(textOf({ blocks: blocks(12) })).toContain('And 2 older');
});

import { expect, test } from 'vitest';
import { NO_BUTTONS } from '../../src/bot/made.ts';
import { renderText } from '../../src/console/render.ts';
import { render as renderForDiscord } from '../../src/discord/render.ts';
import { withoutRepeats } from '../../src/reply/repeats.ts';
import type { Block, FigureLine, Reply } from '../../src/reply/reply.ts';
import { render as renderForSlack } from '../../src/slack/render.ts';
import { passage } from '../discord/replies.ts';

const at = (text: string, start: number) => {
  const { place } = passage(text, start);
  return { text, place: { ...place, end: start + text.length } };
};

const BANK = at('The bank will close 84 branches and cut 1,150 jobs.', 10);

const figure = (headline: string, sentence = BANK): FigureLine => ({
  headline,
  sentence,
  place: sentence.place,
});

const FIGURES: Block = {
  type: 'figures',
  figures: [
    figure('84 branches'),
    figure('1,150 jobs'),
    figure('$4', at('A share costs $4.', 90)),
    figure('84', BANK),
  ],
};

const replyOf = (block: Block): Reply => ({
  title: 'Title',
  blocks: withoutRepeats([block]),
  audience: 'channel',
});

test('the sentence of two figures in a row is shown once, on every platform', () => {
  const reply = replyOf(FIGURES);
  const [{ components }] = renderForDiscord(reply, 0, NO_BUTTONS).components;
  expect(components.map((one) => ('content' in one ? one.content : '')).slice(1, 3)).toEqual([
    '**84 branches**\n> The bank will close 84 branches and cut 1,150 jobs.\n-# paragraph 3',
    '**1,150 jobs**\n-# same sentence, paragraph 3',
  ]);
  expect(renderForSlack(reply, 0, NO_BUTTONS).text.split('\n').slice(1, 8)).toEqual([
    '84 branches',
    'The bank will close 84 branches and cut 1,150 jobs.',
    'paragraph 3',
    '1,150 jobs',
    'same sentence, paragraph 3',
    '$4',
    'A share costs $4.',
  ]);
  const typed = renderText(reply, { width: Number.POSITIVE_INFINITY, colour: false });
  expect(typed.split('\n')).toContain('   (same sentence, paragraph 3)');
  // Further down nobody remembers which.
  expect(typed.match(/The bank will close/g)).toHaveLength(2);
});

test('the sentence around several words quoted from it is shown once, on every platform', () => {
  const within = 'He called it “sad” and “late”.';
  const part = { kind: 'partial', basis: 'stated', speaker: 'Ada', within } as const;
  const reply = replyOf({
    type: 'quotes',
    quotes: [
      { ...at('sad', 15), ...part },
      { ...at('late', 25), ...part },
    ],
  });
  const [{ components }] = renderForDiscord(reply, 0, NO_BUTTONS).components;
  expect(components.map((one) => ('content' in one ? one.content : '')).slice(2)).toEqual([
    '> He called it “sad” and “late”.\n-# the sentence around it',
    '> “late”\n-# **Ada** (paragraph 3, quoted in part, same sentence)',
  ]);
  expect(renderForSlack(reply, 0, NO_BUTTONS).text.match(/He called it/g)).toHaveLength(1);
  const typed = renderText(reply, { width: Number.POSITIVE_INFINITY, colour: false });
  expect(typed.match(/He called it/g)).toHaveLength(1);
});

import { expect, test } from 'vitest';
import { onTopic, overlap, stemsOf, topicOf } from '../../../src/bot/finding/topic.ts';

test.each([
  ['withdrawal', 'They will withdraw at dawn.'],
  ['withdraw', 'a withdrawal'],
  ['diplomacy', 'a diplomatic route'],
  ['Russia', 'the Russian side'],
  ['Ukraine', 'The Ukrainians are ready.'],
  ['threats', 'They threatened us.'],
  ['invasion', 'They did not invade.'],
  ['sanction', 'new sanctions'],
  ['defence', 'defense spending'],
  ['privatisation', 'It was privatized.'],
  ['tanks', 'an anti-tank weapon'],
  ['100,000', 'some 100,000 people'],
  ['100000', 'some 100,000 people'],
  ['100k', 'some 100,000 people'],
  ['the mayor’s plan', 'plans of the mayor'],
  ['cafés', 'a cafe'],
  ['travelling', 'They travel.'],
  ['vote', 'They voted.'],
  ['voting', 'a vote'],
  ['fine', 'She was fined.'],
  ['mining', 'old mines'],
  ['acted', 'an act'],
  ['buying', 'They buy.'],
  ['freed', 'free people'],
  ['died', 'They die.'],
  ['rise', 'Prices rose.'],
  ['deny', 'They denied it.'],
  ['bodies', 'a body'],
  ['fell', 'a fall'],
  ['broken', 'a break'],
  ['winning', 'She won.'],
  ['ban', 'It was banned.'],
  ['families', 'a family'],
  ['company', 'two companies'],
  ['carried', 'They carry it.'],
  ['parties', 'a party'],
  ['movies', 'a movie'],
  ['schoolchildren', 'a schoolchild'],
  ['fishermen', 'a fisherman'],
  ['specimens', 'a specimen'],
  ['destruction', 'It was destroyed.'],
  ['failure', 'They failed.'],
  ['growth', 'It grew.'],
  ['decision', 'They decided.'],
  ['permission', 'It was permitted.'],
  ['losses', 'They lost.'],
  ['investigator', 'an investigation'],
  ['compensate', 'compensation'],
  ['earliest', 'early'],
  ['biggest', 'a big one'],
  ['suppliers', 'They supply.'],
  ['boxes', 'a box'],
  ['illness', 'The man is ill.'],
  ['efficiency', 'an efficient way'],
  ['sentenced', 'a sentence'],
  ['financing', 'its finances'],
  ['thieves', 'a thief'],
  ['spilt', 'a spill'],
  ['behaviour', 'good behavior'],
  ['neighbours', 'neighboring towns'],
  ['French', 'in France'],
  ['mum', 'her mother'],
])('“%s” is met by “%s”', (asked, text) => {
  const topic = topicOf(asked);
  expect(overlap(topic, stemsOf(text))).toBe(topic.stems.length);
});

test.each([
  ['parts', 'a party'],
  ['counties', 'a count'],
  ['treaty', 'They treat it.'],
  ['currency', 'a current'],
  ['patience', 'some patients'],
  ['agency', 'an agent'],
  ['witness', 'a man of wit'],
  ['defeated', 'a defect'],
  ['hours', 'a horse'],
])('“%s” is not met by “%s”', (asked, text) => {
  expect(overlap(topicOf(asked), stemsOf(text))).toBe(0);
});

test.each([
  ['rate', 'They operate.'],
  ['war', 'a warm day'],
  ['port', 'a report'],
  ['tax', 'a taxi'],
  ['sing', 'a single song'],
  ['spring', 'spry'],
  ['string', 'stray'],
  ['fine', 'the final'],
  ['mine', 'a mint'],
  ['rose', 'a roster'],
  ['win', 'wine'],
  ['vote', 'a votary'],
  ['10', 'in 1,000 homes'],
  ['the', 'the'],
  ['', 'anything'],
])('“%s” is not met by “%s”', (asked, text) => {
  expect(overlap(topicOf(asked), stemsOf(text))).toBe(0);
});

test.each([
  ['withdrawl', 'a withdrawal of troops', 'withdrawal'],
  ['sanktions on trade', 'new sanctions', 'sanctions on trade'],
  ['goverment', 'The government fell.', 'government'],
  ['tropps', 'some troops', 'troops'],
  ['cyber attacks', 'a wave of cyberattacks', 'cyberattacks'],
  ['cyber atacks today', 'attacks and cyberattacks', 'cyberattacks today'],
  ['a ware house', 'the warehouses', 'a warehouses'],
])('“%s” beside “%s” means “%s”', (asked, article, words) => {
  expect(topicOf(asked, article)).toMatchObject({ words, slips: [{}] });
});

test.each([
  ['cheese', 'these trees'],
  ['taxi', 'a tax'],
  ['troops', 'some troops and a trooper'],
  ['power plants', 'Power for plants and powerplants.'],
])('“%s” stays as it is beside “%s”', (asked, article) => {
  expect(topicOf(asked, article)).toMatchObject({ words: asked, slips: [] });
});

test('what has most of the words is chosen, in order', () => {
  const lines = ['ferry and bridge', 'bridge', 'a bridge, a ferry', 'nothing'];
  expect(onTopic(topicOf('the ferry bridge'), lines, (line) => line)).toEqual({
    found: ['ferry and bridge', 'a bridge, a ferry'],
    all: true,
  });
  expect(onTopic(topicOf('bridge toll'), lines, (line) => line).all).toBe(false);
  expect(onTopic(topicOf('harbour'), lines, (line) => line)).toEqual({ found: [], all: false });
});

test('a short word beside one that the article has makes no other word of it', () => {
  expect(topicOf('would Eikeland go there', 'Eikeland ruled it out.').slips).toEqual([]);
});

import { expect, test } from 'vitest';
import { answerOf, lastOf } from '../../support/talked.ts';

const NEWS = {
  ward: `Ward at Lund to close

The ward at Lund Hospital will close, the Lund Health Trust said on Monday. The trust at first denied this.

The former head, Ada Berg, left in March after a quarrel. The porter Ole Vik accused Berg of waste. The MP for Lund, Kai Holm, rejected a call for an inquiry. He said that it would take four years.

Two brothers were held. The younger, a nurse, was bailed; the elder remains in custody. Dr Eva Moe has been asked to stay. She will do so, the trust said. The cook, Per Lie, wished to go; the trust refused to accept his resignation.

The charity Warm Beds was pleased. Its president, Lise Dahl, sang. Mia Foss thought otherwise. Ines Roll won the 400 metres for the ward’s fund, which paid less than a third of the £900 for which it was billed.`,
};

test.each([
  ['did Lund Health Trust deny it?', 'The trust at first denied this.'],
  ['why did Berg leave?', 'left in March after a quarrel'],
  ['did anyone criticise Berg?', 'The porter Ole Vik accused Berg'],
  ['what happened to the younger one?', 'The younger, a nurse, was bailed'],
  ['will Moe stay?', 'She will do so'],
  ['why did Lie resign?', 'I found no sentence that says that it came to that'],
  ['who is the president of Warm Beds?', 'Lise Dahl'],
  ['who disagreed?', 'Mia Foss thought otherwise.'],
  ['who won the 400 metres?', 'Ines Roll won'],
])('%s', async (question, part) => {
  expect(await answerOf(NEWS, question)).toContain(part);
});

test('“why?” after what somebody rejected is told by what they say of it', async () => {
  expect(await lastOf(NEWS, 'did anyone reject the call?', 'why?')).toContain(
    'He said that it would take four years.',
  );
});

const MINE = {
  mine: `Mine at Orr shut

About 300 miners waited at the gate of the Orr mine on Monday. The manager, Ina Roe, at first rejected that account of the fire. “It was smoke,” she said.

Two bottles were broken at the opening. The first one bounced. The foreman, Lev Ott, abstained in the vote. Asked why, he said that he was tired.`,
};

test.each([
  ['did Roe deny that?', 'at first rejected that account'],
  ['what happened to the first bottle?', 'The first one bounced.'],
  ['why did Ott abstain?', 'Asked why, he said that he was tired.'],
])('%s is told in these words', async (question, part) => {
  expect(await answerOf(MINE, question)).toContain(part);
});

test('where nobody is told to have died those who wait are not counted', async () => {
  expect(await answerOf(MINE, 'how many miners died?')).not.toContain('300');
});

const SHIP = {
  ship: `Tanker freed off Lund

The tanker’s first officer, Per Dahl, lost 12 kilos. A negotiator put the ransom at $1.8m. The pirates had first demanded $6m.

The union demanded that the owner publish the log. The company has not done so. The captain first won a race in 2018 by 11 lengths. Its agent said that Dahl would report to the doctor. He did, and was sent home.

Fares would not fall until the pirates are jailed, a broker said. Nobody has been.`,
};

test.each([
  ['did the owner publish the log?', 'The company has not done so.'],
  ['did Dahl report to the doctor?', 'He did, and was sent home.'],
  ['was anybody jailed?', 'Nobody has been.'],
])('%s is shown with what came of it', async (question, part) => {
  expect(await answerOf(SHIP, question)).toContain(part);
});

test('“and at first?” is neither for a first officer nor for what was first won', async () => {
  const answer = await lastOf(SHIP, 'how much was the ransom?', 'and at first?');
  expect(answer).toContain('1. $6m');
  expect(await lastOf(SHIP, 'how many races were there?', 'and at first?')).not.toMatch(
    /Per Dahl|11 lengths/,
  );
});

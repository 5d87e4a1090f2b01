import { expect, test } from 'vitest';
import { answerFrom } from '../../support/asked-library.ts';

const REPORTS = 'Not word for word, but the article reports:\n\n1. ';

test.each([
  ['toymaker', 'judge on batteries', 'The judge who heard the case'],
  ['toymaker', 'did the judge mention batteries', 'The judge who heard the case'],
  ['toymaker', 'what did the judge say about the minister', 'The judge who heard the case'],
  ['toymaker', 'what did the ceo say about closures', 'She ruled out store closures'],
  ['toymaker', 'lund on odense', 'Lund said that the firm would rent'],
  ['handball', 'what did olsen say about the dismissal', 'She said the dismissal had been'],
  ['library-vote', 'dacre on the delay', "The council's leader, Hugh Dacre, blamed"],
  ['library-vote', 'what did ferris say about children', 'The head of the reading charity'],
  ['library-vote', 'ferris on sums', 'He urged both sides'],
  ['quarry-slide', 'did horak mention workers', 'Its secretary, Pavel Horak'],
  ['quarry-slide', 'governor on reopening', 'She ruled out any reopening'],
  ['quarry-slide', 'what did brandauer say about families', 'Brandauer promised families'],
])('%s: %s', async (id, question, sentence) => {
  expect(await answerFrom(id, question)).toContain(`${REPORTS}${sentence}`);
});

test.each([
  ['toymaker', 'did the judge mention lithium', 'Yes, in the quoted words:'],
  ['toymaker', 'did lund mention batteries', 'No, not in the words that are quoted.'],
  [
    'handball',
    'olsen on flares',
    'Dagny Olsen is not quoted on “flares”. The article itself says:',
  ],
  ['library-vote', 'sandhu on money', 'is not in the quoted words but in the sentence around them'],
  [
    'quarry-slide',
    'horak on soldiers',
    'Pavel Horak is not quoted on “soldiers”. The article itself',
  ],
  ['quarry-slide', 'horak on cheese', '“cheese” does not come up in this article.'],
])('%s: %s is not reported', async (id, question, part) => {
  const answer = await answerFrom(id, question);
  expect(answer).toContain(part);
  expect(answer).not.toContain(REPORTS);
});

test('what somebody is quoted as saying is shown beside what is reported only where it stands there', async () => {
  const answer = await answerFrom('handball', 'what did olsen say about the dismissal');
  expect(answer).toContain('Quoted right after it:');
  expect(await answerFrom('toymaker', 'lund on odense')).not.toContain('Quoted right');
});

import { expect, test } from 'vitest';
import { answerOf, lastOf } from '../../support/talked.ts';

const NEWS = {
  regatta: `Oar makers row over regatta ban

Rower Ada Quill was shown a red card on Sunday for a shove at the Melby regatta. The umpire saw nothing.

Club owner Sten Rud, who owns a boatyard, repaid £300 and sold the old skiff. Rud spent two years in jail and coached the club.

A meeting on the ban will be held on 4 May. Her memoir, Low Water, tells of the river.

The fish in the river are 9 centimetres long, and 40 percent of the fish are ill. The club organist wept at the sight of the organ.`,
  school: `Drums at the Faculty of Noise

The Faculty of Noise in Tarne was involved in the trial.`,
  harbour: `Crane driver sacked

The chief engineer, Dora Finch, who resigned on Monday, had warned of weak walls. Marsh handed the ledger to Paula Venn, who dived at once. Colin Marsh took over from Ada Pell, who retired.`,
};

const answer = (question: string): Promise<string> => answerOf(NEWS, question);

test('what tells no place does not tell where', async () => {
  expect(await answer('where will the meeting be held?')).toContain(
    'I found no sentence that tells where',
  );
  expect(await answer('where was quill shown a red card?')).toContain('the Melby regatta');
});

test('who holds an office that the article gives to nobody by name is nobody', async () => {
  const found = await answer('who was the umpire?');
  expect(found).toContain('No “umpire” is');
  expect(found).not.toContain('“umpire” in the article: 1');
});

test('what somebody owns is asked of the article, and not of their words', async () => {
  expect(await answer('what does rud own?')).toMatch(
    /^“rud owns” in the article[\s\S]*owns a boatyard/,
  );
});

test('what his or her thing is called is told where it has a name', async () => {
  expect(await answer('whats her book called?')).toContain('Low Water');
  expect(await answer('what is his wife called?')).toMatch(/^I found nothing/);
});

test('a sum in another clause is none of what is asked about', async () => {
  expect(await answer('how much is the skiff worth?')).toContain('I found no figure on');
});

test('how big they are is told by no share of them', async () => {
  expect(await answer('how big are the fish?')).toContain('are 9 centimetres');
});

test('two words are no slip for one of which the article has the first', async () => {
  expect(await answer('how much did the organ cost?')).not.toContain('is taken to mean');
});

test('a card is shown for what was done', async () => {
  expect(await lastOf(NEWS, 'who got a red card?', 'why?')).toContain('for a shove');
});

test.each(['was anyone else involved?', 'where did she go to faculty?'])(
  'a faint word or a part of a name does not lead into another article: %s',
  async (question) => {
    expect(await lastOf(NEWS, 'who is Ada Quill?', question)).not.toContain('this is from');
  },
);

test('what somebody told by their work did is told of that work', async () => {
  expect(await answer('did the chief engineer resign?')).toMatch(/^“chief engineer resign” in/);
  expect(await answer('did dora finch resign?')).not.toContain('Nearest');
  expect(await answer('did marsh retire?')).not.toMatch(/^“marsh retire” in/);
});

test('whoever something was handed to is no place', async () => {
  expect(await answer('where is the ledger?')).toMatch(/^“ledger” in the article: no sentence/);
});

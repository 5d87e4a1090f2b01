import { expect, test } from 'vitest';
import { answerFrom } from '../../support/asked-library.ts';
import { fixtureLibrary } from '../../support/fixture-library.ts';
import { answerText } from '../../support/oakmere.ts';

test.each([
  ['quarry-slide', 'did the company deny it', "1. The quarry's owner, Falkstone, denied"],
  ['library-vote', 'what did keating deny', '1. Keating denied that her office had hidden'],
  ['library-vote', 'what did sandhu claim', '1. She claimed that four of them had leaking roofs.'],
  ['quarry-slide', 'who denied', "1. The quarry's owner, Falkstone, denied"],
  ['quarry-slide', 'did they deny it', "1. The quarry's owner, Falkstone, denied"],
  ['quarry-slide', 'who rejected the demand', "1. The governor's deputy, Karl Enz, rejected"],
  ['quarry-slide', 'what did reil demand', '1. Opposition spokesman Jonas Reil demanded'],
  ['toymaker', 'when do they talk', 'Talks start again on April 22'],
  ['toymaker', 'what pay rise do they want', 'has asked for a pay rise of 5 percent'],
])('%s: %s', async (id, question, part) => {
  const answer = await answerFrom(id, question);
  expect(answer).toContain(part);
  expect(answer).not.toContain('quotations\n');
});

test.each([
  ['library-vote', 'what did keating say', 'Norma Keating, treasurer: 3 quotations'],
  [
    'library-vote',
    'what did dacre admit',
    'I found no sentence that tells plainly whether Hugh Dacre did so (“admit”). What it',
  ],
  ['library-vote', 'what do they say', 'Everyone: '],
  ['library-vote', 'who said what', 'Everyone: '],
  ['quarry-slide', 'what do people say about the men', 'Everyone on “men”'],
])('%s: %s still gets quotations', async (id, question, part) => {
  expect(await answerFrom(id, question)).toContain(part);
});

const founding = fixtureLibrary([['defense-secretary-moscow', '2026-05-13T05:00:00Z']]);

test.each([
  ['what did lavrov reject', 'Rejecting Ms. Truss’ call'],
  ['did lavrov accuse truss', 'accused Ms Truss of being ill-prepared'],
])('in the founding article: %s', async (question, part) => {
  expect(await answerText(question, founding)).toContain(part);
});

test.each(['did putin deny it', 'putin on bully'])(
  'what is said of somebody is no report of their words: %s',
  async (question) => {
    expect(await answerText(question, founding)).not.toContain('the article reports');
  },
);

test.each([
  ['who accused truss', '“accused truss” in the article: 1 sentence'],
  ['was truss accused', '“truss accused” in the article: 1 sentence'],
  ['who said truss was ill-prepared', 'Everyone on “truss was ill-prepared”'],
  ['did zebedee criticise truss', 'Nobody called “zebedee” is in this article'],
])(
  'who stands behind the verb, or befell something, is not asked to speak: %s',
  async (question, part) => {
    const answer = await answerText(question, founding);
    expect(answer).toContain(part);
    expect(answer).not.toMatch(/^Liz Truss/);
  },
);

test.each(['what was said by truss', 'what did truss say to lavrov'])(
  'who speaks is still found: %s',
  async (question) => {
    expect(await answerText(question, founding)).toMatch(/^Liz Truss/);
  },
);

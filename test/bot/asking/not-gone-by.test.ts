import { expect, test } from 'vitest';
import { answerOf, lastOf } from '../../support/talked.ts';

const NEWS = {
  bridge: `Bridge at Bewley stays shut

The bridge at Bewley was opened in 1934. It will stay shut, the council said. Repairs would cost £600,000.

A ferry run by two students carries up to 90 people a day for £1 each. It was painted in May.

The MP, Hugh Pell, has written to the council to ask for a temporary bridge. The army said that it had not been asked. “We are near,” it said.

Anger is about the toll. “It is theft,” said baker Jo Dunn.`,
  flood: `Flood in Maruvia

The Red Cross said that few people came, days after the flood in Maruvia. Volunteers cross the river by rope.

The Orm Fund owns a tenth of the river.`,
};

const answer = (question: string): Promise<string> => answerOf(NEWS, question);
const last = (...lines: readonly string[]): Promise<string> => lastOf(NEWS, ...lines);

test('what was opened in a year gone by does not tell when it will open', async () => {
  const found = await answer('when will the bridge open?');
  expect(found).toContain('I found no sentence that tells when');
  expect(found).not.toContain('1934');
});

test('whether somebody was asked is not told by all that is quoted', async () => {
  const found = await answer('has the army been asked?');
  expect(found).toContain('had not been asked');
  expect(found).not.toContain('It is theft');
});

test('who is named in front of a wish wants it', async () => {
  expect(await answer('what does the MP want?')).toContain('ask for a temporary bridge');
  expect(await answer('what does the council want?')).toMatch(/^I found nothing/);
});

test('what “it” costs is asked of what was just shown', async () => {
  const found = await last('who runs the ferry?', 'how much does it cost?');
  expect(found).toContain('for £1 each');
  expect(found).not.toContain('£600,000');
});

test('a name that goes on as a question names no article', async () => {
  expect(
    await last('what does the Orm Fund own?', 'how much of the flood does it own?'),
  ).not.toMatch(/^Flood in Maruvia/);
});

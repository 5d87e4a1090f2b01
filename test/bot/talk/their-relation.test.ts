import { expect, test } from 'vitest';
import { lastOf } from '../../support/talked.ts';

const NEWS = {
  lab: `Lab finds new glue in mussels

A team at the Oslo lab found a glue in mussels, it said on Monday.

Professor Anna Krog led the work. Her colleague, Dr Nils Lund, dived for the mussels. “It was cold,” he said.

The rival team at Bergen is led by Ivar Moe. His colleague, Siri Aas, said that the glue was old news. “We had it in May,” Aas said.

Tor Vik, who pays for the work, praised it. “It sticks,” Vik said.`,
};

const last = (...lines: readonly string[]): Promise<string> => lastOf(NEWS, ...lines);

test.each([
  ['who is Anna Krog', 'what did her colleague say?', 'Nils Lund', 'It was cold'],
  ['who is Ivar Moe', 'what did his colleague say?', 'Siri Aas', 'We had it in May'],
])('after “%s”, “%s” is asked of whose colleague it is', async (first, then, name, words) => {
  const answer = await last(first, then);
  expect(answer).toContain(`colleague” is taken to mean ${name}.`);
  expect(answer).toContain(words);
  expect(answer).toMatch(
    new RegExp(`^${name}, (?:\\p{L}+ \\p{L}+’s )?colleague: 1 quotation`, 'u'),
  );
});

const MET = {
  talks: `Ministers meet in Tolva

Defence Minister Ben Wall met his Norlandian counterpart, Sven Orn, in Tolva on Monday. “It went badly,” Orn said.

Foreign Minister Lisa Tarn met her Norlandian counterpart Igor Mell in Marn. “It went well,” Mell said.`,
};

test('“her” is still the one whose counterpart was just told', async () => {
  const lines = ['who is Lisa Tarn', 'who is her counterpart?', 'what did her counterpart say?'];
  const answer = await lastOf(MET, ...lines);
  expect(answer).toContain('It went well');
  expect(answer).not.toContain('It went badly');
});

test('of somebody for whom none is told, nobody else’s is quoted', async () => {
  const one = { lab: NEWS.lab.replace(/Her colleague, Dr Nils Lund, dived.*/, '') };
  const answer = await lastOf(one, 'who is Tor Vik', 'what did his colleague say?');
  expect(answer).not.toContain('We had it in May');
});

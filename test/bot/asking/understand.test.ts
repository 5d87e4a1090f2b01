import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { understand } from '../../../src/bot/asking/understand.ts';
import type { Known } from '../../../src/bot/asking/wording.ts';
import { findSpeaker } from '../../../src/bot/finding/speaker.ts';
import { stemsOf } from '../../../src/bot/finding/topic.ts';
import type { RawOptions } from '../../../src/bot/run-command.ts';
import type { Person } from '../../../src/text/analysis.ts';
import { beyond, misspelt, plain } from './understand.cases.ts';

const person = (name: string, role: string, ...aliases: string[]): Person => ({
  id: name,
  kind: 'person',
  name,
  role,
  aliases,
  mentions: [],
});

const people: readonly Person[] = [
  person('Ben Wallace', 'Defense Secretary'),
  person('Boris Johnson', 'Prime Minister', 'Mr Johnson', 'the Prime Minister'),
  person('Vladimir Putin', 'Russian President'),
  person('Liz Truss', 'Foreign Minister', 'Ms. Truss', 'Ms Truss'),
  person('Sergei Lavrov', 'Russian foreign minister', 'Mr. Lavrov', 'Mr Lavrov'),
  person('Sergei Shoigu', 'Russia’s defense minister'),
  person('Jens Stoltenberg', 'NATO Secretary General'),
  { id: 'g', kind: 'organisation', name: 'the government', aliases: [], mentions: [] },
];

const article = readFileSync('content/defense-secretary-moscow.md', 'utf8');
const known: Known = { people, sentences: article.split(/[.\n]/).map(stemsOf) };

/** What somebody is called by any of their names. */
function whole(name: string | undefined): string | undefined {
  const found = name && findSpeaker(name, people);
  return found && found.kind === 'one' ? found.person.name : name;
}

const meant = (args: RawOptions): RawOptions => ({
  ...args,
  ...(args.speaker && { speaker: whole(args.speaker) }),
  ...(args.name && { name: whole(args.name) }),
});

const understood = [...plain, ...misspelt].map(([question, command, args = {}]) => ({
  question,
  command,
  args,
}));

test.each(understood)('$question', ({ question, command, args }) => {
  const wish = understand(question, known);
  expect([wish.command, meant(wish.args)]).toEqual([command, meant(args)]);
});

test.each(beyond)('beyond us: %s', (question) => {
  expect(understand(question, known)).toEqual({ command: 'help', args: {} });
});

test('no two phrasings are alike but for a name', () => {
  const shapes = [...plain, ...misspelt].map(([question]) =>
    question
      .toLowerCase()
      .replace(/[^a-z ]/g, '')
      .trim(),
  );
  expect(new Set([...shapes, ...beyond]).size).toBe(shapes.length + beyond.length);
});

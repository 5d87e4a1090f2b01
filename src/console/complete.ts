import type { Command } from '../bot/command.ts';

/** What tab completion can put in. */
export interface Completable {
  readonly commands: readonly Command[];
  readonly speakers: readonly string[];
  readonly titles: readonly string[];
}

/** Words that the console itself understands. */
const OWN = ['use', 'where', 'quit'];

/**
 * Proposals for the end of a line, whole lines each: a command at its beginning; then what its options take (speakers,
 * titles, choices); in free questions, speakers. Pure.
 */
export function complete(
  line: string,
  { commands, speakers, titles }: Completable,
): readonly string[] {
  const [first = '', ...more] = line.trimStart().split(/\s+/);
  if (more.length === 0) return starting(first, '', [...firstWords(commands), ...OWN]);
  const command = commands.find(({ name }) => name === first.toLowerCase());
  if (first.toLowerCase() === 'use') return ending(line, first, titles);
  const options = Object.entries(command?.options ?? {});
  const keyed = /\s([a-z]+)=["“]?([^="“]*)$/i.exec(line);
  const option = keyed ? options.find(([key]) => key === keyed[1]) : undefined;
  if (keyed && option) {
    const quote = (value: string): string => (value.includes(' ') ? `"${value}"` : value);
    const before = line.slice(0, keyed.index + 1);
    return valuesOf(option[1], speakers, titles)
      .filter((value) => begins(value, keyed[2] ?? ''))
      .map((value) => `${before}${keyed[1]}=${quote(value)}`);
  }
  // What must be given is what comes first; the rest has a key.
  const needed = options.filter(([, { required }]) => required);
  const leading = needed.length > 0 ? needed : options;
  const values = leading.flatMap(([, one]) => valuesOf(one, speakers, titles));
  return command && values.length > 0 ? ending(line, first, values) : lastWords(line, speakers);
}

/** Commands of a group begin with its name, which is proposed once. */
const firstWords = (commands: readonly Command[]): readonly string[] => [
  ...new Set(commands.map(({ name, group }) => group?.name ?? name)),
];

function valuesOf(
  { choices, suggest }: Command['options'][string],
  speakers: readonly string[],
  titles: readonly string[],
): readonly string[] {
  if (choices) return choices;
  if (suggest === 'speaker') return speakers;
  return suggest === 'article' ? titles : [];
}

const begins = (value: string, typed: string): boolean =>
  value.toLowerCase().startsWith(typed.toLowerCase()) ||
  (typed.length > 1 && value.toLowerCase().includes(` ${typed.toLowerCase()}`));

const starting = (typed: string, before: string, values: readonly string[]): readonly string[] =>
  values.filter((value) => begins(value, typed)).map((value) => `${before}${value} `);

/** Values that go on from what stands after the command. */
const ending = (line: string, command: string, values: readonly string[]): readonly string[] =>
  starting(line.trimStart().slice(command.length).trimStart(), `${command} `, values);

/** Speakers whose name begins with the last word or two of a question. */
function lastWords(line: string, speakers: readonly string[]): readonly string[] {
  const typed = /(\S+)$/.exec(line)?.[1] ?? '';
  if (typed.length < 2) return [];
  return starting(typed, line.slice(0, line.length - typed.length), speakers);
}

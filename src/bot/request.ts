import { phrase } from './asking/phrase.ts';
import { articlePart, filled, lengthPart, topicPart } from './asking/slots.ts';
import type { Command, Group, Options } from './command.ts';
import { hasMatter } from './finding/words.ts';
import { LONGEST_VALUE, type RawOptions } from './run-command.ts';

/** A command by name with its options, as some words ask for them. */
export interface Request {
  readonly command: string;
  readonly raw: RawOptions;
}

/** 'speaker=…', the value in quotation marks or up to the next option. */
const KEYED =
  /(?:^|\s)([a-z]+)=(?:"([^"]*)"|'([^']*)'|([^"'][^=]*?))(?=\s+[a-z]+=|\s*$|(?<=["'])\s)/giu;

/** Longer than any option may be, and the name of its command. */
const LONGEST_LINE = LONGEST_VALUE + 200;

/** Words that make a sentence of what begins like a command: 'figures that Truss gave', 'people say what'. */
const SENTENCE =
  /\b(?:that|which|who|whom|what|did|does|do|is|are|was|were|has|have|said|says?|mention\w*|me|you|i)\b/i;

/**
 * Reads a line as people type it: a line that begins with a command's name is that command ('quotes Lavrov about
 * troops', 'summary long', 'quotes speaker="Liz Truss" topic=troops'), anything else a question for `ask`.
 * The options are as raw as a platform's: `runCommand` checks them. Pure; never throws.
 */
export function readRequest(line: string, commands: readonly Command[]): Request {
  // What no command takes is not read: to read it would take seconds.
  if (line.length > LONGEST_LINE) return question(line);
  const text = line
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\//, '');
  const name = nameIn(text, commands);
  const command = commands.find((one) => one.name === name);
  const group = commands.find((one) => one.group?.name === name)?.group;
  if (!command && group) return inGroupOf(group, text.slice(name.length).trim(), commands);
  const after = text.slice(name.length);
  const given = /^(?:\s|$)/.test(after) ? after.trim() : after.replace(/^[:?!.,]+/, '').trim();
  if (!command || /^[\p{L}\p{N}'-]/u.test(after)) return question(text);
  if (command.options.question) return { command: name, raw: filled({ question: given }) };
  const keyed: Record<string, string> = {};
  const rest = withEquals(given, command.options).replace(
    KEYED,
    (_all, key: string, ...values: string[]) => {
      keyed[key.toLowerCase()] =
        values
          .slice(0, 3)
          .find((value) => value !== undefined)
          ?.trim() ?? '';
      return ' ';
    },
  );
  if (command.read)
    return { command: name, raw: { ...filled(command.read(rest.trim())), ...keyed } };
  if (!rest.includes('"') && SENTENCE.test(rest)) return question(text);
  return { command: name, raw: { ...fromWords(rest.trim(), command.options, keyed), ...keyed } };
}

/** The name of a command at the beginning: two words where a command of a group has them. */
function nameIn(text: string, commands: readonly Command[]): string {
  const [two = ''] = /^\p{L}+ \p{L}+/u.exec(text.toLowerCase()) ?? [];
  if (commands.some((one) => one.name === two)) return two;
  return /^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '';
}

/** A group's name without a command of it: the first that looks at things, 'briefing' is 'briefing list'. */
function inGroupOf({ name }: Group, rest: string, commands: readonly Command[]): Request {
  const own = commands.filter(({ group }) => group?.name === name);
  const [, said = ''] = /^(?:[a-z]+[=:])?"?([a-z]+)"?$/i.exec(rest) ?? [];
  const named = own.find((one) => one.name === `${name} ${said.toLowerCase()}`);
  const first = named ?? own.find((one) => one.name === `${name} list`) ?? own[0];
  return { command: first?.name ?? name, raw: {} };
}

const question = (text: string): Request => ({ command: 'ask', raw: filled({ question: text }) });

/** 'speaker:Truss', as Discord shows options, is 'speaker=Truss'; other colons are left alone. */
const withEquals = (text: string, options: Options): string =>
  text.replace(/(^|\s)([a-z]+):(?=\S)/gi, (all, before: string, key: string) =>
    Object.hasOwn(options, key.toLowerCase()) ? `${before}${key}=` : all,
  );

/** Options from words in their usual order; those given by key are left alone. */
function fromWords(words: string, options: Options, keyed: RawOptions): RawOptions {
  const free = Object.keys(options).filter((key) => !(key in keyed));
  if (words === '' || free.length === 0) return {};
  const raw: Record<string, string | undefined> = {};
  let rest = words.replace(/(?:^|[\s,]+)(?:please|pls|plz|thanks)$/i, '').replace(/[?!]+$/, '');

  const [first, only] = [free[0], free.length === 1];
  const quoted = /^"([^"]*)"\s*(.*)$/.exec(rest);
  if (free.includes('length')) {
    raw.length = lengthPart(rest);
    if (raw.length) rest = rest.replace(LENGTH_WORDS, '');
  }
  if (free.includes('topic') && !only) {
    const parted = topicPart(quoted ? (quoted[2] ?? '') : rest);
    raw.topic =
      parted.topic ?? (quoted && hasMatter(parted.head) ? phrase(parted.head) : undefined);
    rest = quoted ? (quoted[1] ?? '') : parted.head;
  }
  if (free.includes('article') && first) {
    const inTopic = raw.topic === undefined ? undefined : articlePart(raw.topic);
    const parted = articlePart(rest);
    raw.article = inTopic?.article ?? parted.article;
    if (inTopic?.article) raw.topic = inTopic.rest;
    rest = parted.rest;
  }
  const main =
    ['speaker', 'search', 'topic', 'article'].find(
      (key) => free.includes(key) && raw[key] === undefined,
    ) ??
    free.find((key) => options[key]?.required && raw[key] === undefined) ??
    (only && first && raw[first] === undefined ? first : undefined);
  if (main) raw[main] = bare(rest);
  const told = raw.topic ?? raw.article;
  if ('speaker' in options && !raw.speaker && told && !keyed.speaker) raw.speaker = 'everyone';
  return filled(raw);
}

const LENGTH_WORDS =
  /\b(?:(?:one|single|1|a)[- ])?(?:line|sentence|short|shorter|quick|brief|long|longer|full|detailed|version)\b/gi;

/** Without quotation marks and the small words in front: 'from the PM' is 'PM'. */
const bare = (text: string): string =>
  text
    .replace(/^[\s"']+|[\s"']+$/g, '')
    .replace(
      /^(?:(?:from|by|of|for|in|on|about|the|this(?! (?:week|month|year|morning|afternoon|evening)\b)|that|with|article|story)(?:\s+|$))+/i,
      '',
    )
    .replace(/^["']+/, '');

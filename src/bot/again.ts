import type { Reply } from '../reply/reply.ts';
import { stillNote, takenNote } from './asking/moved-note.ts';
import type { Library } from './library.ts';
import { type RawOptions, runCommand } from './run-command.ts';
import type { Services } from './services.ts';
import { begunAnew } from './talk/talks.ts';

/** What gives an answer again, from the same words of the same article: whatever outlives a moment carries it. */
export interface Again {
  readonly command: string;
  readonly raw: RawOptions;
  /** The version of the article that the answer is from, or the beginning of it. */
  readonly version?: string;
  /** What is noted above the answer, so that its pages begin where they did. */
  readonly noted?: Noted;
  /** The mark under which it is kept, if it is too long for a button. */
  readonly kept?: string;
}

/** Notes of a talk: `s`, that it is still the article asked about before; `t`, what the question was taken to ask. */
export type Noted = 's' | 't' | 'st';
const NOTED = /^(.*)!(st?|t)$/;

/** What gives this reply again. `library` must be the one that it was made from. */
export function againOf(
  command: string,
  raw: RawOptions,
  reply: Reply,
  library: Pick<Library, 'articles'>,
  noted?: Noted,
): Again {
  const version = versionOf(reply, library);
  const notes = noted && { noted };
  if (version === undefined) return { command, raw, ...notes };
  // The version says which article it is.
  const { article: _article, ...others } = raw;
  return { command, raw: others, version, ...notes };
}

/** The version of the article that a reply credits. */
export function versionOf(
  { blocks }: Reply,
  library: Pick<Library, 'articles'>,
): string | undefined {
  const source = blocks.find((block) => block.type === 'source');
  return library.articles().find(({ id }) => id === source?.article.id)?.version;
}

/**
 * The answer again. An article whose version is no longer kept is answered from as it is now; `undefined` stands for a
 * command that there no longer is.
 */
export async function answerAgain(
  { command: name, raw, version, noted }: Again,
  services: Services,
): Promise<Reply | undefined> {
  const command = services.commands.find((one) => one.name === name);
  if (!command) return undefined;
  const reply = await runCommand(command, raw, await onVersion(services, version));
  const source = reply.blocks.find((block) => block.type === 'source');
  const notes = [
    ...(noted?.includes('t') && raw.question ? [takenNote(raw.question)] : []),
    ...(noted?.includes('s') && source ? [stillNote(source.article.title)] : []),
  ];
  return notes.length > 0 ? { ...reply, blocks: [...notes, ...reply.blocks] } : reply;
}

/** Services that answer from one version of an article when a request names none. */
export async function onVersion(
  services: Services,
  version: string | undefined,
): Promise<Services> {
  const { library } = services;
  const article =
    version !== undefined && HASH.test(version) ? await library.version(version) : undefined;
  if (!article) return services;
  const articles = [article, ...library.articles().filter(({ id }) => id !== article.id)];
  const { talk, focus: _focus, ...others } = services;
  return {
    ...others,
    ...(talk && { talk: begunAnew(talk) }),
    library: { ...library, articles: () => articles },
  };
}

const HASH = /^[0-9a-f]{16,64}$/;

/** So many bytes of a hash tell one version from all others; more would leave no room in a button. */
const TELLING = 8;

/** A version in eleven characters; empty for one that is not a hash. */
export function versionToText(version: string): string {
  if (version !== told.version) told = { version, text: shortened(version) };
  return told.text;
}

/** All places of an answer are in one version. */
let told = { version: '', text: '' };

const shortened = (version: string): string =>
  HASH.test(version) ? Buffer.from(version.slice(0, 2 * TELLING), 'hex').toString('base64url') : '';

/** The beginning of the version, which is enough to find it. */
export const versionFromText = (text: string): string =>
  Buffer.from(text, 'base64url').toString('hex');

/** What parts the text, and what stands for it inside a value. */
const CODES: readonly (readonly [string, string])[] = [
  ['%', '%25'],
  ['~', '%7E'],
  ['|', '%7C'],
];

/**
 * `Again` as a short text without '|', for a button: the version, the command, the values of its options in the
 * order of their declaration; or the mark under which that is kept.
 */
export function againToText(
  { command, raw, version, noted, kept }: Again,
  services: Services,
): string {
  if (kept !== undefined) return `=${kept}`;
  const hash = version === undefined ? '' : versionToText(version);
  const keys = Object.keys(services.commands.find(({ name }) => name === command)?.options ?? {});
  const values = keys.map((key) => coded(raw[key] ?? ''));
  const name = noted === undefined ? command : `${command}!${noted}`;
  return [hash, name, ...values].join('~').replace(/~+$/, '');
}

/** The inverse, also of a mark. */
export async function findAgain(text: string, services: Services): Promise<Again | undefined> {
  if (!text.startsWith('=')) return againFromText(text, services);
  const kept = text.slice(1);
  const whole = await services.requests?.find(kept);
  const again = whole === undefined ? undefined : againFromText(whole, services);
  return again && { ...again, kept };
}

/** The inverse; `undefined` for a text that says nothing that there is. */
export function againFromText(text: string, services: Services): Again | undefined {
  const [hash = '', called = '', ...values] = text.split('~');
  const [, name = called, noted] = NOTED.exec(called) ?? [];
  const command = services.commands.find((one) => one.name === name);
  if (!command) return undefined;
  const pairs = Object.keys(command.options).map((key, at) => [key, decoded(values[at] ?? '')]);
  return {
    command: name,
    raw: Object.fromEntries(pairs.filter(([, value]) => value !== '')),
    ...(hash && { version: versionFromText(hash) }),
    ...(noted !== undefined && { noted: noted as Noted }),
  };
}

const coded = (value: string): string =>
  CODES.every(([part]) => !value.includes(part))
    ? value
    : CODES.reduce((text, [part, code]) => text.replaceAll(part, code), value);

const decoded = (value: string): string =>
  CODES.reduceRight((text, [part, code]) => text.replaceAll(code, part), value);

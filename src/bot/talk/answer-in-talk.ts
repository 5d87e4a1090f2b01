import type { Block, Reply } from '../../reply/reply.ts';
import type { Noted } from '../again.ts';
import { stillNote } from '../asking/moved-note.ts';
import type { Command } from '../command.ts';
import { type RawOptions, runCommand } from '../run-command.ts';
import type { Services } from '../services.ts';
import { followUp } from './follow-up.ts';
import type { Turn } from './talks.ts';
import { turnAfter } from './turn-after.ts';

/** An answer, and the options that give it again without what was asked before. */
export interface InTalk {
  readonly reply: Reply;
  readonly raw: RawOptions;
  /** What is noted above it, where it is. */
  readonly noted?: Noted;
}

/**
 * Runs a command as it is meant after the answer before it, which it then takes the place of in the talk. Never throws:
 * where what was asked before is of no use, the request stands for itself.
 */
export async function answerInTalk(
  command: Command,
  raw: RawOptions,
  services: Services,
): Promise<InTalk> {
  const { talk, ...alone } = services;
  if (!talk) return { raw, reply: await runCommand(command, raw, services) };
  const turn = stillMeant(talk.before(), services);
  const meant = (turn && (await quietly(services, followUp(raw, alone, turn)))) ?? {
    raw,
    notes: [],
  };
  const now = turn ? { ...alone, focus: turn.article } : alone;
  const reply = await runCommand(command, meant.raw, now);
  const next = await quietly(services, turnAfter(meant.raw, reply, alone, turn));
  if (next) talk.keep({ ...next, wasNewest: isNewest(next, services) });
  const stillNotes = still(meant.raw, reply, now);
  // Of a question its own answer says so.
  const notes = [...meant.notes, ...(command.name === 'ask' ? [] : stillNotes)];
  const noted = `${stillNotes.length > 0 ? 's' : ''}${meant.notes.length > 0 ? 't' : ''}`;
  // The same answer stays the same object: what is worked out of it is kept by it.
  const shown = notes.length > 0 ? { ...reply, blocks: [...notes, ...reply.blocks] } : reply;
  return { raw: meant.raw, reply: shown, ...(noted !== '' && { noted: noted as Noted }) };
}

const isNewest = ({ article }: Turn, { library }: Services): boolean =>
  library.articles()[0]?.id === article;

/** A talk about what was the newest article is none about what is yesterday's news by now. */
const stillMeant = (turn: Turn | undefined, services: Services): Turn | undefined =>
  turn?.wasNewest && !isNewest(turn, services) ? undefined : turn;

/** Says which article a command without one is answered from. */
function still(raw: RawOptions, { blocks }: Reply, { focus, library }: Services): readonly Block[] {
  const source = blocks.find((block) => block.type === 'source');
  const [newest] = library.articles();
  if (raw.article !== undefined || source === undefined) return [];
  const { id, title } = source.article;
  return id === focus && id !== newest?.id ? [stillNote(title)] : [];
}

/** The answer is of more worth than what is remembered of it. */
async function quietly<T>(services: Services, work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    services.report('talk', error);
    return undefined;
  }
}

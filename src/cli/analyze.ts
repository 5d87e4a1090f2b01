import type { Writable } from 'node:stream';
import type { Analysis } from '../text/analysis.ts';
import { analyze } from '../text/analyze.ts';
import { type Span, sliceOf } from '../text/span.ts';
import { linesOf } from './lines.ts';

const bare = ({ start, end }: Span): Span => ({ start, end });

/** One analysis in the shape of the outside contract (README, “analyze”). */
export function analysisLine(id: string, text: string, analysis: Analysis): object {
  const names = new Map(analysis.people.map((person) => [person.id, person.name]));
  return {
    id,
    text,
    sentences: analysis.sentences.map(bare),
    people: analysis.people.map(({ id: person, kind, name, role, aliases, mentions }) => ({
      id: person,
      kind,
      name,
      role: role ?? null,
      aliases,
      mentions: mentions.map(bare),
    })),
    quotes: analysis.quotes.map((quote) => ({
      ...bare(quote),
      text: sliceOf(text, quote),
      kind: quote.kind,
      speaker: quote.speaker,
      speakerName: quote.speaker === null ? null : (names.get(quote.speaker) ?? null),
      mention: quote.mention ? bare(quote.mention) : null,
      cue: quote.cue ? bare(quote.cue) : null,
      basis: quote.basis,
    })),
    figures: analysis.figures.map((figure) => ({
      ...bare(figure),
      text: sliceOf(text, figure),
      value: figure.value,
      unit: figure.unit ?? null,
      noun: figure.noun ? sliceOf(text, figure.noun) : null,
      qualifier: figure.qualifier ?? null,
      rank: figure.rank,
    })),
    summary: analysis.summary.short.map(bare),
  };
}

/** The answer to one input line: an analysis, or `{id, error}` when the line is not `{"id", "text"}`. */
function answer(line: string): { readonly result: object; readonly ok: boolean } {
  const failed = (id: string | null, error: string) => ({ result: { id, error }, ok: false });
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch (error) {
    return failed(null, `not JSON: ${String(error)}`);
  }
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return failed(null, 'not an object: expected {"id": "…", "text": "…"}');
  }
  const id = 'id' in input ? input.id : undefined;
  if (typeof id !== 'string') return failed(null, '"id" is missing or is not a string');
  const text = 'text' in input ? input.text : undefined;
  if (typeof text !== 'string') return failed(id, '"text" is missing or is not a string');
  try {
    return { result: analysisLine(id, text, analyze(text)), ok: true };
  } catch (error) {
    return failed(id, `could not be analysed: ${String(error)}`);
  }
}

/**
 * Reads JSON lines `{"id","text"}` and writes one line each, in order, as they come.
 * @returns the exit code: 1 when any line was bad, else 0
 */
export async function analyzeJsonLines(
  input: AsyncIterable<Buffer | string>,
  output: Writable,
): Promise<number> {
  let exitCode = 0;
  for await (const line of linesOf(input)) {
    if (line.trim() === '') continue;
    const { result, ok } = answer(line);
    if (!ok) exitCode = 1;
    if (!output.write(`${JSON.stringify(result)}\n`)) {
      await new Promise<void>((resolve) => output.once('drain', resolve));
    }
  }
  return exitCode;
}

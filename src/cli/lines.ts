import { StringDecoder } from 'node:string_decoder';

/**
 * The lines of a UTF-8 stream, without their line feed (and a carriage return before it) and without a byte order mark.
 * Unlike node:readline it does not break at U+2028 and U+2029, which JSON allows inside a string.
 */
export async function* linesOf(input: AsyncIterable<Buffer | string>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  // Pieces of the unfinished line, joined once: a 5 MB line arrives in many chunks.
  let pending: string[] = [];
  let begun = false;
  for await (const chunk of input) {
    const read = typeof chunk === 'string' ? chunk : decoder.write(chunk);
    const parts = (begun ? read : read.replace(/^\uFEFF/, '')).split('\n');
    begun ||= read !== '';
    const last = parts.pop() ?? '';
    for (const part of parts) {
      pending.push(part);
      yield pending.join('').replace(/\r$/, '');
      pending = [];
    }
    pending.push(last);
  }
  const rest = pending.join('') + decoder.end();
  if (rest !== '') yield rest.replace(/\r$/, '');
}

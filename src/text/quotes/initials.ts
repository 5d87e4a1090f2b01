import type { Span } from '../span.ts';
import { type Labels, mostlySpeak } from './label-turns.ts';

const INITIALS = /^\p{Lu}{2,3}$/u;

/** 'Tom Reddy' and 'Tom van Reddy' for 'TR'. */
const nameOf = ([first = '', ...rest]: string): RegExp =>
  new RegExp(
    `${first}\\p{Ll}[\\p{L}'’-]*(?: \\p{Ll}+)?${rest
      .map((letter) => ` ${letter}\\p{L}*\\p{Ll}[\\p{L}'’-]*`)
      .join('')}`,
    'u',
  );

/**
 * Labels of initials ('TR') and the names that they are short for, where these begin paragraphs too: whose initials take
 * two turns and more, of which half are plain speech. Empty where only one talks.
 */
export function initialledIn(
  text: string,
  paragraphs: readonly Span[],
  labels: Labels,
): ReadonlySet<string> {
  const found = new Set<string>();
  let talking = 0;
  for (const [label, own] of labels) {
    if (!INITIALS.test(label)) continue;
    const name = nameOf(label);
    if (!name.test(text)) continue;
    const whole = [...labels.keys()].find((other) => name.exec(other)?.[0] === other);
    const turns = [...own, ...(labels.get(whole ?? '') ?? [])];
    if (turns.length < 2 || !mostlySpeak(text, paragraphs, turns)) continue;
    talking += 1;
    found.add(label);
    if (whole !== undefined) found.add(whole);
  }
  return talking > 1 ? found : new Set();
}

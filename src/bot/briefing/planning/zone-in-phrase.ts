import { findZone } from '../zones/find-zone.ts';

/** Words that end a phrase and may be a time zone: 'in London', 'London time', 'UTC', 'Europe/London'. */
const ENDS: readonly RegExp[] = [
  /^(.+?),? in (?!.* in )(?:the )?([\p{L}+][\p{L}\p{M}\d/_+: -]*)$/iu,
  /^(.*\d(?:[ap]m)?),? ([\p{L}][\p{L}\p{M} ]*? time)$/iu,
  /^(.*),? ([A-Z]+\/[A-Z_/-]+|UTC|GMT)$/i,
];

/** A phrase without the time zone at its end, and the words that name that. */
export function partZone(phrase: string): { readonly phrase: string; readonly zone?: string } {
  const text = phrase.trim().replace(/\s+/g, ' ');
  for (const end of ENDS) {
    const [, rest, zone] = end.exec(text) ?? [];
    if (rest === undefined || zone === undefined) continue;
    const found = findZone(zone);
    // Words that mean no zone are left to the reader of phrases, who says that they are not understood.
    if ('zone' in found || / can be /.test(found.problem))
      return { phrase: rest.replace(/,$/, ''), zone };
  }
  return { phrase: text };
}

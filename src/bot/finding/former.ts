import type { Person } from '../../text/analysis.ts';
import { looseRole } from './office.ts';
import { folded, wordsOf } from './words.ts';

const FORMER =
  /(?:^|\s)(?:former|then|late|retired|ousted|deposed|one-?time|erstwhile|previous)\s|\bex-/i;

/** Words that ask for somebody of before; of an office held they may be part: 'first minister'. */
const OF_BEFORE = /(?:^|\s)(?:first|last|old)\s/i;

/** Whether some words for an office mean somebody who is only told to have held it before. */
export function isFormer(words: string, { name, role = '', aliases }: Person): boolean {
  if (FORMER.test(`${words} `) || OF_BEFORE.test(`${words} `) || isByName(words, name))
    return false;
  const asked = looseRole(words);
  const held = [role, ...aliases].filter((one) => {
    const office = looseRole(one);
    return asked.every((word) => office.includes(word));
  });
  return held.length > 0 && held.every((one) => FORMER.test(one));
}

function isByName(words: string, name: string): boolean {
  const names = wordsOf(name).map(folded);
  return wordsOf(words).some((word) => names.includes(folded(word)));
}

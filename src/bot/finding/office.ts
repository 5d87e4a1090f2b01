import { folded, stem, wordsOf } from './words.ts';

export const ARTICLES: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'their',
  'its',
  'our',
]);

/** Short forms of offices, as people type them. */
export const SHORT: ReadonlyMap<string, string> = new Map([
  ['pm', 'prime minister'],
  ['fm', 'foreign minister'],
  ['potus', 'president'],
  ['vp', 'vice president'],
  ['ag', 'attorney general'],
  ['sec', 'secretary'],
  ['gov', 'governor'],
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['pres', 'president'],
  ['ceo', 'chief executive'],
  ['cfo', 'chief financial officer'],
  ['spokesman', 'spokesperson'],
  ['spokeswoman', 'spokesperson'],
  ['chairman', 'chair'],
  ['chairwoman', 'chair'],
  ['ref', 'referee'],
  ['keeper', 'goalkeeper'],
  ['govt', 'government'],
  ['dr', 'doctor'],
  ['prof', 'professor'],
  ['un', 'united nations'],
  ['eu', 'european union'],
]);

export const plainWords = (text: string): readonly string[] => wordsOf(text).map(folded);

/** The words of an office, short forms written out: 'PM' and 'the Prime Minister' are the same. */
export const roleWords = (text: string): readonly string[] =>
  plainWords(text)
    .flatMap((word) => (SHORT.get(word) ?? word).split(' '))
    .filter((word) => !ARTICLES.has(word) && word !== 'of' && word !== 'officer');

/** As `roleWords`, but for what differs between countries: a foreign secretary is a foreign minister. */
export const looseRole = (text: string): readonly string[] =>
  roleWords(text).map((word, at, all) =>
    stem(
      word === 'secretary' && isMinister(all[at - 1], all[at + 1])
        ? 'minister'
        : (ALIKE.get(word) ?? word),
    ),
  );

/** Offices that readers do not tell apart. */
const ALIKE: ReadonlyMap<string, string> = new Map([
  ['rector', 'priest'],
  ['vicar', 'priest'],
  ['pastor', 'priest'],
  ['solicitor', 'lawyer'],
  ['barrister', 'lawyer'],
]);

/** A secretary general is no minister, and neither is a press secretary. */
const isMinister = (before = '', after = ''): boolean =>
  after !== 'general' && !/^(?:press|private|general|regional|club|company)$/.test(before);

/** The words of an office behind 'of' or 'for' that say of what kind a body is, not what it is or what its name is. */
export function asideOf(role = ''): ReadonlySet<string> {
  const [, head = '', body = ''] = /^(.*?)\b(?:of|for)\b(.*)$/iu.exec(role) ?? [];
  const noun = body.replace(/(?: \p{Lu}\S*)+$/u, '');
  const own = [head, body.slice(noun.length)].flatMap(looseRole);
  own.push(looseRole(noun).at(-1) ?? '', looseRole(body).at(-1) ?? '');
  return new Set(looseRole(body).filter((word) => !own.includes(word)));
}

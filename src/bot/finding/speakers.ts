import { called } from '../../reply/called.ts';
import { listed } from '../../reply/count.ts';
import type { Read } from '../../reply/place.ts';
import type { Person } from '../../text/analysis.ts';
import { relationNouns } from '../../text/words/roles.ts';
import { isFormer } from './former.ts';
import { type Gender, genderOf } from './gender.ts';
import { askable } from './introduced-as.ts';
import { relatedTo } from './relations.ts';
import { findSpeaker } from './speaker.ts';
import { folded, stem, wordsOf } from './words.ts';

/** Whom some words mean among those in an article: one person, a group, several who could each be meant, or nobody. */
export type SpeakersFound =
  | {
      readonly kind: 'some';
      readonly people: readonly Person[];
      /** What the group has in common, as a title: 'Women', 'Senators'. Absent for one person. */
      readonly group?: string;
      /** Found by a slip of the keys. */
      readonly guessed: boolean;
      /** Who else could be meant, and was passed over. */
      readonly others: readonly Person[];
    }
  | { readonly kind: 'several'; readonly people: readonly Person[] }
  | { readonly kind: 'none'; readonly near: readonly Person[] };

const GROUPS: readonly {
  readonly words: RegExp;
  readonly gender: Gender;
  readonly title: string;
}[] = [
  {
    words: /^(?:the |all |any )*(?:women|woman|females?|ladies)$/i,
    gender: 'female',
    title: 'Women',
  },
  { words: /^(?:the |all |any )*(?:men|man|males?|gentlemen)$/i, gender: 'male', title: 'Men' },
];

/** Words for anybody: 'the NATO guy' is who is of NATO. */
const ANYBODY =
  /\b(?:guy|man|bloke|dude|chap|fella|fellow|woman|lady|gal|girl|person|people|folks?|lot|crowd)\b/gi;
const MALE = /\b(?:guy|man|bloke|dude|chap|fella|fellow|mr|sir)\b/i;
const FEMALE = /\b(?:woman|lady|gal|girl|mrs|ms|miss|dame)\b/i;

/** What a body with a name may be called when an article quotes one only. */
const BODIES = /^(?:the )?(?:company|firm|business|group|organi[sz]ation|union|charity|agency)$/i;

/** Whom some words mean, by `findSpeaker` first; what fits several narrows to a group, a gender, or the one who is quoted. */
export function findSpeakers(words: string, read: Read): SpeakersFound {
  const found = among(words, read);
  // What they are also called only serves to find them.
  const own = (people: readonly Person[]): readonly Person[] =>
    people.map((person) => read.analysis.people.find(({ id }) => id === person.id) ?? person);
  switch (found.kind) {
    case 'some':
      return { ...found, people: own(found.people), others: own(found.others) };
    case 'several':
      return { ...found, people: own(found.people) };
    default:
      return { ...found, near: own(found.near) };
  }
}

function among(words: string, read: Read): SpeakersFound {
  const { article } = read;
  const people = askable(read);
  const group = GROUPS.find((one) => one.words.test(words.trim()));
  if (group) {
    const members = people.filter((person) => genderOf(person, article.text) === group.gender);
    return members.length > 0 ? some(members, group.title) : { kind: 'none', near: [] };
  }
  const owned = relative(words, read);
  if (owned) return some([owned]);
  const found = findSpeaker(words, people);
  if (found.kind === 'one') {
    const now = isFormer(words, found.person) ? relatedTo(found.person, 'successor', read) : [];
    if (now.length === 1)
      return { kind: 'some', people: now, guessed: true, others: [found.person] };
    return { kind: 'some', people: [found.person], guessed: found.guessed, others: found.others };
  }
  if (found.kind === 'several') return narrowed(words, found.people, read);
  const bare = words
    .replace(ANYBODY, ' ')
    .replace(/^\s*(?:the|a|an|from|of)\s+/i, '')
    .trim();
  if (bare !== words.trim() && bare !== '') {
    const again = findSpeaker(bare, people);
    if (again.kind === 'one') return some([again.person]);
    if (again.kind === 'several') return narrowed(words, again.people, read);
  }
  const bodies = people.filter(
    ({ kind, id, name }) => kind === 'organisation' && /^\p{Lu}/u.test(name) && quoted(read, id),
  );
  if (BODIES.test(words.trim()) && bodies.length === 1) return some(bodies);
  return oneByOne(words, read) ?? found;
}

const RELATIVE = new RegExp(
  `^(.+?)(?:['’]s|s['’]) ((?:[\\p{L}-]+ )?(?:${[...relationNouns].join('|')}))$`,
  'iu',
);

/** The one whom an article brings in as somebody's lawyer, mother or the like. */
function relative(words: string, read: Read): Person | undefined {
  const [, owner = '', what = ''] = RELATIVE.exec(words.trim()) ?? [];
  const found = owner === '' ? undefined : findSpeaker(owner, askable(read));
  const whose = found?.kind === 'one' ? found.person : undefined;
  const [one, other] = whose ? relatedTo(whose, what, read) : [];
  return other ? undefined : one;
}

const AND = /\s*(?:[,;&+]|\band\b)\s*/i;
/** So many are looked up; a longer list is no list of names. */
const MOST = 6;

/** All of 'Putin and Lavrov', when each is found for sure. */
function oneByOne(words: string, read: Read): SpeakersFound | undefined {
  const parts = words.split(AND).filter((part) => part.trim() !== '');
  if (parts.length < 2 || parts.length > MOST) return undefined;
  const people = parts.flatMap((part) => {
    const found = among(part, read);
    return found.kind === 'some' ? found.people.map((person) => ({ part, person })) : [];
  });
  if (!parts.every((part) => people.some((one) => one.part === part))) return undefined;
  const each = [...new Set(people.map(({ person }) => person))];
  return some(each, listed(each.map(called)));
}

const some = (people: readonly Person[], group?: string): SpeakersFound => ({
  kind: 'some',
  people,
  guessed: false,
  others: [],
  ...(group !== undefined && { group }),
});

const quoted = ({ analysis }: Read, id: string): boolean =>
  analysis.quotes.some(({ speaker }) => speaker === id);

function narrowed(words: string, people: readonly Person[], read: Read): SpeakersFound {
  const gender: Gender | undefined = FEMALE.test(words)
    ? 'female'
    : MALE.test(words)
      ? 'male'
      : undefined;
  const fitting = gender
    ? people.filter((person) => genderOf(person, read.article.text) === gender)
    : people;
  const left = fitting.length > 0 ? fitting : people;
  if (left.length === 1) return some(left);
  if (isPlural(words, left)) return some(left, capital(words.replace(/^(?:the|both|all) /i, '')));
  const speaking = left.filter(({ id }) => quoted(read, id));
  // Somebody called by a name may be silent; who is asked for by an office or a country is the one who speaks.
  const named = left.every(({ name }) => sharesWord(words, name));
  const [only] = speaking;
  if (only && speaking.length === 1 && !named) {
    return {
      kind: 'some',
      people: [only],
      guessed: false,
      others: left.filter((person) => person !== only),
    };
  }
  return { kind: 'several', people: left };
}

const sharesWord = (words: string, name: string): boolean => {
  const names = wordsOf(name).map(folded);
  return wordsOf(words).some((word) => names.includes(folded(word)));
};

/** 'senators', 'the Russians': more than one, and nobody's surname. */
function isPlural(words: string, people: readonly Person[]): boolean {
  const last = wordsOf(words).at(-1) ?? '';
  if (!/[^s]s$/i.test(last) || people.some(({ name }) => sharesWord(last, name))) return false;
  const singular = stem(last);
  return people.every(({ role, aliases }) =>
    [role ?? '', ...aliases]
      .flatMap(wordsOf)
      .some((word) => stem(word) === singular && folded(word) !== folded(last)),
  );
}

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

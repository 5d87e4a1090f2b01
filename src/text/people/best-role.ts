import { functionWords } from '../words/narration.ts';
import { bondNouns } from '../words/roles.ts';
import type { RolePhrase } from './role-phrases.ts';
import { determiners } from './role-words.ts';
import { isVerb } from './token-tests.ts';
import type { Token } from './tokens.ts';

/** Forms of address, that tell no role. */
const address =
  /^(?:dr|prof|professor|comrade|uncle|aunty|auntie|canon|rt|very|most|rev|reverend|st|saint|mx|hon|lord|lady|sir|dame|miss|father|mother|sister|brother|shri|sri|smt|kumari|madam|mr|mrs|ms)$/;

/** 'lead author Dr' before a name: the form of address is no part of the role. */
const endsInAddress = (
  tokens: readonly Token[],
  { words, to, roleFrom, complementTo }: RolePhrase,
): boolean =>
  to === complementTo &&
  tokens[to - 1]?.shape !== 'lower' &&
  to - roleFrom > 1 &&
  (/^(?:dr|prof|professor|rev|reverend|canon|hon|cr|cllr|lord|lady|sir|dame|shri|sri|smt)$/.test(
    words[words.length - 1] ?? '',
  ) ||
    // 'High Court judge Justice'
    (words.at(-1) === 'justice' && words.at(-2) === 'judge'));

/** How many words a second role may have. */
const SECOND = 9;

/**
 * Where the wording of a role ends: behind a second one, too, that ends the phrase ('founder **and chief executive of Orr**,').
 * A second one with an article is another's.
 */
export function endOfRole(tokens: readonly Token[], role: RolePhrase): number {
  const { complementTo: end, plural } = role;
  if (endsInAddress(tokens, role)) return role.to - 1;
  if (plural || tokens[end]?.key !== 'and' || determiners.has(tokens[end + 1]?.key ?? ''))
    return end;
  let isRole = false;
  for (let i = end + 1; i < end + SECOND; i += 1) {
    const token = tokens[i];
    const isOver = token?.sentence !== tokens[end]?.sentence || token?.shape === 'mark';
    if (isOver) return isRole ? beforeLinks(tokens, i) : end;
    if (isVerb(token) || token?.key === 'who') return end;
    // 'actor and disability campaigner | Ana Ruiz'
    if (isRole && token?.shape === 'capital' && tokens[i - 1]?.noun?.kind === 'person') return i;
    isRole ||= token?.noun?.kind === 'person' && !token.noun.plural && !token.possessive;
  }
  return end;
}

/** 'founder **of the** $4m fund': the wording ends before words that lead on. */
function beforeLinks(tokens: readonly Token[], end: number): number {
  let last = end;
  while (functionWords.has(tokens[last - 1]?.key ?? '')) last -= 1;
  return last;
}

/** Where the wording of a role begins: '**one of** the founders of the club' is told whole, since 'founders' is nobody's role. */
export function startOfRole(tokens: readonly Token[], { roleFrom, to }: RolePhrase): number {
  if (!tokens[to - 1]?.noun?.plural) return roleFrom;
  for (let of = roleFrom - 1; of >= roleFrom - 2; of -= 1)
    if (tokens[of]?.key === 'of' && tokens[of - 1]?.key === 'one') return of - 1;
  return roleFrom;
}

/** 'Gov. Reed, a Democrat from Tolva' */
const PARTISAN = /^(?:democrat|republican|conservative|liberal|socialist|independent|moderate)$/;
const KIN_OR_RANK = /^(?:professor|sister|brother|father|mother|uncle|aunty|auntie)$/;

/** 'A man who took £8': what tells nothing of who it is. */
const isAnybody = ({ head, words, to, complementTo, possessor }: RolePhrase): boolean =>
  /^(?:man|woman|boy|girl|person|lady|gentleman|guy|individual)$/.test(head) &&
  words.length === 1 &&
  complementTo === to &&
  possessor === null;

const past = /^(?:former|ex|retired|one-time|onetime|sometime|erstwhile)$/;
/** Offices that one word tells. */
const office =
  /^(?:governor|gov|president|premier|chancellor|minister|mayor|senator|sen|congressman|congresswoman|councilman|councilwoman|assemblyman|assemblywoman|rep|councillor|councilor|councilmember|judge|justice|ambassador|bishop|archbishop|cardinal|pope|chairman|chairwoman)$/;

/**
 * The role to show: the first that says more than a title; else the title, when it is one. What somebody was or is by the
 * way ('a retired plumber', 'a former magistrate') gives way to an office.
 */
export function bestRole(
  tokens: readonly Token[],
  all: readonly RolePhrase[],
): RolePhrase | undefined {
  const roles = all.filter((role) => !isAnybody(role));
  const isFuller = ({ words, complementTo, to, possessor }: RolePhrase): boolean =>
    (words.length > 1 && !words.every((word) => address.test(word))) ||
    complementTo > to ||
    possessor !== null;
  const isPast = ({ words: [first = ''] }: RolePhrase): boolean => past.test(first);
  const isWeak = (role: RolePhrase): boolean =>
    isPast(role) ||
    (/^an?$/.test(role.determiner ?? '') &&
      (role.complementTo === role.to || PARTISAN.test(role.head)));
  const first = roles.find(isFuller);
  // 'the president' of the former president is no other office
  const isOther = ({ head }: RolePhrase): boolean => head !== first?.head && !bondNouns.has(head);
  const better = (): RolePhrase | undefined =>
    roles.find((role) => isFuller(role) && !isWeak(role) && isOther(role)) ??
    (first && (isPast(first) || PARTISAN.test(first.head))
      ? roles.find(
          (role) =>
            (office.test(role.head) || role.determiner === 'the') &&
            isOther(role) &&
            !PARTISAN.test(role.head),
        )
      : undefined);
  const fuller = (first && isWeak(first) ? better() : undefined) ?? first;
  // 'Professor Reed', 'Sister Reed', unlike 'Reed, a professor', 'his sister, Reed,'
  const isOwn = ({ words: [word = ''], to }: RolePhrase): boolean =>
    !address.test(word) || (KIN_OR_RANK.test(word) && tokens[to - 1]?.shape === 'lower');
  const plain = roles.find(isOwn);
  return fuller ?? plain;
}

import type { Read } from '../../reply/place.ts';
import type { Person } from '../../text/analysis.ts';
import { sliceOf } from '../../text/span.ts';
import { bondNouns } from '../../text/words/roles.ts';
import { findSpeakers } from '../finding/speakers.ts';
import type { Turn } from './talks.ts';

/** 'her colleague', 'his former boss' */
const THEIRS = new RegExp(
  `\\b(his|her|their) ((?:[\\p{L}-]+ ){0,2}?(${[...bondNouns].join('|')}))\\b`,
  'iu',
);
const OWNER = /^(?:his|her|their)$/i;
/** So many characters behind a possessor may tell who is theirs. */
const REACH = 80;

/** Whom a question means by 'her colleague', and the question asked of them. */
interface Related {
  readonly asked: string;
  readonly words: string;
  readonly name: string;
}

/**
 * A question of somebody's relative, colleague or the like, asked of the one whom the article tells to be theirs. Where it
 * tells such a one of another only, it is asked of the first, who has none: nobody is told by the noun alone.
 */
export function relationAsked(question: string, turn: Turn, read: Read): Related | undefined {
  const [words = '', owner = '', , noun = ''] = THEIRS.exec(question) ?? [];
  const name = /^his$/i.test(owner) ? turn.he : /^her$/i.test(owner) ? turn.she : turn.they;
  const { people } = read.analysis;
  const whose = people.find((person) => person.name === name);
  if (name === undefined || !whose) return undefined;
  const [own, second] = relatedTo(whose, noun, read);
  if (own && !second) return { asked: question.replace(words, own.name), words, name: own.name };
  if (own) return undefined;
  const found = findSpeakers(noun, read);
  const meant = found.kind === 'some' ? found.people : [];
  const isAnothers = people.some(
    (other) => other !== whose && relatedTo(other, noun, read).some((one) => meant.includes(one)),
  );
  return isAnothers
    ? { asked: question.replace(new RegExp(`\\b${owner}\\b`), `${name}'s`), words: owner, name }
    : undefined;
}

/** Those whom an article brings in as somebody's: 'Her colleague, Nils Lund', 'Krog's colleague Nils Lund'. */
function relatedTo({ mentions }: Person, noun: string, read: Read): readonly Person[] {
  const { text } = read.article;
  const related = new RegExp(
    `^(?:['’]s?)? (?:[\\p{L}-]+ ){0,2}?${noun},? (?:Dr |Prof |Professor |Sir |Mr |Mrs |Ms )?(?=\\p{Lu})`,
    'iu',
  );
  const found = mentions.flatMap((mention) => {
    const behind = text.slice(mention.end, mention.end + REACH);
    const isOwner = OWNER.test(sliceOf(text, mention)) || /^['’]/.test(behind);
    const length = isOwner ? related.exec(behind)?.[0].length : undefined;
    if (length === undefined) return [];
    const at = mention.end + length;
    return read.analysis.people.filter(
      (person) =>
        person.kind === 'person' &&
        person.mentions.some(({ start, end }) => start <= at && at < end),
    );
  });
  return [...new Set(found)];
}

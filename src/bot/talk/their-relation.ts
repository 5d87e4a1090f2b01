import type { Read } from '../../reply/place.ts';
import { type RelativeMeant, THEIRS } from '../asking/relative-meant.ts';
import { relatedTo } from '../finding/relations.ts';
import { findSpeakers } from '../finding/speakers.ts';
import type { Turn } from './talks.ts';

/**
 * A question of somebody's relative, colleague or the like, asked of the one whom the article tells to be theirs. Where it
 * tells such a one of another only, it is asked of the first, who has none: nobody is told by the noun alone.
 */
export function relationAsked(question: string, turn: Turn, read: Read): RelativeMeant | undefined {
  const [words = '', owner = '', what = '', noun = ''] = THEIRS.exec(question) ?? [];
  const name = /^his$/i.test(owner) ? turn.he : /^her$/i.test(owner) ? turn.she : turn.they;
  const { people } = read.analysis;
  const whose = people.find((person) => person.name === name);
  if (name === undefined || !whose) return undefined;
  const [own, second] = relatedTo(whose, what, read);
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

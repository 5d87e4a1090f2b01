import { organisationHeads } from '../words/organisations.ts';
import { wordSet } from '../words/word-set.ts';
import { afterLetters } from './clauses.ts';
import { isAnyTitle, isFirstName } from './name-words.ts';
import type { NameHit } from './names.ts';
import type { Token } from './tokens.ts';

/** Verbs that tell an office or a trade: 'Ana Ruiz, who heads the rescue service,'. */
const OFFICES = wordSet(
  'heads headed leads led runs ran chairs chaired directs directed manages managed owns owned founded represents represented coaches coached oversees oversaw commands commanded edits edited works teaches serves served retired',
);
const DONE = wordSet(
  'headed led run chaired directed managed owned represented coached overseen commanded edited worked taught served',
);
/** A longer clause tells a story. */
const LONGEST = 12;

/**
 * The clause after a name that tells the office, 'who heads the rescue service', as long as it ends with a comma or the
 * sentence, or the word for a side in court; `null` when there is none. Token indices, half-open.
 */
export function officeClause(
  tokens: readonly Token[],
  hit: NameHit,
): { readonly from: number; readonly to: number } | null {
  const counsel = counselAt(tokens, hit);
  if (counsel >= 0) return { from: counsel, to: counsel + 1 };
  const { to } = hit;
  const from = to + 1;
  const sentence = tokens[to - 1]?.sentence;
  if (tokens[to]?.key !== ',' || tokens[from]?.key !== 'who') return null;
  const isPerfect = tokens[from + 1]?.key === 'has';
  const verb = tokens[isPerfect ? from + 2 : from + 1]?.key ?? '';
  if (!(isPerfect ? DONE : OFFICES).has(verb)) return null;
  let end = from + (isPerfect ? 3 : 2);
  const first = end;
  const opening = tokens[first]?.key ?? '';
  const isLinked = AS.test(verb) ? opening === 'as' : !NO_OBJECT.test(opening);
  if (verb.startsWith('work') ? !PLACES.test(opening) : !isLinked) return null;
  while (end < from + LONGEST && !ends(tokens[end], sentence)) {
    const { shape = 'mark', key = '' } = tokens[end] ?? {};
    if (shape === 'mark' || key === 'and' || (shape === 'number' && !/^\d{4}$/.test(key)))
      return null;
    end += 1;
  }
  return ends(tokens[end], sentence) && end > first ? { from, to: end } : null;
}

/** Where the word stands for which side somebody has in court: 'Ana Ruiz KC, **prosecuting**,' and '**Defending**, Ana Ruiz said'; -1 for nobody of them. */
function counselAt(tokens: readonly Token[], { from, to }: NameHit): number {
  const end = afterLetters(tokens, to);
  const [comma, word, next] = [tokens[end], tokens[end + 1], tokens[end + 2]];
  if (comma?.key === ',' && SIDES.test(word?.key ?? '') && /^[,.]$/.test(next?.key ?? ''))
    return end + 1;
  const first = tokens[from - 2];
  return tokens[from - 1]?.key === ',' && first?.opens && SIDES.test(first.key) ? from - 2 : -1;
}
/** How many words a body's name may have. */
const LONGEST_NAME = 8;

/** 'Ana Ruiz **of the Marine Institute** said': the body that somebody speaks for, by its name. Token indices, half-open; null for none. */
export function bodyOf(
  tokens: readonly Token[],
  hit: NameHit,
): { readonly from: number; readonly to: number } | null {
  const from = afterLetters(tokens, hit.to);
  if (tokens[from]?.key !== 'of') return null;
  const first = tokens[from + 1]?.key === 'the' ? from + 2 : from + 1;
  let end = first;
  let isBody = false;
  // 'of the Ministry of Health **and** Labour', but 'of Orr **and** Max Pell of Reed'
  let hasFields = false;
  for (let i = first; i < first + LONGEST_NAME; i += 1) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[from]?.sentence || token.possessive) break;
    const next = tokens[i + 1]?.key ?? '';
    const isAnd = token.key === 'and' && hasFields && !isFirstName(next) && !isAnyTitle(next);
    const isLink = i > first && (isAnd || /^(?:of|for|the|on)$/.test(token.key));
    hasFields ||= /^(?:of|for)$/.test(token.key);
    if (token.shape === 'capital' || token.shape === 'caps') {
      end = i + 1;
      isBody ||= organisationHeads.has(token.key) || (token.shape === 'caps' && i === first);
    } else if (!isLink) break;
  }
  return isBody ? { from, to: end } : null;
}
const SIDES = /^(?:defending|prosecuting|mitigating)$/;

/** 'retired **as** chief engineer' */
const AS = /^(?:serve[sd]|retired)$/;
/** 'works **for** the council' */
const PLACES = /^(?:as|at|for|with)$/;
/** 'leads **in** the polls', 'represents **a** kind of hope' */
const NO_OBJECT = /^(?:in|on|by|at|from|there|to|as|against|with|an?)$/;

const ends = (token: Token | undefined, sentence: number | undefined): boolean =>
  token === undefined || token.sentence !== sentence || /^[,.;)]$/.test(token.key);

import { wordSet } from '../words/word-set.ts';
import type { Situation } from './features.ts';
import { type Token, tokenAt } from './tokens.ts';

/** Words that are followed by a name or a term, whatever its form. */
const NAMERS = new Set([
  'nicknamed',
  'nickname',
  'titled',
  'entitled',
  'named',
  'codenamed',
  'so-called',
]);
/** Words that are followed by their title, when it is short or capitalised like one. */
const TITLED =
  /^(?:(?:book|novel|film|movie|song|album|show|sitcom|play|poem|magazine|musical|painting|exhibition|memoir|podcast|ship|pub|cd|drama|thriller|romcom|blockbuster|miniseries|mixtape|ballad|novella|feature|trailer|recap)s?|documentar(?:y|ies)|comed(?:y|ies)|review)$/;
/** The same behind a comma: 'her best-known work, “Evening at Sea,” was sold'. */
const WORKS = wordSet(
  'work report paper study thesis survey series collection track record single sculpture installation opera ballet piece hymn act bill pamphlet manifesto trilogy sequel debut bestseller autobiography biography account essay article column guide lecture sermon exhibit photograph picture cartoon strip programme program special feature production revival recording hit ballad anthem tune number',
);
const TERMS = /^(?:word|term|nickname)s?$/;
/** Words that are followed by what nobody in particular says. */
const MOTTOES =
  /^(?:headline|heading|subheading|subtitle|slogan|motto|hashtag|catchphrase|tagline|strapline|mission|vision)s?$/;

const LISTED =
  /^(?:books|novels|films|movies|songs|albums|shows|plays|poems|hits|singles|works|paintings|credits|series|titles|tracks|musicals|documentaries|games)$/;
/** 'whose hits include “…” and “…”', 'films such as “…”': titles. */
function isListed(tokens: readonly Token[], last: number): boolean {
  let at = last;
  while (at > 0 && last - at < 12) {
    const token = tokens[at];
    if (token?.kind === 'quote' || token?.kind === 'comma' || token?.lower === 'and') at -= 1;
    else break;
  }
  if (!/^(?:includes?|included|including|like|as|are|were)$/.test(tokens[at]?.lower ?? ''))
    return false;
  for (let back = at - 1; back >= 0 && at - back <= 4; back -= 1)
    if (LISTED.test(tokens[back]?.lower ?? '')) return true;
  return false;
}

/** 'paid a fictitious caterer, “Golden Spoon,” and left': behind a noun with an article, and no tag behind it. */
function isAppositive(tokens: readonly Token[], at: number): boolean {
  const [noun, comma, after] = [tokenAt(tokens, at - 2), tokenAt(tokens, at - 1), tokens[at + 1]];
  if (comma?.kind !== 'comma' || noun?.kind !== 'word' || noun.capital || noun.verb) return false;
  if (after && (after.kind !== 'word' || after.capital || after.verb)) return false;
  for (let i = at - 3; i >= 0 && i > at - 7; i -= 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.verb) return false;
    if (/^(?:an?|the)$/.test(token.lower)) {
      const link = tokens[i - 1];
      return link?.kind === 'word' && link.verb?.verb !== 'say' && link.lower !== 'to';
    }
  }
  return false;
}

/** What stands before the title of what is played or made: 'she said before **“Low Tide”**', 'since she released **“Low Tide”**'. */
const PERFORMED =
  /^(?:before|introducing|performing|performed|playing|covering|covered|directing|directed|releas(?:es?|ed|ing)|record(?:ed|ing)|sang|sung|penned|co-wr(?:ote|itten))$/;

/** 'the release of the much awaited “Low Tide,”', 'the cast of “Low Tide”': how a work comes to be seen or heard. */
function isShown(tokens: readonly Token[], last: number): boolean {
  let at = last;
  while (at > 0 && last - at < 5 && tokens[at]?.kind === 'word' && tokens[at]?.lower !== 'of')
    at -= 1;
  return tokens[at]?.lower === 'of' && SHOWING.test(tokens[at - 1]?.lower ?? '');
}

/** 'her video for “Salt,”': right before the title. */
const isFilmedFor = (tokens: readonly Token[], last: number): boolean =>
  /^(?:for|to|from)$/.test(tokens[last]?.lower ?? '') &&
  /^(?:video|trailer|lyrics|score|soundtrack|poster)s?$/.test(tokens[last - 1]?.lower ?? '');

const SHOWING =
  /^(?:release|premiere|screening|remake|rendition|adaptation|cast|soundtrack|season|finale|staging)s?$/;

/** '“The Salt Ring” and **“Low Tide”**': the title before one that is joined to it. */
const joinedTitle = (tokens: readonly Token[], at: number): number =>
  /^(?:and|or)$/.test(tokens[at - 1]?.lower ?? '') && tokens[at - 2]?.kind === 'quote'
    ? at - 2
    : at;

/** 'receipts stamped “paid”' */
const INSCRIBED = wordSet('stamped inscribed engraved emblazoned');

/** 'the plan, called “Lean Kitchen”,' */
const isCalled = (tokens: readonly Token[], last: number): boolean =>
  tokenAt(tokens, last)?.lower === 'called' && tokenAt(tokens, last - 1)?.kind === 'comma';

/** A name, a title or a word that is mentioned: what stands before it says so. */
export function isNamed({ form: { words, shape }, frame: { tokens }, at }: Situation): boolean {
  const first = joinedTitle(tokens, at);
  const back = /^(?:comma|colon)$/.test(tokenAt(tokens, first - 1)?.kind ?? '')
    ? first - 2
    : first - 1;
  const word = tokens[back]?.lower ?? '';
  if (NAMERS.has(word)) return true;
  if (INSCRIBED.has(word)) return words.length < 7;
  if ('TC'.includes(shape) && words.length < 5 && isCalled(tokens, back)) return true;
  if (TITLED.test(word)) return 'TCM'.includes(shape) && words.length < 9;
  if (WORKS.has(word) && tokenAt(tokens, at - 1)?.kind === 'comma')
    return 'TC'.includes(shape) && words.length < 9 && !tokens[at + 1]?.verb;
  // 'before “Low Tide,” the title track'
  if (
    'TC'.includes(shape) &&
    words.length < 6 &&
    PERFORMED.test(tokenAt(tokens, at - 1)?.lower ?? '')
  )
    return true;
  if (shape === 'T' && words.length < 8 && isShown(tokens, back)) return true;
  if ('TC'.includes(shape) && words.length < 8 && isFilmedFor(tokens, back)) return true;
  if (MOTTOES.test(word)) return words.length < 9;
  // 'Its mission is “to heal close to home.”'
  if (/^(?:is|was|reads)$/.test(word) && MOTTOES.test(tokens[back - 1]?.lower ?? ''))
    return words.length < 9;
  if (isAppositive(tokens, at)) return shape === 'T' && words.length < 6;
  if (TERMS.test(word)) return words.length <= 3;
  if ('TCM'.includes(shape) && words.length < 9 && isListed(tokens, back)) return true;
  if (word !== 'as' || words.length > 4) return false;
  // 'identified only as “Employee 7”'
  const label = tokens[back - 1]?.lower === 'only' ? back - 2 : back - 1;
  if (/^(?:identified|listed|registered)$/.test(tokens[label]?.lower ?? '')) return true;
  for (let i = back - 1; i >= 0 && back - i <= 6; i -= 1)
    if (tokens[i]?.lower === 'known' || tokens[i]?.lower === 'nicknamed') return true;
  return false;
}

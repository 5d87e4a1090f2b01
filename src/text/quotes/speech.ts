import type { Situation } from './features.ts';
import type { Ranked } from './rank.ts';
import { SPEECH_WEIGHTS } from './speech-weights.ts';
import type { Token } from './tokens.ts';

/** Words of speech: somebody is addressed, or a whole clause is there. */
const SPOKEN =
  /(?:^|[^A-Za-z])(?:I|I'm|we|We|you|You|me|us|my|our|your|[a-z]+n't|it's|It's|that's|That's|they're|is|are|was|were|will|have|has|would|can|do|did)(?![A-Za-z])/;
/** What a title is the title of, and words that give a name. */
const NAMING =
  /^(?:book|novel|film|movie|song|album|show|series|programme|program|play|poem|essay|article|paper|report|documentary|magazine|website|site|blog|ad|advert|single|hit|painting|game|podcast|episode|memoir|video|segment|project|column|musical|sitcom|drama|comedy|tour|exhibition|titled|entitled|called|named|dubbed|nicknamed|known|labelled|labeled|marked|reading|headlined|author|slogan|word|term|phrase|sign|banner|button)s?$/;
const HONOUR = /^(?:award|prize|medal|trophy|honou?r|certificate|order)s?$/;

/** The features by which speech is told from titles, names, terms and scare quotes. Weights in `speech-weights.ts`. */
export function speechFeatures(situation: Situation, best: Ranked | null): readonly string[] {
  const { text, frame, at, stretch } = situation;
  const { tokens } = frame;
  const inside = text.slice(stretch.start, stretch.end).replaceAll('’', "'");
  const words = inside.split(/\s+/, 12);
  const count = words.length;
  const size = count <= 3 ? String(count) : count <= 5 ? '4' : count <= 9 ? '6' : '10';
  const shape = shapeOf(words);
  const last = inside.charAt(inside.length - 1);
  const end = /[.?!]/.test(last) ? last : /[,—–-]/.test(last) ? ',' : '';
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const found = [
    'bias',
    `n:${size}`,
    `shape:${shape}`,
    `n:${size}|${shape}`,
    `end:${end}`,
    `n:${size}|end:${end}`,
    `mark:${situation.usual ? 'usual' : situation.head ? 'headline' : 'unusual'}`,
    `before:${wordOf(before)}`,
    `after:${wordOf(after)}`,
    `between:${kindOf(before)}-${kindOf(after)}|${size}`,
    `shape:${shape}|${kindOf(before)}`,
  ];
  if (SPOKEN.test(inside)) found.push('spoken', `spoken|${size}`);
  if (situation.bare) found.push('bare', `bare|${size}`);
  if (!stretch.closed) found.push('open');
  for (let back = at - 1; back >= 0 && at - back <= 4; back -= 1) {
    const word = tokens[back]?.lower ?? '';
    if (NAMING.test(word)) found.push('naming', `naming|${shape}`);
    if (HONOUR.test(word)) found.push('honour');
  }
  if (before?.capital && after?.capital && shape !== 'l') found.push('nickname');
  if (/^[a-z]/.test(text.slice(stretch.end + 1, stretch.end + 2))) found.push('glued');
  const route = best?.candidate.route ?? 'none';
  const cue = best?.candidate.cue ?? null;
  const distance = cue ? Math.abs(cue.at - at) : 99;
  const near = distance <= 2 ? 'beside' : distance <= 5 ? 'near' : distance <= 12 ? 'mid' : 'far';
  const side = cue && cue.at > at ? 'post' : 'pre';
  found.push(`route:${route}|${size}`, `route:${route}|${shape}`);
  if (cue) {
    found.push(
      `cue:${cue.kind}|${side}|${near}`,
      `cue:${cue.kind}|${near}|${shape}`,
      `cueword:${tokens[cue.at]?.lower ?? ''}`,
    );
    found.push(`cue:${side}|${near}|${size}`);
  }
  return found;
}

/** `T` for words that are capitalised like a title, `U` for a sentence's capital, `l` for a small first letter, `0` for no letter. */
function shapeOf(words: readonly string[]): string {
  let small = 0;
  let capital = 0;
  for (const word of words) {
    const bare = word.replace(/^[^A-Za-z]+/, '');
    if (bare === '' || /^(?:a|an|the|of|in|on|at|to|for|and|or|with|by|from|vs|de|la)$/.test(bare))
      continue;
    if (/^[A-Z]/.test(bare)) capital += 1;
    else small += 1;
  }
  if (capital === 0 && small === 0) return '0';
  if (small === 0) return capital > 1 ? 'T' : 'C';
  return /^[^A-Za-z]*[A-Z]/.test(words[0] ?? '') ? (capital > small ? 'M' : 'U') : 'l';
}

const wordOf = (token: Token | undefined): string =>
  !token ? 'edge' : token.kind !== 'word' ? token.kind : token.possessive ? "'s" : token.lower;

const kindOf = (token: Token | undefined): string =>
  !token
    ? 'edge'
    : token.kind !== 'word'
      ? token.kind
      : token.possessive
        ? "'s"
        : token.capital
          ? 'Word'
          : 'word';

/** A whole sentence that has the words of one: shorter where it stands alone. */
function isSentence({ text, stretch, bare, usual }: Situation): boolean {
  if (!/[.?!,]$/.test(text.slice(stretch.end - 1, stretch.end))) return false;
  const inside = text.slice(stretch.start, stretch.end);
  const words = inside.split(/\s+/, 12);
  const enough = bare ? words.length >= 3 : usual && words.length >= 6;
  return enough && shapeOf(words) === 'U' && SPOKEN.test(inside);
}

/** How likely a stretch is speech that somebody said or wrote, 0 to 1. */
export function speechLikelihood(situation: Situation, best: Ranked | null): number {
  if (situation.stretch.mark === 'label') return 1;
  if (isMarkup(situation) || isNamed(situation)) return 0;
  if (isSentence(situation)) return 1;
  let score = 0;
  for (const feature of speechFeatures(situation, best)) score += SPEECH_WEIGHTS.get(feature) ?? 0;
  return 1 / (1 + Math.exp(-score));
}

/** An attribute of a tag in a text that still holds markup: `id="…"`. */
export const isMarkup = ({ text, stretch }: Situation): boolean =>
  text.charAt(stretch.start - 2) === '=' ||
  /^<[^<>]*>$/.test(text.slice(stretch.start, stretch.start + 40));

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
  /^(?:book|novel|film|movie|song|album|show|sitcom|play|poem|magazine|musical|painting|exhibition|memoir|podcast|documentary|ship|pub)$/;
const TERMS = /^(?:word|term|nickname)s?$/;
/** Words that are followed by what nobody in particular says. */
const MOTTOES = /^(?:slogan|motto|hashtag|catchphrase)s?$/;

/** A name, a title or a word that is mentioned: what stands before it says so. */
export function isNamed({ text, stretch, frame: { tokens }, at }: Situation): boolean {
  const back =
    tokens[at - 1]?.kind === 'comma' || tokens[at - 1]?.kind === 'colon' ? at - 2 : at - 1;
  const word = tokens[back]?.lower ?? '';
  if (NAMERS.has(word)) return true;
  const words = text.slice(stretch.start, stretch.end).split(/\s+/, 9);
  if (TITLED.test(word)) return /^[TCM]$/.test(shapeOf(words)) && words.length < 9;
  if (MOTTOES.test(word)) return words.length < 9;
  if (TERMS.test(word)) return words.length <= 3;
  if (word !== 'as' || words.length > 4) return false;
  for (let i = back - 1; i >= 0 && back - i <= 6; i -= 1)
    if (tokens[i]?.lower === 'known' || tokens[i]?.lower === 'nicknamed') return true;
  return false;
}

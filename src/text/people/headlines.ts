import { ordinaryWords } from '../words/narration.ts';
import type { Entity } from './entities.ts';
import { isFirstName } from './name-words.ts';
import { bareHit, type NameHit } from './names.ts';
import { isNameWord, type Token } from './tokens.ts';

/**
 * Paragraphs in which every longer word has a capital letter: there a capital says nothing of names.
 * The first paragraph, where headlines stand, needs less evidence.
 */
export function headlineParagraphs(tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  let from = 0;
  while (from < tokens.length) {
    const paragraph = tokens[from]?.paragraph ?? 0;
    let long = 0;
    let capital = 0;
    let caps = 0;
    let words = 0;
    let isLarge = true;
    let goesOn = false;
    let to = from;
    for (; tokens[to]?.paragraph === paragraph; to += 1) {
      const token = tokens[to];
      // 'Ana Ruiz: Not I'
      if (token?.key === ':') isLarge = false;
      if (!token || token.shape === 'mark' || token.shape === 'number') continue;
      words += 1;
      isLarge &&= token.shape !== 'lower';
      goesOn ||= to > from && TELLING.test(token.key);
      if (token.key.length < 4) continue;
      long += 1;
      if (token.shape !== 'lower') capital += 1;
      if (token.shape === 'caps') caps += 1;
    }
    const isFirst = from === 0 && to < tokens.length;
    const ends = tokens[to - 1]?.key === '.';
    const isTitleCase = isFirst
      ? (long >= 4 && capital >= long * (ends ? 0.9 : 0.7)) || (isLarge && goesOn && words >= 3)
      : !ends &&
        ((long >= 6 && capital >= long * 0.8) ||
          // a link to another story: 'Ana Ruiz Portrait To Hang In Tolva'
          (isLarge && goesOn && words >= 4));
    const isCapitals = long >= 3 && caps >= long * 0.8;
    // a headline is one sentence
    const whole = tokens[from]?.sentence === tokens[to - 1]?.sentence;
    if (whole && (isTitleCase || isCapitals) && to - from < 40) found.add(paragraph);
    from = to;
  }
  return found;
}

/** Small words that no name, office or list of names has: large, they stand in a headline. */
const TELLING =
  /^(?:to|on|at|in|as|is|are|was|be|will|can|has|have|with|after|over|from|about|into|up|out|again|how|why|what|when|his|her|their|says?|said|gets?|wins?|tells?|makes?|takes?|shows?|goes|go|not|no|dies|dead|quits|retires|resigns|returns|marries|apologi[sz]es|arrested|jailed|charged|honou?red|reveals?|announces?)$/;

/** Where the last headline ends: no token behind it needs to be looked at. */
function endOfHeadlines(tokens: readonly Token[], headlines: ReadonlySet<number>): number {
  let last = -1;
  for (const paragraph of headlines) last = Math.max(last, paragraph);
  let end = 0;
  while ((tokens[end]?.paragraph ?? Number.POSITIVE_INFINITY) <= last) end += 1;
  return end;
}

/** In a headline only a known forename with the word after it reads as a new full name: 'Ana Ruiz Says No'. */
export function namesInHeadline(
  tokens: readonly Token[],
  headlines: ReadonlySet<number>,
): readonly NameHit[] {
  const found: NameHit[] = [];
  const end = endOfHeadlines(tokens, headlines);
  for (let i = 0; i < end; i += 1) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (!token || !headlines.has(token.paragraph) || !next || token.possessive) continue;
    if (!isNameWord(token) || !isFirstName(token.key) || token.sentence !== next.sentence) continue;
    if (!isNameWord(next) || ordinaryWords.has(next.key) || next.shape !== token.shape) continue;
    found.push(bareHit(i, i + 2, [token.key, next.key]));
    i += 1;
  }
  return found;
}

/**
 * Finds in headlines the persons and bodies that the article names elsewhere.
 * @param large names that headlines gave already
 */
export function knownInHeadlines(
  tokens: readonly Token[],
  headlines: ReadonlySet<number>,
  entities: readonly Entity[],
  large: readonly NameHit[],
): void {
  if (headlines.size === 0) return;
  const taken = new Set(large.map(({ from }) => from));
  const byLast = new Map<string, Entity | null>();
  const keep = (key: string, entity: Entity): void => {
    const held = byLast.get(key);
    byLast.set(key, held === undefined || held === entity ? entity : null);
  };
  for (const entity of entities) {
    if (entity.kind === 'person') {
      keep(entity.words[entity.words.length - 1] ?? '', entity);
      if (entity.words.length > 1) keep(entity.words[0] ?? '', entity);
    } else if (entity.kind === 'organisation' && entity.words.length === 1)
      keep(entity.words[0] ?? '', entity);
  }
  const found = new Set<Entity>();
  const end = endOfHeadlines(tokens, headlines);
  for (let i = 0; i < end; i += 1) {
    const token = tokens[i];
    if (!token || !headlines.has(token.paragraph) || !isNameWord(token)) continue;
    const from = i;
    let entity = byLast.get(token.key);
    const next = tokens[i + 1];
    const surname =
      next && !token.possessive && isNameWord(next) ? byLast.get(next.key) : undefined;
    if (surname && surname.words[0] === token.key) {
      entity = surname;
      i += 1;
    } else if (surname !== undefined && isFirstName(token.key)) {
      // another bearer of the surname, or two of them: the forename decides
      const bearer = entities.find(
        ({ kind, words }) =>
          kind === 'person' && words[0] === token.key && words[words.length - 1] === next?.key,
      );
      entity = bearer ?? null;
      i += bearer ? 1 : 0;
    }
    if (!entity) continue;
    if (taken.has(from)) continue;
    const words = tokens.slice(from, i + 1).map(({ key }) => key);
    entity.hits.push(bareHit(from, i + 1, words));
    found.add(entity);
  }
  for (const entity of found) entity.hits.sort((a, b) => a.from - b.from);
}

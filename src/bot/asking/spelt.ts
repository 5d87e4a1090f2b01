import { editDistance } from '../finding/edit-distance.ts';
import { hasKin } from '../finding/kin.ts';
import { slip } from '../finding/spelling.ts';
import { EMPTY_WORDS, folded, stem } from '../finding/words.ts';
import type { Known } from './known.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** The words that decide what a question wants; only these are put right when misspelt. */
const KEYWORDS = words(`
  what which many much list said says tell about regarding quote quotes quoted quotation figure figures number numbers
  people players person summary summarise summarize article articles story stories mention mentioned everything anything
  anyone everyone sentence statistics think version detail unattributed where when switch going overview compare
  characters published headlines saying happened`);

/** Words a letter or two away from a keyword that are themselves meant. */
const MEANT: ReadonlySet<string> = new Set(
  words(`quite thing state states store stores storey tall tail sail last lost parson sentenced quota quotas thick thin
  company figured storied peoples summery going doing owing thank thanks staying swaying whose where there detailed details`),
);

/** Short and slurred forms that no rule of slips would reach, as people type them in chats. */
const CHAT: ReadonlyMap<string, string> = new Map([
  ...words('wat wot waht wht whta wut').map((word) => [word, 'what'] as const),
  ...words('wats wots wahts whts whtas wuts').map((word) => [word, "what's"] as const),
  ...words('hwo whoo').map((word) => [word, 'who'] as const),
  ...words('abt abut bout').map((word) => [word, 'about'] as const),
  ['whois', 'who is'],
  ['whos', "who's"],
  ['whered', 'where did'],
  ['whatd', 'what did'],
  ['sed', 'said'],
  ['ppl', 'people'],
  ['yr', 'year'],
  ['yrs', 'years'],
  ['frm', 'from'],
  ['giv', 'give'],
  ['whn', 'when'],
  ['wen', 'when'],
  ['tho', 'though'],
  ['howmany', 'how many'],
  ['howmuch', 'how much'],
  ['hw', 'how'],
  ['dont', "don't"],
  ['cant', "can't"],
  ['didnt', "didn't"],
  ['doesnt', "doesn't"],
  ['isnt', "isn't"],
  ['wasnt', "wasn't"],
  ['hasnt', "hasn't"],
  ['hed', "he'd"],
  ['theyd', "they'd"],
  ['theyre', "they're"],
  ['im', "i'm"],
]);

const KNOWN_WORDS: ReadonlySet<string> = new Set(KEYWORDS);
export const isKeyword = (word: string): boolean => KNOWN_WORDS.has(word);

/** The question with its keywords spelt right, as far as the topic; the words of the article and its people stay. */
export function spelt(question: string, known: Known): string {
  let done = false;
  const seen = new Map<string, string>();
  return question.replace(/[\p{L}']+/gu, (word) => {
    if (done) return word;
    const right = seen.get(word) ?? CHAT.get(word.toLowerCase()) ?? keyword(word, known);
    seen.set(word, right);
    done = /^(?:about|on|regarding)$/i.test(right);
    return right;
  });
}

const lettersOf = (word: string): string => [...word].sort().join('');

/** Keywords, and shorter words that matter, with their letters in order. */
const LETTERS = [...KEYWORDS, 'the', 'key', 'who', 'did', 'from'].map((word) => ({
  word,
  letters: lettersOf(word),
}));

function keyword(word: string, known: Known): string {
  const plain = folded(word);
  if (plain.length < 3 || plain.length > 16 || isKeyword(plain) || MEANT.has(plain)) return word;
  // A prison is no slip for a person, whether the article writes of one or of a jail.
  const isWord = known.stems.has(stem(word)) || hasKin(stem(word));
  if (EMPTY_WORDS.has(plain) || isWord || known.speakerWords.has(plain)) return word;
  const own = lettersOf(plain);
  const swapped = LETTERS.find(
    ({ word: one, letters }) => letters === own && editDistance(plain, one, 1) === 1,
  );
  return swapped?.word ?? KEYWORDS.find((one) => isSlip(plain, one)) ?? word;
}

function isSlip(typed: string, meant: string): boolean {
  if (meant.length < 4) return false;
  if (typed.length > 4 && slip(typed.replace(/ys$/, 'ies'), meant)) return true;
  if (typed.length === 4 && meant.length === 5 && slip(typed, meant)) return true;
  // Vowels are what slips most: 'sumery'. The first letter rarely does: 'enything'.
  if (typed.length > 4 && meant.length > 5 && skeleton(typed) === skeleton(meant)) return true;
  return typed.length > 6 && editDistance(typed, meant, 1) === 1;
}

/** A word without the vowels inside it, doubled letters once. */
const skeleton = (word: string): string =>
  word.charAt(0) +
  word
    .slice(1)
    .replace(/[aeiou]/g, '')
    .replace(/(.)\1/g, '$1');

import { folded, stem, wordsOf } from '../finding/words.ts';
import type { Known } from './known.ts';

/** Verbs of two words as they are spoken, each with the one word that an article may write for them. */
const VERBS = `
pay back repay; find out discover; set up establish; shut down shut; close down close; lay off redundant; let go redundant; give up quit;
turn down reject; call off cancel; put off postpone; carry out conduct; throw out reject; take over takeover; step down resign; stand down resign;
bring in introduce; cut back cut; blow up explode; break up split; hand over transfer; pull down demolish; knock down demolish; tear down demolish;
burn down burn; fill in complete; make up invent; look into investigate; point out said; speed up accelerate; start up start; build up build;
split up split; end up end; send back return; give back return; lock up jail; put up raise; go up rise; go down fall; come down fall;
get rid scrap; kick out expel; take part participant; sign up sign; use up use; finish off finish; set off start; turn up arrive; leave behind leave`;

const plain: ReadonlyMap<string, string> = new Map(
  VERBS.split(';').map((line) => {
    const [verb = '', particle = '', one = ''] = line.trim().split(/\s+/);
    return [`${stem(verb)} ${particle}`, one] as const;
  }),
);

/** So many words may stand between the two: 'pay it back'. */
const BETWEEN = 2;

/**
 * A question with the article's word for a verb of two words, where the article has that one and not those: 'repay' for
 * 'pay back'.
 */
export function withPlainVerb(text: string, known: Known): string {
  const words = wordsOf(text);
  for (const [at, word] of words.entries()) {
    for (let behind = at + 1; behind <= at + 1 + BETWEEN; behind += 1) {
      const particle = folded(words[behind] ?? '');
      const verb = stem(word);
      const one = plain.get(`${verb} ${particle}`);
      const told =
        one === undefined ? undefined : known.words.find((other) => stem(other) === stem(one));
      if (told === undefined) continue;
      if (known.sentences.some((has) => has.has(verb) && has.has(stem(particle)))) continue;
      return text
        .replace(new RegExp(`\\b${word}\\b`, 'u'), told)
        .replace(new RegExp(`(?<=\\b${told}\\b.*?) ${particle}\\b`, 'iu'), '');
    }
  }
  return text;
}

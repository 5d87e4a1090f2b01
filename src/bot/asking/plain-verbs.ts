import { EMPTY_WORDS, folded, stem, wordsOf } from '../finding/words.ts';
import type { Known } from './known.ts';

/** Verbs of two words as they are spoken, each with the one word, or those, that an article may write for them. */
const VERBS = `
pay back repay; find out discover; set up establish; shut down shut; close down close; lay off redundant; let go redundant; give up quit;
turn down reject; call off cancel; put off postpone; carry out conduct; throw out reject; take over succeed/takeover; step down resign; stand down resign;
bring in introduce; cut back cut; blow up explode; break up split/separated; hand over transfer; pull down demolish; knock down demolish; tear down demolish;
burn down burn; fill in complete; make up invent; look into investigate; point out said; speed up accelerate; start up start; build up build;
split up split/separated; end up end; send back return; give back return/repay/paid; lock up jail; put up raise; go up rise; go down fall; come down fall;
get rid scrap; kick out expel/evict; take part participant; sign up sign; use up use; look after care; die out extinct/decline; run away flee; get away escape; pass away die;
pass out faint; break down fail; bring up raise; drop out withdraw/withdrew; pull out withdraw/withdrew; back out withdraw/withdrew; come back return;
go back return; run over hit; hand out distribute; hand in submit; sort out resolve/solve; hit back respond; own up admit;
cover up conceal; put out extinguish; let off acquit/clear; let out release; beat up assault; take away remove/seize/confiscate; clean up clean;
show up arrive; fall out argue; go under bankrupt; cut off isolate; cut down fell; finish off finish; set off start; turn up arrive; leave behind leave`;

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
  let from = 0;
  for (const [at, word] of words.entries()) {
    from = text.indexOf(word, from);
    for (const particle of words.slice(at + 1, at + 2 + BETWEEN)) {
      const told = toldFor(word, folded(particle), known);
      if (told !== undefined) {
        const behind = text.slice(from + word.length).replace(` ${particle}`, '');
        return `${text.slice(0, from)}${told}${behind}`;
      }
    }
    from += word.length;
  }
  return text;
}

/** A question with one word for a verb of two, whether the article has it or not. */
export function inOneVerb(text: string): string {
  const words = wordsOf(text);
  for (const [at, word] of words.entries()) {
    const particle = words.slice(at + 1, at + 2 + BETWEEN).find((other) => oneFor(word, other));
    const one = particle && oneFor(word, particle)?.split('/')[0];
    if (one && particle) return text.replace(` ${particle}`, '').replace(word, one);
  }
  return text;
}

const oneFor = (word: string, particle: string): string | undefined =>
  plain.get(`${stem(word)} ${folded(particle)}`);

function toldFor(word: string, particle: string, known: Known): string | undefined {
  const verb = stem(word);
  const one = plain.get(`${verb} ${particle}`);
  if (one === undefined) return undefined;
  const ones = one.split('/').map(stem);
  const here = known.words.find((other) => ones.includes(stem(other)));
  // A verb like 'go' is no word to look for.
  if (EMPTY_WORDS.has(folded(word))) return here ?? one;
  return known.sentences.some((has) => has.has(verb) && has.has(stem(particle))) ? undefined : here;
}

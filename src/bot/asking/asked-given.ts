import { type Asked, type Wish, wish } from './asked.ts';
import { isPerson } from './person-in.ts';

const GOT =
  /^what (?:(?:sentence|award|prize) )?(?:did|does|has|will|would) (.+?) (?:get|got|receive)$/i;

const TERM =
  /^how (?:long|many (?:years|months))(?: (?:a|of a) (?:sentence|term|ban))? (?:did|does|has|will|would|was|is) (.+?) (?:get|got|receive|received|given|jailed(?: for)?|sentenced(?: to)?|imprisoned(?: for)?|sent (?:down|to (?:prison|jail))(?: for)?)$/i;

/** 'how long did Ash get' asks for a sentence, and for nothing else that lasted so long. */
export function term({ text, known, article }: Asked): Wish | undefined {
  const name = TERM.exec(text)?.[1];
  return name && isPerson(name, known)
    ? { ...wish('passages', { topic: `${name} get`, article }), asks: 'term' }
    : undefined;
}

/** 'what did Ash get' asks for no words of hers. */
export function received({ text, known, article }: Asked): Wish | undefined {
  const name = GOT.exec(text)?.[1];
  return name && isPerson(name, known)
    ? wish('passages', { topic: `${name} get`, article })
    : undefined;
}

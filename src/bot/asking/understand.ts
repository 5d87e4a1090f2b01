import { type Asked, type Rule, type Wish, wish } from './asked.ts';
import { articles, figures, howMany, passages, summary } from './asked-matter.ts';
import { cast, quotes, spoken, unattributed, who } from './asked-people.ts';
import { articlePart, topicPart } from './slots.ts';
import { hasMatter, type Known, tidied } from './wording.ts';

/** In order: the first rule that understands a question decides. */
const RULES: readonly Rule[] = [
  help,
  articles,
  toTheBot,
  unattributed,
  cast,
  howMany,
  who,
  spoken,
  summary,
  figures,
  quotes,
  passages,
];

/** Reads a question in ordinary words. What no rule understands wants `help`. Pure; never throws. */
export function understand(question: string, known: Known): Wish {
  const { rest, article } = articlePart(tidied(question, known));
  const asked: Asked = { text: rest, ...(article && { article }), ...topicPart(rest), known };
  for (const rule of RULES) {
    const found = rule(asked);
    if (found) return found;
  }
  return wish('help');
}

const HELP = /^(?:help|commands?|usage|what can (?:you|i) (?:do|ask)|how does (?:this|it) work)\b/i;

function help({ text }: Asked): Wish | undefined {
  const said = text.replace(/\b(?:what|who|how|it|this|about|more|everything)\b/gi, 'x');
  return !hasMatter(said) || HELP.test(text) ? wish('help') : undefined;
}

/** A question to the bot itself is none that an article answers. */
function toTheBot({ text }: Asked): Wish | undefined {
  return /\b(?:you|your|yourself|u)\b/i.test(text) ? wish('help') : undefined;
}

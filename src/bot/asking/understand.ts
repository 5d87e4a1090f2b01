import { type Asked, type Rule, type Wish, wish } from './asked.ts';
import { articles, origin } from './asked-article.ts';
import { compare } from './asked-compare.ts';
import { figures, howMany } from './asked-figures.ts';
import { received, term } from './asked-given.ts';
import { mentioned, passages, summary } from './asked-matter.ts';
import { named } from './asked-name.ts';
import { cast, members, who } from './asked-people.ts';
import { quotes, spoken, unattributed, whose } from './asked-quotes.ts';
import { sentence } from './asked-sentence.ts';
import type { Known } from './known.ts';
import { code, help, opinion, toTheBot, vague } from './refused.ts';
import { articlePart, topicPart } from './slots.ts';
import { tidied } from './tidied.ts';

/** In order: the first rule that understands a question decides. */
const RULES: readonly Rule[] = [
  sentence,
  help,
  vague,
  code,
  opinion,
  articles,
  toTheBot,
  unattributed,
  compare,
  whose,
  cast,
  origin,
  term,
  named,
  howMany,
  members,
  who,
  mentioned,
  received,
  spoken,
  summary,
  figures,
  quotes,
  passages,
];

/** Of a longer speech the first sentences are tried one by one. */
const SENTENCES = 6;

/**
 * Reads a question in ordinary words about the article at hand. What no rule understands wants `help`. Pure; never
 * throws; takes time in proportion to the length of the question.
 */
export function understand(question: string, known: Known): Wish {
  for (const sentence of sentencesOf(question)) {
    const found = read(sentence, known);
    if (found.command !== 'help') return found;
  }
  return wish('help');
}

/** A question of several sentences may begin with why it is asked. */
function sentencesOf(question: string): readonly string[] {
  const parts = question.split(/(?<=\p{L}{3}[.?!])\s+(?=\p{Lu})/u);
  return parts.length === 1 ? parts : [...parts.slice(0, SENTENCES), question];
}

function read(question: string, known: Known): Wish {
  const { rest, article } = articlePart(tidied(question, known));
  const asked: Asked = { text: rest, ...(article && { article }), ...topicPart(rest), known };
  for (const rule of RULES) {
    const found = rule(asked);
    if (found) return found;
  }
  return wish('help');
}

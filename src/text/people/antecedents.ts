import { isPutIn, quotesBehind, tagsQuotation } from './antecedent-clauses.ts';
import { isReported, isSubject, speaks } from './clauses.ts';
import type { Entity } from './entities.ts';
import type { Antecedent } from './pronouns.ts';
import { isAskedAbout, isAsking } from './questions.ts';
import type { Reference } from './references.ts';
import type { Token } from './tokens.ts';

/** A reference to `entity` as later pronouns look back at it. */
export const antecedentOf = (
  tokens: readonly Token[],
  { from, to, kind, possessive, until }: Reference,
  entity: Entity,
): Antecedent => {
  const isRelative = tokens[from]?.key === 'who';
  const subject = !possessive && isSubject(tokens, from, until);
  const isSpeaking = !possessive && !isRelative && speaks(tokens, from, until);
  return {
    entity,
    from,
    to,
    kind,
    possessive,
    tags: isSpeaking && tagsQuotation(tokens, from, to),
    subject,
    tells: isSpeaking || (subject && quotesBehind(tokens, from)),
    speaks: isSpeaking,
    isAside: isRelative || isReported(tokens, from) || isPutIn(tokens, from, to),
    asks: isAsking(tokens, from) || (kind !== 'pronoun' && isAskedAbout(tokens, from)),
  };
};

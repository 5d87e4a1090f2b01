import {
  isInMain,
  isPutIn,
  leadsSentence,
  quotesBehind,
  tagsQuotation,
} from './antecedent-clauses.ts';
import { isReported, isSubject, speaks } from './clauses.ts';
import type { Entity } from './entities.ts';
import { opines } from './opinions.ts';
import { isAskedAbout, isAsking } from './questions.ts';
import type { Reference } from './references.ts';
import type { Token } from './tokens.ts';

/** An earlier place that means somebody, as a pronoun looks back at it. Token indices, half-open. */
export interface Antecedent {
  /** Becomes another when whoever it is turns out to be somebody named later. */
  entity: Entity;
  readonly from: number;
  readonly to: number;
  readonly kind: 'name' | 'nominal' | 'pronoun';
  /** False for a pronoun that could as well mean another. */
  readonly sure: boolean;
  /** Subject of its clause. */
  readonly subject: boolean;
  /** Subject of a verb of saying. */
  readonly speaks: boolean;
  /** Subject of a verb by which somebody takes a view: 'Reed disagreed'. */
  readonly opines: boolean;
  /** Subject of a verb of saying beside a quotation. */
  readonly tags: boolean;
  /** Subject of a verb of saying, or of a sentence that quotes, or a relative pronoun. */
  readonly tells: boolean;
  /** Subject of a clause beside the main one: 'Ruiz said that **Reed** was', 'her aide, **who** was'. */
  readonly isAside: boolean;
  /** The subject of a tag between commas: 'Her doctor, **Reed** says, told her'. */
  readonly isPutIn: boolean;
  /** 'Asked by **Reed** whether she', 'Asked about **Reed**, she': not the one who is asked. */
  readonly asks: boolean;
  /** Part of a larger noun phrase that is about somebody else. */
  readonly possessive: boolean;
}

/** A reference to `entity` as later pronouns look back at it. */
export const antecedentOf = (
  tokens: readonly Token[],
  { from, to, kind, sure, possessive, until }: Reference,
  entity: Entity,
): Antecedent => {
  const isRelative = tokens[from]?.key === 'who';
  const subject = !possessive && isSubject(tokens, from, until);
  const isSpeaking = !possessive && !isRelative && speaks(tokens, from, until);
  const putIn = isPutIn(tokens, from, to);
  return {
    entity,
    from,
    to,
    kind,
    sure,
    possessive,
    tags: isSpeaking && tagsQuotation(tokens, from, to),
    subject,
    tells: isRelative || isSpeaking || (subject && quotesBehind(tokens, from)),
    speaks: isSpeaking,
    opines: subject && kind !== 'pronoun' && opines(tokens, from, until),
    isAside: isRelative || isReported(tokens, from) || putIn,
    isPutIn: putIn,
    asks: isAsking(tokens, from) || (kind !== 'pronoun' && isAskedAbout(tokens, from)),
  };
};

/** 'Her rival, **Ana Reed**, was furious.': the subject of a sentence that names somebody for the first time. */
export const isNewcomer = (
  tokens: readonly Token[],
  { entity, from, subject, isAside }: Antecedent,
): boolean =>
  subject &&
  !isAside &&
  entity.hits[0]?.from === from &&
  // 'A page set up by Reed's sister, **Ana**, has raised £8,000.'
  (leadsSentence(tokens, from) || (entity.owner !== null && isInMain(tokens, from)));

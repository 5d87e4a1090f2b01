import { isSubject } from './clauses.ts';
import { fitness, isOfOtherBody } from './descriptors.ts';
import type { Entity } from './entities.ts';
import type { Memory } from './memory.ts';
import type { NameHit } from './names.ts';
import { possessivePronouns, type RolePhrase } from './role-phrases.ts';
import type { Token } from './tokens.ts';

/** Leads stand among the first paragraphs, and the name follows at most so many paragraphs later. */
const LAST_LEAD = 3;
const REACH = 2;

/** A name after which these stand speaks for somebody else. */
const forOthers = /^(?:prosecuting|defending|representing|for|mitigating|appearing)$/;

/**
 * News brings people in without their names ('A nurse has said …'), and names them in the paragraph after ('Ana Reed, a ward
 * sister, …'). The unnamed person of the lead who turns out to be `entity`, at the first place of its name; null when none
 * does, or more than one could. Either their roles agree, or the name opens the next paragraph and has no role at all.
 */
export function leadOf(
  tokens: readonly Token[],
  entity: Entity,
  hit: NameHit,
  { seen }: Memory,
): Entity | null {
  const at = tokens[hit.from];
  if (!at || entity.kind !== 'person' || at.paragraph > LAST_LEAD + REACH) return null;
  const found = new Set<Entity>();
  for (const { entity: lead, from, subject } of seen) {
    const start = tokens[from];
    const [phrase] = lead.roles;
    if (lead.kind !== 'role' || !start || !phrase || phrase.plural || phrase.possessor) continue;
    const away = at.paragraph - start.paragraph;
    if (start.paragraph > LAST_LEAD || away < 1 || away > REACH || start.quoted) continue;
    if (lead.gender && entity.gender && lead.gender !== entity.gender) continue;
    const agrees =
      !isOther(phrase, entity) &&
      lead.descriptors.some((told) =>
        entity.descriptors.some(
          (held) =>
            Math.max(fitness(told, held), fitness(held, told)) >= 1 &&
            // 'The Rovers manager' behind somebody with a name is no 'manager Ana Reed'
            (told.owners.length === 0 || held.owners.length > 0 || !isBehindName(seen, from)) &&
            !isOfOtherBody(tokens, phrase, held),
        ),
      );
    const isPlain =
      entity.roles.length === 0 &&
      entity.descriptors.every(({ head }) => isTried(head) && !BESIDE_OTHERS.test(phrase.head)) &&
      hit.words.length > 1;
    const opens =
      isPlain &&
      subject &&
      // 'his daughter'
      !possessivePronouns.has(phrase.determiner ?? '') &&
      away === 1 &&
      at.opens &&
      !isOneOfMany(phrase) &&
      isSubject(tokens, hit.from, hit.to);
    if (agrees || (opens && !forOthers.test(tokens[hit.to + 1]?.key ?? ''))) found.add(lead);
  }
  const [only, second] = found;
  return only && !second ? only : null;
}

const isBehindName = (seen: Memory['seen'], from: number): boolean =>
  seen.some((place) => place.from < from && place.entity.kind === 'person');

/** 'A **second** neighbour', '**another** resident', before 'Ana Reed, a neighbour,': said beside others, and not of the one named. */
const isOther = ({ words, determiner }: RolePhrase, { descriptors }: Entity): boolean =>
  /^(?:an)?other$/.test(determiner ?? '') ||
  words.some(
    (word) => NOT_FIRST.test(word) && !descriptors.some(({ other }) => other.includes(word)),
  );
const NOT_FIRST = /^(?:second|third|fourth|fifth|other|another)$/;

/** 'The first driver', 'the witness', 'the judge': somebody beside others in a court or a list, and not whom the story names next. */
const isOneOfMany = ({ head, words, determiner, to, complementTo }: RolePhrase): boolean =>
  (BESIDE_OTHERS.test(head) && !/^an?$/.test(determiner ?? '')) ||
  words.some((word) => ORDINAL.test(word)) ||
  (determiner === 'the' && words.length === 1 && to === complementTo);
const BESIDE_OTHERS =
  /^(?:witness|juror|judge|justice|magistrate|prosecutor|lawyer|attorney|barrister|solicitor|coroner|spokes\w+|source|official|referee|guard)$/;
/** What whoever is tried is called, learnt from what the article says of the trial. */
const isTried = (head: string): boolean => head === 'defendant' || head === 'suspect';
const ORDINAL = /^(?:first|second|third|fourth|next|last|other|another)$/;

/** Lets `entity` be whoever `lead` was. What has been found already is put right by `replaced` at the end. */
export function takeLead(memory: Memory, lead: Entity, entity: Entity): void {
  const { seen, byHead, sources } = memory;
  for (const place of seen) if (place.entity === lead) place.entity = entity;
  for (const index of [byHead, sources])
    for (const held of index.values()) {
      const at = held.indexOf(lead);
      if (at >= 0) held.splice(at, 1, ...(held.includes(entity) ? [] : [entity]));
    }
  entity.descriptors.push(...lead.descriptors);
  entity.roles.push(...lead.roles);
  entity.gender ??= lead.gender;
}

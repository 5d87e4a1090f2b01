import { descriptorOfWords } from './descriptors.ts';
import type { Entity } from './entities.ts';
import type { Token } from './tokens.ts';

/** Heads that a report from a court uses without having told who is what; all of them are role nouns. */
const parts = new Set(['defendant', 'witness', 'suspect', 'barrister', 'prosecutor', 'counsel']);

const forOthers =
  /^(?:prosecuting|defending|representing|mitigating|appearing|counsel|barrister|prosecutor|solicitor|lawyer|attorney|judge|coroner|magistrate|chair|recorder|detective|inspector)$/;
const hearers = /^(?:court|jury|jurors|hearing|tribunal|inquest|inquiry|panel|judge|magistrates)$/;

/**
 * Learns from what they do who is the defendant and who the witnesses, where the article calls somebody so: those who deny,
 * plead or are accused, and those who give evidence. Who speaks for others in court is neither.
 */
export function giveTrialRoles(tokens: readonly Token[], entities: readonly Entity[]): void {
  if (!tokens.some(({ noun, key, quoted }) => noun && parts.has(key) && !quoted)) return;
  for (const entity of entities) {
    if (entity.kind !== 'person') continue;
    const [side] = entity.hits.flatMap(({ to }) => sideAt(tokens, to) ?? []);
    if (side) entity.descriptors.push(descriptorOfWords([side], []));
    if (side || entity.descriptors.some(({ head }) => forOthers.test(head))) continue;
    const found = new Set<string>();
    for (const { from, to } of entity.hits) {
      if (CONVICTS.test(tokens[from - 1]?.key ?? '')) found.add('defendant');
      const part = partAt(tokens, verbAfter(tokens, to));
      if (part && !hasClient(tokens, to)) found.add(part);
    }
    for (const part of found) entity.descriptors.push(descriptorOfWords([part], []));
  }
}

/** The side for which somebody speaks: 'Ana Reed KC, prosecuting,', 'Ana Reed, for the defence,'. */
function sideAt(tokens: readonly Token[], to: number): 'prosecutor' | 'barrister' | null {
  const words = tokens.slice(to, to + 6).map(({ key }) => key);
  const sentence = tokens[to - 1]?.sentence;
  if (tokens[to]?.sentence !== sentence) return null;
  const isCounsel = words[0] === 'kc' || words[0] === 'qc';
  if (!isCounsel && words[0] !== ',') return null;
  const after = words.slice(words.indexOf(',') + 1).join(' ');
  if (/^(?:prosecuting|for the prosecution|for the crown)/.test(after)) return 'prosecutor';
  const defends = /^(?:defending|mitigating|representing|appearing|for the )/.test(after);
  return defends || isCounsel ? 'barrister' : null;
}

/** 'Reed told the jury that **her client** was asleep': no witness says that. */
function hasClient(tokens: readonly Token[], to: number): boolean {
  const sentence = tokens[to]?.sentence;
  for (let i = to; i < to + 12 && tokens[i]?.sentence === sentence; i += 1)
    if (/^(?:his|her)$/.test(tokens[i]?.key ?? '') && /^clients?$/.test(tokens[i + 1]?.key ?? ''))
      return true;
  return false;
}

/** Where the verb after a name stands, past an age and appositions. */
function verbAfter(tokens: readonly Token[], to: number): number {
  if (tokens[to]?.key !== ',' || tokens[to + 1]?.key === 'giving') return to;
  if (tokens[to + 1]?.key === 'who') return to + 2;
  const sentence = tokens[to]?.sentence;
  let after = to;
  for (let i = to + 1; i < to + 16 && tokens[i]?.sentence === sentence; i += 1)
    if (tokens[i]?.key === ',') after = i + 1;
  return after;
}

/** 'The jury convicted **Reed**' */
const CONVICTS = /^(?:convicted|sentenced|jailed|acquitted|arraigned)$/;

function partAt(tokens: readonly Token[], at: number): string | null {
  const words = tokens.slice(at, at + 4).map(({ key }) => key);
  const [first = '', second = '', third = '', fourth = ''] = words;
  if (/^(?:denies|denied|pleaded|pleads)$/.test(first)) return 'defendant';
  if (
    /^did (?:not testify|not take the stand)/.test(`${first} ${second} ${third} ${fourth}`) ||
    /^showed no (?:emotion|reaction)/.test(`${first} ${second} ${third}`)
  )
    return 'defendant';
  if (/^(?:is|was|has|had)$/.test(first)) {
    const verb = second === 'been' ? third : second;
    if (/^(?:accused|charged|sentenced|jailed|convicted|cleared|arraigned)$/.test(verb))
      return 'defendant';
    if (verb === 'arrested' || verb === 'detained') return 'suspect';
    return second === 'on' && third === 'trial' ? 'defendant' : null;
  }
  const hears = first === 'told' && (hearers.test(third) || hearers.test(fourth));
  // 'Reed, giving evidence from behind a screen, wept'
  const gives = `${second} ${third}` === 'giving evidence';
  return hears || gives || (first === 'gave' && second === 'evidence') || first === 'testified'
    ? 'witness'
    : null;
}

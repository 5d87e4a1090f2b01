import { isCommonWord } from '../people/kinds.ts';
import { isAnyTitle } from '../people/name-words.ts';
import type { Span } from '../span.ts';
import { functionWords } from '../words/narration.ts';
import { organisationHeads } from '../words/organisations.ts';
import { places } from '../words/places.ts';

/** 'SMITH: …', 'DR. ANN SMITH: …', 'Smith: …' at the head of a paragraph. */
const LABEL = /^((?:\p{Lu}[\p{L}.'’-]* ){0,3}\p{Lu}[\p{L}'’-]+):\s+(?=[^\s"“‘'])/u;
const LONGEST_LABEL = 60;
/** More than take turns in any dialogue; each costs a look through the text. */
const MOST_SPEAKERS = 30;

/** Any other start of a turn or a stage direction. */
const OTHER_TURN = /^(?:[A-Z][\w .'’-]{0,30}:\s|[([])/;
const LONGEST_TURN = 4;

/**
 * The paragraphs of a transcript that start with their speaker, by start of paragraph, with the start of the speech. A
 * label in capitals counts when some come again and the text also writes that name in the usual way; one in small letters
 * where two persons take turns in what is speech. Up to three paragraphs without a label between two labelled ones go on
 * with the turn.
 */
export function labelled(text: string, paragraphs: readonly Span[]): ReadonlyMap<number, number> {
  const labels = new Map<string, [index: number, speech: number][]>();
  for (const [index, { start, end }] of paragraphs.entries()) {
    const match = LABEL.exec(text.slice(start, Math.min(end, start + LONGEST_LABEL)));
    if (!match?.[1]) continue;
    const place: [number, number] = [index, start + match[0].length];
    const known = labels.get(match[1]);
    if (known) known.push(place);
    else labels.set(match[1], [place]);
  }
  const speaking = speakersOf(text, paragraphs, labels);
  const initialled = initialledIn(text, paragraphs, labels);
  const kept = [...labels].filter(
    ([label]) =>
      initialled.has(label) || (isCapitals(label) ? isWritten(text, label) : speaking.has(label)),
  );
  const turns = kept.flatMap(([, own]) => own).sort(([a], [b]) => a - b);
  const found = new Map<number, number>();
  if (turns.length <= kept.length) return found;
  for (const [at, [index, speech]] of turns.entries()) {
    found.set(paragraphs[index]?.start ?? 0, speech);
    const next = turns[at + 1]?.[0] ?? 0;
    if (next - index > LONGEST_TURN) continue;
    for (const { start, end } of paragraphs.slice(index + 1, Math.max(index + 1, next))) {
      if (OTHER_TURN.test(text.slice(start, Math.min(end, start + LONGEST_LABEL)))) break;
      found.set(start, start);
    }
  }
  return found;
}

/** True when the last word of a label stands in the text with small letters too. */
function isWritten(text: string, label: string): boolean {
  const word = label.slice(label.lastIndexOf(' ') + 1);
  const usual = word.charAt(0) + word.slice(1).toLowerCase();
  return (
    hasWord(text, usual) ||
    hasWord(
      text,
      usual.replace(/^Mc(.)/, (_, c: string) => `Mc${c.toUpperCase()}`),
    )
  );
}

/** 'Tr' stands in 'Tr said', not in 'Trieste'. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!/\p{L}/u.test(text.charAt(at + word.length))) return true;
  return false;
}

/**
 * Labels of initials ('TR') and the names that they are short for, where these begin paragraphs too: whose initials take
 * two turns and more, of which half are plain speech. Empty where only one talks.
 */
function initialledIn(
  text: string,
  paragraphs: readonly Span[],
  labels: Labels,
): ReadonlySet<string> {
  const found = new Set<string>();
  let talking = 0;
  for (const [label, own] of labels) {
    if (!INITIALS.test(label)) continue;
    const [first = '', ...rest] = label;
    const name = new RegExp(
      `${first}\\p{Ll}[\\p{L}'’-]*(?: \\p{Ll}+)?${rest.map((letter) => ` ${letter}\\p{L}*\\p{Ll}[\\p{L}'’-]*`).join('')}`,
      'u',
    );
    if (!name.test(text)) continue;
    const whole = [...labels.keys()].find((other) => name.exec(other)?.[0] === other);
    const turns = [...own, ...(labels.get(whole ?? '') ?? [])];
    if (turns.length < 2 || !mostlySpeak(text, paragraphs, turns)) continue;
    talking += 1;
    found.add(label);
    if (whole !== undefined) found.add(whole);
  }
  return talking > 1 ? found : new Set();
}

const INITIALS = /^\p{Lu}{2,3}$/u;

/** Which paragraph a turn begins, and where its words do. */
type Place = readonly [index: number, speech: number];
type Labels = ReadonlyMap<string, readonly Place[]>;

const isCapitals = (label: string): boolean => label === label.toUpperCase();

/** A question, or words of somebody about himself or to another: what a result, a rating or a forecast never has. */
const SPOKEN = /\?\s*$|\b(?:I(?:['’]| \p{Ll})|[Mm][ey]\b|[Ww]e\b|[Oo]ur\b|us\b|[Yy]our?\b)/u;

/** The labels in small letters whose persons talk: two and more, twice each, who take turns and of whom half of what each says is plain speech. */
function speakersOf(
  text: string,
  paragraphs: readonly Span[],
  labels: Labels,
): ReadonlySet<string> {
  const twice = [...labels].filter(([label, own]) => own.length > 1 && !isCapitals(label));
  const found = new Set<string>();
  if (twice.length < 2 || twice.length >= MOST_SPEAKERS) return found;
  const turns = twice
    .flatMap(([label, own]) => own.map(([index]) => ({ label, index })))
    .sort((a, b) => a.index - b.index);
  if (turns.some(({ label }, at) => label === turns[at + 1]?.label)) return found;
  if (twice.some(([, own]) => !mostlySpeak(text, paragraphs, own))) return found;
  for (const [label] of twice) if (isToldOf(text, label)) found.add(label);
  return found;
}

/** True when half of these turns are plain speech. */
function mostlySpeak(text: string, paragraphs: readonly Span[], turns: readonly Place[]): boolean {
  const speech = turns.filter(([index, from]) =>
    SPOKEN.test(text.slice(from, paragraphs[index]?.end)),
  );
  return speech.length * 2 >= turns.length;
}

/** 'On' of 'On Tuesday', 'Best' of 'Best Picture', 'Old' of 'Old Paris', but 'Judge' of 'Judge Smith' is a title. */
const isLead = (key: string): boolean =>
  (isCommonWord(key) && !isAnyTitle(key)) || QUALIFIES.test(key);
const QUALIFIES =
  /^(?:old|new|young|best|high|supreme|big|great|little|upper|lower|inner|outer|port|lake|mount|fort|(?:north|south)?(?:east|west)|north|south)$/;

/** True when the text has the last word of a label elsewhere, as a surname: 'Ana **Smith**', 'Dr **Smith**'; not 'Old Paris', 'On Tuesday'. */
function isToldOf(text: string, label: string): boolean {
  const word = label.slice(label.lastIndexOf(' ') + 1);
  const own = word.toLowerCase();
  if (isCommonWord(own) || places.has(own) || organisationHeads.has(own)) return false;
  for (let at = text.indexOf(` ${word}`); at >= 0; at = text.indexOf(` ${word}`, at + 1)) {
    const before = text.slice(text.lastIndexOf(' ', at - 1) + 1, at);
    const next = text.charAt(at + word.length + 1);
    const key = before.replace(/\.$/, '').toLowerCase();
    const isName = /^\p{Lu}[\p{L}'’.-]*$/u.test(before) && !functionWords.has(key);
    if (isName && !isLead(key) && next !== ':' && !/\p{L}/u.test(next)) return true;
  }
  return false;
}

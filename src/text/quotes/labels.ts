import { isCommonWord } from '../people/kinds.ts';
import { isAnyTitle } from '../people/name-words.ts';
import type { Span } from '../span.ts';
import { functionWords } from '../words/narration.ts';
import { organisationHeads } from '../words/organisations.ts';
import { places } from '../words/places.ts';
import { initialledIn } from './initials.ts';
import { type Labels, mostlySpeak, type Place } from './label-turns.ts';

/** What a transcript adds to a name: 'ANN SMITH, HOST:', 'SMITH (voice-over):'. */
const FUNCTION = ', (?:(?:CO-?)?HOST|BYLINE|ANCHOR|PRESENTER|REPORTER|MODERATOR|CORRESPONDENT)';
const FUNCTION_FIRST = /^(?:HOST|ANCHOR|PRESENTER|REPORTER|MODERATOR|CORRESPONDENT|INTERVIEWER) /;
const MANNER = ' \\([^()]{2,40}\\)';
/** 'SMITH: …', 'DR. ANN SMITH: …', 'Smith: …' at the head of a paragraph. */
const LABEL = new RegExp(
  `^((?:\\p{Lu}[\\p{L}.'’-]* ){0,3}\\p{Lu}[\\p{L}'’-]+)(${FUNCTION})?(${MANNER})?:\\s+(?=[^\\s"“‘'])`,
  'u',
);
const LONGEST_LABEL = 60;
/** More than take turns in any dialogue; each costs a look through the text. */
const MOST_SPEAKERS = 30;

/** Any other start of a turn or a stage direction. */
const OTHER_TURN = /^(?:[A-Z][\w .'’-]{0,30}:\s|[([])/;
const LONGEST_TURN = 4;

/**
 * The paragraphs of a transcript that start with their speaker, by start of paragraph, with the start of the speech. A
 * label in capitals counts when some come again and the text also writes that name in the usual way, or tells its function; one in small letters
 * where two persons take turns in what is speech. Up to three paragraphs without a label between two labelled ones go on
 * with the turn.
 */
export function labelled(text: string, paragraphs: readonly Span[]): ReadonlyMap<number, number> {
  const labels = new Map<string, Place[]>();
  const introduced = new Set<string>();
  for (const [index, { start, end }] of paragraphs.entries()) {
    const match = LABEL.exec(text.slice(start, Math.min(end, start + LONGEST_LABEL)));
    if (!match?.[1]) continue;
    if (match[2] !== undefined || match[3] !== undefined || FUNCTION_FIRST.test(match[1]))
      introduced.add(lastWordOf(match[1]));
    const place: Place = [index, start + match[0].length];
    const known = labels.get(match[1]);
    if (known) known.push(place);
    else labels.set(match[1], [place]);
  }
  // 'ANA SMITH:' first, and 'SMITH:' from then on
  for (const label of labels.keys())
    if (label.includes(' ') && labels.has(lastWordOf(label))) introduced.add(lastWordOf(label));
  const speaking = speakersOf(text, paragraphs, labels);
  const initialled = initialledIn(text, paragraphs, labels);
  const isSpeaker = (label: string): boolean =>
    isCapitals(label)
      ? introduced.has(lastWordOf(label)) || isWritten(text, label)
      : speaking.has(label);
  const kept = [...labels].filter(([label]) => initialled.has(label) || isSpeaker(label));
  const turns = kept.flatMap(([, own]) => own).sort(([a], [b]) => a - b);
  const found = new Map<number, number>();
  const speakers = new Set(kept.map(([label]) => lastWordOf(label)));
  if (turns.length <= speakers.size) return found;
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

const lastWordOf = (label: string): string => label.slice(label.lastIndexOf(' ') + 1);

/** True when the last word of a label stands in the text with small letters too. */
function isWritten(text: string, label: string): boolean {
  const word = lastWordOf(label);
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

const isCapitals = (label: string): boolean => label === label.toUpperCase();

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

/** 'On' of 'On Tuesday', 'Best' of 'Best Picture', 'Old' of 'Old Paris', but 'Judge' of 'Judge Smith' is a title. */
const isLead = (key: string): boolean =>
  (isCommonWord(key) && !isAnyTitle(key)) || QUALIFIES.test(key);
const QUALIFIES =
  /^(?:old|new|young|best|high|supreme|big|great|little|upper|lower|inner|outer|port|lake|mount|fort|(?:north|south)?(?:east|west)|north|south)$/;

/** True when the text has the last word of a label elsewhere, as a surname: 'Ana **Smith**', 'Dr **Smith**'; not 'Old Paris', 'On Tuesday'. */
function isToldOf(text: string, label: string): boolean {
  const word = lastWordOf(label);
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

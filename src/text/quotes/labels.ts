import type { Span } from '../span.ts';

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
 * where two take turns, twice each. Up to three paragraphs without a label between two labelled ones go on with the turn.
 */
export function labelled(text: string, paragraphs: readonly Span[]): ReadonlyMap<number, number> {
  const places = new Map<string, [index: number, speech: number][]>();
  for (const [index, { start, end }] of paragraphs.entries()) {
    const match = LABEL.exec(text.slice(start, Math.min(end, start + LONGEST_LABEL)));
    if (!match?.[1]) continue;
    const place: [number, number] = [index, start + match[0].length];
    const known = places.get(match[1]);
    if (known) known.push(place);
    else places.set(match[1], [place]);
  }
  const isTwice = ([, own]: readonly [string, readonly unknown[]]): boolean => own.length > 1;
  const pairs = [...places].filter(isTwice).length;
  const isDialogue = pairs > 1 && pairs < MOST_SPEAKERS;
  const kept = [...places].filter((place) => {
    const [label] = place;
    if (label === label.toUpperCase()) return isWritten(text, label);
    return isDialogue && isTwice(place) && isToldOf(text, label);
  });
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
    text.includes(usual) ||
    text.includes(usual.replace(/^Mc(.)/, (_, c: string) => `Mc${c.toUpperCase()}`))
  );
}

/** True when the text has the last word of a label elsewhere, behind another word with a capital: 'Ana **Smith**'. */
function isToldOf(text: string, label: string): boolean {
  const word = label.slice(label.lastIndexOf(' ') + 1);
  for (let at = text.indexOf(` ${word}`); at >= 0; at = text.indexOf(` ${word}`, at + 1)) {
    const before = text.slice(text.lastIndexOf(' ', at - 1) + 1, at);
    const next = text.charAt(at + word.length + 1);
    if (/^\p{Lu}[\p{L}'’.-]*$/u.test(before) && next !== ':' && !/\p{L}/u.test(next)) return true;
  }
  return false;
}

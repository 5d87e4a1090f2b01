import type { Span } from '../span.ts';

/** 'SMITH: …', 'DR. ANN SMITH: …' at the head of a paragraph. */
const LABEL = /^((?:[A-Z][A-Z.'’-]* ){0,3}[A-Z][A-Z'’-]+):\s+(?=[^\s"“‘'])/;
const LONGEST_LABEL = 60;

/** Any other start of a turn or a stage direction. */
const OTHER_TURN = /^(?:[A-Z][\w .'’-]{0,30}:\s|[([])/;
const LONGEST_TURN = 4;

/**
 * The paragraphs of a transcript that start with their speaker in capitals, by start of paragraph, with the start of the
 * speech. A label counts when some come again and the text also writes that name in the usual way. Up to three paragraphs
 * without a label between two labelled ones go on with the turn.
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
  const kept = [...places].filter(([label]) => isWritten(text, label));
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

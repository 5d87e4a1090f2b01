import type { Situation } from './features.ts';

const SHORTEST_CLAUSE = 4;

/** Whether a quotation is a clause of its own or words inside somebody else's sentence. */
export function kindOf({
  text,
  stretch,
  form,
  frame,
  at,
  bare,
  cues,
}: Situation): 'direct' | 'partial' {
  if (stretch.mark === 'label' || stretch.mark === 'answer') return 'direct';
  const words = form.words.length;
  const stopped = /[.,!?…—–-]['’"”]?$/.test(text.slice(stretch.end - 2, stretch.end));
  if (bare) return words >= SHORTEST_CLAUSE || stopped ? 'direct' : 'partial';
  const small = /^[^\p{L}]*\p{Ll}/u.test(text.slice(stretch.start, stretch.start + 4));
  if (small) return goesOn() && (words >= SHORTEST_CLAUSE || stopped) ? 'direct' : 'partial';
  const before = frame.tokens[at - 1];
  const introduced = before?.kind !== 'word' || cues.some((cue) => cue.at >= at - 2 && cue.at < at);
  return introduced && (stopped || words >= SHORTEST_CLAUSE) ? 'direct' : 'partial';

  /** “Well,” she said, “we tried.” */
  function goesOn(): boolean {
    const quote = frame.quotes[0] ?? -1;
    return (
      frame.tokens[at - 1]?.kind === 'comma' &&
      quote >= 0 &&
      quote < at &&
      cues.some((cue) => cue.at > quote && cue.at < at && cue.kind !== 'label')
    );
  }
}

import type { Situation } from './features.ts';

/** A quotation whose speaker is known, as a dialogue looks back at it. */
export interface Turn {
  readonly person: string;
  /** Which quotation of the article it is. */
  readonly index: number;
  readonly asks: boolean;
}

/** How many quotations back the other speaker of a dialogue may stand. */
const REACH = 6;
/** The same for a short question back, which answers whoever spoke right before. */
const NEXT = 2;
const BRIEF = 4;

/**
 * Whose a quotation is that stands in a paragraph of its own without a tag: the other's, when a question has just been
 * asked, or while such turns go on. Knows nothing of who is meant beyond what it is told with `note`.
 */
export interface Dialogue {
  /**
   * The other speaker, for a quotation that is a turn; null where it is none. A short question back is one even where
   * nobody else is near: then it stays open, as does what comes behind a question and its answer.
   * @param asker whoever the article says has put the questions
   */
  readonly turn: (
    situation: Situation,
    index: number,
    asker: string | null,
  ) => { readonly person: string | null } | null;
  /** Takes note of a speaker; `isTurn` when `turn` gave it. */
  readonly note: (
    situation: Situation,
    person: string | null,
    index: number,
    isTurn: boolean,
  ) => void;
}

export function dialogue(): Dialogue {
  const turns: Turn[] = [];
  let goesOn = false;
  return {
    turn: (situation, index, asker) => {
      if (!mayAnswer(situation)) return null;
      const isBack = asksBriefly(situation);
      const last = turns[turns.length - 1];
      if (!last || last.index !== index - 1) return null;
      const question = questionBefore(turns);
      if (!goesOn && !isBack && !asksBefore(situation)) {
        if (question && asks(situation)) return { person: question.person };
        return question?.index === index - 2 ? { person: null } : null;
      }
      if (asker !== null && asker !== last.person) return { person: asker };
      const reach = isBack && !goesOn ? NEXT : REACH;
      for (let i = turns.length - 2; i >= 0; i -= 1) {
        const turn = turns[i];
        if (!turn || index - turn.index > reach) break;
        if (turn.person !== last.person) return { person: turn.person };
      }
      return isBack ? { person: null } : null;
    },
    note: (situation, person, index, isTurn) => {
      goesOn = isTurn;
      if (person !== null) turns.push({ person, index, asks: asks(situation) });
    },
  };
}

/**
 * “Did they know?” of Reed before “No,” of Hale, who is the last to speak: behind it, it is Reed's turn, or Hale goes on.
 */
function questionBefore(turns: readonly Turn[]): Turn | null {
  const answer = turns[turns.length - 1];
  for (let at = turns.length - 2; answer && at >= 0 && turns.length - at <= REACH; at -= 1) {
    const turn = turns[at];
    if (!turn || turn.index !== (turns[at + 1]?.index ?? 0) - 1) return null;
    if (turn.person !== answer.person) return turn.asks ? turn : null;
  }
  return null;
}

/** A paragraph that is one quotation, behind another paragraph whose quotation is closed. */
const mayAnswer = ({ bare, sameParagraph, previous, stretch, text }: Situation): boolean =>
  bare &&
  !sameParagraph &&
  previous?.closed === true &&
  stretch.mark !== 'label' &&
  /\n\s*["“”'‘]+$/.test(text.slice(Math.max(0, stretch.start - 4), stretch.start));

/** “Not once?” as a paragraph of its own. */
const asksBriefly = (situation: Situation): boolean =>
  situation.form.words.length <= BRIEF && asks(situation);

const asks = ({ text, stretch }: Situation): boolean => text.charAt(stretch.end - 1) === '?';

const asksBefore = ({ text, previous }: Situation): boolean =>
  previous !== null && text.charAt(previous.end - 1) === '?';

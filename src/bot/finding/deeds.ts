/** What so many did, or what was done with them, that texts tell in other words than readers ask. */
export interface Deed {
  readonly asked: RegExp;
  /** Words for those who may do so, whatever a text calls them. */
  readonly anybody?: RegExp;
  /** As it is told in the clause of the number. */
  readonly told: RegExp;
  /** As it is told right in front of the number, in words that tell it only there. */
  readonly inFront?: RegExp;
  /** What stands in front tells it only of these: 'cut 40 jobs'. */
  readonly counts?: RegExp;
  /** Where a sentence lacks this, what stands in front tells something else. */
  readonly within?: RegExp;
  /** A sentence with this tells of others. */
  readonly never?: RegExp;
}

const STUDY =
  '(?:(?:clinical |drug |new |large |latest )*(?:trial|study|experiment|research|test|scheme|pilot|program(?:me)?))';
const ABOUT = '(?:about |around |some |nearly |more than |almost |over |a total of )?';

const DEEDS: readonly Deed[] = [
  {
    asked: new RegExp(
      `\\b(?:(?:took|takes?|taken|taking) part|participa\\w+|volunteers?|enrol\\w*|(?:were|was|are) (?:in|on|part of) (?:the|this) ${STUDY}\\b)`,
      'i',
    ),
    anybody: /^(?:patients|participants|volunteers|subjects|adults)$/i,
    told: new RegExp(
      `\\b(?:(?:took|takes?|taken|taking) part|participa\\w+|enrol\\w*|volunteers?|(?:were|was|are) (?:in|on|part of) (?:the|this) ${STUDY}\\b)`,
      'i',
    ),
    inFront: new RegExp(
      `(?:\\bIn (?:the|a|an|this|that) ${STUDY},|\\b${STUDY} (?:of|with|among|involv(?:ed|ing)|cover(?:ed|ing)|follow(?:ed|ing)|enrol(?:l?ed|ling)|recruit(?:ed|ing))|\\b(?:researchers|scientists|academics|doctors|they|(?:team|study|authors)(?: (?:at|from|of) [^,;:]{1,40})?)\\b[^,;:]{0,50} (?:followed|tracked|monitored|examined|recruited|enrolled|studied|tested|surveyed)) ${ABOUT}$`,
      'i',
    ),
    never:
      /\bwill (?:now |then |next |soon )?(?:be )?(?:test|try|tried|recruit|enrol|repeat|run|begin|start)/i,
  },
  {
    asked:
      /\b(?:drop(?:ped|s|ping)? out|with(?:drew|draw|drawn)|pulled out|(?:did not|didn['’]t|failed to) (?:finish|complete)|left the (?:trial|study|race|course|contest))\b/i,
    told: /\b(?:drop(?:ped|s|ping)? out|with(?:drew|drawn)|pulled out|(?:did not|didn['’]t|failed to) (?:finish|complete)|left the (?:trial|study|race|course|contest))\b/i,
  },
  {
    asked:
      /\b(?:spectators?|onlookers?|crowd|(?:came to )?watched|(?:were|was) (?:in the crowd|watching)|turned (?:up|out) to watch)\b/i,
    told: /\b(?:spectators?|onlookers?|crowd|attendance|watched|looked on|lin(?:ed|ing) the (?:streets?|route|roads?|course)|turned out|packed)\b/i,
    never: /\b(?:on (?:television|TV)|online|livestream\w*|at home)\b/i,
    inFront: new RegExp(`\\b(?:crowds?|attendance) (?:of|was) ${ABOUT}$`, 'i'),
  },
  {
    asked:
      /\b(?:(?:(?:end(?:ed)? up|land(?:ed)?|taken|rushed|treated|admitted|put|sent|remain|are|were|is|still|went) )*(?:in|to) (?:the |a )?hospitals?|hospitali[sz]ed)\b/i,
    told: /\b(?:(?:in|to) (?:the |a |an )?(?:\p{Lu}\p{L}+ )*hospitals?|hospitali[sz]ed|admitted)\b/iu,
  },
  {
    asked: /\b(?:polled|surveyed|(?:in|of) the (?:poll|survey))\b/i,
    told: /\b(?:polled|surveyed|(?:polls?|surveys?|sample) of)\b/i,
    inFront: new RegExp(`\\b(?:questioned|interviewed|canvassed|asked) ${ABOUT}$`, 'i'),
    within: /\b(?:poll|survey|margin of error|respondents|pollsters?)\b/i,
  },
  {
    asked:
      /\b(?:lay-?offs?|redundanc(?:y|ies)|(?:laid|lay) off|job (?:cuts|losses)|jobs (?:\p{L}+ ){0,2}cut|made redundant|out of work|los(?:t|e|ing) the(?:ir|re) jobs?)\b/iu,
    told: /\b(?:lay-?offs?|redundanc(?:y|ies)|(?:laid|lay(?:s|ing)?) off|job (?:cuts|losses)|jobs (?:\p{L}+ ){0,2}(?:cut|axed|go)|(?:made )?redundant|out of work|los(?:t|e|ing) their jobs?)\b/iu,
    inFront:
      /\b(?:lay(?:s|ing)? off|laid off|cut(?:s|ting)?|axe[ds]?|axing|shed(?:s|ding)?) (?:\p{L}+ ){0,2}$/iu,
    counts: /\b(?:jobs?|roles|positions|posts|people|men|women|staff|employees|\p{L}+ers)\b/iu,
  },
  {
    asked:
      /\b(?:(?:went|gone|go|are|were|is) on strike|striking|walk(?:ed|ing)? out|join(?:ed|ing)? the (?:strike|walkout))\b/i,
    told: /\b(?:on strike|striking|strikers?|walk(?:ed|ing)? out|join(?:ed|ing)? the (?:strike|walkout|picket))\b/i,
  },
  {
    asked: /\b(?:could|might|would) have (?:been saved|survived|lived)\b/i,
    told: /\b(?:could|might|would) (?:\p{L}+ )?have (?:been saved|survived|lived)\b/iu,
  },
];

/** The deed that some words ask about; `undefined` when they name none, or two. */
export function deedIn(words: string): Deed | undefined {
  const found = DEEDS.filter(({ asked }) => asked.test(words));
  return found.length === 1 ? found[0] : undefined;
}

/**
 * Whether the words right in front of a number tell that so many did it.
 */
export const toldInFront = (
  { inFront, counts, within }: Deed,
  front: string,
  phrase: string,
  sentence: string,
): boolean =>
  inFront?.test(front) === true &&
  (counts === undefined || counts.test(phrase)) &&
  (within === undefined || within.test(sentence));

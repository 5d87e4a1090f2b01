import { anaphoricNouns, HOMES, TIMES } from '../words/anaphora.ts';
import { wordSet } from '../words/word-set.ts';
import { byHint } from './hints.ts';

/** True when words further in mean something told before. */
export const pointsBack = (narration: string): boolean =>
  somePointers(narration, (patterns) =>
    patterns.some((one) => {
      const found = one.exec(narration);
      return found !== null && !isToldHere(narration, found);
    }),
  );

/** 'It took in homeless boys and hurt those boys', 'in 1971 … published that year': told in the sentence itself. */
function isToldHere(narration: string, { 0: words, index }: RegExpExecArray): boolean {
  const pointer = /\b(?:th(?:is|ese|ose|at)|such) /.exec(words);
  if (!pointer) return false;
  const at = index + pointer.index;
  const before = narration.slice(0, at).toLowerCase();
  const nouns =
    /^(?:[a-z-]+ ){0,2}[a-z-]+/.exec(narration.slice(at + pointer[0].length))?.[0] ?? '';
  const [first = ''] = nouns.split(' ');
  if (first === 'year') return /\b(?:19|20)\d\d\b/.test(before);
  if (/^(?:month|day|night|week)$/.test(first)) return TIMED.test(before);
  const told = new Set(before.split(/[^\p{L}-]+/u).map(singular));
  return nouns
    .split(' ')
    .slice(0, 2)
    .some((noun) => noun.length > 3 && told.has(singular(noun)));
}
const singular = (noun: string): string => noun.replace(/s$/, '');
const TIMED =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|[a-z]+ember|october)\b/;

/** Nouns without an article after the conjunction 'that': 'said that evidence was lost'. */
const MASS = wordSet(
  'action announcement campaign change conflict crash debate defeat delay development effort evidence failure fire footage increase information injury interview investigation judgment law loss murder news performance practice progress protest reaction reason reference research response school strategy strike study success suspect technology theft theory time trial violence work youth',
);
const SINGLE = [...anaphoricNouns].filter((noun) => !noun.endsWith('s') && !MASS.has(noun));

/** By what stands in whatever they find: a sentence that does not have it is not searched. */
const POINTERS: readonly (readonly [hint: string, ...patterns: RegExp[]])[] = [
  [', ', /, (?:however|though|meanwhile|therefore|too)[,.]/],
  // 'A clerk in the Japanese city was fined.'
  [
    ' the ',
    /\b(?:in|of|to|at|from|near|by) the \p{Lu}\p{L}+(?:ish|ese|an|ch) (?:city|town|village|company|firm|state|province|club)(?=\.|, (?!\p{Lu})| (?:is|was|were|are|has|had|will|who|after|before|for|and|to|in|over|when|while|as|during|since)\b)/u,
  ],
  ['less.', / nonetheless\.$/],
  // 'Critics say it is a gift.', 'Police said it happened on Friday.': not 'they say it is a shame that …'.
  ...['it ', 'it’s', "it's"].map(
    (hint) =>
      [
        ` ${hint}`,
        /^(?:[\p{L}’'.-]+ ){0,4}?(?:\p{L}{3,}(?<![siu])s|[Pp]olice|[Pp]eople|Some|Many|Most|Others) (?:say|said|believe|think|fear|hope|suspect|insist|argue|warn|claim)(?: that)? it(?:(?:['’]s| is| was)(?: really| just| only| not| no)? (?:an?|the|part|one) (?!.*\b(?:that|to|when|if)\b)| (?:happened|began|started|went|came|works|worked|looked|contained|took place))/u,
      ] as const,
  ),
  // 'Ruiz, for instance, was wrong.', 'The answer was wrong as well.'
  ...['instance', 'example'].map((hint) => [hint, new RegExp(`, for ${hint},`)] as const),
  [' as well', /^(?!.*\b(?:and|both|not only)\b.* as well).* as well\.$/],
  // Not 'While some left, others are looking instead to …', 'not … but instead': what it stands against is told.
  [
    'instead',
    /^(?!While\b|Although\b|Though\b|Rather\b)(?:(?!\b(?:but|not|rather|never)\b|n['’]t\b).)*\binstead\b(?! of)/,
  ],
  ['either', /\beither[.,]$/],
  // 'Orr smiled as he replied.'
  [' as ', /\bas (?:he|she|they) (?:replied|responded|answered)[.,]/],
  // 'The one who does is Ana Ruiz.'
  ['one who d', /\b[Tt]he one who d(?:oes|id)\b/],
  // 'Traders want to underline that contrast.'
  [' that ', new RegExp(` that (?:contrast|difference|${SINGLE.join('|')})\\.$`)],
  // 'Polls suggest she should not try.'
  [' try.', /\b(?:should|could|would|will|did|does|do|need)(?:n['’]t| not) (?:even )?try\.$/],
  // 'Dean, a doctor, then appeared': after what?
  [' then ', /^\S+ (?:\S+ )?then /, /^[^,]{1,40}, [^,]{1,40}, then \w+ed\b/],
  // Not 'the former minister', 'the latter half'.
  [
    'he ',
    /\b[Tt]he (?:answer|(?:latter|former)(?=[,.;:]| (?:is|was|has|had|will|would|said|says|\w+ed)\b))(?!\w)/,
  ],
  [
    'such ',
    /\bsuch (?!(?:as|an?|is|was)\b)/,
    /\bsuch an? \p{Lu}\p{Ll}+(?! (?:as|that)\b)/u,
    // 'such a plan', unlike 'such a big crowd' and 'such a way that'
    new RegExp(`\\bsuch an? (?:${SINGLE.join('|')}|situation|place)(?! (?:as|that)\\b)(?!\\w)`),
  ],
  // Not 'this week'; for 'this old logging town' see here.ts.
  ...['this ', 'these '].map(
    (hint) =>
      [
        hint,
        new RegExp(
          `\\b${hint}(?!(?:${TIMES}|time|term)|(?:[\\w-]+ ){0,2}(?:${HOMES}|country|nation|capital|economy|world|planet|continent)\\b)`,
        ),
      ] as const,
  ),
  [
    'those ',
    /\bthose (?!(?:it|they|he|she|we|you|who|of|in|with|from|that|on|at|under|over|aged|whose|affected|involved|responsible|\w+ing)\b)/,
  ],
  [
    'that ',
    // 'For many, that candidate is …', '… flouts that treaty, and …': not 'the wall that fell,'.
    /(?<=^|, |^(?:When|If|As|Because|While|After|Before|Since|Once) )that (?!(?:is|was|has|had|will|would|one|he|she|it|they|we|you|the|an?)\b)[a-z]+ (?:is|was|has|had|will|would)\b/,
    /^(?:While|If|Though|Although|As|When|Because|Since) that (?:is|was|may|might|could|would|does|did|has|had)\b/,
    /(?<=\b[a-z]+s )that (?!\w+(?:ed|s|ly|ing)\b)[a-z]{5,}[.,;]/,
    /(?<=\b(?:with|in|on|of|from|to|by|after|pursued|reached|made|took) )that (?:goal|view|point|deal|decision|case|time|day|year|night|scrutiny|plan|idea|issue|question|claim|vote|law|move|moment|period|change)\b/,
    // 'Orr called that report a lie': one thing has an article behind the conjunction.
    new RegExp(
      `that (?<!\\b(?:said|say|people|who|men|women|children)\\w* that )(?<=[^s\\W] that )(?:${SINGLE.join('|')})(?! (?:is|was|has|had|will|would|in|of|where|when|\\w+s)\\b)(?![\\w’'-])`,
    ),
  ],
  // 'Schools can do that, they said.'
  ...['that', 'this', 'these', 'those'].map(
    (hint) =>
      [
        hint,
        /^.{0,50}\b(?:do|does|did|done|doing) (?:that|this)[,.;]/,
        /\b(?:about|for|with|beyond) (?:that|this|those|these)[,.;]/,
      ] as const,
  ),
  [' so', /^.{0,50}\b(?:do|does|did|done|doing) so[,.;]/],
  // 'Her answer was that …': to what?
  ...['answer ', 'reply ', 'response '].map(
    (hint) =>
      [hint, new RegExp(`(?:['’]s|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts) ${hint}(?:was|is)\\b`)] as const,
  ),
  // 'Ruiz said she believed so but was not sure.'
  [
    ' so',
    /\b(?:believed?|thinks?|thought|hoped?|supposed?) so\b(?! (?:that|far|much|many|\w+ly)\b)/,
  ],
  // '“…,” she added.'
  [
    ' added',
    /^\S+(?: \S+)? added (?:about|of) /,
    /[,”"’] (?:\p{Lu}[\p{L}’'-]+|s?he|they) added[.,]/u,
  ],
  ...[' continued', ' concluded', ' responded', ' replied', ' answered'].map(
    (hint) =>
      [hint, new RegExp(`[,”"’] (?:\\p{Lu}[\\p{L}’'-]+|s?he|they)${hint}[.,]`, 'u')] as const,
  ),
  // 'Two were killed at each location.'
  [
    ' each ',
    /\b(?:at|in|on|for|from) each (?:location|site|place|scene|stop|side|attack|blast|case|one)\b(?! of\b)/,
  ],
  // 'Analysts had expected 1.27.': of what?
  [
    'expected ',
    /^(?:Analysts|Economists|Investors|Traders|Forecasters|Markets|Wall Street)\b.{0,60}\bexpected [$£€]?\d[\d.,]*\d?(?:%| percent| per cent)?\.$/,
  ],
  // 'That would be different.'
  [
    'different',
    /\bwould be (?:very |quite |much |so )?different(?! (?:from|than|to|in|for|about|when|if|because)\b)/,
    /\ba different [a-z]+\.$/,
  ],
  // 'Ruiz was a close second.'
  [' second', /\ba (?:close|distant|strong|poor) second[.,]/],
  [' third', /\ba (?:close|distant|strong|poor) third[.,]/],
  [' that way', /\b(?:feels?|felt|thinks?|thought|sees?|saw|puts? it|is|was|be|it) that way\b/],
  [
    ' also ',
    /^\S+ (?:\S+ )?also (?:told|thanked|says|said|noted|pointed|claimed|asserted|urged|called|warned|praised|criticised|criticized)\b/,
  ],
  // '…, the lawmakers said.', '…, a spokesman said.': whose? Not 'a fire killed nine, an official said'.
  [
    ' spokes',
    /, (?:(?:said|says|adds|added) )?(?:the|a) spokes[a-z]+(?: (?:said|says|added|adds|told|wrote))?[.,]/,
  ],
  ...[
    'official',
    'lawmaker',
    'director',
    'lawyer',
    'attorney',
    'analyst',
    'researcher',
    'officer',
  ].map(
    (noun) =>
      [
        ` ${noun}`,
        new RegExp(
          `, (?:(?:said|says|adds|added) )?the ${noun}s?(?: (?:said|says|added|adds|told|wrote))?[.,]`,
        ),
      ] as const,
  ),
  ['all ', /\ball (?:two|three|four|five|six|seven)(?: in\b|[,.;])/],
  // 'Ana Ruiz has come up with one.'
  [' one.', /\b(?:with|for|has|have|had|made|needs?|wants?|got|built|found) one\.$/],
  // 'The Post calls it a farce.': not 'The film flopped and critics called it a farce'
  [
    ' it ',
    /^(?:(?!(?:and|but|that|who|which|when|where|if|while|as|after|before|because|so|or) )[\p{L}’'.-]+ ){1,5}(?:calls?|called|describes?|described|slam(?:s|med)|hail(?:s|ed)|brand(?:s|ed)|label(?:s|l?ed)|dub(?:s|bed)|puts?|took|takes|sees?|saw|likens|likened|calling) it (?:as|to |at |an? |the |its |["“'])/u,
  ],
  // 'To varying degrees, all agreed that …'
  ...[', all ', ', both ', ', most ', ', none '].map(
    (hint) =>
      [hint, new RegExp(`${hint}(?:agreed|agree|said|say|were|are|denied|refused)\\b`)] as const,
  ),
  // '…, another source said.'
  [' another ', /, (?:said |says )?another (?:[a-z]+ )?[a-z]+(?: (?:said|says|added))?\.$/],
  // 'Officials said the two raised $9 million.'
  ...['two', 'three', 'four', 'five', 'six', 'pair', 'duo', 'trio'].map(
    (count) =>
      [
        `the ${count}`,
        new RegExp(
          `\\bthe ${count}(?: (?:\\w+ed|had|have|has|were|are|was|is|will|would|did|met|said|say|told)\\b|[.,;])`,
        ),
      ] as const,
  ),
  // '…, the group says.'
  ...[', the ', ', said the ', ', says the '].map(
    (hint) =>
      [
        hint,
        new RegExp(
          `${hint}(?:[a-z]+ )?(?:group|company|firm|agency|newspaper|organi[sz]ation)(?: (?:said|says|added|adds|told|wrote|found|reported|estimated))?[.,]`,
        ),
      ] as const,
  ),
  // 'The court rejected that argument in March.'
  [
    ' that ',
    /(?<=\b(?:adopted|rejected|backed|opposed|supported|approved|dismissed|fuel(?:l?ed|l?ing)|pursued|abandoned|defended|challenged|took|made|answered) )that [a-z]+(?= (?:in|on|at|by|for|to|with|as|and|last|this)\b|[.,;])/,
  ],
];

const somePointers = byHint(POINTERS.map(([hint, ...patterns]) => [hint, patterns] as const));

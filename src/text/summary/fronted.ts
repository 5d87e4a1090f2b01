import { wordSet } from '../words/word-set.ts';
import { readsAsVerb } from './verbs.ts';

/** Words that begin a phrase, with no subject of its own, before the main clause. */
const OPENERS = wordSet(`
in on at by for from with within without during despite upon amid inside outside across toward towards near behind beneath
beside beyond along around above below between among against under over through throughout since until before after like
unlike because away alongside aboard following last next earlier later once this yesterday today tonight tomorrow
`);

/** 'In May, **it** …', 'Inside the house – **they** …', with a phrase of a few words in front. */
const FRONTED =
  /^(\p{L}+)((?: [^\s,–—-][^\s,–—]*){0,14}?)(?:,| [-–—]) (it|they|s?he)(?:['’](?:s|d|ll|re|ve))?(?![\p{L}\p{N}])(.{0,60})/u;

/** 'it' that means nothing: 'it was announced that', 'it is hard to', 'it took three men'. */
const EMPTY = new RegExp(
  `^ (?:${[
    '(?:(?:is|was|has|had|will|would|may|might|could|can|be|been|being|not|now|also|still|never|only|become|becomes|became|remains?|remained|seems?|seemed|appears?|appeared|looks|looked)\\b ?)+(?:\\w+ ){0,3}?(?:that|whether|how|why|who|when|what|to (?:be )?(?<=(?:possible|impossible|hard|harder|difficult|easy|easier|better|best|time|necessary|important|worth|safe|early|late|good|right|wrong|up|enough|unclear) to (?:be )?))\\b',
    '(?:emerged|turn(?:s|ed) out|took|takes|rained|rains|snowed|matters|mattered|happened|happens)\\b',
  ].join('|')})`,
);

/** A clause has its own subject: 'After the bank fell, it …', 'Since it opened, …'; so has 'Like Reed, he …'. */
const isClause = (words: string): boolean => words.split(' ').some(readsAsVerb);
const MAY_BE_CLAUSE = wordSet('since until before after once because like unlike following');

/** 'Within marriages, they said, women …': the pronoun belongs to a tag. */
const TAG =
  /^ (?:said|says?|added|wrote|writes?|noted?|argued?|believed?|think|thought|insist(?:ed)?),/;
/** 'In Ruiz's first year, she …': told in the phrase itself. */
const POSSESSOR = /\p{Lu}\p{L}+(?:['’]s|s['’]) /u;

/**
 * True when the main clause has a pronoun for its subject and the phrase in front of it names nobody and nothing that it
 * could mean: 'In a statement, it said …'.
 */
export function isFrontedPronoun(narration: string): boolean {
  const [, first = '', rest = '', pronoun = '', after = ''] = FRONTED.exec(narration) ?? [];
  const opener = first.toLowerCase();
  if (!OPENERS.has(opener) || TAG.test(after) || POSSESSOR.test(`${rest} `)) return false;
  if (MAY_BE_CLAUSE.has(opener) && (isClause(rest) || opener.endsWith('like'))) return false;
  return pronoun !== 'it' || !EMPTY.test(after);
}

const IT_BUT =
  /^(?:It(?:['’]s| is| was| may be) [^.]{4,220}(?:, but |: | [-–—] )(?:\p{Lu}|the |an? )|(?:S?[Hh]e|They) (?:may|might|was|were|is|are|has|had) [^.]{4,120}, but \p{Lu}\p{L}*\.? \p{Lu})/u;
/** 'It took three men to …', 'It was in May that …' */
const IT_TOOK =
  /^It (?:(?:took|takes|cost|costs|seems|appears) |(?:is|was) (?:in|on|at|only|just|less than|more than) [^.]{3,120} (?:that|when) (?!(?:he|she|it|they|we|I|this|these)\b))/;

/** 'It is clear that …', 'It was hard on Ana Ruiz when …', 'It turns out that …', 'Here is a thing that Tolva has: …' */
const IT_THAT =
  /^(?:It(?:['’]s| is| was| has been| may be| must be| seems| will be) (?:\w+ ){0,2}\w+ (?:(?:on|to|for|of) (?!(?:him|her|it|them|us|me|you)\b)[^,.]{1,40} )?(?:that|when|how|why|whether) (?!(?:he|she|it|they|we|I|this|these|those)\b)|It(?:['’]s| is| was) (?:\w+ )?(?:one thing|hard|easy|difficult|tough|rare|common|possible|impossible|tempting|important|never too late|time) to |It turn(?:s|ed) out (?!(?:that )?(?:he|she|it|they|we|I|this|these|those)\b)|Here(?:['’]s| is| are) [^:.]{5,90}: |Yet another )/;
/** 'Now, Ana Ruiz wants …' goes on from a pronoun that it tells. */
const NOW_WHO = /^Now,? \p{Lu}[\p{L}.’'-]+ \p{Lu}\p{L}/u;
/** 'It began as a joke, but now Tolva …' */
const IT_NOW =
  /^It (?:\w+ed|began|grew|took|came|went|fell|ran|made|lost|kept|stood|had) [^.]{4,80}, (?:but|and) (?:now |today |soon )?(?:\p{Lu}|the |an? )/u;
/** Words that begin a clause or a phrase in front of the subject, which its pronoun waits for. */
const WAITING =
  /^(?:In|On|At|For|With|By|From|After|Before|When|While|As|If|Though|Although|Since|Despite|Whether|Unlike|Like|Without|Once|Until|Because|(?:Back|Even|Just|Ever) (?:when|as|before|after|since)|Now that)\b/;
/** 'On the day that he won the race, Tom Orr …': the pronoun and, behind the comma, whom it means. */
const WAITED = [
  /^[^,]{3,160}?\b(?:s?he|they|his|her|their|him|them|(?:him|her|them)sel(?:f|ves)|s?he['’]s|they['’]re)\b[^,]{0,120}, (?:(?:then|now|former|US|U\.S\.|almost|nearly|about) )?(?:\p{Lu}(?<!\bI)[\p{L}.]|(?:the|an?|one|two|three|half|almost|many|most|some) (?!(?:latter|two|same|other|others|pair)\b)\p{L})/u,
  /^[^,]{2,160}?\bits?(?:['’]s)?\b[^,]{0,120}, (?:the |then |now )?\p{Lu}(?<!\bI)[\p{L}.]/u,
];

/**
 * A story may begin with a pronoun that it tells at once: 'It was not a hard question, but Ana Ruiz …', 'At first sight,
 * it was a day like others: …'. Only for its first sentence.
 */
export const opensStory = (narration: string): boolean =>
  IT_BUT.test(narration) ||
  IT_TOOK.test(narration) ||
  IT_THAT.test(narration) ||
  IT_NOW.test(narration) ||
  NOW_WHO.test(narration) ||
  (WAITING.test(narration) && WAITED.some((one) => one.test(narration))) ||
  (/, it\b/.test(narration) && isFrontedPronoun(narration));

/** So many words tell what they are about, whatever they begin with. */
const CALM = 16;
/** 'He had been told to …', 'But the council …': a story that begins in the middle. */
const IN_THE_MIDDLE =
  /^(?:["“”'‘«]|(?:He|She|His|Hers?|They|Their|Them|Then|But|So|And|Or|Yet|Also|Because|Such|These|Those|However)\b|(?:It|That|This) (?:had|has|\p{Ll}+ed|took|came|went|made|began|got|gave)\b|That(?:['’]s| is| was)\b|In (?:his|her|their|other)\b)/u;

/** 'The pier is safe, she said, …' */
const TAGGED = /[,”"’] (?:s?he|they) \p{Ll}+(?:[,.]| (?!.*\p{Lu}))/u;

/**
 * True for a first sentence of a story that is long enough to tell by itself what it points at: there is nothing before it
 * to which 'both councils' or 'it is hard' could point back.
 */
export const opensCalmly = (words: string): boolean =>
  !IN_THE_MIDDLE.test(words) && !TAGGED.test(words) && words.split(' ').length >= CALM;

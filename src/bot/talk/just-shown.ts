import type { Read } from '../../reply/place.ts';
import { areParted, type Span, sliceOf } from '../../text/span.ts';
import { knownOf } from '../asking/known.ts';
import { personIn } from '../asking/person-in.ts';
import { isUnsaid } from '../asking/refused.ts';
import { topicPart } from '../asking/slots.ts';
import { tidied } from '../asking/tidied.ts';
import { isPronoun } from '../finding/doer.ts';
import { reportsOfSpeech } from '../finding/reported.ts';
import { findSpeakers } from '../finding/speakers.ts';
import { folded, wordsOf } from '../finding/words.ts';
import { shownBy } from './shown-by.ts';
import type { Turn } from './talks.ts';
import { toldThere } from './told-there.ts';

/** What asks for more of the sentence that was just shown, and what that has to have. */
const OF_IT: readonly (readonly [asked: RegExp, told: RegExp, behind?: 'behind'])[] = [
  [
    /^(?:and )?(?:up |down |but )?(?:from|since|compared (?:to|with)) what$/i,
    /\bfrom\b.*\d|\b(?:previous|earlier|compared|before|than)\b/i,
  ],
  [
    /^(?:and |what about |how about )?(?:in )?(?:(?:the|a) (?:year|month|week|quarter|season) (?:before|ago|earlier)|the (?:previous|prior) (?:year|month|week|quarter|season)|before(?: that)?)$/i,
    /\b(?:(?:a|an|one|the) (?:year|month|week|quarter|season) (?:before|ago|earlier)|(?:the )?(?:previous|prior|preceding) (?:year|month|week|quarter|season)|(?:up|down|increase|rise|drop|fall) from)\b|\bfrom\b.*\d|\d.*\bfrom [£$€]?\d/i,
  ],
  [
    /^(?:and )?by how (?:much|many|far)$/i,
    /\d.*\b(?:ahead|behind|more|less|fewer|clear|points?|per ?cent|off|than|by)\b|\bby\b.*\d|%/i,
  ],
  [
    /^(?:and )?since when$/i,
    /\bsince\b|\bfor (?:\p{L}+ )?(?:months|years|decades)\b|\bin \d{4}\b/iu,
  ],
  [
    /^(?:and )?where (?:does|did|is|was) (?:s?he|they) (?:come |originally )?from$/i,
    /\b(?:from|of) (?:the )?(?:\p{Ll}+ )?\p{Lu}|\bborn\b|\bgrew up\b/u,
  ],
  [
    /^(?:and |what about |how about )*(?:what (?:was|is) )?(?:the )?(?:old|existing|previous|earlier|former|other) (?:ones?|figure|number|total)$/i,
    /\b(?:previous|previously|earlier|old|existing|former|formerly|before|last year|(?:up|down) from|from .* to)\b/i,
    'behind',
  ],
  [
    /^(?:and |what about |how about )*(?:what (?:was|is) )?the (?:first|original|initial) (?:one|figure|number|offer|bid)$/i,
    /\b(?:first|original|initial) (?!time\b)\p{L}+/iu,
    'behind',
  ],
];

/** A question as it stands for itself that goes on with what was just shown: with the number of the sentence, or a name. */
export function onShown(question: string, turn: Turn, read: Read): string | undefined {
  const known = knownOf(read);
  const text = tidied(question, known);
  const plain = question.replace(/[\s?.!]+$/, '').trim();
  const shown = shownBy(turn, read);
  const has = (pattern: RegExp) =>
    shown.find((one) => pattern.test(sliceOf(read.article.text, one)));
  const [, told, behind] = OF_IT.find(([asked]) => asked.test(plain)) ?? [];
  const more = told && numbered(plain, has(told) ?? (behind && nextTo(shown, told, read)), read);
  if (more) return more;
  if (isUnsaid(text)) return numbered(plain, has(SAID), read, BY_PRONOUN);
  if (/^(?:and )?(?:(?:his|her|their) )?age$|^(?:and )?how old$/i.test(plain)) {
    const [name, other] = [...new Set([turn.he, turn.she].flatMap((one) => one ?? []))];
    return name && !other ? `how old is ${name}` : undefined;
  }
  if (WHO_THAT.test(text)) return broughtIn(shown, turn, read);
  return ABOUT_THAT.test(text) ? aboutThat(text, turn, shown, read) : undefined;
}

/** The same of a question that says only what sort of thing it asks for ('why?', 'when was that?'), or has no other answer. */
export function moreOfShown(question: string, turn: Turn, read: Read): string | undefined {
  const plain = question.replace(/[\s?.!]+$/, '').trim();
  const isThen = THEN.test(plain);
  return numbered(plain, toldThere(tidied(plain, knownOf(read)), turn, read, isThen), read);
}

const THEN = / (?:then|(?<!\b(?:is|are|was|were|be|been) )there|back then|(?:at )?that time)$/i;

/** The first sentence behind one that was shown, in the same paragraph, that tells so. */
function nextTo(
  shown: readonly Span[],
  told: RegExp,
  { analysis: { sentences }, article: { text } }: Read,
): Span | undefined {
  return shown
    .flatMap((one) => {
      const at = sentences.indexOf(one) + 1;
      const next = sentences.slice(at, at + BEHIND);
      return next.filter((later) => !areParted(text, one, later));
    })
    .find((next) => told.test(sliceOf(text, next)));
}

const SAID =
  /\b(?:said|says|claim(?:s|ed)|told|according to|added|wrote|argued|insisted|warned|admitted|announced|put)\b/i;
const ABOUT_THAT =
  /\b(?:say|says|said|think|thinks|thought|comment|commented|respond|responded|react|reacted|reply|replied|answer|position|view|stance|opinion|take)\b.{0,40} (?:about|on|to) (?:that|this|it)$/i;

const ABOUT_ALONE = / (?:about|on|to) (?:that|this|it)$/i;

const WHO_THAT = /^(?:and )?who(?:'s| is| was) (?:that|this)$/i;

/** Who the one is whom a sentence named that the question had not. */
function broughtIn(
  shown: readonly Span[],
  turn: Turn,
  { analysis, article }: Read,
): string | undefined {
  const asked = new Set(wordsOf(turn.question ?? '').map(folded));
  const [one, other] = analysis.people.filter(
    ({ kind, name, mentions }) =>
      kind === 'person' &&
      !wordsOf(name).some((word) => asked.has(folded(word))) &&
      mentions.some(
        (mention) =>
          !isPronoun(sliceOf(article.text, mention)) &&
          shown.some(({ start, end }) => start <= mention.start && mention.start < end),
      ),
  );
  return one && !other ? `who is ${one.name}` : undefined;
}

/** Refers to what was said before it. */
const BACK =
  /^(?![“"]).*\b(?:(?:den|reject|dismiss|disput|question|welcom|accept|refus|said|call|answer|respond|repl|support|oppos|agree|disagree)\p{L}*)\b.{0,40}\b(?:that|this|it|the (?:demand|claim|accusation|call|idea|report|charge|suggestion|allegation|criticism|proposal|plan))\b/isu;

/** So many sentences behind what was shown somebody may be said to answer it. */
const BEHIND = 2;

/** What somebody says on what was just shown: told right behind it, or else on what was asked before. */
function aboutThat(
  text: string,
  turn: Turn,
  shown: readonly Span[],
  read: Read,
): string | undefined {
  const name = personIn(text, knownOf(read))?.name;
  const found = name === undefined ? undefined : findSpeakers(name, read);
  const { sentences } = read.analysis;
  if (found?.kind === 'some') {
    const reports = reportsOfSpeech(read, found.people, sentences.length);
    const near = shown.flatMap((one) => {
      const at = sentences.indexOf(one);
      return sentences.slice(at, at + BEHIND + 1);
    });
    const report = near.find(
      (one) =>
        reports.includes(one) && !shown.includes(one) && BACK.test(sliceOf(read.article.text, one)),
    );
    if (report) return numbered(text, report, read);
  }
  const topic = turn.question && topicPart(turn.question.replace(/[\s?.!]+$/, '')).topic;
  if (topic) return `${text.replace(ABOUT_THAT, '')}about ${topic}`;
  // What it is about was not understood before; what they say at all may still be.
  return found?.kind === 'some' ? text.replace(ABOUT_ALONE, '') : undefined;
}

/** Who speaks is told in the sentence before. */
const BY_PRONOUN = /^(?:[“"][^”"]*[”"] )?(?:He|She|They|It|he|she|they|it) /;

/** @param open what a sentence is not understood by without the one before it */
function numbered(
  question: string,
  sentence: Span | undefined,
  { article, analysis }: Read,
  open?: RegExp,
): string | undefined {
  if (sentence === undefined) return undefined;
  const at = analysis.sentences.indexOf(sentence) + 1;
  return at > 1 && open?.test(sliceOf(article.text, sentence))
    ? `${question}? (sentences ${at - 1}-${at})`
    : `${question}? (sentence ${at})`;
}

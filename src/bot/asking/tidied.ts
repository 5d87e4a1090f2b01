import { folded, wordsOf } from '../finding/words.ts';
import { asSpouse } from './as-spouse.ts';
import type { Known } from './known.ts';
import { withPlainVerb } from './plain-verbs.ts';
import { inLongForm } from './short-forms.ts';
import { spelt } from './spelt.ts';

const GIVE = '(?:show|give|get|read|send|fetch|bring|find|tell|list)';

/** What may stand before the question itself, however long somebody speaks before they come to it. */
const LEAD = new RegExp(
  `^.{0,300}?\\b(?:(?:can|could|would|will) (?:you|u|ya)(?: please| just| kindly| maybe)* (?=${GIVE}|sum|explain|compare)|(?:${[
    'what (?:i|we) (?:really |actually |just )*(?:want|need) to know is(?: like)?(?: just)?',
    '(?:i|we) (?:just |really |only )*(?:want|need) to know',
    "i(?:'m| am| was) (?:just )?wondering(?: if| whether| about)?",
    'my question is',
  ].join('|')})(?![\\p{L}'])[\\s,:]*(?=\\S))`,
  'iu',
);

const BEFORE = new RegExp(
  `^(?:${[
    'please|pls|plz|hey|hi|hello|ok|okay|so|and|well|just|now|um+|uh+|erm|yo|but|thanks|thank you|thx|cheers|like|basically|right|alright|also|readout|bot|quick question|question|dear',
    '(?:can|could|would|will) (?:you|u)(?: please)?|(?:can|could|may|might) i (?:have|see|get|hear|ask)',
    'could i trouble you for|would you (?:mind|happen to have)|do you (?:have|know)(?= (?:what|who|how|any (?:quote|figure|number)))',
    "i(?:'d| would) (?:like|love)(?: to (?:see|know|hear|read|have))?|i (?:want|need)(?: to (?:see|know|hear|read|have))?",
    "(?:show|give|get|read|send|fetch|bring) (?:me|us|em)|gimme|lemme see|let me (?:see|hear|have)|let's (?:see|have)",
    'show|display|introduce|find me|any chance of|how about',
    "tell (?:me|us)(?! (?:about|a|some|more))|tell (?:me|us) (?=more about)|do you know|(?:i am|i'm) interested in|remind me(?= (?:what|who|how))|remind me,",
    'the (?:bit|part|line|place|passage|sentence) (?:where|in which|when)',
  ].join('|')})(?![\\p{L}'])[\\s,:.!-]*`,
  'iu',
);

const AFTER = new RegExp(
  `[\\s,]+(?:${[
    'please|pls|plz|(?:(?:please|pls|plz) )?(?:and )?(?:thanks|thank you|thank u|thx|ty|cheers|ta)|exactly|then|again|for me|for us|(?<!\\b(?:from|of|since) )today|so far|at all|anyway|though|yet|mate|now|lol|haha|ok|okay|if possible|if you can|in there|in here|for a living',
    'these days|right now|actually|do you have (?:it|that|them)|you know',
  ].join('|')})$`,
  'i',
);

/** Reasons that somebody adds: they are not what is asked. */
const REASON =
  /[\s,](?:because|cos|coz|cuz|as i (?:only|just|have)|since i (?:only|just|have)|i (?:only|just|haven't|don't) )\b.*$/i;
/** What gives a question word force: 'who even is', 'what on earth did'. */
const FORCE =
  /^(who|what|when|where|why|how) (?:even|exactly|actually|really|on earth|in the world|the (?:hell|heck|f\w+k)|tf) (?=\S)/i;

/** The claim itself is what is asked about; that it is doubted stays said. */
const DOUBTED =
  /^(?:is|was) it (?:really |actually |even )?(?:true|a fact|the case)(?: that| if)? (?=\S+ \S)/i;

/** So many layers of manners are taken off. */
const LAYERS = 20;

/** Verbs for anything at all, and what they come to: 'when did the strikes take place', 'when can she get out'. */
const LIGHT: readonly (readonly [RegExp, string])[] = [
  [/^(?:at|by|around|about)? ?what time (?=did|does|do|is|was|will|were|are)\b/i, 'when '],
  [
    /^(?:in|on|during|by)? ?(?:which|what) (?:year|day|date|month|week) (?=did|does|do|is|was|will|were|are|has|had)/i,
    'when ',
  ],
  [
    /^(?:in|at|to) (?:which|what) (?:place|town|city|village|country) (?=did|does|do|is|was|will|were|are)/i,
    'where ',
  ],
  [/^what(?:'s| is) (.+?) going to (cost|pay|earn)$/i, 'how much will $1 $2'],
  [
    /^what ((?:do|does|did|will|would) (?!.*\b(?:say|said|think|thought|about|on|of)\b).+?) (cost|pay|earn)$/i,
    'how much $1 $2',
  ],
  [
    /^what(?:'s| is| was|s) (?:the )?(?!(?:his|its) name)((?:(?:his|her|their|its) )?\p{L}+?)'?s name$/iu,
    'what is the name of the $1',
  ],
  [
    /^(?:which|what) (?:team|club|side|firm|company|party|school|university|bank) (?=(?:does|do|did|is|was) .+ for$)/i,
    'what ',
  ],
  [/^what (?:does|do|did) (.+?) own$/i, 'what $1 owns'],
  [
    /^how many (?:people|persons|politicians) (?:are|were|is) (?:running|standing|competing) (?:for|to be(?:come)?) (?:the )?(?=\S)/i,
    'how many candidates for ',
  ],
  [/^who (?=(?:much|many|long|old|far|often|big)\b)/i, 'how '],
  [/^who (?:gets?|got|is allowed|are allowed) to (?=\S)/i, 'who '],
  [
    /^(how (?:many|much) .+?) (?:do|would|will) (?:you|i|we|u) (?:need|have to (?:have|get|take))$/i,
    '$1 are needed',
  ],
  [/^for how long\b/i, 'how long'],
  [/^how come\b(?! to)/i, 'why'],
  [/^for (?:what|which) reasons?\b/i, 'why'],
  [
    /^what (?:caused|triggered|prompted|led to|(?:is|was|are|were) behind|(?:is|was|are|were) the (?:reasons?|causes?) (?:for|of|behind)) (?=\S)/i,
    'why ',
  ],
  [/^what made (?=\S)/i, 'why did '],
  [
    /^when (?:is|are|was|were) (.+?) (?:expected|due|scheduled|supposed)(?: (?:out|in|to (?:come|arrive|be (?:ready|out|known))))?$/i,
    'when is $1 due',
  ],
  [/^(when .+?) (?:take|took|taken) place$/i, '$1'],
  [
    /^(when (?:can|could|will|would|may|does|did|is) .+?) (?:(?:get|be let|come|walk) out|get free|be freed)$/i,
    '$1 be released',
  ],
];

/** What somebody does for a living is told where it is said who they are. */
const LIVING =
  /^(?:and )?what (?:does|did|do) (.+?) do (?:for (?:a living|work)|as a job|before(?: (?:that|this|politics))?)$|^(?:and )?(?:where|who) (?:does|did|do) (.+?) (?:work(?: for)?|teach)$/i;

const EDGES = /[\s?!.,;:…]+$/;

/** A question without its manners, quotation marks of one kind, keywords spelt right. */
export function tidied(question: string, known: Known): string {
  let text = question
    .normalize('NFC')
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, ' ')
    .replace(/\b(who|what|that|where|how|when|why|yesterday|today)s\b/gi, "$1's")
    .replace(/\b(go)nna\b/gi, '$1ing to')
    .replace(/\b(wan)na\b/gi, '$1t to')
    .replace(/^[\s/>-]+/, '');
  text = owned(trimmedEnd(spelt(trimmedEnd(text), known)), known);
  text = inLongForm(asSpouse(inFull(text, known)), known);
  text = text.replace(LIVING, 'who is $1$2');
  const led = text.replace(LEAD, '');
  text = led === '' ? text : led;
  const reason = REASON.exec(text)?.index ?? 0;
  if (reason > 0) text = trimmedEnd(text.slice(0, reason));
  for (let layer = 0; layer < LAYERS; layer += 1) {
    const next = trimmedEnd(text.replace(BEFORE, '').replace(AFTER, ''));
    if (next === text || next === '') break;
    text = next;
  }
  const plain = LIGHT.reduce((words, [heavy, light]) => words.replace(heavy, light), text);
  return withPlainVerb(plain.replace(FORCE, '$1 ').replace(DOUBTED, 'whether '), known);
}

/** In front of a verb it is a plural: 'how many marks did he get'. */
const OWNS =
  /\b(\p{L}{3,})s (?=\p{L})(?!(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|and|or|of|in|on|at|to|for)\b)/giu;

/** 'ashs wife' is Ash's, where somebody of the article is called Ash and nothing of it 'ashs'. */
const owned = (text: string, { people, words }: Known): string =>
  text.replace(OWNS, (whole, name: string) =>
    people.some(
      (one) =>
        one.kind === 'person' && wordsOf(one.name).some((own) => folded(own) === folded(name)),
    ) && !words.includes(`${name}s`.toLowerCase())
      ? `${name}'s `
      : whole,
  );

/** 'the who' is the World Health Organization, where the article speaks of that. */
const inFull = (text: string, { people }: Known): string =>
  text.replace(/\bthe (\p{L}{3,6})\b/giu, (whole, word: string) => {
    const body = people.find(
      ({ kind, name }) => kind === 'organisation' && initialsOf(name) === word.toUpperCase(),
    );
    return body ? `the ${body.name}` : whole;
  });

const initialsOf = (name: string): string =>
  wordsOf(name)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('');

/** Without marks and blanks at the end; counted by hand, as a pattern would look at each run of blanks again and again. */
function trimmedEnd(text: string): string {
  let end = text.length;
  while (end > 0 && EDGES.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

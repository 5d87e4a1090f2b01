import { sayingVerbs } from '../words/narration.ts';
import { byHint } from './hints.ts';

/** Captions, labels, addresses to the reader, lists in one line. */
export const isOddment = (words: string): boolean =>
  someOddments(words, (pattern) => pattern.test(words)) ||
  /^(?:above|below|left|right|pictured|photo|video|watch|caption|click|scroll|read|see|seen here|shown here|note|correction|update[sd]?)\b[:,]? /i.test(
    words,
  ) ||
  /(?:left|right|centre|center)(?<=\p{Lu}\p{L}+, (?:far )?\p{L}+)(?:[,.]| and\b)/u.test(words) ||
  /^(?:content |spoiler )?warning: /i.test(words) ||
  TO_READERS.test(words) ||
  HEADED.test(words) ||
  isCall(words) ||
  isLabelled(words) ||
  isTicker(words) ||
  isAnswer(words) ||
  isAnnouncing(words) ||
  isWordless(words) ||
  isUnfinished(words);

/** By what stands in whatever they find: a sentence that does not have it is not searched. */
const ODDMENTS: readonly (readonly [hint: string, pattern: RegExp])[] = [
  [
    '(',
    /\((?:left|right|centre|center|middle|above|below|top|bottom|far left|far right|pictured|file|file photo)\b[^)]{0,120}\)|\([lrL]\)|\(R\)(?<!\b(?:Gov|Sen|Rep|Governor|Senator|Representative|Congress(?:man|woman))\b[^()]{2,40}\(R\))/,
  ],
  [
    'pictured',
    /\bpictured\b(?:,| (?:above|below|left|right|here|with|in|at|on|together|during|outside|after|before|last)\b|[.)])/,
  ],
  [
    'following',
    /\bthe following (?:picture|photo|photograph|image|video|clip|chart|graphic|map|tweet)\b/,
  ],
  [
    'lick',
    /\b[Cc]lick (?:here|to (?:read|see|watch|view|find|learn|listen)|on|through|for|over)\b/,
  ],
  ['(', /\((?:here(?:[’']s| is| are)|see|via|read|watch|more|full|details|h\/t)\b[^)]{0,60}\)/i],
  [
    'edited',
    /\b(?:has|have) been (?:lightly )?(?:edited|condensed)\b.{0,40}\b(?:length|clarity|space|style)\b/,
  ],
  [
    'ere ',
    /\b[Hh]ere(?:[’']s| is| are) (?:[\w-]+ ){1,3}(?:look|reasons|things|ways|facts|tips|questions|takeaways|examples|highlights|moments|photos|pictures)\b/,
  ],
  ['you ', /\byou (?:missed|may have missed|need to know)\b/],
  ...['here', 'above', 'below'].map(
    (hint) => [hint, new RegExp(`\\b(?:is|are|was|were) (?:seen|shown) ${hint}\\b`)] as const,
  ),
  [';', /(?:;[^;]*){4}/],
  ...['|', '•'].map((hint) => [hint, /[|•]/] as const),
  ...['http', 'www.'].map((hint) => [hint, /https?:|www\./] as const),
];
const someOddments = byHint(ODDMENTS);

/** What speaks to the reader from its first words. */
const TO_READERS =
  /^(?:Tap here|Tune in|Sign up|Subscribe|Stay tuned|Check out|Take a look|Find out (?:more|how|why)|Learn more|Follow us|Join us|You can (?:also )?(?:hear|watch|read|see|find|follow|listen|view|download|contact|email|donate))\b/;

/** 'Don’t be fooled by the ferry.' calls; 'Do not drink the water, doctors say.' tells. */
const isCall = (words: string): boolean =>
  /^(?:Don['’]t|Do not|Let['’]s|Forget|Meet|Move over|Look out|Brace yourselves?|Say (?:hello|goodbye))\b/.test(
    words,
  ) &&
  words.length < LONGEST_CALL &&
  !words.split(/[^\p{L}]+/u).some((word) => sayingVerbs.has(word));
const LONGEST_CALL = 100;

/** A headline in capitals that runs into its story: 'BRIDGE SHUT AFTER FIRE The council of Tolva …'. */
const HEADED = /^(?=[^\p{Ll}]{10})(?:[\p{Lu}\d’'&,$-]{2,} ){2,}(?:A|The|[\p{Lu}“"]\p{Ll}+) /u;

/** What stands before a colon and a new beginning, as long as nobody is said to say it there. */
function labelOf(words: string): readonly string[] {
  const label = /^(\p{Lu}[^:(“"‘.?!,]{0,40}): \p{Lu}/u.exec(words)?.[1]?.split(' ') ?? [];
  return label.some((word) => sayingVerbs.has(word)) ? [] : label;
}

/** A label has fewer words than what announces a sentence. */
const ANNOUNCING = 4;

/** 'Sacked: The chef …', 'ORR: Well, …' */
function isLabelled(words: string): boolean {
  const { length } = labelOf(words);
  return length > 0 && length < ANNOUNCING;
}

/** 'Bad news for the harbour: The ferry …' begins a story; further down it goes on from something told. */
export const isAnnounced = (words: string): boolean => labelOf(words).length >= ANNOUNCING;

/** A line of a match ticker: 'Ana Ruiz (Tolva) wins a free kick …', 'Foul by Max Orr (Marn).' */
const isTicker = (words: string): boolean =>
  (words.includes('(') &&
    /^\p{Lu}[^()“"]{2,40} \(\p{Lu}[^()]{2,30}\) (?:wins|is shown|hits|has gone down|(?:left|right) footed|header|converts)\b/u.test(
      words,
    )) ||
  /^(?:Foul by|Attempt (?:missed|saved|blocked)\b|Corner,|Offside,|Substitution,|Hand ball by|Delay in match|(?:First|Second) Half (?:begins|ends))/.test(
    words,
  );

/** 'Here are four ways to cross the river.', 'Rain or shine: here’s what to wear.': what follows stays out. */
const isAnnouncing = (words: string): boolean =>
  /(?:^|[,:] )[Hh]ere(?:['’]s| is| are) (?![^.]*:)/.test(words);

/** '“I would,” Ana Ruiz told the reporter.', 'By letting rooms.': so few words answer a question that no sentence here asks. */
const isAnswer = (words: string): boolean =>
  /^[“"](?:Yes|No|I|We|You|It|He|She|They|That|This|Not)(?:[’'\s]\S+){0,2}[,.!?]["”]/.test(words) ||
  /^[“"](?:Yes|No)[,.] [^”"]{0,40}[”"]/.test(words) ||
  /^By \w+ing [^,:;–—]*\.$/.test(words);

/** 'Ana “Nan” Ruiz shouted to the crowd.': what she said is another sentence, or cut. A nickname is no quotation. */
const isWordless = (words: string): boolean =>
  WORDLESS.test(words.slice(-LONGEST_TAG)) &&
  !/[“”"]|\b(?:that|whether|how|why|what|who|then|later|first)\b/.test(
    words.replace(/["“][^"”]{1,20}["”]/g, ''),
  );

const LONGEST_TAG = 90;
const WORDLESS =
  /(?:(?:shouted|yelled|replied|responded|continued|added|exclaimed|quipped|declared|joked)(?<! (?:[Hh]e|[Ss]he|[Tt]hey) \w+)(?: (?:to|at|from|in|with|during|after|into) [^,]{1,60})?|(?:said|says) [a-z]+ly (?:to|at|from|in|with|during|after|into|over)(?: [\p{L}’'-]+(?<!ed|was|were|had|has|will|would)){1,6})\.$/u;

/** Pasts that are no participles: what begins with one is an item of a list, and its subject stands above. */
const SUBJECTLESS =
  /^(?:Began|Broke|Chose|Drove|Flew|Gave|Hid|Knew|Lacks|Rode|Ran|Saw|Spoke|Stole|Swore|Threw|Took|Went|Wore|Wrote) (?:an?|the|even|his|her|their|its|on|to|for|in|out|up|down|off|over|away|with|from|\d)\b/;
/** 'The number of boats that Tolva asked Marn to mend, which …': the heading of an entry, however long. */
const ENTRY =
  /^The (?:number|amount|share|percentage|proportion|sum) of (?:[\p{L}’'-]+ )*?(?<! \p{Ll}+s )\p{Ll}+s that \p{Lu}[^,]*, which [^,]*\.$/u;

/** 'Ran a school that failed.', 'All the more reason to mend the bridge.': no clause of its own. */
const isUnfinished = (words: string): boolean =>
  SUBJECTLESS.test(words) ||
  ENTRY.test(words) ||
  /^(?:All the more reason to|Things like \p{Ll}+ing) [^,;:]*\.$/u.test(words);

/** Letters that were decoded wrongly: 'PeÃ±a', 'donâ€™t'. Large ones may stand in 'SÃO'; some have their accent apart. */
export const isMisread = (words: string): boolean =>
  /\p{Ll}(?:Ã|A\u0303)|(?:Ã|A\u0303)[^\p{L}\s]|(?:â|a\u0302)€|\ufffd/u.test(words);

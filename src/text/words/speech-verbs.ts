/**
 * Verbs that report speech, by what can stand with them.
 * `say`: takes the words themselves ('X insisted: “…”'). `label`: takes a thing and what it is called or accused of
 * ('X dismissed it as “…”'); its object is no clause. `mind`: tells a thought or a wish, which news text often takes from speech.
 */
export type SpeechVerb = 'say' | 'label' | 'mind';

/** Which form of its verb a word is. `base` also stands for the plain present ('they say'). */
export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'gerund';

export interface VerbReading {
  readonly verb: SpeechVerb;
  readonly form: VerbForm;
}

const SAY =
  `articulate assent babble breathe conjecture curse decree enquire expound grunt intimate pant persist prophesy threaten underline underscore
query acknowledge add admit advise affirm apologise apologize beam beseech bleat blog bluster boom coo croon deduce divulge hoot implore interpose josh narrate
parry philosophise quaver rejoice reminisce remonstrate rhapsodise squeal sympathise sympathize trill wink wisecrack yelp retaliate rue mewl bawl chirp chirrup commiserate effuse fulminate gabble grouch gurgle harrumph lisp screech simper snicker
sniffle snuffle titter whimper whinge yammer allege announce answer argue assert assure attest avow bark bellow
bemoan boast brag bray caution chant chide chime chuckle cite claim clarify coax comment complain concede conclude concur confess confide
confirm contend continue counsel counter crow cry deadpan declare demand deny detail determine disclose dispute echo elaborate
email emphasize emphasise enthuse estimate exclaim exhort explain exult fume gasp gloat gripe groan growl grouse grumble gush
hint holler imply indicate inform inquire insinuate insist instruct interject interrupt intone jest joke jot kid lament laugh lecture
maintain marvel message moan mumble murmur mutter muse nod note object observe offer opine order pen pledge plead ponder point post
posit pray preach predict press proclaim profess promise pronounce propose protest punctuate quip quote rage rail rant read reason reassure rebut
recall recite recommend recount reflect rehearse reiterate rejoin relate remark remember remind repeat reply report respond restate retort
retweet reveal roar rule scoff scold scream scribble shout shriek sigh signal smile snap sneer snort sob specify speculate
state stress stipulate submit suggest summarize summarise surmise swear taunt tease testify text theorize thunder tout trumpet tweet urge
utter beg blurt giggle grin shrug cackle croak drawl purr snarl stammer stutter guess theorise hazard relent demur fret chortle hiss howl rasp scowl snigger sniff splutter tut wheeze vent venture voice volunteer vow wager wail warn whine whisper wonder write yell`.split(
    /\s+/,
  );

const LABEL =
  `accuse address advocate applaud assail attack attribute  bash berate blame blast brand bless caricature castigate
celebrate censure credit challenge champion characterize characterise charge coin commend compare condemn congratulate criticize criticise
damn debunk decry defend define demonize denounce depict deplore deride describe diagnose disavow discuss dismiss disparage dub
endorse envision evoke examine excoriate flag frame hail highlight honor honour identify impugn indict insult
invoke jeer jab label lambast lambaste laud liken list lob  mention mock name nickname outline paint  
pitch portray praise prescribe promote question rap  rebuff rebuke refer reference reject renounce reprimand
ridicule salute slam slap smear spell support tag target term thank trash tut-tut unveil upbraid welcome admonish promote
herald defy vilify bristle blame brush cast diss hit  rip skewer savage`.split(/\s+/);

const MIND =
  `agree aim anticipate appreciate believe conclude consider decide desire disagree doubt envisage expect favor favour
fear figure accept hope imagine intend know learn mean plan prefer realize realise regard regret reckon seek sense
suspect think  vote want warrant wish worry find feel see show  issue deliver release express give  go begin start   
 point call   publish  talk speak`.split(/\s+/);

/** base: present, past, participle, gerund */
const IRREGULAR: ReadonlyArray<readonly [string, SpeechVerb, string]> = [
  ['say', 'say', 'says said said saying'],
  ['tell', 'say', 'tells told told telling'],
  ['ask', 'say', 'asks asked asked asking'],
  ['write', 'say', 'writes wrote written writing'],
  ['swear', 'say', 'swears swore sworn swearing'],
  ['read', 'say', 'reads read read reading'],
  ['put', 'say', 'puts put put putting'],
  ['sing', 'say', 'sings sang sung singing'],
  ['aver', 'say', 'avers averred averred averring'],
  ['infer', 'say', 'infers inferred inferred inferring'],
  ['plead', 'say', 'pleads pleaded pleaded pleading'],
  ['call', 'label', 'calls called called calling'],
  ['label', 'label', 'labels labelled labelled labelling'],
  ['signal', 'say', 'signals signalled signalled signalling'],
  ['marvel', 'say', 'marvels marvelled marvelled marvelling'],
  ['counsel', 'say', 'counsels counselled counselled counselling'],
  ['hit', 'label', 'hits hit hit hitting'],
  ['cast', 'label', 'casts cast cast casting'],
  ['think', 'mind', 'thinks thought thought thinking'],
  ['feel', 'mind', 'feels felt felt feeling'],
  ['find', 'mind', 'finds found found finding'],
  ['know', 'mind', 'knows knew known knowing'],
  ['see', 'mind', 'sees saw seen seeing'],
  ['seek', 'mind', 'seeks sought sought seeking'],
  ['mean', 'mind', 'means meant meant meaning'],
  ['give', 'mind', 'gives gave given giving'],
  ['go', 'mind', 'goes went gone going'],
  ['begin', 'mind', 'begins began begun beginning'],
  ['show', 'mind', 'shows showed shown showing'],
  ['speak', 'mind', 'speaks spoke spoken speaking'],
];

const DOUBLED = new Set(
  'admit blog concur deadpan quip rap rebut slap tag submit pen pan peg jot brag plan rip rub lob chat tut-tut sob nod snap kid jab sum shrug beg grin tut refer prefer demur fret regret slam flag dub'.split(
    ' ',
  ),
);

function forms(base: string): readonly [string, string, string] {
  const doubled = DOUBLED.has(base) ? base + base.charAt(base.length - 1) : base;
  if (/[^aeiou]y$/.test(base)) {
    const stem = base.slice(0, -1);
    return [`${stem}ies`, `${stem}ied`, `${base}ing`];
  }
  if (/(?:s|sh|ch|x|z)$/.test(base)) return [`${base}es`, `${base}ed`, `${base}ing`];
  if (/e$/.test(base)) return [`${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  return [`${base}s`, `${doubled}ed`, `${doubled}ing`];
}

function readings(): ReadonlyMap<string, VerbReading> {
  const map = new Map<string, VerbReading>();
  const put = (word: string, verb: SpeechVerb, form: VerbForm): void => {
    if (!map.has(word)) map.set(word, { verb, form });
  };
  for (const [base, verb, row] of IRREGULAR) {
    const [present, past, participle, gerund] = row.split(' ');
    put(past ?? base, verb, 'past');
    put(participle ?? base, verb, 'participle');
    put(present ?? base, verb, 'present');
    put(gerund ?? base, verb, 'gerund');
    put(base, verb, 'base');
  }
  for (const [verb, list] of [
    ['say', SAY],
    ['label', LABEL],
    ['mind', MIND],
  ] as const) {
    for (const base of list) {
      const [present, past, gerund] = forms(base);
      put(base, verb, 'base');
      put(present, verb, 'present');
      put(past, verb, 'past');
      put(gerund, verb, 'gerund');
    }
  }
  return map;
}

const READINGS = readings();

/** What a lower-case word may be as a verb of reporting; undefined when it is none. A regular past form is also the participle. */
export const speechVerb = (word: string): VerbReading | undefined => READINGS.get(word);

const PHRASAL: ReadonlyMap<string, string> = new Map(
  (
    [
      [
        'back',
        'shoot shoots shot shooting fire fires fired firing hit hits hitting struck came pushes pushed pushing',
      ],
      ['in', 'chimes chimed chiming weighs weighed weighing jumped cut chipped'],
      ['up', 'piped sums summed summing'],
      ['on', 'go goes going went gone carried'],
      ['of', 'speak speaks spoke spoken speaking talk talks talked talking'],
      ['out', 'call calls called calling cry cries cried crying'],
      ['clear', 'make makes made making'],
      ['plain', 'make makes made making'],
      ['know', 'wants wanted wanting demanded'],
    ] as const
  ).flatMap(([tail, heads]) => heads.split(' ').map((head) => [`${head} ${tail}`, tail])),
);
const PHRASAL_HEADS = new Set([...PHRASAL.keys()].map((key) => key.split(' ')[0]));

/** True for a verb that reports speech only with one of the words that follow it ('shot back', 'made it clear', 'went on'). */
export const isPhrasal = (verb: string, next: string, second: string): boolean =>
  PHRASAL_HEADS.has(verb) && (PHRASAL.has(`${verb} ${next}`) || PHRASAL.has(`${verb} ${second}`));

const NOUNS = new Set(
  `account accusation admission advice allegation announcement answer argument assertion assessment assurance boast call chant claim
comment comments complaint conclusion confession contention report editorial criticism cry declaration denunciation description email e-mail essay explanation
gripe insistence interview invitation joke lament letter line memo mantra message mockery motto note notice observation opinion
phrase pitch plea pledge point post prediction proclamation promise proposal question quip quote quotation reaction rebuke
reference refrain rejoinder remark remarks reminder reply report response retort rhetoric slogan statement statements suggestion suggestions testimony
threat tweet tweets verdict view vow warning warnings word words criticisms claims calls accusations assertions
answers speech talk`.split(/\s+/),
);

/** True for a noun that means something said or written ('claim', 'remarks'). */
export const isSpeechNoun = (word: string): boolean => NOUNS.has(word);

const CUES = new Set([
  ...READINGS.keys(),
  ...NOUNS,
  ...PHRASAL_HEADS,
  'according',
  'words',
  'reacted',
  'introduced',
  'brought',
]);

/** True for a word that can report speech in any of the ways above, or begins 'according to' or 'words of'. */
export const mayCue = (word: string): boolean => CUES.has(word);

const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/).filter((word) => word !== ''));

/** Words that no counted noun phrase runs over: determiners, prepositions, conjunctions, pronouns, auxiliaries, common verbs and adverbs. */
export const PHRASE_ENDS: ReadonlySet<string> = words(`
  a an the this that these those some any each every either neither both all
  my your his her its our their whose who whom which what when where why how while whether
  i you he she it we they me him us them himself herself itself themselves yourself myself
  of in on at by for from to with without within into onto over under above below between among amid across against
  along around as about after before behind beside besides beyond during despite down except inside near off out outside
  per plus since than through throughout till until toward towards underneath unlike up upon versus via worth following
  and or but nor so yet if because although though unless whereas
  is are was were be been being am isn't aren't wasn't weren't has have had having hasn't haven't hadn't do does did doing
  don't doesn't didn't will would can could shall should may might must won't wouldn't can't cannot couldn't shouldn't
  not never no only just also even still already always often ever again ago later earlier soon now then today
  yesterday tomorrow tonight here there away apart alive unhurt unharmed ashore aboard asleep together too very quite rather almost nearly instead however therefore
  said says say saying told tells went goes go came comes come got get gets took takes take made makes make gave gives give
  saw seen see sees found find finds left leave leaves kept keep keeps let lets put puts ran run runs set sets stood stand stands
  won win wins lost lose loses rose rise rises fell fall falls grew grow grows began begin begins became become becomes
  indicates indicate suggests suggest implies imply represents represent seems seem requires require provides provide allows allow includes include involves involve contains contain
  died die dies lived live lives work works worked want wants need needs know knows knew think thinks thought
  according including compared due such like else once twice respectively each alone overall nationwide worldwide`);

/** Behind a measure these end its phrase ('9 feet tall'); right behind a count they open one ('two old barns'). */
export const MEASURE_ADJECTIVES: ReadonlySet<string> = words(
  `long old tall high wide deep early late`,
);

/** Plurals that do not end in -s, and words that stand for people without being nouns ('13 dead'). */
export const ODD_PLURALS: ReadonlySet<string> = words(`
  people men women children kids feet teeth mice geese oxen cattle police troops staff crew aircraft spacecraft watercraft
  sheep fish craft deer salmon trout cod shrimp squid bison moose swine poultry species series offspring personnel
  dead injured wounded missing homeless unemployed jobless deaths others
  lives wives knives wolves leaves halves shelves thieves loaves
  data media criteria phenomena bacteria alumni cacti nuclei
  pence percent pro-lifers runners-up passers-by dice brethren counsel youth folk gentry majority
  grandchildren stepchildren schoolchildren womenfolk`);

/** Words in -s that are not plurals. */
export const NOT_PLURALS: ReadonlySet<string> = words(`
  is was has does says this its his us less plus versus thus as yes across always perhaps besides previous various famous
  serious dangerous religious numerous enormous business class press loss gas bus pass glass boss mass cross process
  success access congress address witness illness fitness wireless homeless various obvious anonymous continuous airbus lexus
  consecutive virus surplus campus status focus bonus census crisis analysis basis thesis diagnosis paris texas james charles
  christmas politics news physics economics mathematics athletics lens atlas canvas chaos ms mrs st dr overseas indoors
  outdoors upstairs downstairs afterwards towards religious precious nervous generous conscious suspicious ambitious
  sometimes nowadays indigenous poisonous hazardous infectious tedious gross express tennis swiss lotus jesus
  prosperous disastrous us's`);

/** Words at the head of a counted phrase that only say 'again' or 'so many', and are left out of the noun. */
export const LEADING: ReadonlySet<string> = words(`more additional further other extra`);

/** Nouns, and adjectives of a noun, that end as adverbs and participles do: 'July', 'wind speed', 'daily sales'. */
export const LY_ED_NOUNS: ReadonlySet<string> = words(`
  anomaly assembly daily elderly family fly italy july monopoly monthly quarterly rally reply supply weekly yearly
  bed breed fed feed greed need red reed seed shed speed united watershed weed hatred hundred`);

/** Adjectives in -ing and -ed that belong to the noun of a sum: 'underlying inflation', 'adjusted profit'. */
export const SUM_ADJECTIVES: ReadonlySet<string> = words(`
  underlying operating outstanding remaining existing starting asking ongoing recurring diluted adjusted unadjusted weighted combined
  unsecured secured insured uninsured unemployed expected`);

/** Nouns in -ing, which do not end a phrase as 'visiting' does. */
export const ING_NOUNS: ReadonlySet<string> = words(`
  advertising accounting backing banking bombing boxing briefing building ceiling clothing cooking crossing cycling dealing drawing
  dumping earning evening farming feeling filing filling financing fighting finding fishing fracking funding gambling gathering
  hearing heating hiring holding housing hunting investing killing landing leaning learning lending lightning listing living
  lodging manufacturing marketing meaning meeting mining morning mooring offering opening outing packaging painting parking
  planning posting pricing printing processing programming publishing racing ranking rating reading recycling reporting ruling
  sailing saving screening sentencing setting shipping shooting shopping shortening siding sibling signing skiing smoking
  spending spring sterling stabbing standing string swimming teaching testing trading trafficking training turning viewing
  voting warning warming wedding wellbeing wing writing working farthing shilling something anything nothing everything`);

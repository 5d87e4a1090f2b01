import { wordSet } from './word-set.ts';

/** Finite forms of verbs that report speech, and of hardly anything else. */
export const speechVerbs = wordSet(`
acknowledged acknowledges add added adds admits admitted alleged alleges announced announces argue argued argues asserted asserts cautioned claim
claimed claims commented complained complains conceded concedes concluded confirmed confirms contended contends countered counters criticised
criticized declared declares denied denies exclaimed explain explained explains hinted insist insisted insists joked jokes lamented maintained
maintains mused noted notes observed opined pledged predicted predicts proclaimed promised quipped recalled recalls reiterated remarked replied
replies reply reported reports responded responds retorted revealed said say saying says stated states stressed stresses suggested suggests tell tells
testified told tweeted tweets urged urges vowed vows warn warned warns whispered wondered writes wrote yelled
`);

/** Finite forms of verbs whose subject speaks or thinks. */
export const sayingVerbs = wordSet(`
accused accuses acknowledged acknowledges add added adds admit admits admitted agreed agrees alleged alleges announce announced announces argue argued
argues ask asked asks asserted asserts attacked began begins believed believes blasted boasted bragged called calls cautioned chided claim claimed
claims commented comments complained complains conceded concedes concluded concludes concurred condemned confirmed confirms contended contends
continued continues countered counters cried criticised criticized declare declared declares demanded demands denied denies denounced described
describes dismissed elaborated emphasised emphasized emphasizes estimated exclaimed explain explained explains expressed feared fears feels felt
figured finds found hinted hoped hopes indicated indicates insist insisted insists joked jokes knew knows lamented laughed maintained maintains mocked
mused noted notes noting observed observes opined pledged pointed posted praised predicted predicts proclaimed promised promises proposed quipped
quoted reacted read reads recalled recalls recounted reiterated remarked remarks repeated replied replies reply reported reports responded responds
retorted revealed reveals ruled said say saying says scoffed shouted signaled signalled slammed snapped sniped stated states stressed stresses suggest
suggested suggests summed tell tells testified thinks thought told tweeted tweets urged urges vowed vows wanted wants warn warned warns whispered
wondered writes wrote yelled
`);

/** Auxiliaries and common verbs in forms that follow a subject. */
export const commonVerbs = wordSet(`
allegedly already also always apparently appeared appears are aren't be became become been began bought brings brought built came can can't chose
comes could couldn't did didn't died dies do does doesn't don't drew drove earlier faced faces fell flew gave gets gives goes got grew had hadn't has
hasn't have heard hears held hit holds initially is isn't joined joins just keeps kept later lay leads leaves led left let likes lived lives looked looks
loses lost made makes may meets met might must never not now often once only paid pays planned plans played plays previously put puts ran recently
refused refuses remained remains repeatedly reportedly returned returns rose runs sat saw seemed seems sees sent served serves set shall shot should
showed sits sold soon sought speaks spends spent spoke stands still stood struck stuck swore takes taught then threw took tried tries turned turns
used uses visited visits walked walks was wasn't went were weren't will wins won won't wore worked works would wouldn't
`);

/** Past forms that no ending gives away, and that the other lists do not have. */
export const irregularPasts = wordSet(`
arose awoke drew flew fought heard leapt met sought spoke spun struck swore taught threw wept wore wove wrote wrung
beat bit blew bore bound broke bred broadcast burst caught chose clung cost crept cut dealt dug dreamt drank drove ate fed fled flung forbade forgave
forgot foresaw froze hung hurt knelt lent lit meant mistook outdid overcame overheard overran oversaw overtook overthrew quit rang rebuilt redrew repaid resold
rode sank sang shook shed shone shrank shut slept slid slew spread sprang stole stung stank strode strove swam swept swung tore thrust trod understood
undertook underwent undid upheld upset withdrew withheld withstood woke wound
`);

/** Words of grammar: never part of a name on their own, and never between a determiner and its noun. */
export const functionWords = wordSet(`
alongside aboard beneath underneath opposite a about above across after again against ah all along already also although always am amid among an and another any are aren't around as at be because
been before behind being below beside besides between beyond both but by can can't could couldn't despite did didn't do does doesn't doing don't done
down during each either even ever every except for from had has have having he he's hello hence her here hers herself hi him himself his how however i
i'd i'll i'm i've if in inside instead into is isn't it it's its itself just let let's like may maybe me meanwhile might mine moreover must my myself
n't near neither never nevertheless no nonetheless nor not of off often oh ok okay on once one ones only onto or otherwise our ours ourselves out
outside over per perhaps please shall she she's should shouldn't since so some sometimes still such than thank thanks that that's the their theirs
them themselves there there's therefore these they they're this those though through throughout thus to too toward towards under unless unlike until
up upon us very via was wasn't we we'll we're we've well were weren't what what's when where whether which while who who's whom whose why will with
within without won't would wouldn't yes yet you you're you've your yours yourself
`);

/** Ordinary words that news often begins a sentence with, or writes large without meaning a name. */
export const ordinaryWords = wordSet(`
somebody someone nobody everybody everyone anybody anyone abstract according accused act adding additionally addressing advertisement african-american after agreement ahead almost along although altogether amendment
american americans amid analysis and android anyone anything apart apparently appealing appointed arrested article as asian aside asked attack attacks autumn
award back based because before besides bible bill black born both bowl breaking brexit briefly broadly business but call candidate candidates caption
certainly championship championships chapter charged christmas citing clearly close commenting comments compared confirming congress consider constitution
contact continuing convicted correction costs court covid covid-19 credit critics cup currently dear democrats described despite discuss dressed during
earlier early earnings earth easily easter editor educated either elected elsewhere email enough especially essentially even evening eventually every
everybody everyone everything exactly exclusive experts exports facing fall families fans far few fewer final finally first five flanked follow former
fortunately founded four frankly free friends full further game get given giving go god going good government grand great half happily hardly having headed
health help hence hers historically home honestly hopefully hours house hundreds ideally if image importantly imports indeed initially injured inside
interestingly internet ipad iphone ironically jobs justifying keep killed knowing known koran lamenting last late lately later law league least less life like
likewise listen little local long look looking lord losses luckily made mainly make making many married masters match maybe medal medicaid medicare men
millions months moon more moreover morning most mostly much named narrating naturally nearly neither new news newsletter next night nine no nobody none nor
notably note nothing now obamacare obviously officials olympics once one ones only open opponents opposition or originally other others otherwise our over
overall parents part partly past people perhaps phase photo photos plans plus police politics president presidents pressed previously prices prior privately
prix prize probably profit profits prosecutors protesters publicly put question questions quite quran raised ramadan rarely rather reacting read really
recently regarding regardless related remember rents replying reporters republicans residents responding revenue revenues right round sadly sales same say
saying season second section security see seeing seemingly seen senate separately series seven several share shares short shortly should similarly simply
since sitting six slowly so social something sometimes soon sources speaking specifically spring stage standing starting still story strangely students
subscribe such suddenly summer sun super supporters sure surely surprisingly surrounded take taken taking talks tax taxes technically ten tens thankfully that
then think third thirty thousands three throughout thus time times title today together told tomorrow tonight top tournament toward traditionally treaty
trophy true try trying turning twelve twenty twice two typically ultimately under undoubtedly unfortunately unless unlike until update updated upon us usually
video volume voters wages want war watch way wearing web week weeks well what whatever whatsoever when whenever whereas wherever whether whichever while white
whoever why wide windows winter with within women words work workers world worse worst year years yesterday yet young zero
furthermore victory exit hey cheers left pretty acting army autopsy basketball emergency family flight football islam longtime navy olympic paralympic police stay stuff word wow
minutes seconds moments days nights mornings decades centuries
`);

/** Days and months, full and short. */
export const calendarWords = wordSet(`
apr april aug august dec december feb february fri friday jan january jul july jun june mar march may mon monday nov november oct october sat saturday
sep sept september sun sunday thu thur thurs thursday tue tues tuesday wed wednesday
`);

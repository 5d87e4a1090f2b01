import { wordSet } from './word-set.ts';

/** Nouns for what a person is or does, singular, lower case; the last word when there are several. Neither woman nor man. */
export const roleNouns = wordSet(`
potter saddler goldsmith wheelwright shipwright gunsmith clockmaker embroiderer furrier shoemaker brewer patissier haberdasher ghillie
drover apothecary animator caricaturist memoirist ventriloquist illusionist contortionist baritone contralto clarinettist clarinetist dj weathergirl figure-skater
mountain-biker steeplechaser pole-vaulter heptathlete bodybuilder grandmaster alpinist hillwalker orienteer ultrarunner balloonist skydiver bus-driver lorry-driver
coastguard gaoler emissary suffragette trade-unionist shop-steward maharaja mullah ayatollah archdeacon abbot hermit pilgrim sexton antiquary telephonist
proofreader copywriter au-pair childminder babysitter rifleman sapper commando colonel midshipman submariner gurkha mercenary guerrilla partisan
captive emigre nomad drifter vagrant tramp beggar mugger conman forger counterfeiter murderer stalker rapist paedophile bursar
acrobat agronomist dealer beachcomber calligrapher ceramicist chocolatier confectioner deacon dockworker driller exporter fundraiser greenkeeper householder importer orderly settler sniper stablehand usher valuer warder wholesaler
cook relative passer-by bystander mourner commuter holidaymaker reveller worshipper pedestrian schoolboy grandparent classmate housemate flatmate punter well-wisher drinker diner churchgoer ruler evacuee forewoman co-pilot guru attendee applicant cellmate bridesmaid whistle-blower hawker
mpa mna sarpanch tehsildar sub-inspector officer-in-charge shuttler pacer tailender  corporator mahout
accomplice adjuster admirer aficionado alumnus amputee anaesthetist angler antiquarian arbitrator astrologer aviator backpacker bandleader bandmate
banjoist benefactor birdwatcher birder bookie cabinetmaker caddie cadet camper canoeist captor cardinal caterer caver celebrant censor chaperone
chorister chronicler churchwarden classicist coalminer collaborator compere conjuror conscript conspirator councilperson courtier curate debtor
decorator deejay deserter devotee diarist dietician docent dramatist dramaturg engraver entertainer entrant equestrian escapee essayist exile expat
expatriate explorer falconer festivalgoer filmgoer flautist folklorist fosterer gamer gangster gatekeeper genealogist goatherd grandee harpist
headhunter healer hitchhiker homesteader humorist hypnotist impresario impressionist instigator internee invigilator jihadist jogger kayaker
keyboardist knitter landowner latecomer laureate leaseholder librettist litigant logician looter luthier lyricist maestro manicurist marcher masseur
matchmaker minister-designate minstrel monarchist muralist navvy negotiator newscaster newsagent numismatist oboist octogenarian nonagenarian
centenarian septuagenarian officeholder organist outrider overseer owner-occupier pacifist parachutist pawnbroker peacekeeper peer penitent
percussionist perpetrator picketer player-manager poacher policyholder polyglot pontiff postdoc postgraduate powerlifter prankster prelate procurator
profiteer provost psychic purser quilter racegoer ragpicker rambler ratepayer reader recluse reservist restorer reveler ringleader rioter roadie
roboticist runaway saboteur satirist saxophonist scavenger sceptic skeptic schoolchild seafarer secularist seminarian sentry shaman shopworker
showrunner sightseer signatory sixth-former skateboarder skinhead sleuth soloist sommelier sophomore squaddie stationmaster stonecutter storekeeper
stranger streamer stripper subcontractor subeditor sub-editor suitor sunbather surfer sympathiser teetotaller telemarketer theatregoer toastmaster
torturer trainspotter traitor trapper trekker trombonist truant trumpeter turncoat underwriter usurper valet vandal viceroy vigilante villain violist
whaler windsurfer woodcarver woodcutter yogi zealot detectorist dispatcher call-handler crewmember dog-walker forager freelancer homemaker interviewee
jobseeker lifesaver naturist pallbearer paraglider parliamentarian photojournalist postie potholer printmaker rewilder ringmaster scriptwriter
director-general attorney-general solicitor-general governor-general auditor-general surgeon-general inspector-general consul-general comptroller-general accountant-general
smallholder spiritualist sportswriter subpostmaster sub-postmaster superfan tattooist tiler tradesperson train-driver trialist vaccinator wildfowler
woodturner wrangler starlet shot-stopper
scrumhalf flyhalf motorcyclist biker td mep msp mla mlc mna mca taoiseach tanaiste commandant preservationist convener convenor substitute pal mate physio rocker crooner popstar vocalist promoter ringer bell-ringer hauler haulier treasurer secretary-treasurer receptionist registrar crofter bookbinder fishmonger trawlerman cfo coo cto seamer spinner paceman opener all-rounder left-hander right-hander left-armer wicketkeeper wicket-keeper centre-back center-back centre-half centre-forward full-back left-back right-back playmaker batter heavyweight middleweight welterweight flyweight pensioner newlywed playwright influencer youtuber tiktoker vlogger racer debutant prodigy rookie hitmaker infielder receiver hotelier coroner conservator curator beekeeper shopkeeper innkeeper zookeeper gamekeeper groundskeeper harbourmaster harbormaster ranger warden lollipop-lady trader seaman stallholder chair co-author auditor sawyer dishwasher mp gp pm cm academic accountant accuser activist adjutant administrator adolescent adult adviser advisor advocate agent aide alderperson ally ambassador analyst
analyst-in-chief anchor announcer anthropologist apologist appointee apprentice archaeologist archbishop architect artist aspirant assassin
assemblymember assistant associate astronaut astronomer athlete attacker attorney author baby backbencher backer baker banker barrister bassist
batsman bearer beneficiary bidder billionaire biographer biologist bishop blogger bomber bookmaker bookseller boss bowler boxer broadcaster broker builder
bureaucrat butcher buyer cabbie caller cameraperson campaign-manager campaigner candidate captain cardiologist carer caretaker carpenter cartoonist
cashier catcher celebrity centrist ceo cio ciso cmo chairperson challenger champion chancellor chef chemist chief child choreographer citizen civilian
cleaner cleric clerk client climatologist climber clinician co-chair co-director co-founder co-host co-ordinator co-owner co-worker coach
coder colleague collector columnist comedian comic commander commentator commissioner communist companion competitor complainant composer conductor
confidant conservationist conservative constable constituent consul consultant contestant contractor contributor convict coordinator cop cornerback
correspondent cosmologist councillor councilor counsel counsellor counselor counterpart counterterrorist courier cousin creator cricketer
critic crusader customer cyclist dean debater decision-maker dem defector defendant defender defenseman delegate democrat demonstrator dentist
deputy dermatologist designer detective developer dictator dietitian diplomat director dissident doctor donor driver drummer ecologist economist
editor educator electrician employee employer engineer engineer-in-chief enthusiast entrepreneur environmentalist envoy epidemiologist ethicist
evangelist ex-husband ex-president ex-wife exec executive expert eyewitness fan farmer father-figure fellow feminist fighter figure filmmaker
financier firebrand firefighter fisher fisherman fly-half foe follower footballer forecaster forward founder friend front-runner frontrunner fugitive
fullback gambler gardener general geologist goalkeeper gold-medallist golfer governor graduate grandchild grower guard guardian guest guide guitarist
gunner gymnast gynaecologist hacker hairdresser handyperson hawk head headteacher heir helper hiker historian holder homeowner host hostage hunter
hurdler iconoclast immigrant incumbent independent individual industrialist informant informer inmate insider inspector instructor insurgent intern
interpreter interviewer inventor investigator investor jeweller jockey journalist judge jurist juror justice keeper kickboxer kidnapper killer laborer
labourer landlord lawmaker lawyer leader lecturer leftist legend legislator liaison liberal libertarian librarian lieutenant lieutenant-governor
linebacker lineman listener lobbyist local lord loyalist luminary magistrate magnate maker manager marathoner marine marshal master maverick mayor
mechanic medalist medallist mediator medic member mentor merchant meteorologist midfield midfielder midwife migrant millennial millionaire minder
minister missionary mobster model moderate moderator mogul monarch motorist mountaineer musician narrator nationalist naturalist neighbor neighbour
neurologist neurosurgeon newcomer no-one nominee novelist nurse observer occupant officer official olympian ombudsman ombudsperson oncologist onlooker
operative operator opponent organiser organizer orthodontist outfielder owner paediatrician painter panelist panellist paralegal paralympian paramedic
parent parishioner participant partner passenger passerby pastor pathfinder pathologist patient patron pediatrician people-smuggler
performer person petitioner philanthropist philosopher photographer physician physicist pianist pilot pioneer pitcher plaintiff planner player plumber
poet policymaker politician pollster porter poster practitioner preacher predecessor premier presenter president president-elect priest principal
prisoner producer prof professor programmer progressive proprietor prosecutor protege protester protestor psephologist psychiatrist psychoanalyst
psychologist grader publican publicist publisher pundit pupil qb quarterback radical radiologist rancher rapper realtor rebel recruit
recruiter referee reformer refugee regulator rep reporter representative republican rescuer researcher resident respondent restaurateur
retiree reviewer rider rival roommate rower runner runner-up running-mate sailor salesclerk salesperson scholar schoolteacher scientist scout
screenwriter scrum-half sculptor secessionist secretary secretary-general seismologist seller senator separatist sergeant server shareholder
sharpshooter shepherd sheriff shopper shortstop sibling singer skater skier skipper smuggler socialist socialite sociologist soldier
solicitor songwriter source speaker specialist spectator speechwriter spokesperson spouse sprinter staffer stalwart star statehouse statesperson
statistician stepchild steward stockbroker storyteller strategist striker student stylist subordinate successor superintendent superstar supervisor
supplier supporter surgeon surrogate survivor suspect swimmer tailor taxpayer teacher teammate technician teenager tenant tenor terrorist theologian
therapist thinker toddler tourist toxicologist trainer translator traveler traveller trooper trucker trustee tutor twin tycoon
undersecretary understudy undertaker urologist user vendor vet veteran veterinarian vicar vice-chair vice-president victim viewer villager violinist
virologist visitor volunteer voter waiter walker watcher watchmaker webmaster welder whip whistleblower winger winner witness worker wrestler writer
actor adjudicator admiral anarchist arborist archivist artisan attendant auctioneer barista bartender beautician blacksmith boatbuilder
bodyguard bookkeeper botanist bouncer bricklayer busker caregiver cellist cheesemaker chiropractor choirmaster claimant clown cobbler comptroller concierge
corporal cosmonaut crewmate custodian dancer decathlete deckhand diver docker draughtsman dressmaker druggist embalmer executor ex-convict
farmhand farmworker farrier fencer ferryman flanker florist fraudster geneticist glassblower glazier goalscorer governess
gravedigger greengrocer grocer groundsman hairstylist halfback handler herbalist herder herdsman hijacker horticulturist housekeeper illustrator
ironmonger janitor joiner juggler landlady landscaper lifeguard linguist locksmith lodger logger lumberjack machinist magician mathematician
metalworker milliner miner navigator neuroscientist newsreader nutritionist obstetrician optician optometrist osteopath paratrooper
patrolman paymaster perfumer pharmacist phlebotomist physiotherapist pickpocket plasterer podcaster postmistress postmaster privateer psychotherapist
puppeteer quartermaster railwayman rector robber roofer ropemaker scaffolder sharecropper sherpa signaller signalman
silversmith sous-chef squatter stagehand steelworker stonemason surveyor swindler taxidermist telegraphist thief toolmaker toymaker tracker triathlete
typist umpire upholsterer verger warlord watchman weightlifter winemaker woodworker yachtsman arsonist burglar alderman selectman emir forester chauffeur copilot bosun coxswain distiller vintner actuary bailiff jailer
brigadier commodore longshoreman stevedore trainee unionist attache chaplain undergraduate snowboarder
townsman islander orphan coworker mortician notary bellboy spy appellant detainee asylum-seeker
militant chieftain headman lifeboatman youngster youth zoologist
`);

/** Role nouns for men, and for women. */
export const maleRoleNouns = wordSet(`
bridegroom cavalryman choirboy cowboy doorman footman godson grandnephew great-grandfather great-grandson infantryman layman lobsterman marksman
nobleman repairman schoolmaster slaughterman swordsman viscount
quarryman ploughman cowman stockman dairyman coalman oarsman helmsman woodsman tradesman
adman airman anchorman assemblyman barman baron batsman boy boyfriend brother brother-in-law businessman cameraman chairman clergyman congressman councilman
count craftsman crewman dad duke dutchman earl emperor englishman ex-husband father father-in-law fiance fireman fisherman foreman frenchman friar
frontman gentleman godfather grandad granddad grandfather grandson groom gunman guy handyman headmaster henchman hitman husband imam irishman king
knight lad lineman linesman lord man middleman milkman monk nephew newsman oilman ombudsman patriarch policeman pope postman prince rabbi salesman scotsman
seaman serviceman sheikh showman son son-in-law spokesman sportsman statesman father-of-one father-of-two father-of-three father-of-four dad-of-one dad-of-two dad-of-three dad-of-four stepfather stepson strongman stuntman sultan tradesman uncle
vice-chairman weatherman welshman widower workman
`);
export const femaleRoleNouns = wordSet(`
alumna charwoman great-granddaughter great-grandmother horsewoman housemaid maid marchioness masseuse matron mayoress milkmaid noblewoman nursemaid
oarswoman patrolwoman peeress proprietress salesgirl schoolmistress soprano stewardess stuntwoman viscountess washerwoman yachtswoman
abbess actress airwoman anchorwoman assemblywoman aunt ballerina barmaid baroness bride businesswoman camerawoman chairwoman comedienne congresswoman
councilwoman countess daughter daughter-in-law duchess empress englishwoman ex-wife fiancee firewoman fisherwoman frenchwoman girl girlfriend godmother
granddaughter grandmother headmistress heiress hostess housewife irishwoman lady matriarch midwife mom mother mother-in-law mum nanny niece nun
policewoman postwoman princess queen saleswoman schoolgirl seamstress servicewoman sister sister-in-law mother-of-one mother-of-two mother-of-three mother-of-four mum-of-one mum-of-two mum-of-three mum-of-four gran grandma nan spokeswoman sportswoman stateswoman stepdaughter
stepmother waitress widow wife woman
`);

/** Role nouns that name several people and have no '-s': 'police', 'staff'. */
export const pluralRoleNouns = wordSet(
  'police gardaí gardai people men women children staff clergy personnel crew troops congressmen lawmen spokesmen spokeswomen businessmen businesswomen firemen policemen parents others sources authorities siblings media press public folks',
);

/** Lower-case words that stand between a determiner and a role noun, or before one. Others are allowed between a determiner and the noun; these also without one. */
export const roleModifiers = wordSet(`
accomplished acting african-american agriculture air anti-abortion anti-war army artistic asian-american aspiring
assistant associate athletics award-winning baseball basketball bearded beloved best best-selling bestselling
billionaire black border borough boxing budding bus business cabinet campaign casting celebrity centrist chief
childhood chosen church city civil civil-rights climate close college commanding commercial commons communications
communist community company congressional conservative constitutional corporate corps counterterrorism country county
creative cricket criminal crusading culture current data defence defense democratic deputy digital disgraced
distinguished district economic editorial education elder elderly eldest embattled energy engineering environment
equity estate estranged eventual ex executive famed famous far-left far-right fashion favorite favourite federal
fellow field film finance financial fire fiscal five-time football force foreign foreign-policy former founding
four-time freelance freshman fund gay general golf good gop gubernatorial head health hedge high hockey home homegrown
hopeful hotel house housing human human-rights immigration incoming independent influential information insurance
intelligence interim interior international investment judicial junior justice labor labour late latino law lead
leading left-wing leftist legal legislative lesbian liberal libertarian lifelong likely live-in local lone long-time
longtime lorry magazine majority managing marine marketing mayoral media medical middle-aged military millionaire
minority mob moderate movie multimillionaire municipal museum music national nationalist naval navy neighborhood
neighbourhood newly news newspaper noted novice nursing oil old olympic one-time onetime only operating operations
opposing opposition oscar-winning ousted outgoing outspoken parish parliamentary part-time party petty police policy
political pop popular possible potential powerful preferred presidential press presumed presumptive primary prime
principal prison private pro-choice pro-democracy progressive property prospective proud provincial public radical
radio rap real reality regional reigning renowned republican reputed research retail retired retiring right-wing
rights rising rival rock rogue rookie rugby ruling school science seasoned secondary security self-made self-styled
senate senatorial senior sitting soccer socialist sole special sporting star state steel strategy student super
surgical suspected tax taxi teachers tech technical technology television tennis then then- three-time top tory town
trade train transgender transport treasury troubled truck tv two-time unarmed union university urban veteran vice
vice-presidential village wartime wealthy white would-be young youth
`);

/** Nouns of kin and company that are told by whose they are: 'his wife', 'her lawyer'. */
export const relationNouns = wordSet(`
adviser advisor agent aide ally assistant attorney aunt barrister boss boyfriend brother brother-in-law client coach colleague counsel counterpart
cousin dad daughter daughter-in-law deputy doctor ex-husband ex-wife father father-in-law fiance fiancee friend girlfriend granddaughter grandfather
grandmother grandson husband lawyer manager mentor mom mother mother-in-law mum neighbor neighbour nephew niece opponent parents partner predecessor
rival roommate running-mate sister sister-in-law solicitor son son-in-law spokesman spokesperson spokeswoman spouse stepdaughter stepfather stepmother
stepson successor supporter surrogate teammate trainer twin uncle widow widower wife
`);

/** Nouns of kin. */
export const kinNouns = wordSet(`
aunt brother brother-in-law cousin dad daughter daughter-in-law father father-in-law granddaughter grandfather grandmother grandson husband mom mother
mother-in-law mum nephew niece parents sister sister-in-law son son-in-law spouse stepdaughter stepfather stepmother stepson uncle widow widower wife
`);

/** Nouns that tell nothing without whose they are: 'rival Ana Ruiz'. */
export const bondNouns = new Set([
  ...kinNouns,
  ...wordSet(
    'aide ally boss boyfriend colleague counterpart cousin deputy ex-husband ex-wife fiance fiancee friend girlfriend opponent pal partner predecessor rival roommate successor supporter teammate twin',
  ),
]);

/** Nouns that hardly name a role: after 'the' they vary the wording for whoever is being written about. */
export const epithets = wordSet(`
man woman boy girl teenager mother father mum mom dad gran grandad grandmother grandfather mother-of-one mother-of-two mother-of-three mother-of-four
mum-of-one mum-of-two mum-of-three mum-of-four father-of-one father-of-two father-of-three father-of-four dad-of-one dad-of-two dad-of-three
dad-of-four pensioner retiree widow widower newlywed mogul billionaire businessman businesswoman tycoon star superstar veteran politician candidate
nominee contender youngster champion leader millionaire congressman congresswoman senator governor mayor president lawmaker republican democrat
conservative liberal socialist independent entrepreneur singer actor actress comedian comic presenter musician rapper guitarist celebrity hitmaker
songwriter author novelist poet playwright painter artist chef designer model influencer youtuber tiktoker vlogger striker forward midfielder defender
winger goalkeeper keeper centre-back center-back centre-half centre-forward full-back left-back right-back playmaker fly-half scrum-half hooker prop
flanker lock batter batsman bowler seamer spinner paceman opener all-rounder left-hander right-hander left-armer wicketkeeper wicket-keeper shortstop
pitcher catcher infielder outfielder quarterback linebacker cornerback receiver tackle guard center point-guard golfer boxer heavyweight middleweight
welterweight flyweight sprinter hurdler jumper runner swimmer cyclist rider jockey skater skier snowboarder gymnast wrestler fighter cueman racer
driver footballer cricketer player athlete olympian paralympian medallist medalist prodigy rookie newcomer debutant native expatriate graduate
`);

/** Those of them that are as often somebody new. */
export const commonEpithets = wordSet(
  'man woman boy girl teenager mother father player driver candidate champion rider runner guard fighter receiver swimmer star leader veteran center president governor mayor senator',
);

/** Short and other forms of a role noun, with the form that stands for it. */
export const roleForms: ReadonlyMap<string, string> = new Map(
  `sen senator, rep representative, gov governor, gen general, prof professor, dr doctor, lt lieutenant, capt captain, sgt sergeant, pres president, det detective, insp inspector, supt superintendent,
  cmdr commander, col colonel, maj major, adm admiral, hon judge, coun councillor, cllr councillor, cr councillor, clr councillor, councilor councillor, congressman representative, congresswoman representative, advisor adviser, defence defense,
  chairman chair, chairwoman chair, chairperson chair, spokeswoman spokesman, spokesperson spokesman, councilman councillor, councilwoman councillor, councilmember councillor, neighbour neighbor, premier prime-minister, pontiff pope, ceo chief-executive, pm prime-minister, cm chief-minister, dad father, mum mother, mom mother,
  businesswoman businessman, policewoman policeman, saleswoman salesman, congressperson representative, headmaster headteacher, headmistress headteacher, actress actor, prof. professor`
    .split(',')
    .map((pair): [string, string] => {
      const [form = '', noun = ''] = pair.trim().split(' ');
      return [form, noun];
    }),
);

/** Groups of nouns any of which can stand for another; forms already folded. */
export const rolePeers = [
  'candidate nominee contender frontrunner front-runner hopeful',
  'businessman mogul billionaire tycoon magnate entrepreneur developer millionaire',
  'lawyer attorney barrister solicitor counsel',
  'minister secretary',
  'chief-executive boss chief',
  'manager boss coach gaffer',
  'captain skipper',
  'batter batsman',
  'seamer paceman bowler',
  'defendant suspect',
  'pupil student',
  'actor star',
  'sister sibling',
  'brother sibling',
  'goalkeeper keeper',
  'judge justice magistrate',
  'doctor physician surgeon gp',
  'professor academic researcher scientist scholar',
  'policeman officer',
  'king monarch queen ruler',
  'host presenter anchor broadcaster newsreader',
  'reporter journalist correspondent',
  'author writer novelist',
  'wife spouse',
  'husband spouse',
].map((group) => new Set(group.split(' ')));

/** For a role that somebody holds, wider nouns that can stand for it: 'the lawmaker' for a senator. */
export const roleHypernyms: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  `senator: lawmaker legislator politician democrat republican; representative: lawmaker legislator politician democrat republican; mp: lawmaker legislator politician backbencher; backbencher: mp lawmaker legislator politician;
  governor: politician leader; president: leader politician; prime-minister: leader minister politician; chancellor: leader minister politician; minister: politician; candidate: politician;
  nominee: politician; chair: leader boss; chief-executive: executive; striker: forward player footballer; midfielder: player footballer; defender: player footballer; goalkeeper: player footballer;
  forward: player footballer; captain: player; singer: star musician; actor: star; analyst: economist strategist; detective: officer inspector; inspector: detective officer; sergeant: officer detective; constable: officer; superintendent: officer detective; chief: officer; commander: officer; sheriff: officer; trooper: officer; barrister: lawyer; commissioner: official; director: official; ambassador: diplomat official envoy; envoy: diplomat official; secretary: official; minister: official politician; scientist: researcher; biologist: scientist researcher; ecologist: scientist researcher; physicist: scientist researcher; chemist: scientist researcher; economist: analyst; fan: supporter; driver: motorist; vicar: priest cleric clergyman; priest: cleric clergyman; teacher: educator; headteacher: teacher head; firefighter: officer; surgeon: doctor; nurse: medic; physician: medic; mother: parent; father: parent; leader: politician`
    .split(';')
    .map((line): [string, ReadonlySet<string>] => {
      const [noun = '', wider = ''] = line.trim().split(': ');
      return [noun, new Set(wider.split(' '))];
    }),
);

/** What offices are of, in one word: 'Superintendent of Police Meenakshi Iyer'. */
export const officeFields = wordSet(
  'police staff state education finance defence defense health justice interior agriculture transport transportation labor labour commerce energy trade culture tourism information communications housing immigration environment science sport sports parliament congress council operations security treasury works intelligence prisons schools surgery medicine nursing engineering marketing communications research industry manpower youth women climate planning water power petroleum business law technology broadcasting railways textiles railway aviation shipping fisheries forestry mines narcotics tourism sanitation irrigation roads bridges highways',
);

/** Whoever speaks for a body, or for two: 'a **spokesman** for Parks and Culture Tolva'. */
export const isSpokesperson = (word: string): boolean => /^spokes(?:man|woman|person)$/.test(word);

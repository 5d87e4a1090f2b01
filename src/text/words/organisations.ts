import { phraseSet, wordSet } from './word-set.ts';

/** Last words of the names of bodies and companies, lower case: 'Labour Party', 'Bank', 'Ltd'. */
export const organisationHeads = wordSet(`
rcmp features health academy alliance infirmary initiative monitor sentinel dispatch transcript collective realty ems rescue tavern plant hardware democrats socialists liberals conservatives nationalists communists greens newspapers auctions cruises aquarium survey radio clan shimbun centers centres gallery galleries collection collections orchestra band zoo securities lines thermal foods brewery breweries bakery motors logistics consultants architects builders developers estates homes properties hotels restaurants stores supermarkets pumps works mills chemicals plastics metals mining minerals software systems semiconductor semiconductors robotics biotech therapeutics diagnostics sciences analytics advisors advisers asset assets equity wealth athletic athletics rovers wanderers albion hotspur villa palace county rangers academy administration advocates ag agency airlines airways alliance army assembly assn associates association associations authority bancorp bank bbc
air airways airlines board branch brands brigade brothers broadcasting bureau business cabinet campaign capital center centre chamber charity church city club co coalition college
colleges commission committee committees commons communications companies company confederation conference congress consortium constabulary consulting
convention corp corporation corps council court courts department dept directorate duma electric embassy energy enterprises entertainment exchange
executive federation financial fire firm foods force forces forum foundation front fund gas gazette gmbh government group groups guard guardian herald
holdings hospice hospital house inc inquiry institute institution institutions insurance intelligence international journal kingdom knesset lab laboratories
laboratory labs league legion limited llc llp lords ltd magazine manufacturing marines media ministry mirror mission motors movement museum navy
network networks news nurses nv observatory observer office oil organisation organization pac parliament partners partnership party patrol petroleum
pharma pharmaceuticals pictures plc police post power press productions program project rail railways records republicans research reserve retail
review sa school schools secretariat section senate service services society solutions spa squad staff star states steel stores studio studios sun
management investors investments syndicate systems tabernacle taskforce teachers team technologies telecom telecoms telegraph television temple tigers times trading transport tribunal unit municipality tech
tribune trust tv union unions united universities university ventures voters watch weekly wire workers yard
`);

/** Bodies and companies known by a name that does not show it, lower case and without 'the'. */
export const knownOrganisations = phraseSet(`
marks and spencer, johnson and johnson, procter and gamble, ernst and young, legal and general, barnes and noble, smith and wesson,
philip morris, warner cable, time warner cable, clarence house, william morris endeavor, american express, scientific american, national geographic, popular science, popular mechanics, live science, new scientist, deutsche welle, mashable, gizmodo, gawker, techcrunch, engadget, ars technica, wired, quartz, jezebel, deadspin,
kotaku, cnet, zdnet, marketwatch, business insider, france24, france 24, roll call, talking points memo, raw story, digital trends, daily intel, page six, tmz, us weekly, billboard, pitchfork, hollywood reporter, fivethirtyeight,
semafor, nikkei, rappler, anadolu, ansa, rte, cbc, ctv, ctv news, common cause, crime stoppers, fannie mae, freddie mac, johns hopkins, jp morgan, jp morgan chase, time warner, wal-mart, amtrak, red bull, ku klux klan,
homeland security, customs enforcement, latter-day saints, usa swimming, abc, ac milan, aclu, adidas, afd, afp, african union, agence france-presse, air france, airbnb, airbus, al jazeera, al qaeda, al-qaeda, al-shabaab,
al-shabab, aldi, alibaba, alphabet, amazon, amd, american airlines, amnesty, amnesty international, anthropic, antifa, ap, apple, aramco, arsenal,
asda, asean, associated press, aston villa, astrazeneca, at&t, atp, axios, bae systems, baidu, bank of america, barcelona, barclays, basf, bayer,
bayern munich, bbc, bild, black lives matter, blackrock, bloomberg, bma, bmw, boeing, boko haram, boots, boston globe, bp, breitbart, breitbart news,
british airways, bt, bt sport, sky sports, sky sports news, fox sports, nbc sports, eurosport, talksport, buckingham palace, bundesbank, bundestag, buzzfeed, bytedance, cabinet office, capitol, cbi, cbs, cdc, cdu, celtic, celtics,
chelsea fc, chevron, chicago tribune, cia, cisco, citi, citigroup, cnn, coca-cola, comcast, conservatives, costco, cowboys, credit suisse, crystal
palace, csu, daily beast, daily caller, daily express, daily mail, daily mirror, daily news, daily telegraph, deloitte, delta, democrats, der spiegel,
deutsche bank, dhl, dhs, die zeit, disney, dnc, dodgers, doj, downing street, drudge report, duma, dup, dwp, easyjet, ecb, economist, el pais, elysee,
eni, epa, equinor, espn, eu, european commission, european union, europol, everton, exxon, exxon mobil, exxonmobil, facebook, fatah, fbi, fda, fed,
federal reserve, fedex, ferrari, fia, fidesz, fifa, financial times, fitch, foggy bottom, ford, foreign office, fox, fox news, foxconn, g20, g7,
gallup, gazprom, gchq, general motors, giants, gm, goldman sachs, google, gop, greenpeace, greens, greggs, guardian, charlie hebdo, harley davidson, harley-davidson, h&m, haaretz, hamas, hbo,
hezbollah, hizbollah, hmrc, holy see, holyrood, home office, honda, hsbc, huawei, hud, huffington post, huffpost, human rights watch, hyundai, iaea,
ibm, ice, ifs, ikea, imf, independent, instagram, intel, inter milan, interfax, interpol, ioc, ipsos, irs, isil, isis, islamic state, itv, jaguar land
rover, jerusalem post, john lewis, johnson & johnson, jpmorgan, jpmorgan chase, justice department, juventus, kcna, kensington palace, kia, knesset,
kpmg, kremlin, la repubblica, labour, lakers, lapd, le figaro, le monde, leeds united, lehman brothers, leicester city, lib dems, liberal democrats,
lidl, likud, linkedin, liverpool fc, lloyds, lockheed martin, los angeles times, lufthansa, lyft, mail, manchester city, manchester united, marks &
spencer, mastercard, mcdonald's, mckinsey, mercedes, mercedes-benz, meta, mets, mi5, mi6, miami herald, microsoft, mirror, mlb, mls, moderna,
momentum, moody's, morgan stanley, morrisons, mossad, mother jones, msnbc, naacp, nasa, nasdaq, national review, nato, natwest, nba, nbc, ncaa,
nestle, netflix, new york post, new york times, new yorker, newcastle united, newsweek, nfl, nhl, nhs, nike, nintendo, nissan, no 10, novartis, npr,
nra, nsa, number 10, nvidia, nypd, observer, oecd, ofcom, ofgem, ofsted, opec, openai, oracle, oxfam, pa, paramount, paris saint-germain, patriots,
paypal, pbs, pentagon, pepsi, pepsico, peugeot, pew, pfizer, pga, plaid cymru, planned parenthood, podemos, politico, premier league, press
association, primark, procter & gamble, propublica, psg, pwc, quinnipiac, rangers, raytheon, real madrid, red cross, red sox, reddit, renault,
republicans, reuters, ria novosti, rmt, rnc, roche, rolling stone, rolls-royce, rosneft, royal mail, rspca, ryanair, s&p, sainsbury's, salon,
salvation army, samsung, santander, sap, saudi aramco, scotland yard, sdlp, senedd, shell, siemens, sinn fein, sky, sky news, slate, snapchat, snp,
sony, southwest, spacex, spd, spotify, spurs, standard & poor's, starbucks, state department, stellantis, stormont, sunday times, supreme court,
syriza, t-mobile, taliban, target, tass, telegraph, telemundo, tencent, tesco, tesla, the atlantic, the economist, the hill, the intercept, tiktok,
time, times, tories, total, totalenergies, tottenham, tottenham hotspur, toyota, treasury, tsa, tuc, twitter, u.n, uber, ubs, uefa, ukip, un, unesco,
unicef, unilever, united airlines, united nations, univision, upi, ups, usa today, vanity fair, variety, vatican, verizon, vice, visa, vodafone,
volkswagen, volvo, vox, wada, waitrose, wall street journal, walmart, warner bros, washington post, weekly standard, wells fargo, west ham, whatsapp,
white house, whitehall, who, wikileaks, wta, wto, xiaomi, xinhua, yankees, yougov, youtube, zara
`);

/** Common nouns that name a body in the article: 'the company', 'the paper'. They can speak. */
export const organisationNouns = wordSet(`
administration agency airline airlines alliance association authorities authority automaker bank bloc board broadcaster bureau business cabinet campaign
carmaker center chain channel charity church club coalition commission committee company conglomerate council court department embassy federation firm
force foundation fund government group institute institution insurer junta lawmakers league lender magazine maker manufacturer media militia ministry network
newspaper office opposition organisation organization outlet panel paper parliament party police press prosecution publication publisher regime
regulator retailer school senate squad station supermarket tabloid team thinktank tribunal union university utility watchdog website
`);

/** Common nouns for what carries words without being anybody: never persons, but sources of speech. */
export const documentNouns = wordSet(`
ad affidavit log logbook diary advertisement analysis article audio book caption column communique complaint document dossier editorial email emails essay filing headline
indictment interview invitation lawsuit letter manifesto memo memoir message note notice opinion pamphlet petition placard poll post poster posting
readout recording release report ruling screenshot script sign slogan statement study survey testimony text transcript tweet verdict video voicemail warrant
`);

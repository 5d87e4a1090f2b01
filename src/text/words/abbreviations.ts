const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Written before a name or a number, never last in a sentence: 'Sen. Smith', 'vs. Leeds', 'approx. 40'. */
export const LEADING_ABBREVIATIONS = words(
  'Mr Mrs Ms Mx Dr Drs Prof Profs Messrs Mme Mlle Rev Revd Hon Fr Br Sen Sens Rep Reps Gov Govs Pres ' +
    'Smt Shri Sri Adv Engr Barr Alh Cllr Coun Gen Lt Col Maj Capt Cmdr Cdr Adm Brig Sgt Cpl Pvt Pfc Supt Det Insp Const Atty Amb Asst Assoc ' +
    'v vs viz cf approx est incl excl eg ie e.g i.e ca Vol vol Fig fig pp',
);

/** Part of what comes next or the last word of a sentence; only the next word tells. */
export const EITHER_ABBREVIATIONS = words(
  'St Ste Ft Mt Pt al Sec Inc Corp Co Cos Ltd Bros Plc plc Jr Sr Esq Ave Blvd Rd Hwy Dept Univ Assn ' +
    'Intl Natl Bldg Mfg Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur ' +
    'Thurs Fri Sat Sun Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich ' +
    'Minn Miss Mo Mont Neb Nebr Nev Okla Ont Ore Pa Penn Tenn Tex Va Vt Wash Wis Wisc Wyo Que Alta',
);

/** Abbreviations only before a numeral: 'No. 10', 'p. 4', '6 ft. 2'. */
export const NUMBER_ABBREVIATIONS = words(
  'Rs No Nos no nos p par sec ch Ch Art art Sect ft lb lbs hr',
);

/** What may follow 'a.m.' or 'p.m.' inside a sentence: '9 a.m. Monday', '6 p.m. GMT'. */
export const AFTER_CLOCK = words(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun ' +
    'January February March April May June July August September October November December ' +
    'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec GMT BST UTC CET CEST EST EDT ET CST CDT CT MST ' +
    'MDT MT PST PDT PT AEST AEDT AWST Eastern Central Pacific Mountain',
);

/** Closed-class words that with a capital begin a sentence; a name does not go on with them. */
export const SENTENCE_OPENERS = words(
  'The A An This That These Those There Here He She It They We You I His Her Its Their Our My Your ' +
    "He's She's It's They're We're You're I'm I've I'd I'll That's There's " +
    'And But Or Nor So Yet If When While Whether Because Since Although Though Unless Until Once As ' +
    'After Before During In On At By For From To With Without Within Under Over Between Among Amid ' +
    'Against About Above Across Along Around Behind Beside Despite Of Through Throughout Toward ' +
    'Towards Upon Like Unlike Where Who Whose What Which Why How However Meanwhile Also Then Now ' +
    'Still Even Just Only Not Some Many Most Several Few Both Each Every All Any Another Others Other ' +
    'Such Neither Either Earlier Later Last Yesterday Today Tonight Tomorrow Asked According Instead ' +
    'Rather Perhaps Indeed Moreover Furthermore Nevertheless Nonetheless Therefore Thus Previously ' +
    'Recently Currently Initially Finally Eventually Separately Similarly Nearly Nobody Everyone Is Are Was Were Has Have Had Do Does Did Can Could Would Should Yes',
);

/** Small words that begin a family name, and so may begin a sentence without a capital. */
export const NAME_PARTICLES = words(
  'de da di du del della der den des dos la le van von ter ten bin ibn al el',
);

/** Verbs of a tag after a quoted question or cry: “Why?” Smith asked. */
export const TAG_VERBS = words(
  'said says asked asks added adds replied replies wrote writes tweeted posted shouted yelled cried ' +
    'screamed exclaimed wondered joked quipped demanded recalled insisted responded answered continued ' +
    'explained chanted sang begged whispered muttered inquired enquired',
);

import { phraseSet, wordSet } from './word-set.ts';

/** Titles that say man or woman; a name after one is a person's. Lower case, without the full stop. */
export const maleTitles = wordSet(`
alderman assemblyman baron brother congressman councilman count duke earl emperor father fr friar herr imam king lord monsieur monsignor mr pope
prince rabbi senor shri signor sir sultan uncle
`);
export const femaleTitles = wordSet(`
assemblywoman baroness congresswoman councilwoman countess dame duchess empress frau lady madam madame miss mme mrs ms princess queen senora signora smt
sister aunt aunty auntie
`);

/** Single words that stand before a surname or a name as part of it: 'Dr Lee', 'Sen. Ruiz', 'Judge Boyle'. */
export const plainTitles = wordSet(`
sheikh shaikh csp dsp ssp acp dcp igp aig ag brig cdr amb
coun cr clr adm admiral agent ambassador archbishop attorney ayatollah bishop brigadier canon capt captain cardinal chancellor chief cllr cmdr coach col colonel
commander commissioner constable corporal councillor councilmember councilor cpl deacon deputy det detective dr gen general gov governor hajj hon insp
inspector judge justice lieutenant lt magistrate maj major marshal mayor minister mullah mx officer pastor pc premier pres president prof professor
pvt vp rep representative rev reverend saint secretary sen senator sergeant sgt sheriff speaker st superintendent supt trooper vicar
recorder hrm hrh cp sp dsp asp igp dgp adgp ssp dcp acp dci pcso alhaji alhaja hajiya engr oba otunba taoiseach tanaiste cathaoirleach chairman chairwoman treasurer headmaster headmistress comrade dato datuk mla mlc mna
`);

/** Titles of several words that stand before a name, without modifiers in front. Matched lower case. */
export const longTitles = phraseSet(`
air marshal, attorney general, director general, inspector general, auditor general, governor general, consul general, adjutant general, comptroller general, prosecutor general, procurator general,
chief minister, chief constable, deputy chief minister, police commissioner, opposition leader, deputy leader, district collector, chief inspector, detective constable, detective inspector,
detective sergeant, det con, det insp, det sgt, det supt, ch insp, chief superintendent, shadow chancellor, shadow minister, brig gen, chief executive, chief secretary, chief whip, chief justice, chief of staff, commander in chief, defence minister, defence secretary,
defense minister, defense secretary, deputy prime minister, district attorney, education secretary, finance minister, fire chief, first lady, first
minister, first sgt, foreign minister, foreign secretary, health minister, health secretary, home secretary, house speaker, interior minister, lt col,
lt gen, lt gov, maj gen, majority leader, minority leader, police chief, press secretary, prime minister, rear adm, second lady, secretary general,
secretary of state, sgt maj, solicitor general, staff sgt, state rep, state senator, surgeon general, treasury secretary, us senator, vice adm, vice
chancellor, vice president
`);

/** Name suffixes that belong to the name, lower case without the full stop. */
export const nameSuffixes = wordSet('jr sr ii iii iv 2d 3d 2nd 3rd');

/** Letters after a name that are no part of it. */
export const postNominals = wordSet(
  'mp mps msp mep mbe obe cbe qc kc phd md esq td ra dds rn cpa jd ba ma',
);

/** The same, where they are in capitals only: 'Ana Ruiz SC'. */
export const capitalPostNominals = wordSet(
  'sc dbe kbe gbe cvo kcb ac ao am oam psm frs jp dl qpm bem ias ips pc tc cc qso mla mlc sj osb op',
);

/** Small words inside surnames: 'van der', 'al', 'bin', 'de la'. */
export const particles = wordSet(
  'ap ab van von der den de del della di da dos das du la le los las al el ul bin ibn bint ben abu ter ten zu zur af av y',
);

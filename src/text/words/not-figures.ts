const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/).filter((word) => word !== ''));

/** Things that carry a number instead of being counted by it: 'page 4', 'Route 66', 'Game 7'. */
export const NUMBERED_THINGS: ReadonlySet<string> = words(`
  no nos number numbers reference ref section sections article articles chapter chapters page pages p pp paragraph para clause rule rules
  route highway interstate freeway motorway road flight game games week day phase level grade year type class category cat
  channel formula act part volume vol episode season series round item line lane gate room suite unit apartment apt floor
  step stage size group pool area district ward precinct zone exit terminal platform track model version mark mk windows
  apollo title proposition prop measure amendment resolution order bill hb sb figure fig table appendix block lot box
  building hangar pier bus schedule annex form code interstate i-95 covid study chart graph exhibit sol launch sprint
  lap set hole quarter inning match heat race test seed ranked division tier league square engine ladder station camp
  building tower dorm cell row seat bay dock reactor core hurricane agenda ps xbox iphone galaxy
  junction war gen generation beta release android ios mac vitamin fortune ftse nikkei`);

export const ADDRESS_WORDS: ReadonlySet<string> = words(`
  street st avenue ave road rd lane drive boulevard blvd place square court crescent terrace highway hwy parkway downing
  alley pike turnpike plaza`);

/** What stands right before a year ('in 1998', 'the 2018 attack', 'since 2011'). */
export const YEAR_LEADS: ReadonlySet<string> = words(`
  in since of by until till from the its his her their our my this that early late mid before after during through to
  between and circa year season spring summer autumn fall winter election`);

/** Behind 'one', these make a phrase that counts nothing. */
export const ONE_IDIOMS: ReadonlySet<string> = words(
  `day morning evening afternoon moment another way thing time side side's`,
);

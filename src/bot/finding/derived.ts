import { basesOf } from './irregular.ts';

/**
 * Words that belong together though no rule of endings joins them, each line a word with those made from it: nouns for what
 * is done and for who does it, forms with a doubled letter, other spellings, and what belongs to a country.
 */
const WORDS = `
destroy destruction; fail failure; grow growth; complain complaint; depart departure; describe description;
appear appearance; disappear disappearance; explain explanation; fly flight; inspect inspector; marry marriage; oppose opposition opponent;
pay payment; perform performance; press pressure; prove proof; publish publication; respond response;
reveal revelation; sell sale sales; speak speech; steal theft; survive survivor survival; weigh weight; expose exposure; disclose disclosure;
seize seizure; sign signature; know knowledge; believe belief; choose choice; give gift; lose loss losses; enter entry;
run runner; rob robber robbery; big bigger biggest; hot hotter hottest;
wet wetter wettest; fat fatter; sad sadder; fit fitter; buy buyer; low lower lowest; old older oldest; long length longest;
new newer newest; high height highest; deep depth deepest; wide width wider widest; strong strength strongest; warm warmth; survey surveyor; visit visitor; audit auditor; invest investor; collect collector; compete competition competitor; donate donor; prosecute prosecutor; inherit inheritance; assist assistance assistant;
attend attendance; resist resistance; accept acceptance; assure assurance; insure insurance; maintain maintenance; differ difference;
prefer preference; exist existence; poison poisonous; poor poverty poorest; safe safety safest; permit permission; admit admission; submit submission; omit omission;
emit emission emissions; transmit transmission; analyse analyze analysis analyses; revise revision; intervene intervention;
produce production; reduce reduction; introduce introduction; prescribe prescription; subscribe subscription; consume consumption;
assume assumption; resume resumption; acquire acquisition; inquire enquiry; repeat repetition; deceive deception; bankrupt bankruptcy; multiply multiplication; abolish abolition; demolish demolition; rain rainfall; snow snowfall;
burgle burglar burglary; fraud fraudulent; traffic trafficking trafficker; rape rapist; vandalise vandalism;
terror terrorism terrorist; tour tourist tourism; art artist; piano pianist; guitar guitarist; novel novelist; economy economist;
science scientist scientific; anger angry; hunger hungry; noise noisy; retain retention; detain detention; try trial; tie tied tying; lie lied lying; sue sued suing; die dying; use used using user; make maker makers; defend defense defence; journal journalist;
large largest; late latest; small smallest; cheap cheapest; near nearest; young youngest; great greatest; short shortest; fast fastest; slow slowest;
cold coldest; rich richest; few fewest; weak weakest; clear clearest; loud loudest; hard hardest; tall tallest; bright brightest;
sail sailor; guide guidance; obey obedience; please pleasure; suspect suspicion; succeed success; proceed procedure; exceed excess;
grey gray; metre meter; litre liter; kilometre kilometer; fibre fiber; mum mom mother; dad father; jewellery jewelry; catalogue catalog; plough plow;
skilful skillful; paediatric pediatric; anaesthetic anesthetic; manoeuvre maneuver; cooperate co-operate; email e-mail; licence license;
france french; spain spanish; greece greek; turkey turkish; china chinese; ireland irish; scotland scottish scots; wales welsh; britain british;
poland polish; sweden swedish; norway norwegian; canada canadian; netherlands dutch; denmark danish; finland finnish; switzerland swiss;
japan japanese; portugal portuguese; thailand thai; peru peruvian;
thief thieves; wife wives; knife knives; leaf leaves; half halves; wolf wolves; shelf shelves; loaf loaves; calf calves;
tooth teeth; foot feet; mouse mice; goose geese; bus buses; gas gases; crisis crises; diagnosis diagnoses; photo photograph`;

/** The word that another is made from: 'fail' for 'failure', 'france' for 'French'. */
export const derived: ReadonlyMap<string, string> = basesOf(WORDS);

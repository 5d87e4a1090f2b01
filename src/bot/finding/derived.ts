import { basesOf } from './irregular.ts';

/**
 * Words that belong together though no rule of endings joins them, each line a word with those made from it: nouns for what
 * is done and for who does it, forms with a doubled letter, other spellings, and what belongs to a country.
 */
const WORDS = `
destroy destruction; fail failure; grow growth; complain complaint; depart departure; describe description;
appear appearance; disappear disappearance; explain explanation; fly flight; inspect inspector; marry marriage; oppose opposition opponent;
pay payment; perform performance; press pressure; prove proof; publish publication publisher; respond response;
reveal revelation; sell sale sales; speak speech; steal theft; survive survivor survival; weigh weight; expose exposure; disclose disclosure;
seize seizure; sign signature; erode erosion; know knowledge; believe belief; choose choice; give gift; lose loss losses; enter entry;
run runner; rob robber robbery; swim swimmer; plan planner; shop shopper; begin beginner; big bigger biggest; hot hotter hottest;
wet wetter wettest; fat fatter; thin thinner; sad sadder; fit fitter; buy buyer; low lower lowest; old older oldest; long length longer longest;
new newer newest; high height higher highest; deep depth deeper deepest; wide width wider widest; strong strength stronger strongest; warm warmth;
operate operation operator; survey surveyor; visit visitor; audit auditor; invest investor; collect collector; compete competition competitor;
negotiate negotiator; investigate investigator; donate donor; prosecute prosecutor; evacuate evacuee; inherit inheritance; assist assistance assistant;
attend attendance; resist resistance; accept acceptance; assure assurance; insure insurance insurer; maintain maintenance; differ difference;
prefer preference; exist existence; poison poisonous; poor poverty poorer poorest; safe safety safest; permit permission; admit admission; submit submission; omit omission;
emit emission emissions; transmit transmission; analyse analyze analysis analyses; decide decision; provide provision; revise revision; intervene intervention;
produce production producer; reduce reduction; introduce introduction; prescribe prescription; subscribe subscription; consume consumption consumer;
assume assumption; resume resumption; acquire acquisition; inquire inquiry enquiry; repeat repetition; deceive deception; bankrupt bankruptcy;
vary variation; multiply multiplication; abolish abolition; demolish demolition; rain rainfall rainy; snow snowfall snowy;
burgle burglar burglary; fraud fraudulent; traffic trafficking trafficker; rape rapist; vandalise vandalize vandalism vandal;
terror terrorism terrorist; tour tourist tourism; art artist; piano pianist; guitar guitarist; novel novelist; economy economist economic;
science scientist scientific; anger angry; hunger hungry; noise noisy; bribe bribery; confess confession; retain retention; detain detention detainee;
refer referral; withdraw withdrawal; try trial; tie tied tying; lie lied lying; sue sued suing; die dying; use user; make maker makers; defend defense defence; journal journalist;
large largest; late latest; small smallest; cheap cheapest; near nearest; young youngest; great greatest; short shortest; fast fastest; slow slowest;
cold coldest; rich richest; few fewest; weak weakest; clear clearest; loud loudest; hard hardest; tall tallest; bright brightest;
sail sailor; guide guidance; obey obedience; please pleasure;
possess possession; suspect suspicion; succeed success; proceed procedure; exceed excess; suspend suspension; expand expansion; extend extension;
explode explosion; collide collision; erupt eruption; bomb bomber; ban banned banning; arrange arrangement; cremate cremation; bury burial;
grey gray; metre meter; litre liter; kilometre kilometer; fibre fiber; mum mom mother; dad father; jewellery jewelry; catalogue catalog; plough plow;
skilful skillful; paediatric pediatric; anaesthetic anesthetic; manoeuvre maneuver; cooperate co-operate; email e-mail; licence license; practice practise;
france french; spain spanish; greece greek; turkey turkish; china chinese; ireland irish; scotland scottish scots; wales welsh; britain british;
poland polish; sweden swedish; norway norwegian; canada canadian; netherlands dutch; denmark danish; finland finnish; switzerland swiss;
japan japanese; portugal portuguese; germany german; thailand thai; peru peruvian;
thief thieves; wife wives; knife knives; leaf leaves; half halves; wolf wolves; shelf shelves; loaf loaves; calf calves;
tooth teeth; foot feet; mouse mice; goose geese; bus buses; gas gases; crisis crises; diagnosis diagnoses; criterion criteria; photo photograph`;

/** The word that another is made from: 'fail' for 'failure', 'france' for 'French'. */
export const derived: ReadonlyMap<string, string> = basesOf(WORDS);

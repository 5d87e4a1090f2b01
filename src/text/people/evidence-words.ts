import { wordSet } from '../words/word-set.ts';

export const ofPlaces = wordSet('in at near across outside throughout into around');
/** Nouns for what a body has. */
export const ofBodies = wordSet(
  'shares stock officials executives employees workers customers shareholders investors headquarters products profits sales staff plc inc ltd',
);
/** Nouns for persons and for bodies alike. */
export const ofNobody = wordSet(
  'maker rival owner supplier developer operator producer broadcaster publisher partner employer seller contractor competitor builder manufacturer giant backer lender investor host buyer member ally sponsor provider shareholder distributor designer toymaker toolmaker cheesemaker winemaker shoemaker boatbuilder bookmaker grocer florist miner distiller brewer refiner processor packer insurer carrier chipmaker',
);
/** Nouns for bodies: 'the industry body X', 'the commodities house X'. */
export const kindsOfBody = wordSet(
  'tank body group house company bank firm charity airline carmaker union party league club broadcaster agency newspaper blog website magazine cartel gang startup brewer retailer',
);
/** Nouns for works and things: 'his book Reed'. */
export const kindsOfWork = wordSet(
  'book film movie song album novel sitcom musical podcast app game ship vessel town city',
);
/** Nouns for places: 'the town of X'. */
export const kindsOfPlace = wordSet(
  'town village city island district suburb port parish hamlet region',
);
/** Those among them that stand before a name of two words for a person more often. */
export const alsoOfPersons = wordSet('producer host member ally designer partner');
/** 'appliance **maker** Reed' */
export const isFirm = (key: string): boolean => key.endsWith('maker') && ofNobody.has(key);
export const ofPersons = wordSet('he she his her him himself herself');

/** What no body does. */
export const OF_A_MIND =
  /^(?:remember|laugh|smile|sigh|shrug|grin|nod|wince|chuckle|giggle|frown|recall)(?:s|ed)$/;

/** 'CLAIM: …', 'FACT: …': what heads the paragraphs of a check of facts, or of a list, and nobody's turn. */
export const HEADING =
  /^(?:claims?|facts?|fiction|myth|truth|promise|reality|verdict|rating|ruling|score|result|conclusion|analysis|background|context|correction|update|warning|notes?|pros|cons|strengths?|weakness(?:es)?|problem|solution|why|how|what|when|where|who|key|summary|bottom|good|bad|winner|loser|before|after|then|now|question|answer|tip|step|date|time|venue|tickets?|price|details?|photos?|picture|video|read|more|watch|listen|related|subscribe|source|also|breaking|exclusive|opinion|comment|live)$/;

/** Whom clubs and houses have, and persons seldom. */
export const OF_A_SIDE =
  /^(?:captain|skipper|coach|striker|forward|defender|midfielder|winger|goalkeeper|keeper|analysts?)$/;
/** 'who **were**': no single person does. */
export const MANY = /^(?:were|are|have)$/;

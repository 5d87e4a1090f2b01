import { LEADING_ABBREVIATIONS } from './abbreviations.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Personal pronouns that can be the subject of a verb of saying. */
export const SUBJECT_PRONOUNS = set('he she they it i we you');
/** Pronouns that stand for whoever comes just before. */
export const RELATIVE = set('who that which whom');
export const POSSESSIVE_PRONOUNS = set('his her their its my our your');
export const DETERMINERS = set(
  'a an the this that these those his her their its my our your some any many most several both all each every no one two three four five six another other such few more numerous',
);
export const PREPOSITIONS = set(
  'of for from at in on with by to about against among between near under over within without inside outside across into onto around behind beyond through during after before since until despite amid via per as like than including regarding following toward towards besides alongside off out up down upon above below beneath underneath atop',
);
/** Prepositions that also begin a clause with a subject of its own. */
export const CLAUSE_OPENERS = set(
  'as after before since until than like when while because though although',
);
/** What may stand between a subject and its verb. */
export const AUXILIARIES = set(
  "has have had is are was were be been being do does did will would can could may might must shall should won't wouldn't can't couldn't didn't doesn't don't isn't wasn't weren't hasn't haven't hadn't not never 's 'd 'll 've 're",
);
export const BE = set("is are was were be been being isn't wasn't weren't");
/** Words that begin a clause of its own. */
export const SUBORDINATORS = set(
  'back down what how why there here not far told pressed when while as because if after before since although though unless until whereas where once whether asked speaking despite during in on at for with by from to under over amid following given unlike like without within about citing responding referring according throughout',
);
export const CONJUNCTIONS = set('and but or yet nor so then');
export const ADVERBS = set(
  'likewise moreover furthermore nevertheless nonetheless however therefore thus instead indeed afterward also then now later soon once again still just even only often always sometimes repeatedly recently previously already quickly simply further ever instead once twice merely perhaps maybe meanwhile too first finally both all himself herself themselves itself today yesterday tonight monday tuesday wednesday thursday friday saturday sunday earlier afterwards afterward initially famously famously reportedly there here rightly long elsewhere together',
);
export const DAYS = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept oct nov dec today yesterday tonight',
);
/** Nouns of time: 'earlier this week, Hale said' is about Hale. */
export const TIMES = set(
  'week month year decade day night morning evening afternoon weekend spring summer autumn fall winter hour hours minutes days weeks months years',
);
/** Words that begin a clause inside another. */
export const QUESTION_WORDS = set('what where how why whose whatever');
/** Titles and honorifics whose full stop ends no sentence. */
export const DOTTED: ReadonlySet<string> = new Set([
  ...[...LEADING_ABBREVIATIONS].map((word) => word.toLowerCase()),
  ...set(
    'st jr sr no inc corp co ltd dept fla calif tex mass mich minn wis ill pa va ga ala ariz ark colo conn del ind kan ky md miss mo mont neb nev okla ore tenn vt wash wyo jan feb mar apr aug sept sep oct nov dec a.m p.m u.s u.k u.n d.c etc al esq ph.d m.d j.d d-n.y',
  ),
]);
/** Small words inside a name ('de', 'van der', 'of'). */
export const PARTICLES = set(
  'de da di del della der den dos du el la le al bin ibn van von ter ten y e zu af av',
);

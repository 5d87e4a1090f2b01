import { hasMatter } from '../finding/words.ts';
import { type Asked, type Wish, wish } from './asked.ts';

const HELP = /^(?:help|commands?|usage|what can (?:you|i) (?:do|ask)|how does (?:this|it) work)\b/i;

/** Asked for help, or for nothing. */
export function help({ text }: Asked): Wish | undefined {
  const said = text.replace(/\b(?:what|who|how|it|this|about|everything)\b/gi, 'x');
  return !hasMatter(said) || HELP.test(text) ? wish('help') : undefined;
}

const CODE = /[{}<>\\]|\p{L}\(|\bselect\b.*\bfrom\b|;\s*(?:--|drop\b)/iu;

/** What is meant for a machine. */
export const code = ({ text }: Asked): Wish | undefined =>
  CODE.test(text) ? wish('help') : undefined;

/** A forecast: what an article says of it may be shown, and is no answer. */
export const FORECAST =
  /^(?:(?:who|what|which|why|how|when) (?:is going to|will win)|will (?:there|it|this|we|the world))\b(?! (?:i|we) (?:need to )?know)/i;

/** 'who claimed that' says nothing of what was claimed. */
export const isUnsaid = (text: string): boolean => UNSAID.test(text);

/** 'what did she say about that' leaves open what it is about. */
export const ABOUT_THAT =
  /\b(?:say|said|says|think|thinks|thought) (?:about|on|to) (?:that|this)$/i;

const UNSAID =
  /^who (?:else )?(?:says?|said|claims?|claimed|told|thinks?|thought|argue[sd]?|called|mentioned|admitted|promised|announced|insist(?:s|ed)|warned) (?:that|this|it|so|those|these)$/i;

/** An opinion or advice: no article's words answer that, and none is put into its mouth. */
const OPINION = new RegExp(
  [
    '^(?:should|shall)\\b',
    '^(?:who|what|which|why|how|when) should\\b(?! (?:i|we) (?:need to )?know)',
    '^(?:is|was|are|were|am|whether) .*\\b(?:right|wrong|correct|lying|liars?|honest|idiots?|stupid|good|bad|evil|crazy|insane|true|false|fair|guilty|innocent|trustworthy|to blame|corrupt)\\b',
    '\\b(?:is|are|was|were) (?:such |so |really |just |all )*(?:an? )?(?:idiots?|liars?|morons?|fools?|clowns?|crooks?|traitors?|stupid|evil|crazy|disgusting|pathetic|useless)\\b',
    '^(?:is|are|was|were) .* an? (?:\\w+ )?(?:buy|sell|hold|bargain|steal|rip-?off|safe bet|good investment)$|\\bworth (?:it|buying|selling|holding|owning|investing|the money)\\b',
    "\\bwhat(?:'s| is) wrong with\\b(?! (?:her|him)$)|\\bget(?:s|ting)? (?:it )?wrong\\b",
    "^(?!(?:does|did|do|has|would|will)(?:n't)? (?!you\\b|i\\b|we\\b)).*\\b(?:agree|disagree) with\\b",
    "^who(?:'s| is| was| are) (?:right|wrong|lying|guilty|better|worse)\\b",
  ].join('|'),
  'i',
);

export const opinion = ({ text }: Asked): Wish | undefined =>
  (OPINION.test(text) || FORECAST.test(text)) && !text.includes('"') ? wish('help') : undefined;

/** True for what is no question of fact: to its words nothing of an article may be put as if it answered. */
export const isRefused = (text: string): boolean =>
  HELP.test(text) || CODE.test(text) || OPINION.test(text) || TO_THE_BOT.test(unquoted(text));

const TO_THE_BOT = /\b(?:you|your|yourself|u)\b/i;
const unquoted = (text: string): string => text.replace(/"[^"]*"?|'[^']*'/g, '');

/** A question to the bot itself is none that an article answers. */
export const toTheBot = ({ text }: Asked): Wish | undefined =>
  TO_THE_BOT.test(unquoted(text)) ? wish('help') : undefined;

/** 'and the old one?', 'and at first?' name nothing. */
export const OTHER_ONE =
  /^(?:the )?(?:old|new|other|previous|earlier|second|first|larger|smaller) one$|^(?:at first|originally|initially|previously|earlier|before)$/i;

/** What names nothing asks for nobody who is called so. */
export const vague = ({ text }: Asked): Wish | undefined =>
  OTHER_ONE.test(text) ? wish('help') : undefined;

const MANNERS =
  /^\W*(?:hi|hiya|hello|hey|howdy|yo|(?:good )?(?:morning|afternoon|evening|night|day)|gm|ty|ta|good bot|nice|great|brilliant|thanks?|thank you|thx|cheers|bye|ok|okay)\b[^?]{0,20}$/i;

/** A greeting, thanks or the like. */
export const isManners = (question: string): boolean => MANNERS.test(question);

/** Asks for more of something that was said before. */
const GOING_ON =
  /^\W*(?:more|next|again|go on|continue|and|repeat that|say that again|what else|else)\b\W*$/i;

/** Asks for more, without a word of what. */
export const isGoingOn = (question: string): boolean => GOING_ON.test(question);

/** What the bot is told to do, and is no question of an article. */
const ORDER =
  /^(?:tell|ping|delete|remove|write|draw|sing|play|translate|make|create|send|post|show|give|stop|start|mute|kick|ban|roll|flip)\b/i;

export const isOrder = (text: string): boolean => ORDER.test(text);

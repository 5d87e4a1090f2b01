import { findSpeaker } from '../finding/speaker.ts';
import { type Asked, type Wish, wish } from './asked.ts';
import { isPerson } from './person-in.ts';
import { phrase } from './phrase.ts';

const CAST = new RegExp(
  [
    "^who(?:'s| is| are)?(?: all)?$",
    "^who(?:'s| is| are| was| were| gets| got)(?: all)? (?:in(?! charge)|involved|mentioned|quoted|named|speaking|featured)\\b(?! (?:about|on|for))",
    '^who (?:appears?|speaks?|talks?)\\b(?! (?:about|on|for))',
    '^every(?:one|body) (?:involved|mentioned|quoted|named|in it)$',
    "^who(?:'s| is)(?: the)? most quoted$",
    '^(?:which|what) (?!wom[ae]n|m[ae]n)\\w+ (?:are|is|were) (?:mentioned|named|quoted|involved)$',
    "^who(?:'s| is) who\\b",
    '^who (?:are|is|were)(?: they| these| those)?(?: the)?(?: (?:key|main|important|big|other|chief|leading))* ?(?:people|persons|players|characters|figures|speakers|actors|names)\\b',
    '^(?:(?:the|a|list of|list|of|all|full|key|main|important|other|chief|leading) )*(?:people|persons|players|characters|cast|speakers|names|protagonists|who)(?: list| involved| mentioned| quoted| named| here| in (?:it|this|that))*$',
    '^how many (?:people|persons|speakers|names) (?:(?:are |is )?there|(?:are |were |is )?(?:quoted|named|mentioned|speak))',
  ].join('|'),
  'i',
);

/** Who is in the article. */
export const cast = ({ text, topic, article }: Asked): Wish | undefined =>
  !topic && CAST.test(text) ? wish('people', { article }) : undefined;

const MEMBERS: readonly RegExp[] = [
  /^(?:which|what|any|are there(?: any)?|is there an?y?|list(?: the| all)*|who are the) (women|woman|females|men|man|males)\b/i,
  /^(?:is |are )?(?:there )?(?:any |which |what )?(?:anyone|anybody|someone|somebody|everyone|everybody|people|who) (?:else )?(?:here |are |is )?(?:from|of|at|with) (.+)/i,
];

/** All of one kind: 'which women are in it', 'anyone from NATO'. */
export function members({ text, article }: Asked): Wish | undefined {
  const match = MEMBERS.map((way) => way.exec(text)?.[1]).find((words) => words !== undefined);
  const name = match && phrase(match.replace(/\b(?:in|here|quoted|there)\b.*$/i, ''));
  return name ? wish('person', { name, article }) : undefined;
}

/** Ways to ask who one person is, the name in the first group. */
const WHO: readonly RegExp[] = [
  /^who(?:'s| is| was| are| the hell is| exactly is) (?:this |that )?(.+)/i,
  /^(.+?)[\s,:-]+who(?:'s| is)?(?: (?:that|he|she|this|it))?$/i,
  /^(?:what is|what's|what does|what was) (.+?)(?:'s|s')? (?:job|role|title|rank|office|do)$/i,
  /^(?:what|which) (?:job|role|position|title|rank|office|post) (?:does|did|has|is) (.+?)(?: (?:have|hold|held|do|play|in))*$/i,
  /^(.+?)(?:'s|s') (?:job|role|title|rank)$/i,
  /^who (.+) (?:is|was)$/i,
];

/** 'who was critical' asks for nobody called so. */
const ADJECTIVE =
  /^(?:(?:so|very|most|more|also|not|still) )*(?:\p{Ll}+(?:ical|ive|ous|ful|able|ible|less)|happy|unhappy|angry|absent|late|against|sad|proud|upset|glad|sceptical|safe|ill|dead|alive)$/u;

/** What stands before 'about' when somebody is asked about, not what was said of them. */
const ON_SOMEBODY =
  /^(?:tell me|more|tell me more|info|information|background|details|anything|what (?:is|do we|do i) (?:known|know)|what (?:does it|is) (?:say|said))?$/i;

/** Words that are no part of a name: 'who is going to win' asks for nobody. */
const NOT_A_NAME =
  /\b(?:going|will|should|could|would|can|the|a|an|in|on|at|with|for|about|my|your|me|i|it|there|best|worst|most|more|responsible|winning|right|wrong|when|what|mentioned|quoted|running|behind|next|to)\b/i;
/** 'who was sent off', 'who is stepping down' ask what befell or what is done, and for nobody called so. */
const DONE =
  /^(?:(?:being|getting|also|now|still|not) )*(?:\p{Ll}+(?:ed|ing)|sent|shot|hurt|beaten|hit|held|lost|put|cut|let|left|found|taken|given|chosen|thrown|driven|stolen|paid|sold|built|bought|brought|caught|elected|born)\b/u;

/** True for what may be somebody whom the article does not know. */
export const looksLikeName = (name: string): boolean =>
  !NOT_A_NAME.test(name) && name.split(' ').length <= (/^\p{Lu}/u.test(name) ? 4 : 2);

/** 'the NATO guy' is who is of NATO. */
const ANYBODY = /(?<=\S) (?:person|guy|man|bloke|dude|chap|fella|woman|lady)$/i;

/** Who somebody is. */
export function who({ text, head, topic, article, known }: Asked): Wish | undefined {
  const match = WHO.map((way) => way.exec(text)?.[1]).find((words) => words !== undefined);
  const name =
    match &&
    phrase(match)
      .replace(ANYBODY, '')
      .replace(/^local (?=\S)/i, '');
  if (name && DONE.test(match) && /^who\b/i.test(text) && !isPerson(name, known)) {
    return wish('passages', { topic: match, article });
  }
  if (name && ADJECTIVE.test(match) && !isPerson(name, known)) return undefined;
  const looks = name && looksLikeName(name) && !NOT_A_NAME.test(match);
  if (name && (looks || isPerson(name, known) || findSpeaker(name, known.people).kind !== 'none')) {
    return wish('person', { name, article });
  }
  const from = WHENCE.exec(text)?.[1];
  if (from && isPerson(from, known)) return wish('person', { name: phrase(from), article });
  const there = PRESENT.exec(text)?.[1];
  if (there && !/^(?:s?he|they|it|there)\b/i.test(there) && isPerson(there, known))
    return wish('person', { name: phrase(there), article });
  return topic && ON_SOMEBODY.test(head.trim()) && isPerson(topic, known)
    ? wish('person', { name: topic, article })
    : undefined;
}

/** 'where does Putin come from' is told where he is brought in. */
const WHENCE = /^where (?:does|did|is|was) (.+?) (?:come |coming |originally )?from$/i;

/** 'is Putin in it', 'does Lavrov appear'. */
const PRESENT = /^(?:is|was|does|do|are) (.+?)(?: (?:appear|in|there|here|it|this|at all))*$/i;

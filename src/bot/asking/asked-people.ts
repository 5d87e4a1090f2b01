import { findSpeaker } from '../finding/speaker.ts';
import { type Asked, type Wish, wish } from './asked.ts';
import { linesOn } from './asked-matter.ts';
import { hasMatter, type Known, matter, personIn, phrase } from './wording.ts';

const CAST = new RegExp(
  [
    "^who(?:'s| is| are)?(?: all)?$",
    "^who(?:'s| is| are| was| were| gets| got)(?: all)? (?:in|involved|mentioned|quoted|named|speaking|featured)\\b(?! (?:about|on|for))",
    '^who (?:appears?|speaks?|talks?)\\b(?! (?:about|on|for))',
    '^every(?:one|body) (?:involved|mentioned|quoted|named|in it)$',
    "^who(?:'s| is)(?: the)? most quoted$",
    '^(?:which|what) \\w+ (?:are|is|were) (?:mentioned|named|quoted|involved)$',
    "^who(?:'s| is) who\\b",
    '^who (?:are|is|were)(?: they| these| those)?(?: the)?(?: (?:key|main|important|big|other|chief|leading))* ?(?:people|persons|players|characters|figures|speakers|actors|names)\\b',
    '^(?:(?:the|a|list of|list|of|all|full|key|main|important|other|chief|leading) )*(?:people|persons|players|characters|cast|speakers|names|protagonists|who)(?: list| involved| mentioned| quoted| named| here)*$',
    '^how many (?:people|persons|speakers|names) (?:are |were |is )?(?:there|quoted|named|mentioned|speak)',
  ].join('|'),
  'i',
);

/** Who is in the article. */
export function cast({ text, topic, article }: Asked): Wish | undefined {
  return !topic && CAST.test(text) ? wish('people', { article }) : undefined;
}

/** Ways to ask who one person is, the name in the first group. */
const WHO: readonly RegExp[] = [
  /^who(?:'s| is| was| are| the hell is| exactly is) (.+)/i,
  /^(?:what is|what's|what does|what was) (.+?)(?:'s|s')? (?:job|role|title|rank|office|do)$/i,
  /^(.+?)(?:'s|s') (?:job|role|title|rank)$/i,
  /^who (.+) (?:is|was)$/i,
  /^(?:is |are )?(?:there )?(?:any |which |what )?(?:anyone|anybody|someone|somebody|people) (?:here |are |is )?(?:from|of|at|with) (.+)/i,
];

/** What stands before 'about' when somebody is asked about, not what was said of them. */
const ON_SOMEBODY =
  /^(?:tell me|more|info|information|background|details|anything|what (?:is|do we|do i) (?:known|know)|what (?:does it|is) (?:say|said))?$/i;

/** Who somebody is. */
export function who({ text, head, topic, article, known }: Asked): Wish | undefined {
  const match = WHO.map((way) => way.exec(text)?.[1]).find((words) => words !== undefined);
  const name = match && phrase(match);
  const looks = name && looksLikeName(name) && !NOT_A_NAME.test(match);
  if (name && (looks || findSpeaker(name, known.people).kind !== 'none')) {
    return wish('person', { name, article });
  }
  const there = PRESENT.exec(text)?.[1];
  if (there && isPerson(there, known)) return wish('person', { name: phrase(there), article });
  return topic && ON_SOMEBODY.test(head.trim()) && isPerson(topic, known)
    ? wish('person', { name: topic, article })
    : undefined;
}

/** 'is Putin in it', 'does Lavrov appear'. */
const PRESENT = /^(?:is|was|does|do) (.+?)(?: (?:appear|in|mentioned|named|there|here))*$/i;

/** Words that are no part of a name: 'who is going to win' asks for nobody. */
const NOT_A_NAME = /\b(?:to|going|will|that|which|in|on|with|and|or|not|there)\b/i;

const looksLikeName = (name: string): boolean =>
  !NOT_A_NAME.test(name) && name.split(' ').length <= (/^\p{Lu}/u.test(name) ? 4 : 2);

/** True when a phrase is a person and nothing else. */
function isPerson(text: string, known: Known): boolean {
  const found = personIn(text, known);
  return found !== undefined && !hasMatter(found.before) && !hasMatter(found.after);
}

const VERB = new RegExp(
  `\\b(?:${[
    'say|says|saying|said|tell|told|mention|mentions|mentioned|think|thinks|thought|talk|talks|talked|talking|spoken',
    'speak|speaks|spoke|respond|responds|responded|reply|replied|replies|react|reacted|promise|promises|promised',
    'claim|claims|claimed|argue|argues|argued|warn|warns|warned|comment|commented|announce|announced|admit|admitted',
    'deny|denied|want|wants|wanted|demand|demanded|suggest|suggested|explain|explained|insist|insisted|accuse|accused',
    'criticise|criticised|criticize|criticized|describe|described|state|stated|declare|declared|vow|vowed|urge|urged|reject|rejected|add|added|call|called|quoted',
  ].join('|')})\\b`,
  'i',
);
const NOUN =
  /\b(?:quotes?|quotations?|quoted|quoting|words|remarks?|statements?|comments?|response|reply|reaction|answer|position|views?|opinions?|stance|thoughts?|take|argument|claims?|message|promises?)\b/i;
const QUOTATIONS = /\b(?:quotes?|quotations?|quoted|statements?|remarks?|words|comments?)\b/i;
const NAMELESS =
  /\b(?:unattributed|anonymous|unnamed|nameless|(?:without|with no|no) (?:a |any |named )?(?:speaker|name|source))\b/i;

/** Quotations that nobody is named for. */
export function unattributed({ text, article, topic }: Asked): Wish | undefined {
  return NAMELESS.test(text) && QUOTATIONS.test(text)
    ? wish('quotes', { speaker: 'unattributed', article, topic })
    : undefined;
}

const PASSIVE = /\b(?:was|were|is|been|being|gets?|got)\s*$/i;
const ANYONE = /\b(?:anyone|anybody|everyone|everybody|someone|somebody|who|people|they|all)\b/i;
const ARTICLE = /\b(?:it|this|article|story|piece|text)\b/i;
const OPENING = /^(?:what|did|does|has|have|do|is|was|when|why|where|how|everything)\b(.*)/i;

/** A verb of saying with its subject: 'what did Lavrov say about …', 'who mentioned …'. */
export function spoken(asked: Asked): Wish | undefined {
  const { head, topic, article, known } = asked;
  const verb = VERB.exec(head);
  const subject = head.slice(0, verb?.index ?? 0);
  // 'tell Truss to resign' is an order, and no verb is no speech.
  if (!verb || subject.trim() === '') return undefined;
  const about = topic ?? matter(after(head, verb));
  const found = personIn(head, known);
  if (found) {
    const said = VERB.exec(found.after);
    const rest = said ? matter(after(found.after, said)) : undefined;
    return wish('quotes', { speaker: found.name, article, topic: topic ?? rest });
  }
  if (PASSIVE.test(subject) || ANYONE.test(subject)) {
    return wish('quotes', { speaker: 'everyone', article, topic: about });
  }
  if (ARTICLE.test(subject)) return about ? linesOn(about, asked) : undefined;
  const name = phrase(OPENING.exec(subject)?.[1] ?? '');
  return name && looksLikeName(name)
    ? wish('quotes', { speaker: name, article, topic: about })
    : undefined;
}

/** What follows a matched word. */
const after = (text: string, { 0: word, index }: RegExpExecArray): string =>
  phrase(text.slice(index + word.length));

/** 'where is Lavrov?' does not ask for his words. */
const ASKS_ELSE = /^(?:when|where|why|how|is|are|will|can|should|does|did|has)\b/i;

/** A person with a noun of speech, with a topic, or with nothing else at all; or quotations of no one person. */
export function quotes({ head, topic, article, known, text }: Asked): Wish | undefined {
  const found = personIn(head, known);
  const noun = NOUN.exec(found ? found.after : head);
  if (found) {
    const speaker = found.name;
    if (NOUN.test(head)) {
      const rest = noun ? matter(after(found.after, noun)) : undefined;
      return wish('quotes', { speaker, article, topic: topic ?? rest });
    }
    const more = hasMatter(`${found.before} ${found.after}`) || ASKS_ELSE.test(text);
    return more ? undefined : wish('quotes', { speaker, article, topic });
  }
  if (/^(?:what|how)$/i.test(head.trim()) && topic && isPerson(topic, known)) {
    return wish('quotes', { speaker: topic, article });
  }
  if (!QUOTATIONS.test(text)) return undefined;
  const from = /\b(?:from|by|of) (.+)/i.exec(head)?.[1];
  return wish('quotes', { speaker: phrase(from ?? '') || 'everyone', article, topic });
}

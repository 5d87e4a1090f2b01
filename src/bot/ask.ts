import type { RawOptions } from './command.ts';
import { articlePart, filled, lengthPart, topicPart } from './slots.ts';
import { findSpeaker } from './speaker.ts';
import { comesUp, hasMatter, type Known, personIn, phrase, tidied } from './wording.ts';

/**
 * What a question wants: a command with its options, or one of two things that only `ask` answers, `person` (who is
 * that) and `passages` (the sentences on a topic).
 */
export interface Wish {
  readonly command:
    | 'summary'
    | 'quotes'
    | 'figures'
    | 'people'
    | 'articles'
    | 'help'
    | 'person'
    | 'passages';
  readonly args: RawOptions;
}

/** A question prepared for the rules: tidied, without the words that name an article, parted where its topic begins. */
interface Asked {
  readonly text: string;
  readonly article?: string;
  readonly head: string;
  readonly topic?: string;
  readonly known: Known;
}

type Rule = (asked: Asked) => Wish | undefined;

/** In order: the first rule that understands a question decides. */
const RULES: readonly Rule[] = [
  help,
  articles,
  addressed,
  unattributed,
  cast,
  counted,
  who,
  spoken,
  summary,
  figures,
  quotes,
  passages,
];

/** Reads a question in ordinary words. What no rule understands wants `help`. Pure; never throws. */
export function understand(question: string, known: Known): Wish {
  const text = tidied(question, known);
  const { rest, article } = articlePart(text);
  const asked: Asked = { text: rest, ...(article && { article }), ...topicPart(rest), known };
  for (const rule of RULES) {
    const wish = rule(asked);
    if (wish) return wish;
  }
  return { command: 'help', args: {} };
}

const wish = (command: Wish['command'], args: RawOptions = {}): Wish => ({
  command,
  args: filled(args),
});

function help({ text }: Asked): Wish | undefined {
  return !hasMatter(text.replace(/\b(?:what|who|how|it|this|about)\b/gi, 'x')) ||
    /^(?:help|commands?|usage|what can (?:you|i) (?:do|ask)|how does (?:this|it) work)\b/i.test(
      text,
    )
    ? wish('help')
    : undefined;
}

const PLURAL = /\b(?:articles|stories|pieces|headlines)\b/i;

function articles({ text, head, topic, article }: Asked): Wish | undefined {
  const move = /^(?:switch|change|go|move|jump) to (.+)/i.exec(
    `${text}${article ? ` to ${article}` : ''}`,
  );
  if (/^(?:switch|change|go|move|jump|use)\b/i.test(text) && (article || move)) {
    return wish('articles', { search: article ?? phrase(move?.[1] ?? '') });
  }
  if (/^(?:what is|what's|anything) new$|^(?:the )?(?:latest|news)$/i.test(text))
    return wish('articles');
  const finds =
    /^(?:find|search|look (?:up|for)|open|is there|any)\b.*\b(?:article|story|piece)\b/i.test(head);
  if (PLURAL.test(head) || finds) {
    return wish('articles', { search: topic ?? phrase(mentionedIn(text)) });
  }
  return undefined;
}

const mentionedIn = (text: string): string =>
  /\b(?:mentioning|with|from|by|containing)\s+(.+)/i.exec(text)?.[1] ?? '';

/** A question to the bot itself is none that an article answers. */
function addressed({ text }: Asked): Wish | undefined {
  return /\b(?:you|your|yourself|u)\b/i.test(text) ? wish('help') : undefined;
}

function unattributed({ text, article, topic }: Asked): Wish | undefined {
  return /\b(?:unattributed|anonymous|unnamed|nameless)\b/i.test(text) && QUOTED.test(text)
    ? wish('quotes', { speaker: 'unattributed', article, topic })
    : undefined;
}

const CAST = new RegExp(
  [
    "^who(?:'s| is| are| was| were| gets| got)?(?: all)? (?:in|involved|mentioned|quoted|named|speaking|featured|appears?|speaks?|talks?)\\b(?! (?:about|on|for))",
    "^who(?:'s| is) who\\b",
    '^who (?:are|is|were)(?: they| these| those)?(?: the)?(?: (?:key|main|important|big|other|chief|leading))* ?(?:people|persons|players|characters|figures|speakers|actors|names)\\b',
    "^who(?:'s| is| are)?(?: all)?$",
    '^(?:(?:the|a|list|of|all|full|key|main|important|other|chief|leading|list of) )*(?:people|persons|players|characters|cast|speakers|names|protagonists|who)(?: list| involved| mentioned| quoted| named| here)*$',
    '^how many (?:people|persons|speakers|names) (?:are |were |is )?(?:there|quoted|named|mentioned|speak)',
  ].join('|'),
  'i',
);

function cast({ text, topic, article }: Asked): Wish | undefined {
  return !topic && CAST.test(text) ? wish('people', { article }) : undefined;
}

const AUXILIARY =
  /\b(?:is|are|was|were|be|been|do|does|did|has|have|had|will|would|could|can|should|there|it|they|exactly)\b ?/gi;

/** 'how many …', 'how much …', 'what percentage …'. */
function counted({ text, article }: Asked): Wish | undefined {
  const match =
    /\bhow (?:many|much)\b(?: of)?(.*)/i.exec(text) ??
    /\b(?:what|which) ((?:percentage|percent|proportion|share|number|amount)\b.*)/i.exec(text) ??
    /\bhow ((?:long|old|far|big|large|tall|heavy|expensive)\b.*)/i.exec(text);
  if (!match) return undefined;
  const asked = phrase((match[1] ?? '').replace(AUXILIARY, ''));
  return hasMatter(asked)
    ? wish('figures', { article, topic: asked.replace(/^(?:number|amount) of /i, '') })
    : undefined;
}

/** Words that are no part of a name: 'who is going to win' asks for nobody. */
const NOT_A_NAME = /\b(?:to|going|will|that|which|in|on|with|and|or|not|there|ing)\b/i;

function who({ text, head, topic, article, known }: Asked): Wish | undefined {
  const match =
    /^who(?:'s| is| was| are| the hell is| exactly is) (.+)/i.exec(text) ??
    /^(?:what is|what's|what does|what was) (.+?)(?:'s|s')? (?:job|role|title|rank|office|do)$/i.exec(
      text,
    ) ??
    /^(.+?)(?:'s|s') (?:job|role|title|rank)$/i.exec(text) ??
    /^(?:is |are )?(?:there )?(?:anyone|anybody|someone|somebody|people) (?:here )?(?:from|of|at|with) (.+)/i.exec(
      text,
    );
  const name = match?.[1] && phrase(match[1]);
  if (name && (findSpeaker(name, known.people).kind !== 'none' || looksLikeName(name))) {
    return wish('person', { name, article });
  }
  if (topic && /^(?:tell me|more|info|information|background|details)?$/i.test(head.trim())) {
    return wholePerson(topic, known) ? wish('person', { name: topic, article }) : undefined;
  }
  return undefined;
}

const looksLikeName = (name: string): boolean =>
  !NOT_A_NAME.test(name) && name.split(' ').length <= (/^\p{Lu}/u.test(name) ? 4 : 2);

/** True when a phrase is a person and nothing else. */
function wholePerson(text: string, known: Known): boolean {
  const found = personIn(text, known);
  return found !== undefined && !hasMatter(found.before) && !hasMatter(found.after);
}

const SAYING =
  'say|says|saying|said|mention|mentions|mentioned|think|thinks|thought|talk|talks|talked|talking|speak|speaks|spoke|respond|responds|responded|reply|replied|replies|react|reacted|promise|promises|promised|claim|claims|claimed|argue|argues|argued|warn|warns|warned|tell|told|comment|commented|announce|announced|admit|admitted|deny|denied|want|wants|wanted|demand|demanded|suggest|suggested|explain|explained|insist|insisted|accuse|accused|criticise|criticised|criticize|criticized|describe|described|reject|rejected|add|added|call|called|quoted';
const VERB = new RegExp(`\\b(?:${SAYING})\\b`, 'i');
const SPEECH =
  /\b(?:quotes?|quotations?|quoted|quoting|words|remarks?|statements?|comments?|response|reply|reaction|answer|position|views?|opinions?|stance|thoughts?|take|argument|claims?|message|promises?)\b/i;
const QUOTED = /\b(?:quotes?|quotations?|quoted|statements?|remarks?|words|comments?)\b/i;
const ANYONE = /\b(?:anyone|anybody|everyone|everybody|someone|somebody|who|people|they|all)\b/i;
const ARTICLE_ITSELF = /\b(?:it|this|article|story|piece|text)\b/i;

/** Who said what: a verb of saying with its subject. */
function spoken(asked: Asked): Wish | undefined {
  const { head, topic, article, known } = asked;
  const verb = VERB.exec(head);
  if (!verb) return undefined;
  const subject = head.slice(0, verb.index);
  const tail = phrase(head.slice(verb.index + verb[0].length).replace(ABOUT_WHAT, ''));
  const found = personIn(head, known);
  if (found) {
    const said = VERB.exec(found.after);
    const rest = said ? phrase(found.after.slice(said.index + said[0].length)) : '';
    return wish('quotes', { speaker: found.name, article, topic: topic ?? matter(rest) });
  }
  const about = topic ?? matter(tail);
  if (/\b(?:was|were|is|been|being|gets?|got)\s*$/i.test(subject) || ANYONE.test(subject)) {
    return wish('quotes', { speaker: 'everyone', article, topic: about });
  }
  if (ARTICLE_ITSELF.test(subject)) return about ? lines(about, asked) : undefined;
  const raw = /^(?:what|did|does|has|have|do|is|was|when|why|where|how|everything)\b(.*)/i.exec(
    subject,
  )?.[1];
  const name = raw && phrase(raw);
  return name && looksLikeName(name)
    ? wish('quotes', { speaker: name, article, topic: about })
    : undefined;
}

const ABOUT_WHAT = /\b(?:what|anything|something|everything)\b/gi;
const matter = (text: string): string | undefined => (hasMatter(text) ? text : undefined);

const SUMMARY =
  /\b(?:summary|summaries|summar[iy][sz](?:e|ed|ing)|summary|sum (?:it |this |that |things )?up|gist|tl;?dr|overview|recap|rundown|brief me|in (?:short|brief|a nutshell)|nutshell|(?:main|key) points?|takeaways?|headline|synopsis|outline|digest|catch me up|fill me in|bottom line|(?:long|longer|short|shorter|full|quick|brief) version|what happened$|(?:what's|what is) (?:going on|happening)|explain (?:it|this))\b|^what(?:'s| is| was)? (?:it|this|that|all this|the (?:article|story|piece|news))(?: all)?(?: about)?$/i;

function summary({ text, article, known }: Asked): Wish | undefined {
  if (!SUMMARY.test(text)) return undefined;
  const found = personIn(text.replace(SUMMARY, ''), known);
  if (found) return wish('quotes', { speaker: found.name, article });
  const named =
    /^summari[sz]e (?:the |that |your )?(.+?) (?:article|story|piece|report|one)$/i.exec(text);
  const words = named?.[1] && phrase(named[1]);
  return wish('summary', { article: article ?? words, length: lengthPart(text) });
}

const FIGURES = /\b(?:figures?|numbers?|stats?|statistics|data|digits|amounts?|totals?|facts)\b/gi;
const FIGURE_FILLER =
  /\b(?:key|top|main|big|biggest|important|all|any|hard|some|five|\d{1,2}|with|of|for|in|from|by|give|gives|given|gave)\b/gi;

function figures({ head, topic, article }: Asked): Wish | undefined {
  if (head.search(FIGURES) < 0) return undefined;
  const rest = phrase(head.replace(FIGURES, '').replace(FIGURE_FILLER, ''));
  return wish('figures', { article, topic: topic ?? matter(rest) });
}

/** A person with a noun of speech, a topic, or nothing else at all; or quotations of no one person. */
function quotes(asked: Asked): Wish | undefined {
  const { head, topic, article, known, text } = asked;
  const found = personIn(head, known);
  const speech = SPEECH.test(head);
  if (found) {
    const left = phrase(`${found.before} ${found.after}`.replace(SPEECH, ''));
    const noun = SPEECH.exec(found.after);
    const tail = noun ? phrase(found.after.slice(noun.index + noun[0].length)) : '';
    if (speech)
      return wish('quotes', { speaker: found.name, article, topic: topic ?? matter(tail) });
    return hasMatter(left) ? undefined : wish('quotes', { speaker: found.name, article, topic });
  }
  if (/^(?:what|how)$/i.test(head.trim()) && topic && wholePerson(topic, known)) {
    return wish('quotes', { speaker: topic, article });
  }
  if (!QUOTED.test(text)) return undefined;
  const rest = /\b(?:from|by|of) (.+)/i.exec(head)?.[1];
  return wish('quotes', { speaker: (rest && phrase(rest)) || 'everyone', article, topic });
}

/** The article's own sentences on a topic. */
function passages(asked: Asked): Wish | undefined {
  const { head, topic, text, known } = asked;
  if (topic && !hasMatter(head)) return lines(topic, asked);
  const happened =
    /\b(?:happened|happening|happens|going on) (?:in|to|at|with|during|after|before) (.+)/i.exec(
      text,
    );
  if (happened?.[1]) return lines(phrase(happened[1]), asked);
  const bare =
    text.split(' ').length <= 4 &&
    !/^(?:what|who|when|where|why|how|is|are|will|should|can)\b/i.test(text);
  return comesUp(text, known, bare ? 1 : 2) ? lines(phrase(text), asked) : undefined;
}

function lines(topic: string, { known, article }: Asked): Wish | undefined {
  return article || comesUp(topic, known, 1) ? wish('passages', { topic, article }) : undefined;
}

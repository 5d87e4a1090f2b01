import { WISH } from '../finding/other-words.ts';
import { hasMatter } from '../finding/words.ts';
import { type Asked, type Wish, wish } from './asked.ts';
import { looksLikeName } from './asked-people.ts';
import { comesUp } from './known.ts';
import { WANTS_TO } from './near-plain.ts';
import { isPerson, type Named, personIn } from './person-in.ts';
import { matter, phrase, quotedIn, untimed } from './phrase.ts';
import { ABOUT_THAT, isUnsaid } from './refused.ts';
import { ACT, OBSERVED, SAYING, STRONG, VERB } from './speech-verbs.ts';
import { CLAIMS_IT } from './sure-by-kind.ts';
import { whoseQuotes } from './whose-quotes.ts';

const NOUN =
  /\b(?:quotes?|quotations?|quoted|quoting|words?|wording|remarks?|statements?|comments?|response|reply|reaction|answer|position|views?|opinions?|stance|thoughts?|take|argument|claims?|message|promises?)\b/i;
const QUOTATIONS = /\b(?:quotes?|quotations?|quoted|statements?|remarks?|words|comments?)\b/i;
const NAMELESS =
  /\b(?:unattributed|anonymous|unnamed|nameless|(?:without|with no|no) (?:a |any |named )?(?:speaker|name|source))\b/i;

/** Quotations that nobody is named for. */
export function unattributed({ text, article, topic }: Asked): Wish | undefined {
  return NAMELESS.test(text) && QUOTATIONS.test(text)
    ? wish('quotes', { speaker: 'unattributed', article, topic })
    : undefined;
}

const WHOSE =
  /^(?:whose|who (?:came up with|coined|used|is behind|was behind))(?: (?:(?:is|was|are) )?(?:the |this |that )?(?:line|lines|words?|quotes?|phrase|claim|remark))?(?: (?:is|was|were|are))?(?: (?:this|that|it))?[\s:,]*(.*)$/i;

/** 'whose line is …'. */
export function whose({ text, article }: Asked): Wish | undefined {
  const words = WHOSE.exec(text)?.[1];
  const topic = words && (quotedIn(words) ?? phrase(words));
  return topic && hasMatter(topic)
    ? wish('quotes', { speaker: 'everyone', article, topic })
    : undefined;
}

const PASSIVE = /\b(?:was|were|is|been|being|gets?|got)\s*$/i;
const ANYONE = /\b(?:anyone|anybody|everyone|everybody|someone|somebody|who|people|they|all)\b/i;
const ANYBODY = /\b(?:anyone|anybody|everyone|everybody|someone|somebody|who|people|nobody)\b/i;
/** 'when did they talk', 'what pay rise do they want': what is asked is no quotation. */
const NO_SPEECH =
  /^(?:when|where|why|how)\b|^(?:what|which) (?!(?:do|did|does|have|has|are|were|was|else)\b)\S/i;

const WHERE_SPOKEN = /^(?:where|when) .* (?:speak|speaking|spoken|talk|talking)$/i;

/** 'the bit about ultimatums' is what is on them. */
const PART =
  /^(?:the |that )?(?:bits?|parts?|things?|stuff|lines?|sentences?|ones?) (?:about|on|regarding) /i;
const ARTICLE = /\b(?:it|this|article|story|piece|text)\b/i;
const OPENING = /^(?:what|did|does|has|have|do|is|was|when|why|where|how|everything)(?:'s)?\b(.*)/i;
/** What wants a yes or a no. */
const WHETHER = /^(?:whether|did|does|do|has|have|had|is|was|are|were)\b/i;
/** A verb of saying with its subject: 'what did Lavrov say about …', 'who mentioned …'. */
export function spoken(asked: Asked): Wish | undefined {
  const { head, topic, article, text } = asked;
  const verb = VERB.exec(head);
  const subject = head.slice(0, verb?.index ?? 0);
  // 'tell Truss to resign' is an order, and no verb is no speech.
  if (!verb || subject.trim() === '') return undefined;
  if (CLAIMS_IT.test(text) || WANTS_TO.test(text)) return wish('help');
  // 'where did Ash speak' asks for no words.
  if (WHERE_SPOKEN.test(text)) return undefined;
  const about = untimed(topic ?? matter(after(head, verb)));
  const found = speakerIn(asked, verb, subject);
  // 'what does 350 refer to' is about a number.
  if (!found && /\d/.test(subject)) return undefined;
  if (found && BEFELL.test(text) && STRONG.test(verb[0]) && !hasMatter(found.before)) {
    return wish('passages', { topic: [found.name, verb[0]].join(' '), article });
  }
  if (found && ABOUT_THAT.test(text)) return wish('help');
  if (found) return said(asked, found, verb[0]);
  if (WISH.test(verb[0]) && about === undefined && !NO_SPEECH.test(text))
    return wanted(subject, article);
  if (isUnsaid(text)) return wish('help');
  if (/\b(?:they|people)\b/i.test(subject) && NO_SPEECH.test(text)) return undefined;
  if (PASSIVE.test(subject) || ANYONE.test(subject)) {
    const done = [verb[0], about].filter(Boolean).join(' ');
    if (STRONG.test(verb[0])) return wish('passages', { topic: done, article });
    // 'has the army been asked' asks for no words.
    if (PASSIVE.test(subject) && about === undefined && hasMatter(OPENING.exec(subject)?.[1] ?? ''))
      return wish('passages', { topic: phrase(head), article });
    // 'who asked him' says nothing of what, and not whom.
    if (WHO_TO.test(text) && about === undefined) return wish('help');
    // 'who warned Ash' is told by no words that somebody has on Ash.
    if (WHO_TO.test(text) && about && isPerson(about, asked.known))
      return { ...wish('passages', { topic: done, article }), asks: 'who' };
    const whole = SAYING.test(verb[0]) && !quotedIn(text) && hasMatter(after(head, verb));
    const words = whole ? matter(after(text, verb).replace(PART, '')) : about;
    return wish('quotes', { speaker: 'everyone', article, topic: words });
  }
  // Why it is called so no sentence tells that only has the name.
  if (ARTICLE.test(subject) && /^why\b/i.test(text)) return undefined;
  if (ARTICLE.test(subject)) return about ? wish('passages', { topic: about, article }) : undefined;
  const name = phrase(OPENING.exec(subject)?.[1] ?? '');
  return name && (looksLikeName(name) || HOLDER.test(name))
    ? wish('quotes', { speaker: name, article, topic: about })
    : undefined;
}

const WHO_TO =
  /^who (?:has |had |have |else )*(?:warned|urged|asked|told|promised|answered|addressed)\b/i;

/** 'the mayor of Sall', where nobody is: no sentence on Sall tells what one said. */
const HOLDER = /^(?:[\p{L}-]+ ){1,2}(?:of|for) (?:the )?[\p{L}-]+(?: [\p{L}-]+)?$/iu;

/** What somebody wants whom the article does not name so, or anybody. */
function wanted(subject: string, article: string | undefined): Wish {
  const name = phrase(OPENING.exec(subject)?.[1] ?? '');
  const whose = hasMatter(name) && looksLikeName(name) ? name : undefined;
  return wish('wishes', { name: whose, article });
}

/** 'was Truss accused' asks what befell her. */
const BEFELL = /^(?:(?:when|why|how) )?(?:was|were|is|are)\b/i;

/**
 * Who is asked to have spoken. Behind the verb stands whom or what it was about, where somebody or anybody stands before
 * it: 'who accused Truss', 'did Zebedee criticise the board'.
 */
function speakerIn(
  { head, known }: Asked,
  { index }: RegExpExecArray,
  subject: string,
): Named | undefined {
  const found = personIn(head, known);
  if (!found || found.before.length < index || PASSIVE.test(subject)) return found;
  const words = phrase(OPENING.exec(subject)?.[1] ?? subject);
  const isOther = ANYBODY.test(subject) || (hasMatter(words) && looksLikeName(words));
  return isOther && !NOUN.test(subject) ? undefined : found;
}

/** What a person of the article said, on what, and whether. */
function said(
  { topic, text, article, known }: Asked,
  { name, after: behind }: Named,
  verb: string,
): Wish {
  const own = VERB.exec(behind);
  const rest = own ? matter(after(behind, own)) : undefined;
  // To whom it was told is no topic: 'what did she tell MPs'.
  const isHearer = topic === undefined && /^(?:tell|told)$/i.test(own?.[0] ?? verb);
  const about = untimed(topic ?? (isHearer && rest && !comesUp(rest, known, 1) ? undefined : rest));
  const anything =
    /\b(?:say|said|saying)\b/i.test(verb) && /\b(?:anything|something)\b/i.test(text);
  const whether =
    about !== undefined &&
    WHETHER.test(text) &&
    (OBSERVED.test(own?.[0] ?? verb) || anything || quotedIn(text) !== undefined);
  const act = own?.[0] ?? verb;
  return {
    ...wish('quotes', { speaker: name, article, topic: about }),
    ...(whether && { whether: true as const }),
    ...(ACT.test(act) && { act }),
  };
}

/** What follows a matched word. */
export const after = (text: string, { 0: word, index }: RegExpExecArray): string =>
  phrase(text.slice(index + word.length));

/** 'where is Lavrov?' does not ask for his words. */
const ASKS_ELSE =
  /^(?:who (?:went|goes|came|comes|got|gets|made|did)|what(?:'s| is| was) (?:his|her|their|its) (?!.*'s)|what (?:do|does|did) .+ (?:make|get|have|go)$|when|where|why|how|is|are|will|can|should|does|did|has|have|was|were)\b/i;

/** A mark between a name and a topic: 'Liz Truss, serious consequences'. */
const PARTED = /^\s*[,;.?!]+\s*(?=\S)/;

/** Who says what of the news, in a word. */
const REACTIONS =
  /^(?:what(?:'s| is| are| was| were) the |any |other )?(?:other )?reactions?(?: to (?:it|this|that|the news))?$|^how (?:did|have|do) (?:people|everyone|everybody|others|they) react(?:ed)?(?: to (?:it|this|that|the news))?$/i;

/** A person with a noun of speech, with a topic, or with nothing else at all; or quotations of no one person. */
export function quotes(asked: Asked): Wish | undefined {
  const { head, topic, article, known, text } = asked;
  // 'what is perry' asks for no Orm Perry, where the article writes of perry as well.
  if (known.small.has(/^what(?:'s| is| are| was| were) (\p{Ll}+)$/u.exec(text)?.[1] ?? ''))
    return undefined;
  if (REACTIONS.test(text)) return wish('quotes', { speaker: 'everyone', article });
  const found = personIn(head, known);
  const noun = NOUN.exec(found ? found.after : head);
  if (found) {
    const speaker = found.name;
    if (NOUN.test(head)) {
      const rest = noun ? matter(after(found.after, noun)) : undefined;
      return wish('quotes', { speaker, article, topic: topic ?? rest });
    }
    if (ASKS_ELSE.test(text) || hasMatter(found.before)) return undefined;
    if (!hasMatter(found.after)) return wish('quotes', { speaker, article, topic });
    return PARTED.test(found.after) && !VERB_FORM.test(found.after)
      ? wish('quotes', { speaker, article, topic: phrase(`${found.after.replace(PARTED, '')}`) })
      : undefined;
  }
  if (/^(?:what|how)$/i.test(head.trim()) && topic && isPerson(topic, known)) {
    return wish('quotes', { speaker: topic, article });
  }
  if (!QUOTATIONS.test(text)) return undefined;
  return whoseQuotes(asked);
}

/** Where something is told of a person, it is no topic of theirs. */
const VERB_FORM = /\b(?:is|are|was|were|has|have|will|must|should|can)\b/i;

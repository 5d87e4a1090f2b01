import { type Span, sliceOf } from './span.ts';
import { CREDIT_WORDS, FURNITURE_LINES, LINK_HEADINGS } from './words/furniture.ts';

/**
 * The paragraphs that belong to the article, without those of the page around it: invitations to read, share, follow
 * or subscribe, credits, bylines, dates, copyright, tags, notes of the editors, links to other articles, lines about
 * the author. Decides by wording first, by position where the wording alone is not enough; in doubt a paragraph stays.
 */
export function withoutFurniture(text: string, paragraphs: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  let mode: 'article' | 'links' | 'author' = 'article';
  paragraphs.forEach((paragraph, index) => {
    const left = paragraphs.length - index - 1;
    const line = paragraph.end - paragraph.start > LONGEST ? '' : sliceOf(text, paragraph);
    const core = coreOf(line);
    if (LINK_HEADINGS.has(core)) mode = 'links';
    else if (/^about (?:the )?authors?$/.test(core)) mode = left <= TAIL ? 'author' : 'article';
    else if (mode === 'links' && !isLink(line)) mode = 'article';
    if (mode !== 'article') return;
    const edge = index < HEAD || left < TAIL;
    if (line === '' || !(isFurniture(line, core) || (edge && isByline(line)))) kept.push(paragraph);
  });
  return kept;
}

/** No paragraph longer than this, in characters, is furniture. */
const LONGEST = 500;
/** Bylines stand among the first or the last few paragraphs only. */
const HEAD = 6;
const TAIL = 4;

/** The line in small letters, with straight apostrophes, without bullets before it and stops behind it. */
function coreOf(line: string): string {
  let start = 0;
  let end = line.length;
  while (start < end && ' \t•●▪■*·►»>|–—-'.includes(line.charAt(start))) start += 1;
  while (end > start && ' \t.:!»>|…–—-'.includes(line.charAt(end - 1))) end -= 1;
  return line.slice(start, end).toLowerCase().replaceAll('’', "'");
}

/** An entry under a heading such as 'Related articles': short, no stop at the end, nobody speaks. */
const isLink = (line: string): boolean =>
  line !== '' &&
  line.length <= 120 &&
  !/[.!?…]["”'’)]?$/.test(line) &&
  !QUOTATION.test(line) &&
  !SAYING.test(line);

/** True when the line alone shows that it is no part of an article. */
function isFurniture(line: string, core: string): boolean {
  if (FURNITURE_LINES.has(core) || isCrumb(line, core)) return true;
  if (LABEL.test(core)) return !(QUOTATION.test(line) && TAG.test(line));
  // Asked first because it is the cheapest to answer.
  if (QUOTATION.test(line)) return false;
  const isSuspect = INVITATION.test(core) || CREDIT.test(line) || isCreditList(line);
  return isSuspect && !SAYING.test(line);
}

const QUOTATION = /[“”"«»„]|(?:^|[\s(])[‘'](?=\p{L})|''/u;
const TAG = /\b(?:said|told|added|asked|replied)\b/;
const SAYING =
  /\b(?:said|says|say|told|tells|added|announced|warned|asked|urged|according to|argued|claimed|insisted|wrote|explained)\b/i;

/** One pattern of many: tried on every paragraph, it fails faster than each of them in turn. */
const anyOf = (patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map(({ source }) => source).join('|'), 'u');

/** Labels with a colon or a bar that always lead out of the article. */
const LABEL = anyOf([
  /^(?:read|see|watch|listen|hear|view|discover|explore|learn|find out|more|also|related|recommended|trending|don't miss|must read|must watch|in pictures|in video|photos|gallery|photo gallery|slideshow|podcast|video|further reading|editor's pick)(?: more| also| next| now| too| here| live| to| stor(?:y|ies)| articles?| content| video| gallery| reading| on this story| from \S{1,20}| on \S{1,20}){0,3} ?[:|»>]/,
  /^(?:tags?|topics?|categor(?:y|ies)|filed under|posted in|keywords?|labels?|in this (?:article|story)|byline|by line|photographer|photo credits?|image credits?|picture credits?|image source|photo source|caption|image caption|follow|twitter|facebook|instagram|e-?mail|website|tel|telephone|phone|hashtags?) ?[:|]/,
  /^(?:image|media) (?:source|caption|copyright),? /,
  /^(?:a |this )?(?:correction|clarification|editor'?s'? note|ed\.? note|note to (?:readers|editors)|publisher's note)s?(?: ?[:(–—-]| appended$)/,
]);

const NETWORK =
  '(?:twitter|facebook|x|instagram|linkedin|youtube|telegram|whatsapp|tiktok|threads|bluesky|mastodon|snapchat|pinterest|google|apple news|flipboard)';

/** Calls upon the reader, matched on the line in small letters. */
const INVITATION = anyOf([
  /^for (?!more than)(?:more|further|the latest|the full|full|all|all the|breaking|additional)\b.{0,80}, (?:please )?(?:visit|click|go to|see|follow|read|check|subscribe|sign up|download|head to|tune in|call|contact|email)\b/,
  /^for (?:more|further|additional|full) (?:information|info|details|updates|coverage)(?: (?:on|about|of|and|how) \S{1,30}(?: \S{1,30}){0,3})?,? (?:please )?(?:visit|click|go to|see|follow|check|call|contact|email)\b/,
  /^(?:please )?(?:click|tap|press|swipe)(?: or (?:click|tap))? (?:here|below|on|the|to|through|for)\b/,
  /^(?:read|see|find|find out|learn|discover|view|watch|hear|get|continue reading|explore) (?:the )?(?:more|full|rest|entire|original|complete)\b(?: \S{1,20}){0,3} (?:here|at|about|on|from|in|via|below|online|inside)\b(?: \S{1,30}){0,8}$/,
  /^(?:read|see|view|watch|listen to) (?:the |our |this )?(?:full|original|complete|entire|more|rest of the)(?: \S{1,20}){0,2} (?:article|story|report|interview|list|coverage|gallery|video|transcript|statement|stories)$/,
  /^(?:please )?(?:sign|signing) up (?:for|to|here|now|today|and)\b.{0,160}\b(?:newsletters?|e-?mails?|alerts?|updates|briefing|inbox|digest|here|free)\b/,
  /^(?:please )?sign up (?:for|to) (?:our|the \S+ newsletter)\b/,
  /^(?:get|receive|join|want|enter|register|have|enjoy|like)\b.{0,160}\b(?:newsletters?|inbox|mailing list|e-?mail address)\b/,
  /^(?:please )?subscribe (?:here|now|today|for|and)\b/,
  /^(?:please )?subscribe to\b.{0,80}\b(?:our|newsletters?|channel|podcast|today|now|here|online|for (?:just|only|free|full)|feed|\S+\.com)\b/,
  new RegExp(
    `^(?:please )?(?:follow|like|find|join|add|friend|connect with)\\b.{0,80}\\b(?:on|via) (?:our )?${NETWORK}\\b`,
  ),
  /^(?:please )?(?:follow|like|join|connect with) (?:us|@\S+)\b/,
  new RegExp(
    `^share (?:this|on|via|with)(?: (?:article|story|post|page|video|photo|link|with|on|via|your|friends|by|using|${NETWORK})\\b[,&]?){1,6}`,
  ),
  /^share your (?:thoughts?|views?|opinions?|comments?|stor(?:y|ies)|experiences?)\b.{0,80}\b(?:below|comments?|with us|by|at|@|in the)\b/,
  /^comments (?:are|have been|were) (?:now |currently )?(?:closed|disabled|off|turned off|switched off)(?: (?:on|for) (?:this|the) (?:article|story|post|entry|page))?$/,
  /^(?:leave|post|add|write|submit) (?:a|your) (?:comment|reply)\b.{0,30}$/,
  /^\d{1,5} (?:comments?|replies|shares|likes|views)$/,
  /^(?:estimated )?(?:reading|read|listening) time ?[:–—-]? ?\d{1,3} ?min/,
  /^\d{1,3}[ -]min(?:ute)?s? (?:read|listen)\b.{0,40}$/,
  /^(?:what do you think|have your say|tell us|let us know|do you agree)\b.{0,60}\b(?:below|comments?|@|by e-?mail)/,
  /^(?:story|article|this story|this article|post|text|content) continues (?:below|after|on)\b.{0,40}$/,
  /^(?:this (?:material|content|article|story)|no part of this (?:article|story|site)) may not be (?:published|reproduced|copied|republished)\b/,
  /^(?:we|this (?:site|website|page)) uses? (?:cookies|akismet)\b/,
  /^by (?:signing up|subscribing|continuing|clicking|using this|submitting|registering)\b.{0,200}\b(?:agree|accept|terms|privacy|policy)\b/,
  /^(?:please )?(?:support (?:our|independent|quality|local|free|public-interest) (?:journalism|reporting|newsroom)|donate (?:now|today|here)|become a (?:member|subscriber|supporter)|already a (?:member|subscriber)|to continue reading|you have (?:reached|read) your|create (?:a free|an) account|log in to|sign in to)\b/,
  /^(?:download|get|install) (?:our|the) (?:\S+ ){0,3}app\b(?: \S+){0,10}$/,
  /^(?:do you have|have you|are you|got|send us|if you have)\b.{0,160}\b(?:e-?mail us|contact us|call us|get in touch|let us know|tell us|send us|us at)\b/,
  /^(?:e-?mail|contact|write to|reach)\b.{0,60}\S@\S+\.\S/,
  /^(?:this|a version of this) (?:article|story|post|piece|column|op-ed|essay|interview|commentary|review|feature)\b.{0,40} (?:originally|first|previously) (?:appeared|published|ran|posted|printed)\b/,
  /^(?:this|a version of this) (?:article|story|post|piece|column|op-ed|essay|interview|report|commentary) (?:was|is|has been) (?:\S+ly |also |since |first )?(?:updated|corrected|amended|edited|republished|reprinted|syndicated|reproduced|published (?:by|in|on|with|under|as part of|from)|produced by|supported by|sponsored by|translated)\b/,
  /^(?:this|a version of this) (?:article|story|post|piece|column|op-ed|essay|report) (?:originally |first )?(?:appeared|appears|ran) (?:in|on|at)\b/,
  /^this report was (?:first|originally) published\b/,
  /^as published in\b/,
  /^(?:reprinted|republished|reproduced|adapted|excerpted) (?:with|by|from|courtesy)\b.{0,160}$/,
  /^(?:we are sorry, ?)?this (?:video|content|image) is (?:restricted|not available|no longer available|unavailable|not supported)\b/,
  /^(?:support quality|help us|your support)\b.{0,100}\b(?:journalism|donat|subscri)/,
]);

const AGENCY =
  '(?:Reuters|AP|AFP|AAP|EPA|EFE|PA|PA Wire|PA Media|ANSA|UPI|Getty|Getty Images|Bloomberg|Shutterstock|Alamy|Associated Press|Xinhua|Rex Features|REX|Corbis|Zuma|Unsplash|iStock|WireImage|Flickr|Anadolu|SIPA)';

/** Credits, copyright, dates: matched on the line as it stands. */
const CREDIT = anyOf([
  /^(?:Photo|PHOTO|Photograph|Image|IMAGE|Picture|Pic|Video|VIDEO|Graphic|Illustration|Credit|CREDIT|File photo|FILE PHOTO|Photos|Images|Pictures|Source|SOURCE|Sources|Courtesy|Screenshot)(?: credit| source| caption)? ?(?::|\||courtesy\b|via\b|by:|(?:by|By|BY) (?:\p{Lu}[\p{L}.'’-]* ?){2,5}(?:$|[./,|;(]|for |via ))/u,
  /\((?:AP |Reuters |EPA |File |Handout )?(?:[Pp]hoto|[Pp]hotograph|[Ii]mage|[Pp]icture|[Cc]ourtesy|[Cc]redit|[Hh]andout|[Ss]creenshot)\b[^()]{0,120}\)\.?$/,
  /\s(?:Image|Photo|Picture|Photograph|Credit|Illustration|Graphic|Photo credit|Image credit): ?[\p{Lu}©](?:[^.!?:]|(?<=(?:^|[^\p{L}])\p{Lu})\.){0,60}\.?$/u,
  new RegExp(`(?:/ ?|\\bvia |© ?)${AGENCY}(?:[ /,-]{1,3}${AGENCY}){0,2}\\.?$`),
  /^(?:©|\([cC]\) ?(?=[12\p{Lu}])|[Cc]opyright,? (?:©|\([cC]\)|(?:19|20)\d\d|by )|COPYRIGHT)/u,
  /[Cc]opyright (?:©|\([cC]\)) ?(?:19|20)\d\d/,
  /\b[Aa]ll [Rr]ights [Rr]eserved\b/,
  /(?:[.!?:,] |please )[Cc]lick here\b|\b[Cc]lick here\.?$/,
  /\bcontributed (?:to this (?:report|article|story|post)|reporting(?: from [^.]{1,40})?)\.?$/,
  /^(?:AP|Associated Press|Reuters|AFP|Bloomberg)(?: [\p{L}-]+){0,3} (?:[Ww]riters?|[Rr]eporters?|[Cc]orrespondents?) (?:\p{Lu}\S* ?){1,8}/u,
]);

/** Lines without a sentence: rules, addresses, hashtags, menus, dates, style sheets. */
function isCrumb(line: string, core: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(line)) return true;
  if (/^(?:https?:\/\/|www\.)\S+$/.test(core) || /^@\w{1,30}$/.test(core)) return true;
  if (/^\S+@\S+\.\S+$/.test(core)) return true;
  if (/^[#@]/.test(line) && line.split(/[\s,]+/).every((word) => /^[#@]|^$/.test(word)))
    return true;
  if (/^[\w.#>, -]{1,60}\{$|^[a-z-]{3,30}: ?[^;]{1,60};\.?$/.test(line)) return true;
  if (isMenu(line)) return true;
  return /^\d{1,2}[ -]min(?:ute)?s?(?: read)?$/.test(core) || isDateLine(core);
}

/** 'Home | News | Sport', 'World > Africa > Ghana'. */
function isMenu(line: string): boolean {
  if (line.length > 200 || !/[|>»›•·]/.test(line)) return false;
  const parts = line.split(/\s*[|>»›•·]\s*/);
  return parts.length > 2 && parts.every((part) => part.length <= 24 && !/[.!?:]/.test(part));
}

const DATE_WORD =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}|\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\d\d|\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:[ap]m)?|\d{1,2}[ap]m|\d{1,4}[/-]\d{1,2}[/-]\d{1,4}|[ap]\.?m|gmt|bst|utc|e[sd]?t|c[sd]?t|m[sd]t|p[sd]t|ist|cet|cest|at|on|the|last|first|originally|updated?|published|posted|modified|created|revised|date|time|hours?|hrs?|minutes?|mins?|days?|weeks?|ago|an?|by|local|today|yesterday|read)$/;
const CLOCK_OR_CALENDAR =
  /(?:day|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d[:.]\d\d|\d ?[ap]\.?m|ago)\b|\b(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)|\d[/-]\d/;

/** 'Updated 9:40 a.m. GMT, 3 March 2021': nothing but a date or a time. */
function isDateLine(core: string): boolean {
  if (core.length > 90 || !/\d|ago$/.test(core) || !CLOCK_OR_CALENDAR.test(core)) return false;
  return core
    .split(/[\s,|·•–—()]+/)
    .every((word) => word === '' || word === '-' || DATE_WORD.test(word.replace(/[.:]$/, '')));
}

/** 'Reporting by Ana Ruiz in Lagos; Editing by Max Orr': names and the words of credits, nothing else. */
const isCreditList = (line: string): boolean =>
  /^\(?(?:additional |with |further )?(?:reporting|writing|editing|compiled|translated|translation|edited|written|produced|production|research|graphics?)(?: and (?:writing|editing|reporting|graphics))? by:? \p{Lu}/iu.test(
    line,
  ) && hasOnlyCredits(line);

/** 'By Ana Ruiz, Political Editor': two names at least, or a name in capitals. */
function isByline(line: string): boolean {
  if (QUOTATION.test(line) || line.length > 140) return false;
  const by =
    /^(?:(?:exclusive |story |words |text )?by|from)[: ]\s*(?:[\p{Ll}-]+ (?:reporter|editor|correspondent|writer) )?(?=\p{Lu})/iu.exec(
      line,
    );
  if (by)
    return /^\S+[ .]\s*\p{Lu}|^\p{Lu}{3,}/u.test(line.slice(by[0].length)) && hasOnlyCredits(line);
  if (/\breported from \p{Lu}/u.test(line) && hasOnlyCredits(line)) return true;
  return AUTHORS.test(line) && !HEADLINE.test(line);
}

/** 'Ana Ruiz Wins Again': a headline in large words. */
const HEADLINE =
  /\s(?:Again|Is|Are|Was|Will|To|On|At|For|With|After|Over|Up|Out|Back|Not|No|Says?|Said|Wins?|Won|Dies|Dead|Gets?|Goes|Takes?|Makes?|Tells?|Quits?|Returns?|Leaves?|Talks?|Speaks?|Opens?|Hits?|Slams?|Calls?|Loses?|Beats?|Joins?|Arrested|Jailed|Charged|Honou?red|Retires|Resigns|Apologi[sz]es|Marries|Reveals?|Announces?|Responds|Named)(?:\s|$)/;

/** 'Ana Ruiz', 'Ana Ruiz in Lisbon and Max Orr in Rome': names alone, and where they are. */
const AUTHORS =
  /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}(?: in \p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)?)?(?:,? and \p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}(?: in \p{Lu}[\p{L}.’'-]*)?)?$/u;

const hasOnlyCredits = (line: string): boolean =>
  line.split(/[\s,;:/|&()[\]–—]+/).every((word) => {
    const bare = word.replace(/[.’']$/, '');
    return !/^\p{Ll}/u.test(bare) || CREDIT_WORDS.has(bare) || /^\S+@\S+$/.test(bare);
  });

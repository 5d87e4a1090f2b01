import type { Read } from '../../reply/place.ts';
import { areParted, type Span, sliceOf } from '../../text/span.ts';
import { hasSense } from './kin.ts';
import { stemsIn } from './sentence-stems.ts';
import { tellsUpon } from './upon.ts';
import { stem } from './words.ts';

/** True for a sentence that gives a reason. */
export const tellsWhy = (sentence: string): boolean =>
  CAUSE.test(sentence) ||
  PUNISHED.test(sentence) ||
  REFUSED_SO.test(sentence) ||
  tellsUpon(sentence);

/** 'Orm refused, saying that' gives his reason. */
const REFUSED_SO =
  /\b(?:(?:reject|support|back|welcom|accept|resign)(?:s|es|ed)|quits?|turn(?:s|ed) down|(?:refus|declin|oppos|critici[sz]|vot|clos|postpon|delay)e[sd]|delayed|scrap(?:s|ped)|cancel(?:s|led|ed)|cuts?|(?:clos|fall|fell|drop|rais|end|halt|suspend|withdr[ae]w|report)(?:s|e[sd]|ed)?)\b.*, (?:saying|arguing|citing|insisting|explaining)\b/i;

/** What somebody got for what they did: 'sent off for', 'fined £50 for'. */
const PUNISHED =
  /\b(?:sent off|red card|yellow card|booked|fined|jailed|sacked|fired|suspended|banned|acquitted|cleared|arrested|charged|convicted|sentenced|praised|critici[sz]ed|thanked|honou?red|apologi[sz]ed|sued|expelled|disqualified|targeted|singled out)\b[^.;:]{0,40}? for (?!\d|(?:the (?:past|last|next)|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|many|life) (?:\p{L}+ )?(?:hours?|days?|weeks?|months?|years?)\b|life\b)/iu;
const CAUSE =
  /\b(?:because|on (?:the )?grounds|driven by|fuell?ed by|stem(?:s|med|ming) from|caus(?:es|ed|ing)|trigger(?:s|ed|ing)|prompt(?:s|ed|ing)|due to|owing to|thanks to|for (?:lack|want) of|as a result of|result(?:s|ed|ing) (?:from|in)|led to|leads to|blam(?:es|ed|ing)|since (?:an?|the) (?:\p{L}+ )?\p{L}+ (?:was|were|had|broke|fell)|so that|in order to|asked why|reasons?|in protest)\b|\bover (?!\d|(?:(?:the (?:past|last|next)|one|two|three|several|many|half|most)[ -])|the (?:weekend|spring|summer|autumn|winter|years|months|weeks|days|holidays?|phone|radio|road|river|bridge|wall|fence|hills?|top|line|counter|internet)\b|(?:time|there|here|lunch|dinner|christmas|easter)\b|an? (?:[\p{L}-]+ )?(?:hundred|thousand|million|dozen|third|quarter|half|hour|day|week|weekend|fortnight|month|year|decade|century|period|season)s?\b)/iu;
/** What gives one of something that may be called otherwise: 'the contest was triggered by'. */
const CAUSED =
  /^The \p{L}+ was (?:triggered|prompted|caused|called|ordered|forced|brought about) (?:by|after)\b/iu;

/** 'The cuts are being blamed on': the cause of what its noun stands for. */
const BLAMED =
  /^The (\p{L}+) (?:is|are|was|were|has been|have been) (?:being )?(?:(?:largely|partly|mainly) )?(?:blamed on|put down to|attributed to|due to|because of|caused by|the result of)\b/iu;

/**
 * Where some sentences give no reason themselves: those of them with the one behind that gives it ('It is endangered,
 * mainly because of dams'), or else the sentence that tells the cause of what may be called otherwise there.
 */
export function reasonsNear(read: Read, found: readonly Span[]): readonly Span[] {
  const next = reasonBehind(read, found);
  if (next.length > 0) return next;
  const stems = new Set(found.flatMap((one) => [...stemsIn(read, one)]));
  const blamed = read.analysis.sentences.filter((one) => {
    const noun = BLAMED.exec(sliceOf(read.article.text, one))?.[1];
    return noun !== undefined && !found.includes(one) && hasSense(stem(noun), stems);
  });
  return blamed.length > 0 ? blamed.slice(0, 1) : behind(read, found, CAUSED);
}

/** Of some sentences those with the one behind them that gives the reason. */
function reasonBehind(read: Read, found: readonly Span[]): readonly Span[] {
  const { article, analysis } = read;
  const { sentences } = analysis;
  return found.flatMap((one) => {
    const next = sentences[sentences.indexOf(one) + 1];
    if (!next || areParted(article.text, one, next)) return [];
    return tellsWhy(sliceOf(article.text, next)) ? [one, next] : [];
  });
}

/** Sentences of the same article that tell the cause of what may be called otherwise there. */
function behind(read: Read, found: readonly Span[], tells: RegExp): readonly Span[] {
  return read.analysis.sentences
    .filter((one) => !found.includes(one) && tells.test(sliceOf(read.article.text, one)))
    .slice(0, 1);
}

import { passageOf, type Read } from '../../reply/place.ts';
import type { Reply, Suggestion } from '../../reply/reply.ts';
import { credits, titled } from '../../reply/source.ts';
import { goOn, suggest } from '../../reply/suggest.ts';
import type { Span } from '../../text/span.ts';
import { exampleRequests } from '../examples.ts';
import { headsOf, holdersByVerb } from '../finding/holders.ts';
import { resultsIn } from '../finding/results.ts';
import { matching } from '../finding/sentences-with.ts';
import { withOutcome } from '../finding/settled.ts';
import type { Services } from '../services.ts';
import { shown } from '../user-error.ts';
import { knownOf } from './known.ts';
import { lackingNotes, looselyOn } from './loosely.ts';
import { nearByKind } from './near-by-kind.ts';
import { nearestTo } from './nearest.ts';
import { titledElsewhere, toldElsewhere } from './only-there.ts';
import { personReply } from './person-reply.ts';
import { phrase } from './phrase.ts';
import {
  ABOUT_THAT,
  FORECAST,
  isGoingOn,
  isManners,
  isOrder,
  isRefused,
  isUnsaid,
  OTHER_ONE,
} from './refused.ts';
import { sureByKind } from './sure-by-kind.ts';
import { tidied } from './tidied.ts';
import { widestTo } from './widest.ts';

/** What is said of a question for which there is no answer: what comes nearest, or that nothing was found, and what can be asked. */
export async function notUnderstood(
  question: string,
  read: Read,
  services: Services,
): Promise<Reply> {
  const { text, open } = readingOf(question, read);
  const [head, another] = open ? headsOf(text, read) : [];
  if (head && !another) return personReply(read, head.name);
  const near = open ? holdersByVerb(read, phrase(WHO_IS.exec(text)?.[1] ?? '')) : [];
  if (near.length > 0) return nearestReply(read, near);
  const sure = open ? sureByKind(text, read) : [];
  if (sure.length > 0) return goingOnReply(read, sure);
  const results = /^who (?:won|lost)\b/i.test(text) ? endsTold(text, read) : [];
  const nearest = results.length > 0 ? results : open ? nearestBy(text, read) : [];
  if (nearest.length > 0) return nearestReply(read, withOutcome(read, nearest));
  return (open ? looselyReply(text, read) : undefined) ?? refusal(question, read, services);
}

/** How it ended: the result, or where only the contest is asked for, who beat whom. */
function endsTold(text: string, read: Read): readonly Span[] {
  // Who won years ago is told by no result of now.
  if (/\b(?:19|20)\d\d\b|\blast (?:year|time|season)\b/i.test(text)) return [];
  const results = resultsIn(read);
  return results.length > 0 || !CONTEST.test(text) ? results : matching(read, BEAT).slice(0, 1);
}

const CONTEST =
  /^who (?:won|lost)(?: (?:the|this|that) (?:\p{L}+ )?(?:election|vote|ballot|race|run-?off|primary|match|game|contest|final|fight|bout|tie|seat|poll))?$/iu;
const BEAT =
  /\b(?:beat|beats|defeat(?:s|ed)|oust(?:s|ed)|edged|thrashed|won|wins|unseated|saw off|overcame)\b/;

interface Reading {
  readonly text: string;
  readonly isVague: boolean;
  /** It may be a question of fact. */
  readonly open: boolean;
}

function readingOf(question: string, read: Read): Reading {
  const text = tidied(question, knownOf(read));
  const isVague =
    isGoingOn(question) || isUnsaid(text) || ABOUT_THAT.test(text) || OTHER_ONE.test(text);
  return { text, isVague, open: !isManners(question) && !isVague && !isRefused(text) };
}

/** Says that nothing was found, and what can be asked. */
export async function refusal(question: string, read: Read, services: Services): Promise<Reply> {
  const { text, isVague, open } = readingOf(question, read);
  if (services.where && BEHIND_BUTTONS.test(question)) return byButtons(services, read);
  const isAsked = open && !isOrder(text) && ASKS.test(text);
  return {
    title: isManners(question)
      ? 'Ask me about the article'
      : isAsked
        ? `I found nothing on that in ${titled(read.article.title)}`
        : 'That is not a question that I can answer',
    blocks: [
      {
        type: 'text',
        text: isVague
          ? 'A question has to say what it is about; after an answer, “and …?” asks the same of somebody or something else.'
          : isAsked
            ? 'Ask it in the article’s own words, or for who said what, the figures or who is who.'
            : `I answer from the articles: who said what, the figures, who is who, a summary, and what is said on a topic. ${read.current ? 'The current one is' : 'You asked last about'} “${read.article.title}”.`,
      },
      ...suggest(
        'Perhaps you mean another article',
        open && !FORECAST.test(text) ? others(text, read, services) : [],
      ),
      ...suggest(
        'These work',
        (await exampleRequests(services, read)).slice(0, isAsked ? FEW : undefined),
      ),
    ],
    audience: 'caller',
  };
}

/** Asks for what stands behind the buttons of an answer, where there are any: the place of a line, another page. */
const BEHIND_BUTTONS =
  /^\W*(?:show (?:me )?)?(?:(?:the )?(?:next|more|rest|previous|back)(?: pages?)?|page \d{1,4}|where(?: is| was)?(?: (?:line|number|no\.?))? ?#?\d{0,4})\W*$/i;

const byButtons = async (services: Services, read: Read): Promise<Reply> => ({
  title: 'Please use the buttons under the answer',
  blocks: [
    {
      type: 'text',
      text: '“Show me where” opens the place of a line, and “More” turns to the next page. Where one is missing, that is all there is.',
    },
    ...suggest('These work', await exampleRequests(services, read)),
  ],
  audience: 'caller',
});

const WHO_IS = /^who(?:'s| is| was| will be) (.+)$/i;

/** So many examples are enough where nothing was found. */
const FEW = 3;

/** What asks for something that an article may tell. */
const ASKS =
  /^(?:who|what|which|when|where|why|how|whose|whether|is|are|was|were|do|does|did|has|have|had|will|would|can|could)\b/i;

const nearestBy = (text: string, read: Read): readonly Span[] => {
  const near = nearByKind(text, read) ?? nearestTo(text, read);
  return near.length > 0 ? near : widestTo(text, read);
};

/** Articles that have in their title, or else in their text, what the current one lacks. */
function others(text: string, read: Read, services: Services): readonly Suggestion[] {
  const titledSo = titledElsewhere(text, read, services);
  if (titledSo.length > 0) {
    return titledSo.map(({ id, title }) => ({ label: title, request: `summary article="${id}"` }));
  }
  const words = phrase(text);
  return toldElsewhere(text, read, services).map(({ id, title }) => ({
    label: `“${shown(words)}” in “${title}”`,
    request: `anything on ${words} in the ${id} article`,
  }));
}

/** What comes nearest to an answer, and that it is none. */
export const nearestReply = (read: Read, nearest: readonly Span[]): Reply =>
  shownAs('No certain answer; the nearest in the article', read, nearest);

/** What comes near to a question of which the article lacks a word, saying so. */
export function looselyReply(text: string, read: Read): Reply | undefined {
  if ((FORECAST.test(text) && !MAY_BE.test(text)) || isOrder(text)) return undefined;
  const { found, lacking } = looselyOn(text, read);
  if (found.length === 0) return undefined;
  const reply = nearestReply(read, found);
  return { ...reply, blocks: [...lackingNotes(lacking), ...reply.blocks] };
}

/** Asks for a plan rather than for a forecast. */
const MAY_BE = /^will there be\b/i;

/** What was shown before, or stands behind it, and tells what is asked more of it. */
export const goingOnReply = (read: Read, told: readonly Span[]): Reply =>
  shownAs('The article on that', read, told);

function shownAs(title: string, read: Read, nearest: readonly Span[]): Reply {
  const { article } = read;
  return {
    title,
    ...(article.url && { url: article.url }),
    blocks: [
      { type: 'passages', passages: nearest.map((one) => passageOf(read, one)) },
      ...credits(article),
      ...suggest('Go on with', goOn(read, ['summary', 'figures', 'people'])),
    ],
    audience: 'channel',
  };
}

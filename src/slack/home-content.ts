import { CONFIGURED } from '../bot/briefing/briefing.ts';
import { exampleRequests } from '../bot/examples.ts';
import type { Destination } from '../bot/platform.ts';
import type { Services } from '../bot/services.ts';
import { articleLine } from '../reply/source.ts';
import type { HomeBriefing, HomeContent } from './home.ts';

/** How many examples of questions are given. */
const EXAMPLES = 4;

/** What the bot's home page tells now. */
export async function homeContent(services: Services): Promise<HomeContent> {
  const articles = services.library.articles();
  const examples = articles.length > 0 ? await exampleRequests(services) : [];
  return {
    articles: articles.map((article, at) => articleLine(article, at === 0)),
    briefings: await briefingsOf(services),
    examples: examples.slice(0, EXAMPLES).map(({ request }) => request),
  };
}

/** The briefings that there are to tell of, with their next time in words. */
async function briefingsOf({ briefings }: Services): Promise<readonly HomeBriefing[]> {
  const configured = await briefings?.find(CONFIGURED, { platform: 'slack', channel: '' });
  if (!briefings || !configured) return [];
  const { destination, timezone } = configured;
  const [next] = briefings.next(configured, 1);
  const inWords = new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: timezone,
  });
  return [
    {
      ...placeIn(destination),
      next: next
        ? `Next on ${inWords.format(next)} (${timezone})`
        : 'Its schedule has no next time',
    },
  ];
}

const placeIn = ({ platform, channel }: Destination): Pick<HomeBriefing, 'to' | 'channel'> =>
  platform === 'slack' ? { to: 'In', channel } : { to: 'In Discord' };

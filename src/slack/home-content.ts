import { briefingLine } from '../bot/briefing/words.ts';
import { exampleRequests } from '../bot/examples.ts';
import type { Services } from '../bot/services.ts';
import { articleLine } from '../reply/source.ts';
import type { HomeBriefing, HomeContent } from './home.ts';

/** How many examples of questions are given. */
const EXAMPLES = 4;

/** What the bot's home page tells somebody now. @param services whose `where` says which workspace */
export async function homeContent(services: Services, user: string): Promise<HomeContent> {
  const articles = services.library.articles();
  const examples = articles.length > 0 ? await exampleRequests(services) : [];
  return {
    articles: articles.map((article, at) => articleLine(article, at === 0)),
    briefings: await briefingsOf(services, user),
    examples: examples.slice(0, EXAMPLES).map(({ request }) => request),
  };
}

/** The briefings that somebody set up. */
async function briefingsOf(
  { briefings, where }: Services,
  user: string,
): Promise<readonly HomeBriefing[]> {
  if (!briefings || !where) return [];
  const all = await briefings.everywhere(where);
  return all
    .filter(({ createdBy, state }) => createdBy.id === user && state !== 'removed')
    .map((one) => {
      const next = one.state === 'on' ? briefings.next(one, 1)[0] : undefined;
      const line = briefingLine(one, next);
      return {
        id: one.id,
        channel: one.destination.channel,
        line:
          typeof line === 'string'
            ? { type: 'text', text: line }
            : { type: 'moments', moments: [line], timezone: one.timezone },
      };
    });
}

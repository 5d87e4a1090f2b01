import { createDiscordDouble } from '../support/discord/double.ts';
import type { FaultRule } from '../support/discord/faults.ts';
import type { Chat, ChatOptions } from './chat.ts';

const POST = 'POST /channels/:channel/messages';
const FIRST_ANSWER = 'POST /interactions/:id/:token/callback';
const WRONG = 'ODAwMDAwMDAwMDAwMDAwMDAx.wrong.token';

const questions = [
  ['summary', {}],
  ['quotes', { speaker: 'everyone' }],
  ['figures', {}],
  ['ask', { question: 'who is Nora Vance?' }],
] as const;

export async function discordChat(options: ChatOptions): Promise<Chat> {
  const double = await createDiscordDouble(options);
  const channel = '800000000000000002';
  const hold = (rule: FaultRule) => {
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const before = double.requests.length;
    double.addFault({ ...rule, hold: held });
    const begun = double.until(() =>
      double.requests.slice(before).find(({ route }) => route === rule.on),
    );
    return { begun, letGo };
  };
  const chat: Chat = {
    platform: 'discord',
    env: { DISCORD_TOKEN: double.token, DISCORD_API_URL: double.apiUrl },
    wrongEnv: { DISCORD_TOKEN: WRONG, DISCORD_API_URL: double.apiUrl },
    secrets: [double.token, WRONG],
    destination: `discord:${channel}`,
    readyLine: /^Discord: \d+ commands /,
    offLine: /^Discord is off/,
    ask(turn = 0) {
      const [name, values] = questions[turn % questions.length] ?? questions[0];
      const exchange = double.dispatchSlash(name, values);
      return {
        sentAt: exchange.sentAt,
        answeredAt: () => exchange.answeredAt,
        answers: () => exchange.followUps.length + (exchange.answeredAt === undefined ? 0 : 1),
      };
    },
    posts: () => double.messages(channel).length,
    asked: () => double.requestsTo(POST).length,
    cutPost(when, moment) {
      double.addFault({ on: POST, times: 1, drop: when });
      const count = when === 'before' ? chat.asked : chat.posts;
      const before = count();
      void double.until(() => {
        if (count() === before) return undefined;
        moment();
        return true;
      });
    },
    hold: (what) => hold({ on: what === 'posts' ? POST : FIRST_ANSWER }),
    outage: () => double.addFault({ status: 503 }),
    weather({ latency, tooMany, failing }) {
      double.addFault({ latency });
      double.addFault({ rate: tooMany, retryAfter: 0.5 });
      double.addFault({ rate: failing, status: 502 });
    },
    dropSockets: double.dropSockets,
    until: double.until,
    close: double.close,
  };
  return chat;
}

import { createDiscordDouble } from '../support/discord/double.ts';
import type { FaultRule } from '../support/discord/faults.ts';
import { MEMBER_PERMISSIONS } from '../support/discord/world.ts';
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

const EDITORS = '800000000000000001';
const CHANNEL = '800000000000000002';
/** A member who may manage messages. */
const EDITOR = {
  id: '900000000000000009',
  name: 'editor',
  permissions: MEMBER_PERMISSIONS | 0x2000n,
};

export async function discordChat(options: ChatOptions): Promise<Chat> {
  const guild = {
    ...{ id: '700000000000000001', name: 'Newsroom' },
    channels: [
      { id: EDITORS, name: 'news' },
      {
        id: CHANNEL,
        name: 'briefing',
        ...(options.unreadable && { denied: ['history'] as const }),
      },
    ],
  };
  const double = await createDiscordDouble({ ...options, guilds: [guild] });
  const channel = CHANNEL;
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
        heardAt: () => exchange.acknowledged?.at,
        answers: () => exchange.followUps.length + (exchange.answeredAt === undefined ? 0 : 1),
      };
    },
    posts: () => double.messages(channel).length,
    pings: () => double.messages(channel).flatMap(({ pings }) => pings).length,
    text: () => JSON.stringify(double.messages(channel).map(({ wire }) => wire)),
    editors: EDITORS,
    questions: () => double.messages(EDITORS).length,
    approve() {
      for (const message of double.messages(EDITORS)) {
        const [, id] = /"custom_id":"(y\|[^"]+)"/.exec(JSON.stringify(message.wire)) ?? [];
        if (id) double.pressButton(message, id, { channel: EDITORS, user: EDITOR });
      }
    },
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

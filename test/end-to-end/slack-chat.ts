import type { FaultRule } from '../support/discord/faults.ts';
import { NEWS } from '../support/slack/actions.ts';
import { createSlackDouble } from '../support/slack/double.ts';
import type { StoredMessage } from '../support/slack/world.ts';
import type { Chat, ChatOptions } from './chat.ts';

/** When a message was there, in ms. */
const momentOf = (message: StoredMessage | undefined): number | undefined =>
  message && Number(message.ts) * 1000;

const POST = 'chat.postMessage';
const WRONG = 'xoxb-000000000000-wrong-token';

const questions = ['summary', 'quotes everyone', 'figures', 'who is Nora Vance?'] as const;

/** Slack by Socket Mode. It knows no nonces. Every other question is a slash command, the others are mentions. */
export async function slackChat({
  answerWithin,
  duplicates,
  seed,
  unreadable,
}: ChatOptions): Promise<Chat> {
  const double = await createSlackDouble({
    ...(answerWithin === undefined ? {} : { ackWithin: answerWithin }),
    ...(duplicates === undefined ? {} : { duplicates }),
    ...(seed === undefined ? {} : { seed }),
    ...(unreadable
      ? { scopes: ['app_mentions:read', 'chat:write', 'commands', 'im:history'] }
      : {}),
  });
  const { bot, app, signingSecret } = double.tokens;
  const channel = 'C0BRIEF01';
  const env = { SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app, SLACK_API_URL: double.apiUrl };
  const hold = (rule: FaultRule & { readonly on: string }) => {
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const before = double.requestsTo(rule.on).length;
    double.addFault({ ...rule, hold: held });
    return { begun: double.until(() => double.requestsTo(rule.on)[before]), letGo };
  };
  let asked = 0;
  const chat: Chat = {
    platform: 'slack',
    env,
    wrongEnv: { ...env, SLACK_BOT_TOKEN: WRONG },
    secrets: [bot, app, signingSecret, WRONG],
    destination: `slack:${channel}`,
    readyLine: /^Slack: connected$/,
    offLine: /^Slack is off/,
    ask(turn = 0) {
      const text = questions[turn % questions.length] ?? questions[0];
      // Everyone asks once, so that what only they see belongs to what they asked.
      asked += 1;
      const user = `U0ASKER${asked}`;
      const privately = turn % 2 === 0;
      const exchange = privately
        ? double.slashCommand(text, { user })
        : double.mention(text, { user });
      // A word that the answer takes long is none.
      const answers = () =>
        (privately ? double.whispers(user) : double.answersTo(exchange)).filter(
          ({ text }) => !text.startsWith('One moment'),
        );
      return {
        sentAt: exchange.sentAt,
        answeredAt: () => momentOf(answers()[0]),
        heardAt: () => momentOf(double.whispers(user)[0]) ?? momentOf(answers()[0]),
        answers: () => answers().length,
      };
    },
    posts: () => double.messages(channel).length,
    pings: () => double.messages(channel).flatMap(({ pings }) => pings).length,
    text: () => JSON.stringify(double.messages(channel)),
    editors: NEWS,
    questions: () => double.messages(NEWS).length,
    approve() {
      for (const message of double.messages(NEWS)) {
        if (JSON.stringify(message.blocks).includes('"value":"y|'))
          double.pressButton(message, 'Approve', { channel: NEWS });
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
    hold: (what) => hold({ on: what === 'posts' ? POST : 'response_url' }),
    outage: () => double.addFault({ status: 503 }),
    weather({ latency, tooMany, failing }) {
      double.addFault({ latency });
      // Slack knows whole seconds only.
      double.addFault({ rate: tooMany, retryAfter: 1 });
      double.addFault({ rate: failing, status: 502 });
    },
    dropSockets: double.dropSockets,
    until: double.until,
    close: double.close,
  };
  return chat;
}

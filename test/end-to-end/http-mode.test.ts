import { expect, test } from 'vitest';
import { freePort, startSlack } from '../support/slack/client.ts';
import { startBotProcess } from './bot-process.ts';
import { chats } from './chats.ts';
import { createDesk } from './desk.ts';

test('Slack over signed HTTP beside Discord, in one process: asked, pressed, and ended', {
  timeout: 300_000,
}, async ({ onTestFinished }) => {
  const slack = await startSlack({ ackWithin: 120_000 });
  const discord = await chats.discord?.({ answerWithin: 120_000 });
  const desk = await createDesk();
  const port = await freePort();
  const { bot: token, signingSecret } = slack.tokens;
  const bot = startBotProcess({
    env: {
      ...desk.env,
      ...discord?.env,
      SLACK_BOT_TOKEN: token,
      SLACK_API_URL: slack.apiUrl,
      SLACK_SIGNING_SECRET: signingSecret,
      SLACK_PORT: String(port),
    },
  });
  onTestFinished(async () => {
    bot.kill('SIGKILL');
    await bot.ended;
    await discord?.close();
    await desk.remove();
  });
  await Promise.all([bot.logged(/^Slack: connected/), bot.logged(discord?.readyLine ?? '')]);
  slack.useHttp(`http://127.0.0.1:${port}/slack/events`);

  const mention = slack.mention('quotes Vance');
  const answer = await slack.answered(mention);
  expect(answer.thread).toBe(mention.source);
  expect(JSON.stringify(answer.blocks)).toContain('People asked for it, and we listened');
  const command = slack.slashCommand('figures');
  const figures = await slack.answered(command);
  expect(JSON.stringify(figures.blocks)).toContain('£1.2 million');
  const press = slack.pressButton(figures, /^line lost £1.2 million/);
  expect(JSON.stringify((await slack.answered(press)).blocks)).toContain('Paragraph 3 of 3');
  const beside = discord?.ask();
  await discord?.until(() => beside?.answeredAt());

  expect(slack.exchanges().flatMap(({ failed }) => failed ?? [])).toEqual([]);
  bot.kill('SIGTERM');
  expect(await bot.ended).toEqual({ code: 0, signal: null });
  for (const secret of [token, signingSecret]) expect(bot.output()).not.toContain(secret);
});

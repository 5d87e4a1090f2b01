import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createDiscordDouble } from '../support/discord/double.ts';
import { createSlackDouble } from '../support/slack/double.ts';
import { type BotProcess, startBotProcess } from './bot-process.ts';
import { createDesk } from './desk.ts';

const OLDER = `---
title: Lido to open late
date: 2020-05-01
---
The lido at Stanmoor will open in July, 6 weeks late, its manager Pia Holt said.
`;

const BEFORE = /Lido to open late.*asked about before/s;

test('after a restart whoever asked goes on in the article of their last answer', {
  timeout: 300_000,
}, async ({ onTestFinished }) => {
  const patient = { answerWithin: 120_000, ackWithin: 120_000 };
  const discord = await createDiscordDouble(patient);
  const slack = await createSlackDouble(patient);
  const desk = await createDesk();
  await writeFile(join(desk.env.CONTENT_DIR ?? '', 'lido.md'), OLDER);
  const bots: BotProcess[] = [];
  onTestFinished(async () => {
    for (const bot of bots) bot.kill('SIGKILL');
    await Promise.all(bots.map(({ ended }) => ended));
    await Promise.all([discord.close(), slack.close(), desk.remove()]);
  });
  const start = async (): Promise<BotProcess> => {
    const bot = startBotProcess({
      env: {
        ...{ ...desk.env, DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl },
        SLACK_BOT_TOKEN: slack.tokens.bot,
        SLACK_APP_TOKEN: slack.tokens.app,
        SLACK_API_URL: slack.apiUrl,
      },
    });
    bots.push(bot);
    await Promise.all([bot.logged(/^Slack: connected/), bot.logged(/^Discord: \d+ commands /)]);
    while (!(await listed()).includes('Lido')) await pause(50);
    return bot;
  };
  // It answers before it has read all articles. Somebody else asks, who has a talk of their own.
  const listed = async (): Promise<string> => {
    const user = { id: '900000000000000002', name: 'Other Reader' };
    const list = await discord.answered(discord.dispatchSlash('articles', {}, { user }));
    return JSON.stringify(list.wire.components);
  };
  const answers = async (options: Readonly<Record<string, string>>, text: string) => {
    const [first, second] = await Promise.all([
      discord.answered(discord.dispatchSlash('figures', options)),
      slack.answered(slack.slashCommand(text)),
    ]);
    return [JSON.stringify(first.wire.components), JSON.stringify(second.blocks)];
  };
  const first = await start();
  await answers({ article: 'lido' }, 'figures article=lido');
  first.kill('SIGTERM');
  expect(await first.ended).toEqual({ code: 0, signal: null });
  const second = await start();
  for (const answer of await answers({}, 'figures')) expect(answer).toMatch(BEFORE);
  second.kill('SIGTERM');
  expect(await second.ended).toEqual({ code: 0, signal: null });
});

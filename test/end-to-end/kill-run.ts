import { setTimeout as wait } from 'node:timers/promises';
import { type BotProcess, type BotProcessOptions, startBotProcess } from './bot-process.ts';
import type { Chat } from './chat.ts';
import { chats } from './chats.ts';
import { createDesk, type Desk } from './desk.ts';

/** Where a delivery is broken off. The bot publishes its own steps; the other two are seen from the platform. */
export const STEPS = [
  'opened',
  'claimed',
  'built',
  'noted',
  'asked',
  'posted',
  'answered',
  'recorded',
] as const;
export type StepName = (typeof STEPS)[number];

export const MEANINGS: Readonly<Record<StepName, string>> = {
  opened: 'the slot stands in the database',
  claimed: 'the delivery is taken, with a lease',
  built: 'the message is made',
  noted: 'what is about to be posted stands in the database',
  asked: 'the request is with the platform, which does nothing with it',
  posted: 'the post is there, and no answer goes back',
  answered: 'the answer is with the bot, and nothing is written down',
  recorded: 'the post is written down',
};

/** When the second life begins: at once, while nonce and lease hold, or when neither does any more. */
export const RESTARTS = ['after 1 s', 'when nonce and lease are over'] as const;
export type Restart = (typeof RESTARTS)[number];

/** What the bot is about when it dies. */
export const SUBJECTS = ['post', 'notified', 'approved', 'corrected', 'unreadable'] as const;
export type Subject = (typeof SUBJECTS)[number];

export interface KillRun {
  readonly platform: string;
  readonly subject?: Subject;
  /** One of `STEPS`, or a step of what belongs to a post, such as 'fix noted'. */
  readonly step: string;
  readonly restart: Restart;
  /** Waits until leases end by themselves; otherwise they are ended in the database as soon as they were seen to hold. */
  readonly patient?: boolean;
  readonly npm?: boolean;
}

const SECOND_MS = 1_000;
/** A life that takes longer than this has come to a stop. */
const PATIENCE_MS = 180_000;
/** Longer than a lease. */
const LEASE_OVER_MS = 31_000;

/**
 * Lets one bot die in a delivery and another go on from what it left.
 * @returns '1' when exactly one post stands there, all is written down, and no output holds a secret; else what is wrong
 */
export async function killRun(run: KillRun): Promise<string> {
  const { platform, subject = 'post', step, restart, patient = false, npm = false } = run;
  const start = chats[platform];
  if (start === undefined) throw new Error(`no platform ${platform}`);
  const soon = restart === 'after 1 s';
  const chat = await start({
    ...(soon ? {} : { nonceMemory: patient ? 20_000 : 0 }),
    unreadable: subject === 'unreadable',
  });
  const desk = await createDesk();
  const lives: BotProcess[] = [];
  const timers: NodeJS.Timeout[] = [];
  let late = false;
  // What waits for a life that has ended fails, with all that it wrote.
  const live = (options: BotProcessOptions): BotProcess => {
    const life = startBotProcess(options);
    const giveUp = (): void => {
      late = true;
      life.kill('SIGKILL');
    };
    const timer = setTimeout(giveUp, PATIENCE_MS);
    timers.push(timer);
    lives.push(life);
    void life.ended.then(() => clearTimeout(timer));
    return life;
  };
  let tend: NodeJS.Timeout | undefined;
  try {
    const env = { ...chat.env, ...desk.env, ...(await desk.oweBriefing([chat])) };
    await prepare(subject, { chat, desk, before: () => live({ env }) });
    tend = setInterval(() => {
      if (subject === 'approved') chat.approve();
      if (subject === 'corrected') void desk.hurry();
    }, 500);
    const ofPlatform = step === 'asked' || step === 'posted';
    const first = live({ env, npm, ...(ofPlatform ? {} : { killAt: step }) });
    if (ofPlatform)
      chat.cutPost(step === 'asked' ? 'before' : 'after', () => first.kill('SIGKILL'));
    await first.ended;
    // Otherwise the second life would do all of it, and it would look like a success.
    if (late) return `the bot never came to this step:\n${first.output()}`;

    await wait(patient && !soon ? LEASE_OVER_MS : SECOND_MS);
    if (!patient && !soon) await desk.endLeases();
    const second = live({ env, npm });
    await settled(second, desk, patient);
    second.kill('SIGTERM');
    const { code } = await second.ended;
    // npm, told to stop, ends by the signal as well.
    const stopped = second.log().at(-1)?.msg === 'stopped' && (npm || code === 0);

    const states = (await desk.deliveries()).map(({ state }) => state);
    const leaks = chat.secrets.filter((secret) =>
      lives.some((life) => life.output().includes(secret)),
    );
    const fine = asItShould(subject, chat, states) && leaks.length === 0 && stopped;
    if (fine) return '1';
    const outputs = lives.map((life) => life.output()).join('\n-- killed, and started again\n');
    return `${chat.posts()} posts, ${states}, ${leaks.length} secrets told, exit ${code}:\n${outputs}`;
  } finally {
    for (const timer of timers) clearTimeout(timer);
    clearInterval(tend);
    for (const life of lives) life.kill('SIGKILL');
    await Promise.all(lives.map(({ ended }) => ended));
    await chat.close();
    await desk.remove();
  }
}

/** Makes the subject of a run what it is. */
async function prepare(
  subject: Subject,
  { chat, desk, before }: { chat: Chat; desk: Desk; before: () => BotProcess },
): Promise<void> {
  if (subject === 'notified') {
    const id = chat.platform === 'slack' ? 'U0READER1' : '900000000000000001';
    await desk.change({ notify_kind: 'user', notify_id: id });
  }
  if (subject === 'approved')
    await desk.change({ approval_channel: chat.editors, approval_minutes: 60 });
  if (subject === 'corrected') {
    const life = before();
    await life.logged(/^briefing (?:posted|found)/);
    life.kill('SIGTERM');
    await life.ended;
    await desk.withdraw();
  }
}

/** Whether all is there that should be, once. */
function asItShould(subject: Subject, chat: Chat, states: readonly string[]): boolean {
  const sent = states.length > 0 && states.every((state) => state === 'sent');
  switch (subject) {
    case 'post':
      return sent && chat.posts() === 1;
    case 'notified':
      return sent && chat.posts() === 1 && chat.pings() === 1;
    case 'approved':
      return sent && chat.posts() === 1 && chat.questions() === 1;
    case 'corrected':
      // The post, corrected, and one reply to it.
      return sent && chat.posts() === 2 && chat.text().includes('Corrected on');
    case 'unreadable':
      // Nobody can know, so it is never sent again.
      return chat.posts() <= 1 && states.join() === 'unsure';
  }
}

const FINAL: ReadonlySet<string> = new Set(['sent', 'empty', 'failed', 'unsure']);

/** Waits until nothing is left of the delivery, and then for one more heartbeat. */
async function settled(bot: BotProcess, desk: Desk, patient: boolean): Promise<void> {
  for (let rests = 1; ; rests += 1) {
    await rested(bot, rests);
    const rows = await desk.deliveries();
    if (rows.length > 0 && rows.every(({ state }) => FINAL.has(state))) {
      return rested(bot, rests + 1);
    }
    if (!patient) await desk.endLeases();
  }
}

/** Waits until the bot has been through all that there was to do so many times: once a heartbeat. */
async function rested(bot: BotProcess, times: number): Promise<void> {
  await bot.until(() =>
    bot.steps().filter(({ step }) => step === 'rested').length >= times ? true : undefined,
  );
}

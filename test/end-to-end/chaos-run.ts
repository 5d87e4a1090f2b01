import { setTimeout as wait } from 'node:timers/promises';
import { startBotProcess } from './bot-process.ts';
import type { ChatOptions, Question, Weather } from './chat.ts';
import { chats } from './chats.ts';
import { createDesk } from './desk.ts';

/** What is asked in bad weather. */
export interface ChaosRun {
  readonly platform: string;
  readonly count: number;
  /** So many questions wait for an answer at any time. */
  readonly atOnce: number;
  /** Sockets are cut after each so many questions. */
  readonly dropEvery: number;
  readonly options: ChatOptions;
  readonly weather: Weather;
}

export interface ChaosResult {
  readonly asked: number;
  readonly answeredOnce: number;
  /** Ms from question to answer; infinite for those that were not answered. */
  readonly times: readonly number[];
  /** The same until the user had a first word. */
  readonly words: readonly number[];
  /**
   * What else was not as it should be: lines that are no log, errors, secrets, how it ended. That a cut connection could
   * not be restored at the first attempt is only to be expected.
   */
  readonly oddities: readonly string[];
}

/** An answer that is not there by then will not come. */
const PATIENCE_MS = 120_000;

export async function chaosRun(run: ChaosRun): Promise<ChaosResult> {
  const { platform, count, atOnce, dropEvery, options, weather } = run;
  const open = chats[platform];
  if (open === undefined) throw new Error(`no platform ${platform}`);
  const chat = await open(options);
  const desk = await createDesk();
  const bot = startBotProcess({ env: { ...chat.env, ...desk.env } });
  try {
    await bot.logged(chat.readyLine);
    chat.weather(weather);
    const questions: Question[] = [];
    async function user(): Promise<void> {
      while (questions.length < count) {
        const question = chat.ask(questions.length);
        questions.push(question);
        if (questions.length % dropEvery === 0) chat.dropSockets();
        const patience = new AbortController();
        await Promise.race([
          chat.until(question.answeredAt),
          wait(PATIENCE_MS, undefined, { signal: patience.signal }).catch(() => undefined),
        ]);
        patience.abort();
      }
    }
    await Promise.race([Promise.all(Array.from({ length: atOnce }, user)), bot.ended]);
    // The bot finishes what it is about, so that a second answer would be there by now.
    bot.kill('SIGTERM');
    const { code, signal } = await bot.ended;
    const told = bot.output().split('\n');
    const since = (moment: (question: Question) => number | undefined): readonly number[] =>
      questions.map((one) => (moment(one) ?? Number.POSITIVE_INFINITY) - one.sentAt);
    return {
      asked: questions.length,
      answeredOnce: questions.filter((question) => question.answers() === 1).length,
      times: since((question) => question.answeredAt()),
      words: since((question) => question.heardAt()),
      oddities: [
        ...told.filter((line) => line !== '' && !line.startsWith('{')),
        ...bot
          .log()
          .flatMap(({ level, msg }) => (level >= ERROR && !chat.offLine.test(msg) ? [msg] : [])),
        ...chat.secrets.filter((secret) => bot.output().includes(secret)).map(() => 'a secret'),
        ...(code === 0 ? [] : [`exit code ${code}, ${signal}`]),
      ],
    };
  } finally {
    bot.kill('SIGKILL');
    await bot.ended;
    await chat.close();
    await desk.remove();
  }
}

/** pino's level of errors. */
const ERROR = 50;

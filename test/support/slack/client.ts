import { createServer } from 'node:net';
import { App, HTTPReceiver, type Logger, LogLevel, SocketModeReceiver } from '@slack/bolt';
import { onTestFinished } from 'vitest';
import { createSlackDouble, type SlackDouble, type SlackDoubleOptions } from './double.ts';

/** A double that is closed when the test is over. */
export async function startSlack(options: SlackDoubleOptions = {}): Promise<SlackDouble> {
  const double = await createSlackDouble(options);
  onTestFinished(() => double.close());
  return double;
}

const nothing = (): void => undefined;
export const silent: Logger = {
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  setLevel: nothing,
  getLevel: () => LogLevel.ERROR,
  setName: nothing,
};

/** The real Bolt in Socket Mode, connected to the double, and left when the test is over. */
export async function connectSocket(double: SlackDouble): Promise<App> {
  const clientOptions = { slackApiUrl: double.apiUrl };
  const receiver = new SocketModeReceiver({
    appToken: double.tokens.app,
    clientPingTimeout: 200,
    logger: silent,
    installerOptions: { clientOptions },
  });
  return started(double, receiver);
}

/** The real Bolt as a server of signed requests, to which the double sends from now on. */
export async function connectHttp(
  double: SlackDouble,
  signingSecret = double.tokens.signingSecret,
): Promise<App> {
  const port = await freePort();
  const app = await started(double, new HTTPReceiver({ signingSecret, port, logger: silent }));
  double.useHttp(`http://127.0.0.1:${port}/slack/events`);
  return app;
}

async function started(
  double: SlackDouble,
  receiver: SocketModeReceiver | HTTPReceiver,
): Promise<App> {
  const app = new App({
    token: double.tokens.bot,
    receiver,
    logger: silent,
    clientOptions: { slackApiUrl: double.apiUrl, retryConfig: { retries: 0 } },
    deferInitialization: true,
  });
  await app.init();
  await app.start();
  onTestFinished(async () => {
    await app.stop();
  });
  return app;
}

/** A port that was free a moment ago. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });

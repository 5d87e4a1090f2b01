import { createDiscordPlatform } from '../../src/discord/platform.ts';
import { components } from '../support/discord/check-components.ts';
import { createDiscordDouble } from '../support/discord/double.ts';
import { string } from '../support/discord/json.ts';
import { foundingArticle, libraryOf, servicesOf } from '../support/newsroom.ts';
import { discordPage } from './discord-page.ts';
import { shoot } from './shoot.ts';

const READER = { id: '900000000000000001', name: 'Ada' };

/** A question in a channel, and the place of one line of its answer. */
export async function drawDiscord(file: string): Promise<void> {
  const double = await createDiscordDouble();
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const library = libraryOf([foundingArticle()]);
  const platform = createDiscordPlatform(
    { token: double.token, apiUrl: double.apiUrl },
    { services: () => servicesOf(library), log: silent },
  );
  platform.start();
  try {
    await double.until(() =>
      double.requests.find(({ method, status }) => method === 'PUT' && status),
    );
    const options = { speaker: 'Sergei Lavrov', topic: 'withdrawal' };
    const asked = double.dispatchSlash('quotes', options, { user: READER });
    const answer = await double.answered(asked);
    const where = components(answer.wire.components)
      .map(({ component }) => component)
      .find(({ label }) => label === 'Show me where');
    const id = string(where?.custom_id);
    const place = await double.answered(double.pressButton(answer, id, { user: READER }));
    const page = discordPage([
      { asked: 'Ada used /quotes', message: answer.wire, hidden: false },
      { asked: 'Ada asked where it says so', message: place.wire, hidden: true },
    ]);
    shoot(page, file, 712);
  } finally {
    await platform.stop();
    await double.close();
  }
}

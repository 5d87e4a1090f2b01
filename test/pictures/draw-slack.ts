import { createSlackPlatform } from '../../src/slack/platform.ts';
import { foundingArticle, libraryOf, servicesOf } from '../support/newsroom.ts';
import { createSlackDouble } from '../support/slack/double.ts';
import { shoot } from './shoot.ts';
import { type Shown, slackPage } from './slack-page.ts';

const QUESTION = 'what did Lavrov say about withdrawal?';
const WIDTH = 680;

const READOUT = { name: 'Readout', colour: '#1d3557', sign: '“' } as const;

const asked = (text: string): Shown => ({
  ...{ name: 'Ada', colour: '#b5838d', sign: 'A', hidden: false },
  blocks: [
    {
      type: 'rich_text',
      elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }],
    },
  ],
});

/** A question in a channel, and the place of one line of its answer. */
export async function drawSlack(file: string): Promise<void> {
  const double = await createSlackDouble();
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const library = libraryOf([foundingArticle()]);
  const platform = createSlackPlatform(
    {
      botToken: double.tokens.bot,
      apiUrl: double.apiUrl,
      mode: { kind: 'socket', appToken: double.tokens.app },
    },
    { services: () => servicesOf(library), log: silent },
  );
  platform.start();
  try {
    await double.until(() => (double.connected() > 0 ? true : undefined));
    const { blocks, ...answer } = await double.answered(double.mention(QUESTION));
    const press = double.pressButton({ blocks, ...answer }, 'Show me where');
    const place = await double.until(() => press.responses[0]);
    const messages: readonly Shown[] = [
      asked(`@Readout ${QUESTION}`),
      { ...READOUT, blocks, hidden: false },
      { ...READOUT, blocks: place.blocks, hidden: true },
    ];
    shoot(slackPage(messages, WIDTH), file, WIDTH);
  } finally {
    await platform.stop();
    await double.close();
  }
}

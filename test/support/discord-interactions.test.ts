import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Client,
  DiscordAPIError,
  Events,
  MessageFlags,
} from 'discord.js';
import { expect, test } from 'vitest';
import { connect, startDouble, stepsOf } from './discord/client.ts';
import type { DiscordDouble } from './discord/double.ts';

const NEWS = '800000000000000001';
const news = {
  name: 'news',
  description: 'the news',
  options: [
    { type: 3, name: 'speaker', description: 'who', autocomplete: true },
    { type: 4, name: 'count', description: 'how many' },
  ],
} as const;

interface Handlers {
  readonly slash?: (interaction: ChatInputCommandInteraction) => Promise<unknown>;
  readonly button?: (interaction: ButtonInteraction) => Promise<unknown>;
  readonly autocomplete?: (interaction: AutocompleteInteraction) => Promise<unknown>;
}

/** A bot with one command; `outcomes` has, in order, the error codes of its handlers or 'done'. */
async function startBot(
  handlers: Handlers,
  options: Parameters<typeof startDouble>[0] = {},
): Promise<{ double: DiscordDouble; client: Client<true>; outcomes: Promise<unknown>[] }> {
  const double = await startDouble(options);
  const client = await connect(double);
  await client.application.commands.set([news]);
  const outcomes: Promise<unknown>[] = [];
  const codeOf = (error: unknown): unknown =>
    error instanceof DiscordAPIError ? error.code : String(error);
  client.on(Events.InteractionCreate, (interaction) => {
    const handled = interaction.isChatInputCommand()
      ? handlers.slash?.(interaction)
      : interaction.isButton()
        ? handlers.button?.(interaction)
        : interaction.isAutocomplete()
          ? handlers.autocomplete?.(interaction)
          : undefined;
    outcomes.push(Promise.resolve(handled).then(() => 'done', codeOf));
  });
  return { double, client, outcomes };
}

const more = {
  content: 'one',
  components: [{ type: 1, components: [{ type: 2, style: 1, label: 'More', custom_id: 'more' }] }],
} as const;

test('a slash command is answered with its typed options', async () => {
  const { double } = await startBot({
    slash: (interaction) =>
      interaction.reply(
        `${interaction.options.getString('speaker')} ${interaction.options.getInteger('count')}`,
      ),
  });
  const exchange = double.dispatchSlash('news', { speaker: 'Ada', count: 3 });
  expect((await double.answered(exchange)).wire.content).toBe('Ada 3');
  expect(stepsOf(exchange)).toEqual(['callback 4']);
  expect(double.messages(NEWS)).toHaveLength(1);
});

test('a deferred answer is filled in by an edit, and stays the caller’s own', async () => {
  const { double } = await startBot({
    async slash(interaction) {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply('later');
    },
  });
  const exchange = double.dispatchSlash('news');
  const message = await double.answered(exchange);
  expect([message.wire.content, message.wire.flags, message.ephemeral]).toEqual([
    'later',
    64,
    true,
  ]);
  expect(stepsOf(exchange)).toEqual(['callback 5', 'edit']);
  expect(double.messages(NEWS)).toEqual([]);
});

test('an answer is read back, followed up and deleted', async () => {
  const { double, outcomes } = await startBot({
    async slash(interaction) {
      const { resource } = await interaction.reply({ content: 'one', withResponse: true });
      const reply = await interaction.fetchReply();
      await interaction.followUp(`${resource?.message?.id === reply.id}`);
      await interaction.deleteReply();
    },
  });
  const exchange = double.dispatchSlash('news');
  await double.until(() => stepsOf(exchange).includes('delete') || undefined);
  expect(await outcomes[0]).toBe('done');
  expect(double.messages(NEWS).map(({ wire }) => wire.content)).toEqual(['true']);
});

test('the first follow-up after a deferral fills in the waiting message', async () => {
  const { double } = await startBot({
    async slash(interaction) {
      await interaction.deferReply();
      await interaction.followUp('here');
    },
  });
  const exchange = double.dispatchSlash('news');
  await double.answered(exchange);
  expect(double.messages(NEWS).map(({ wire }) => wire.content)).toEqual(['here']);
});

test.each([
  ['update', ['callback 7']],
  ['defer', ['callback 6', 'edit']],
] as const)('a button edits its message (%s)', async (way, steps) => {
  const { double } = await startBot({
    slash: (interaction) => interaction.reply(more as never),
    async button(interaction) {
      if (way === 'update') return interaction.update('two');
      await interaction.deferUpdate();
      return interaction.editReply('two');
    },
  });
  const message = await double.answered(double.dispatchSlash('news'));
  const press = double.pressButton(message, 'more');
  expect((await double.answered(press)).id).toBe(message.id);
  expect(double.message(message.id)?.wire.content).toBe('two');
  expect(stepsOf(press)).toEqual(steps);
});

test('a button that is not there or switched off cannot be pressed', async () => {
  const { double } = await startBot({ slash: (interaction) => interaction.reply('no buttons') });
  const message = await double.answered(double.dispatchSlash('news'));
  expect(() => double.pressButton(message, 'more')).toThrow('no button');
});

test('autocomplete gets up to 25 choices', async () => {
  const { double } = await startBot({
    autocomplete(interaction) {
      const focused = interaction.options.getFocused();
      const count = focused === 'many' ? 26 : 25;
      return interaction.respond(
        Array.from({ length: count }, (_, i) => ({ name: `${focused}${i}`, value: `${i}` })),
      );
    },
  });
  const exchange = double.autocomplete('news', 'speaker', { speaker: 'A' });
  await double.until(() => exchange.answeredAt);
  expect(stepsOf(exchange)).toEqual(['callback 8']);
  const many = double.autocomplete('news', 'speaker', { speaker: 'many' });
  await double.until(() => many.steps[0]);
  expect(stepsOf(many)).toEqual(['refused 50035']);
});

test('a modal can be the answer', async () => {
  const { double } = await startBot({
    slash: (interaction) =>
      interaction.showModal({
        title: 'Correct it',
        custom_id: 'fix',
        components: [
          {
            type: 1,
            components: [{ type: 4, custom_id: 'q', label: 'What', style: 1 }],
          },
        ],
      }),
  });
  const exchange = double.dispatchSlash('news');
  await double.until(() => exchange.answeredAt);
  expect(stepsOf(exchange)).toEqual(['callback 9']);
});

test('the same event delivered twice can be answered once', async () => {
  const { double, outcomes } = await startBot({ slash: (interaction) => interaction.reply('a') });
  const exchange = double.dispatchSlash('news', {}, { twice: true });
  await double.until(() => exchange.steps[1]);
  expect(stepsOf(exchange)).toEqual(['callback 4', 'refused 40060']);
  expect((await Promise.all(outcomes)).toSorted()).toEqual([40060, 'done']);
  expect(double.messages(NEWS)).toHaveLength(1);
});

test('an answer after the time is refused', async () => {
  let now = Date.UTC(2026, 5, 1);
  const { double, outcomes } = await startBot(
    {
      slash(interaction) {
        now += 3001;
        return interaction.reply('late');
      },
    },
    { now: () => now },
  );
  const exchange = double.dispatchSlash('news');
  await double.until(() => exchange.steps[0]);
  expect(stepsOf(exchange)).toEqual(['refused 10062']);
  expect(await outcomes[0]).toBe(10062);
});

test('nothing can be edited before the first answer, nor after a quarter of an hour', async () => {
  let now = Date.UTC(2026, 5, 1);
  const { double, outcomes } = await startBot(
    {
      async slash(interaction) {
        const early = await interaction.webhook
          .editMessage('@original', 'a')
          .catch(({ code }) => code);
        await interaction.deferReply();
        now += 15 * 60_000 + 1;
        const late = await interaction.editReply('b').catch(({ code }) => code);
        throw new Error(`${early} ${late}`);
      },
    },
    { now: () => now },
  );
  const exchange = double.dispatchSlash('news');
  await double.until(() => exchange.acknowledged);
  expect(await outcomes[0]).toBe('Error: 10015 50027');
});

test.each([
  ['content of 2,001', { content: 'x'.repeat(2001) }, 'refused 50035'],
  ['nothing', { content: '' }, 'refused 50006'],
])('a first answer with %s is refused', async (_what, reply, step) => {
  const { double } = await startBot({ slash: (interaction) => interaction.reply(reply) });
  const exchange = double.dispatchSlash('news');
  await double.until(() => exchange.steps[0]);
  expect(stepsOf(exchange)).toEqual([step]);
});

test('events are duplicated by share and the bot hears them in direct messages too', async () => {
  const heard: unknown[] = [];
  const { double } = await startBot(
    {
      slash(interaction) {
        heard.push(interaction.guildId);
        return interaction.reply('a');
      },
    },
    { duplicates: 1 },
  );
  const exchange = double.dispatchSlash('news', {}, { channel: '990000000000000001' });
  await double.until(() => exchange.steps[1]);
  expect(heard).toEqual([null, null]);
});

test.each([
  ['a command that is not registered', 'other', {}, 'no command /other is registered'],
  ['an option that it does not have', 'news', { place: 'x' }, '/news has no option place'],
])('a user cannot send %s', async (_what, name, options, message) => {
  const { double } = await startBot({});
  expect(() => double.dispatchSlash(name, options)).toThrow(message);
});

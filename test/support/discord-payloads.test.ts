import { randomUUID } from 'node:crypto';
import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  type MessageCreateOptions,
  MessageFlags,
} from 'discord.js';
import { expect, test } from 'vitest';
import { channelOf, codeOf, connect, startDouble } from './discord/client.ts';

const NEWS = '800000000000000001';

const v2 = (components: readonly object[], extra: object = {}): MessageCreateOptions =>
  ({ flags: MessageFlags.IsComponentsV2, components, ...extra }) as MessageCreateOptions;
const text = (content: string): object => ({ type: 10, content });
const button = (id: string, label = 'Go'): object => ({ type: 2, style: 1, label, custom_id: id });
const row = (...components: readonly object[]): object => ({ type: 1, components });

test.each<[string, unknown, MessageCreateOptions]>([
  ['content of 2,000', 'accepted', { content: 'x'.repeat(2000) }],
  ['content of 2,001', 50035, { content: 'x'.repeat(2001) }],
  ['nothing', 50006, { content: ' ' }],
  ['a button beside text', 'accepted', { content: 'a', components: [row(button('b'))] as never }],
  ['text display without the flag', 50035, { components: [text('a')] as never }],
  ['40 components', 'accepted', v2(Array.from({ length: 40 }, () => text('a')))],
  ['41 components', 50035, v2(Array.from({ length: 41 }, () => text('a')))],
  ['4,000 characters of text', 'accepted', v2([text('x'.repeat(3000)), text('x'.repeat(1000))])],
  ['4,001 characters of text', 50035, v2([text('x'.repeat(3000)), text('x'.repeat(1001))])],
  ['an empty text display', 50035, v2([text('')])],
  ['content beside the flag', 50035, v2([text('a')], { content: 'a' })],
  ['custom_id of 100', 'accepted', v2([row(button('x'.repeat(100)))])],
  ['custom_id of 101', 50035, v2([row(button('x'.repeat(101)))])],
  ['the same custom_id twice', 50035, v2([row(button('a'), button('a'))])],
  ['label of 81', 50035, v2([row(button('a', 'x'.repeat(81)))])],
  [
    'six buttons in a row',
    50035,
    v2([row(...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => button(id)))]),
  ],
  ['a button outside a row', 50035, v2([button('a')])],
  ['a section without its button', 50035, v2([{ type: 9, components: [text('a')] }])],
  ['a section', 'accepted', v2([{ type: 9, components: [text('a')], accessory: button('a') }])],
  [
    'a script link',
    50035,
    v2([row({ type: 2, style: 5, label: 'a', url: 'javascript:alert(1)' })]),
  ],
  ['nonce of 26', 50035, { content: 'a', nonce: 'x'.repeat(26) }],
])('a message with %s: %s', async (_what, code, message) => {
  const double = await startDouble();
  const channel = await channelOf(await connect(double), NEWS);
  expect(await codeOf(channel.send(message))).toBe(code);
  expect(double.messages(NEWS)).toHaveLength(code === 'accepted' ? 1 : 0);
});

test.each<[string, object]>([
  ['upper case', { name: 'News', description: 'd' }],
  ['no description', { name: 'news', description: '' }],
  [
    'optional before required',
    {
      name: 'news',
      description: 'd',
      options: [
        { type: 3, name: 'a', description: 'd' },
        { type: 3, name: 'b', description: 'd', required: true },
      ],
    },
  ],
  [
    'a media channel as an option',
    {
      name: 'news',
      description: 'd',
      options: [{ type: 7, name: 'a', description: 'd', channel_types: [16] }],
    },
  ],
  [
    '26 options',
    {
      name: 'news',
      description: 'd',
      options: Array.from({ length: 26 }, (_, i) => ({ type: 3, name: `o${i}`, description: 'd' })),
    },
  ],
])('a command with %s is refused', async (_what, command) => {
  const double = await startDouble();
  const client = await connect(double);
  const path = `/applications/${client.application.id}/commands` as const;
  expect(await codeOf(client.rest.put(path, { body: [command] }))).toBe(50035);
});

test('an edit may not take the V2 flag away nor bring content back', async () => {
  const double = await startDouble();
  const channel = await channelOf(await connect(double), NEWS);
  const message = await channel.send(v2([text('a')]));
  expect(await codeOf(message.edit({ content: 'b' }))).toBe(50035);
  expect(await codeOf(message.edit({ components: [text('b')] as never }))).toBe('accepted');
});

test.each<[string, MessageCreateOptions, readonly string[]]>([
  ['everything by default', { content: '@everyone <@12> <@&34>' }, ['everyone', '12', '34']],
  ['nothing', { content: '@everyone <@12>', allowedMentions: { parse: [] } }, []],
  [
    'one user',
    { content: '@here <@12> <@13>', allowedMentions: { parse: [], users: ['13'] } },
    ['13'],
  ],
  ['text displays too', v2([text('@here')]), ['everyone']],
])('whom a message notifies: %s', async (_what, message, pings) => {
  const double = await startDouble();
  const channel = await channelOf(await connect(double), NEWS);
  await channel.send(message);
  expect(double.messages(NEWS)[0]?.pings).toEqual(pings);
});

test('what the builders of the SDK make is taken', async () => {
  const double = await startDouble();
  const channel = await channelOf(await connect(double), NEWS);
  const next = new ButtonBuilder()
    .setCustomId(randomUUID())
    .setLabel('More')
    .setStyle(ButtonStyle.Secondary);
  await channel.send({
    content: 'a',
    components: [new ActionRowBuilder<ButtonBuilder>().addComponents(next)],
  });
  expect(double.messages(NEWS)).toHaveLength(1);
});

import type { Client } from 'discord.js';
import { failed, gone, type Made } from '../bot/made.ts';
import { render } from './render.ts';
import { discord } from './sdk.ts';
import { surely } from './surely.ts';

interface Given {
  readonly id?: string;
  readonly token?: string;
  readonly type?: number;
}

/**
 * Answers an interaction that nothing else could take in, as Discord gave it; one without an id or token gets nothing.
 * @param reference under which the log says what failed; without one it is of a kind that is not known
 */
export async function lastWord(client: Client, given: unknown, reference?: string): Promise<void> {
  const { id, token, type }: Given = { ...(given as Given | null) };
  if (!id || !token || type === discord.InteractionType.Ping) return;
  const route = discord.Routes.interactionCallback(id, token);
  const made = reference === undefined ? gone() : failed(reference);
  const body =
    type === discord.InteractionType.ApplicationCommandAutocomplete ? NO_CHOICES : wordOf(made);
  await surely(() => client.rest.post(route, { body, auth: false }));
}

const NO_CHOICES = {
  type: discord.InteractionResponseType.ApplicationCommandAutocompleteResult,
  data: { choices: [] },
} as const;

/** For the one who asked alone. */
const wordOf = ({ reply, page, ids }: Made) => ({
  type: discord.InteractionResponseType.ChannelMessageWithSource,
  data: {
    flags: discord.MessageFlags.IsComponentsV2 | discord.MessageFlags.Ephemeral,
    components: render(reply, page, ids, true).components,
    allowed_mentions: { parse: [] },
  },
});

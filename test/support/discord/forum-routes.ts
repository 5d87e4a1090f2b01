import { characters, outside } from './check-components.ts';
import { checkMessage, isEmptyMessage } from './check-message.ts';
import { errors, invalidForm, ok } from './errors.ts';
import { type JsonObject, object, string } from './json.ts';
import { addMessage } from './message.ts';
import type { Route } from './routes.ts';
import { channelJson, findChannel, type World } from './world.ts';

/** Forums: a post is a thread, whose id is that of its first message. */
export function forumRoutes(world: World): readonly Route[] {
  const wire = (id: string): JsonObject => {
    const home = findChannel(world, id);
    return home ? channelJson(home.guild, home.channel) : {};
  };
  return [
    {
      method: 'POST',
      path: '/channels/:channel/threads',
      handle({ params, body }) {
        const forum = findChannel(world, params.channel ?? '')?.channel;
        if (!forum?.forum) return errors.unknownChannel;
        if (forum.denied?.includes('send')) return errors.missingPermissions;
        const { name, message } = object(body);
        const first = object(message);
        const faults = [
          ...outside(['name'], characters(string(name)), 1, 100),
          ...checkMessage(first, 0, ['message']),
        ];
        if (faults.length > 0) return invalidForm(faults);
        if (isEmptyMessage(first)) return errors.emptyMessage;
        const id = world.nextId();
        world.threads.set(id, { id, name: string(name), parent: forum.id });
        const stored = addMessage(world, { channel: id, author: world.bot, body: first, id });
        return ok({ ...wire(id), message: stored.wire });
      },
    },
    {
      method: 'GET',
      path: '/guilds/:guild/threads/active',
      handle: () => ok({ threads: [...world.threads.keys()].map(wire), members: [] }),
    },
    {
      method: 'GET',
      path: '/channels/:channel/threads/archived/public',
      handle: () => ok({ threads: [], members: [], has_more: false }),
    },
  ];
}

import { answerFields } from './callback-routes.ts';
import { checkMessage, EPHEMERAL, isEmptyMessage, LOADING, V2 } from './check-message.ts';
import { type Answer, errors, invalidForm, nothing, ok } from './errors.ts';
import { type Exchange, markAnswered, recordStep } from './exchange.ts';
import { type JsonObject, number, object } from './json.ts';
import { addMessage, changeMessage, removeMessage } from './message.ts';
import type { Call, Route } from './routes.ts';
import type { StoredMessage, World } from './world.ts';

/** An interaction's token can be used for so many ms. */
const TOKEN_LIFE = 15 * 60_000;

/** What follows the first answer: `@original` and further messages, by the interaction's token. */
export function webhookRoutes(
  world: World,
  exchanges: ReadonlyMap<string, Exchange>,
): readonly Route[] {
  const withExchange =
    (act: (exchange: Exchange, call: Call) => Answer) =>
    (call: Call): Answer => {
      const exchange = exchanges.get(call.params.token ?? '');
      if (exchange === undefined || world.now() - exchange.sentAt > TOKEN_LIFE) {
        return errors.invalidWebhookToken;
      }
      if (exchange.acknowledged) return act(exchange, call);
      recordStep(world, exchange, 'refused', 10015);
      return errors.unknownWebhook;
    };

  const messageOf = (exchange: Exchange, { params }: Call): StoredMessage | undefined => {
    if (params.message === '@original') return world.messages.get(exchange.original ?? '');
    return exchange.followUps.includes(params.message ?? '')
      ? world.messages.get(params.message ?? '')
      : undefined;
  };

  const edit = (exchange: Exchange, message: StoredMessage, body: JsonObject): Answer => {
    const before = number(message.wire.flags);
    const faults = checkMessage(body, before);
    if (faults.length > 0) return invalidForm(faults);
    if ((before & LOADING) !== 0 && isEmptyMessage(body)) return errors.emptyMessage;
    const flags = (before & ~LOADING) | (number(body.flags) & V2);
    const changed = changeMessage(world, message, body, flags);
    recordStep(world, exchange, 'edit', undefined, body);
    markAnswered(world, exchange);
    return ok(changed.wire);
  };

  const followUp = (exchange: Exchange, body: JsonObject): Answer => {
    const original = world.messages.get(exchange.original ?? '');
    // Discord keeps this for old bots: the first follow-up after a deferral fills in the waiting message.
    if (original && (number(original.wire.flags) & LOADING) !== 0) {
      return edit(exchange, original, body);
    }
    const faults = checkMessage(body);
    if (faults.length > 0) return invalidForm(faults);
    if (isEmptyMessage(body)) return errors.emptyMessage;
    const flags = number(body.flags) & (EPHEMERAL | V2);
    const message = addMessage(world, {
      channel: exchange.channel,
      author: world.bot,
      body: { ...body, flags },
      extra: answerFields(world, exchange, flags),
    });
    exchange.followUps.push(message.id);
    recordStep(world, exchange, 'follow-up', undefined, body);
    markAnswered(world, exchange);
    return ok(message.wire);
  };

  const path = '/webhooks/:application/:token/messages/:message';
  return [
    {
      method: 'POST',
      path: '/webhooks/:application/:token',
      open: true,
      handle: withExchange((exchange, { body }) => followUp(exchange, object(body))),
    },
    {
      method: 'GET',
      path,
      open: true,
      handle: withExchange((exchange, call) => {
        const message = messageOf(exchange, call);
        return message ? ok(message.wire) : errors.unknownMessage;
      }),
    },
    {
      method: 'PATCH',
      path,
      open: true,
      handle: withExchange((exchange, call) => {
        const message = messageOf(exchange, call);
        return message ? edit(exchange, message, object(call.body)) : errors.unknownMessage;
      }),
    },
    {
      method: 'DELETE',
      path,
      open: true,
      handle: withExchange((exchange, call) => {
        const message = messageOf(exchange, call);
        if (message === undefined) return errors.unknownMessage;
        removeMessage(world, message);
        recordStep(world, exchange, 'delete');
        return nothing;
      }),
    },
  ];
}

import { checkModal, outside, required } from './check-components.ts';
import { checkMessage, EPHEMERAL, isEmptyMessage, LOADING, V2 } from './check-message.ts';
import { type Answer, errors, type Fault, invalidForm, nothing, ok } from './errors.ts';
import { type Exchange, KIND, markAnswered, recordStep } from './exchange.ts';
import { type JsonObject, list, number, object, string } from './json.ts';
import { addMessage, changeMessage } from './message.ts';
import type { Route } from './routes.ts';
import { userJson, type World } from './world.ts';

/** Types of an interaction callback. */
const CALLBACK = {
  message: 4,
  defer: 5,
  deferUpdate: 6,
  update: 7,
  choices: 8,
  modal: 9,
} as const;

const fits: Readonly<Record<number, readonly number[]>> = {
  [CALLBACK.message]: [KIND.command, KIND.component, KIND.modal],
  [CALLBACK.defer]: [KIND.command, KIND.component, KIND.modal],
  [CALLBACK.deferUpdate]: [KIND.component, KIND.modal],
  [CALLBACK.update]: [KIND.component, KIND.modal],
  [CALLBACK.choices]: [KIND.autocomplete],
  [CALLBACK.modal]: [KIND.command, KIND.component],
};

function checkChoices(data: JsonObject): readonly Fault[] {
  if (!Array.isArray(data.choices)) return [required(['data', 'choices'])];
  const choices = list(data.choices).map(object);
  const path = ['data', 'choices'];
  return [
    ...outside(path, choices.length, 0, 25),
    ...choices.flatMap(({ name, value }, index) => [
      ...outside([...path, index, 'name'], [...string(name)].length, 1, 100),
      ...outside([...path, index, 'value'], [...String(value)].length, 1, 100),
    ]),
  ];
}

/** Whether a callback of this type with this data is one that Discord takes for the interaction. */
function check(
  exchange: Exchange,
  type: number,
  data: JsonObject,
  before: number,
): readonly Fault[] {
  if (!fits[type]?.includes(exchange.kind)) {
    return [{ path: ['type'], code: 'BASE_TYPE_CHOICES', message: 'Not for this interaction' }];
  }
  switch (type) {
    case CALLBACK.message:
      return checkMessage(data, 0, ['data']);
    case CALLBACK.update:
      return checkMessage(data, before, ['data']);
    case CALLBACK.choices:
      return checkChoices(data);
    case CALLBACK.modal:
      return checkModal(data, ['data']);
    default:
      return [];
  }
}

/** Fields that Discord gives to a message which answers an interaction. */
export const answerFields = (world: World, exchange: Exchange, flags: number): JsonObject => ({
  type: exchange.kind === KIND.command ? 20 : 0,
  application_id: world.bot.id,
  webhook_id: world.bot.id,
  flags,
  interaction_metadata: {
    id: exchange.id,
    type: exchange.kind,
    user: userJson(exchange.user),
    authorizing_integration_owners: {},
  },
});

const VISIBLE_FLAGS = EPHEMERAL | V2;

/** The first answer to an interaction. `answerWithin`: how many ms it may take. */
export function callbackRoute(
  world: World,
  exchanges: ReadonlyMap<string, Exchange>,
  answerWithin: number,
): Route {
  const refuse = (exchange: Exchange, answer: Answer): Answer => {
    recordStep(world, exchange, 'refused', number(object(answer.body).code));
    world.changed();
    return answer;
  };

  const act = (exchange: Exchange, type: number, data: JsonObject): void => {
    exchange.acknowledged = { type, at: world.now() };
    const source = world.messages.get(exchange.source ?? '');
    if (type === CALLBACK.message || type === CALLBACK.defer) {
      const asked = number(data.flags);
      const flags = type === CALLBACK.defer ? (asked & EPHEMERAL) | LOADING : asked & VISIBLE_FLAGS;
      const message = addMessage(world, {
        channel: exchange.channel,
        author: world.bot,
        body: type === CALLBACK.defer ? {} : { ...data, flags },
        extra: answerFields(world, exchange, flags),
      });
      exchange.original = message.id;
    } else if (source !== undefined) {
      exchange.original = source.id;
      if (type === CALLBACK.update) {
        const flags = number(source.wire.flags) | (number(data.flags) & V2);
        changeMessage(world, source, data, flags);
      }
    }
    if (type !== CALLBACK.defer && type !== CALLBACK.deferUpdate) markAnswered(world, exchange);
    world.changed();
  };

  return {
    method: 'POST',
    path: '/interactions/:id/:token/callback',
    open: true,
    handle({ params, query, body }) {
      const exchange = exchanges.get(params.token ?? '');
      if (exchange === undefined || exchange.id !== params.id) return errors.unknownInteraction;
      if (exchange.acknowledged) return refuse(exchange, errors.alreadyAcknowledged);
      if (world.now() - exchange.sentAt > answerWithin) {
        return refuse(exchange, errors.unknownInteraction);
      }
      const type = number(object(body).type);
      const data = object(object(body).data);
      if (type === CALLBACK.update && !world.messages.has(exchange.source ?? '')) {
        return refuse(exchange, errors.unknownMessage);
      }
      const before = number(world.messages.get(exchange.source ?? '')?.wire.flags);
      const faults = check(exchange, type, data, before);
      if (faults.length > 0) return refuse(exchange, invalidForm(faults));
      if (type === CALLBACK.message && isEmptyMessage(data)) {
        return refuse(exchange, errors.emptyMessage);
      }
      recordStep(world, exchange, 'callback', type, data);
      act(exchange, type, data);
      if (query.get('with_response') !== 'true') return nothing;
      const message = world.messages.get(exchange.original ?? '');
      return ok({
        interaction: { id: exchange.id, type: exchange.kind },
        resource: { type, ...(message ? { message: message.wire } : {}) },
      });
    },
  };
}

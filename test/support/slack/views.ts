import { type JsonObject, object, string } from '../discord/json.ts';
import { checkView } from './check-view.ts';
import { type Answer, ok, refused } from './errors.ts';
import type { Exchange } from './exchange.ts';
import type { World } from './world.ts';

/** A modal or a home page as a user sees it. */
export interface StoredView {
  readonly id: string;
  readonly user: string;
  /** The first of the stack. */
  readonly root: string;
  readonly previous?: string;
  readonly view: JsonObject;
  readonly blocks: readonly JsonObject[];
  readonly updates: number;
}

/** A trigger is good for so long, and once. */
const TRIGGER_MS = 3000;
const MOST_MODALS = 3;

export interface Views {
  open(args: JsonObject): Answer;
  push(args: JsonObject): Answer;
  update(args: JsonObject): Answer;
  publish(args: JsonObject): Answer;
  /** What an acknowledgement of a form does to it. Gives what is wrong with it. */
  acknowledge(view: StoredView, payload: JsonObject): string | undefined;
  /** The modal that a user sees, the uppermost. */
  modal(user: string): StoredView | undefined;
  home(user: string): StoredView | undefined;
  /** As a user does who presses Close. */
  close(user: string): void;
}

const invalid = (problems: readonly string[]): Answer =>
  refused('invalid_arguments', {
    response_metadata: { messages: problems.map((problem) => `[ERROR] ${problem}`) },
  });

/** The modals of all users, each a stack, and their home pages. @param exchanges whose triggers open modals */
export function createViews(world: World, exchanges: readonly Exchange[]): Views {
  const stacks = new Map<string, readonly StoredView[]>();
  const homes = new Map<string, StoredView>();
  const used = new Set<string>();

  const stackOf = (user: string): readonly StoredView[] => stacks.get(user) ?? [];

  function put(user: string, stack: readonly StoredView[]): void {
    stacks.set(user, stack);
    world.changed();
  }

  const fresh = (user: string, view: JsonObject, under?: StoredView): StoredView => {
    const id = world.nextId('V');
    const stood = under ? { root: under.root, previous: under.id } : { root: id };
    return { id, user, ...stood, view, blocks: blocksOf(view), updates: 0 };
  };

  const shown = (view: StoredView): Answer => ok({ view: viewJson(world, view) });

  function triggered(args: JsonObject, use: (user: string) => Answer): Answer {
    const trigger = string(args.trigger_id);
    const exchange = exchanges.find(({ id, kind }) => id === trigger && kind !== 'event');
    if (exchange === undefined) return refused('invalid_arguments');
    if (used.has(trigger)) return refused('exchanged_trigger_id');
    if (world.now() - exchange.sentAt > TRIGGER_MS) return refused('expired_trigger_id');
    const problems = checkView(args.view, 'modal');
    if (problems.length > 0) return invalid(problems);
    const answer = use(exchange.user);
    if (object(answer.body).ok === true) used.add(trigger);
    return answer;
  }

  function replace(old: StoredView, view: JsonObject): StoredView {
    const next = { ...old, view, blocks: blocksOf(view), updates: old.updates + 1 };
    put(
      old.user,
      stackOf(old.user).map((one) => (one.id === old.id ? next : one)),
    );
    return next;
  }

  return {
    open: (args) =>
      triggered(args, (user) => {
        const opened = fresh(user, object(args.view));
        put(user, [opened]);
        return shown(opened);
      }),
    push: (args) =>
      triggered(args, (user) => {
        const stack = stackOf(user);
        const under = stack.at(-1);
        if (under === undefined) return refused('not_found');
        if (stack.length === MOST_MODALS) return refused('push_limit_reached');
        const pushed = fresh(user, object(args.view), under);
        put(user, [...stack, pushed]);
        return shown(pushed);
      }),
    update(args) {
      const problems = checkView(args.view, 'modal');
      if (problems.length > 0) return invalid(problems);
      const old = [...stacks.values()]
        .flat()
        .find(({ id, view }) =>
          args.view_id ? id === args.view_id : view.external_id === args.external_id,
        );
      return old ? shown(replace(old, object(args.view))) : refused('not_found');
    },
    publish(args) {
      const problems = checkView(args.view, 'home');
      if (problems.length > 0) return invalid(problems);
      const user = string(args.user_id);
      if (!/^U\w+$/.test(user)) return refused('invalid_arguments');
      const home = fresh(user, object(args.view));
      homes.set(user, home);
      world.changed();
      return shown(home);
    },
    acknowledge(old, payload) {
      const stack = stackOf(old.user);
      if (payload.response_action === undefined) {
        put(
          old.user,
          stack.filter(({ id }) => id !== old.id),
        );
        return undefined;
      }
      const problems = checkView(payload.view, 'modal');
      if (problems.length > 0) return problems.join('; ');
      const under = stack.find(({ id }) => id === old.id) ?? old;
      const view = object(payload.view);
      if (payload.response_action === 'update') replace(under, view);
      else if (payload.response_action === 'push' && stack.length < MOST_MODALS) {
        put(old.user, [...stack, fresh(old.user, view, under)]);
      } else return `${payload.response_action} is not possible`;
      return undefined;
    },
    modal: (user) => stackOf(user).at(-1),
    home: (user) => homes.get(user),
    close(user) {
      const stack = stackOf(user);
      put(user, stack.at(-1)?.view.clear_on_close === true ? [] : stack.slice(0, -1));
    },
  };
}

const blocksOf = (view: JsonObject): readonly JsonObject[] =>
  Array.isArray(view.blocks) ? view.blocks.map(object) : [];

/** A view as the Web API and interactions have it. */
export const viewJson = (world: World, { id, view, root, previous }: StoredView): JsonObject => ({
  ...view,
  id,
  team_id: world.team,
  app_id: world.app,
  bot_id: world.bot.id,
  root_view_id: root,
  previous_view_id: previous ?? null,
  hash: `hash.${id}`,
});

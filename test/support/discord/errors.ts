import type { Json } from './json.ts';

/** What a handler answers; without a body the status alone is sent. */
export interface Answer {
  readonly status: number;
  readonly body?: Json;
  readonly headers?: Readonly<Record<string, string>>;
}

export const ok = (body: Json): Answer => ({ status: 200, body });
export const nothing: Answer = { status: 204 };

const failure = (status: number, code: number, message: string): Answer => ({
  status,
  body: { code, message },
});

/** Discord's errors by their numbers, as its documentation lists them. */
export const errors = {
  unauthorized: failure(401, 0, '401: Unauthorized'),
  noRoute: failure(404, 0, '404: Not Found'),
  unknownApplication: failure(404, 10002, 'Unknown Application'),
  unknownChannel: failure(404, 10003, 'Unknown Channel'),
  unknownGuild: failure(404, 10004, 'Unknown Guild'),
  unknownMessage: failure(404, 10008, 'Unknown Message'),
  unknownWebhook: failure(404, 10015, 'Unknown Webhook'),
  unknownInteraction: failure(404, 10062, 'Unknown interaction'),
  alreadyAcknowledged: failure(400, 40060, 'Interaction has already been acknowledged.'),
  missingAccess: failure(403, 50001, 'Missing Access'),
  notTheAuthor: failure(403, 50005, 'Cannot edit a message authored by another user'),
  emptyMessage: failure(400, 50006, 'Cannot send an empty message'),
  notText: failure(400, 50008, 'Cannot send messages in a non-text channel'),
  missingPermissions: failure(403, 50013, 'Missing Permissions'),
  invalidWebhookToken: failure(401, 50027, 'Invalid Webhook Token'),
  notJson: failure(400, 50109, 'The request body contains invalid JSON.'),
} as const;

/** One fault in a request's body. An empty path stands for the body itself. */
export interface Fault {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
}

interface Tree {
  [key: string]: Tree | Json;
}

/** Error 50035 with the faults nested by their paths, as Discord writes them. */
export function invalidForm(faults: readonly Fault[]): Answer {
  const root: Tree = {};
  for (const { path, code, message } of faults) {
    let node = root;
    for (const step of path) {
      const child = (node[String(step)] ?? {}) as Tree;
      node[String(step)] = child;
      node = child;
    }
    node._errors = [...((node._errors ?? []) as Json[]), { code, message }];
  }
  return {
    status: 400,
    body: { code: 50035, message: 'Invalid Form Body', errors: root as Json },
  };
}

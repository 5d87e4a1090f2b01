import type { Answer } from './errors.ts';
import type { Json } from './json.ts';

export interface Call {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Json | undefined;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `/api/v10`; a step `:name` stands for any one step and becomes `params.name`. */
  readonly path: string;
  /** Needs no bot token: the path carries an interaction's own. */
  readonly open?: true;
  handle(call: Call): Answer;
}

/** The values of a path's named steps, or `undefined` when the path is another. */
export function matchPath(
  pattern: string,
  path: string,
): Readonly<Record<string, string>> | undefined {
  const steps = pattern.split('/');
  const given = path.split('/');
  if (steps.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, step] of steps.entries()) {
    const value = given[index] ?? '';
    if (step.startsWith(':')) params[step.slice(1)] = decodeURIComponent(value);
    else if (step !== decodeURIComponent(value)) return undefined;
  }
  return params;
}

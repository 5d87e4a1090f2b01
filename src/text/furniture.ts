import type { Span } from './span.ts';

/** Placeholder until the real step lands. */
export function isFurniture(_text: string, _paragraph: Span): boolean {
  return false;
}

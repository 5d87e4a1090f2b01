import { type Asked, type Wish, wish } from './asked.ts';

const NUMBERED = /\(sentences? (\d{1,6}(?:-\d{1,6})?)\)?$/i;

/** A question that names by its number the sentence it goes on with: 'from what? (sentence 7)'. */
export function sentence({ text, article }: Asked): Wish | undefined {
  const number = NUMBERED.exec(text)?.[1];
  return number ? wish('sentence', { number, article }) : undefined;
}

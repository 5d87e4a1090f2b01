/**
 * What a pressed button asks for. `page`: a page of an answer that can be given again. `ask`: what a suggestion asks, of
 * the version of the article under which it stood. `post`: a page of a post that nobody asked for, known by its key's
 * mark.
 */
export type Press =
  | { readonly kind: 'page'; readonly page: number; readonly again: string }
  | { readonly kind: 'ask'; readonly request: string; readonly version?: string }
  | { readonly kind: 'post'; readonly page: number; readonly mark: string };

/** What buttons carry, where they have room for `most` units; `undefined` stands for what has no room. */
export function pressIds(most: number) {
  const fitting = (id: string): string | undefined => (id.length <= most ? id : undefined);
  return {
    /** `again` is the text form of what gives the answer again. */
    pageId: (page: number, again: string): string | undefined => fitting(`p|${page}|${again}`),

    postPageId: (mark: string, page: number): string | undefined => fitting(`d|${mark}|${page}`),

    /**
     * Under a post the button carries the post's mark, whatever it asks. A request that is too long to stand beside the
     * version asks of the article that is current then.
     */
    askId: (request: string, version = '', mark = ''): string | undefined =>
      fitting(`a|${mark}|${version}|${request}`) ?? fitting(`a|${mark}||${request}`),
  };
}

/** The mark of the post under which a button stands. */
export const markIn = (id: string): string | undefined => /^[ad]\|([^|]+)\|/.exec(id)?.[1];

/** `undefined` for an id that is not one of ours. */
export function readPress(id: string): Press | undefined {
  const [kind, second = '', third = '', ...rest] = id.split('|');
  const request = rest.join('|');
  if (kind === 'p' && isPage(second)) return { kind: 'page', page: Number(second), again: third };
  if (kind === 'd' && isPage(third)) return { kind: 'post', page: Number(third), mark: second };
  if (kind !== 'a' || request === '') return undefined;
  return { kind: 'ask', request, ...(third && { version: third }) };
}

const isPage = (text: string): boolean => /^\d{1,4}$/.test(text);

/** Who an answer belongs to: only their presses change it. */
export interface Owner {
  /** The platform's id of a person, letters and digits. */
  readonly id: string;
  /** They asked privately and then showed the answer to everyone. */
  readonly shared?: boolean;
}

/** A place of an article: the beginning of its version's hash, and a span of its text. */
export interface PlaceKey {
  readonly version: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What a pressed button asks for. `page`: a page of an answer that can be given again. `ask`: what a suggestion asks, of
 * the version of the article under which it stood; with the mark of the post, if it stood under one. `post`: a page of a
 * post that nobody asked for, known by its key's mark. `where`: a place, in the stead of another one if it is a `step`.
 * `heard`: a page of what is said in a message, known by the hash of its words. `share`: to show everyone what another
 * press showed to one.
 */
export type Press = Shows | Asks | Decides | { readonly kind: 'share'; readonly of: Shows };

/** A press that shows what the bot can show again by itself. */
export type Shows =
  | { readonly kind: 'page'; readonly page: number; readonly again: string; readonly owner?: Owner }
  | { readonly kind: 'post'; readonly page: number; readonly mark: string }
  | { readonly kind: 'heard'; readonly page: number; readonly version: string }
  | {
      readonly kind: 'where';
      readonly place: PlaceKey;
      readonly page: number;
      readonly step: boolean;
    };

/** An editor's word about a post, under the question with this mark. */
interface Decides {
  readonly kind: 'decide';
  readonly decision: 'approved' | 'dropped';
  readonly mark: string;
}

interface Asks {
  readonly kind: 'ask';
  readonly request: string;
  readonly version?: string;
  readonly owner?: Owner;
  readonly mark?: string;
}

/** What buttons carry, where they have room for `most` units; `undefined` stands for what has no room. */
export function pressIds(most: number) {
  const fitting = (id: string): string | undefined => (id.length <= most ? id : undefined);
  const whereId = (kind: string, { version, start, end }: PlaceKey, page: number) =>
    fitting(
      `${kind}|${version}|${start.toString(36)}.${end.toString(36)}${page > 0 ? `|${page}` : ''}`,
    );
  return {
    /**
     * `again` is the text form of what gives the answer again. Where the owner has no room, the platform must know by
     * itself whose answer it is.
     */
    pageId: (page: number, again: string, owner?: Owner): string | undefined =>
      fitting(`p|${page}${ownerText(owner)}|${again}`) ?? fitting(`p|${page}|${again}`),

    postPageId: (mark: string, page: number): string | undefined => fitting(`d|${mark}|${page}`),

    /**
     * Under a post the button carries the post's mark, whatever it asks. A request that is too long to stand beside the
     * owner and the version does without them, and asks of the article that is current then.
     */
    askId: (request: string, version = '', whose: Owner | string = ''): string | undefined => {
      const mark = typeof whose === 'string' ? whose : '';
      return (
        fitting(`a|${typeof whose === 'string' ? mark : ownerText(whose)}|${version}|${request}`) ??
        fitting(`a|${mark}|${version}|${request}`) ??
        fitting(`a|${mark}||${request}`)
      );
    },

    /** `version` is the short text of one. */
    placeId: (place: PlaceKey): string | undefined => whereId('w', place, 0),

    /** The same under a place, which gives way to this one. */
    stepId: (place: PlaceKey, page = 0): string | undefined => whereId('v', place, page),

    /** `version` is the short text of one. */
    heardPageId: (version: string, page: number): string | undefined =>
      fitting(`h|${version}|${page}`),

    /** Shows everyone what `id` shows. */
    shareId: (id: string | undefined): string | undefined =>
      id === undefined ? undefined : fitting(`s|${id}`),
  };
}

const ownerText = (owner: Owner | undefined): string =>
  owner && /^\w{1,24}$/.test(owner.id) ? `${owner.shared ? '!' : '@'}${owner.id}` : '';

function readOwner(text: string): Owner | undefined {
  const [, sign, id] = /^([@!])(\w{1,24})$/.exec(text) ?? [];
  return id === undefined ? undefined : { id, ...(sign === '!' && { shared: true }) };
}

/** What an editor's button carries. */
export const decisionId = (decision: Decides['decision'], mark: string): string =>
  `${decision === 'approved' ? 'y' : 'n'}|${mark}|`;

/** The mark of the post under which a button stands. */
export const markIn = (id: string): string | undefined => /^[adyn]\|([^|@!]+)\|/.exec(id)?.[1];

/** `undefined` for an id that is not one of ours. */
export function readPress(id: string): Press | undefined {
  const [kind, second = '', third = '', ...rest] = id.split('|');
  switch (kind) {
    case 'p': {
      const [, page, whose = ''] = /^(\d{1,4})([@!]\w+)?$/.exec(second) ?? [];
      const owner = readOwner(whose);
      return page === undefined
        ? undefined
        : { kind: 'page', page: Number(page), again: third, ...(owner && { owner }) };
    }
    case 'd':
      return isPage(third) ? { kind: 'post', page: Number(third), mark: second } : undefined;
    case 'h':
      return isPage(third) ? { kind: 'heard', page: Number(third), version: second } : undefined;
    case 'a':
      return readAsk(second, third, rest.join('|'));
    case 'w':
    case 'v':
      return readWhere(kind === 'v', second, third, rest[0] ?? '0');
    case 'y':
    case 'n':
      return { kind: 'decide', decision: kind === 'y' ? 'approved' : 'dropped', mark: second };
    case 's': {
      const of = readPress(id.slice(2));
      return of?.kind === 'page' || of?.kind === 'post' || of?.kind === 'where'
        ? { kind: 'share', of }
        : undefined;
    }
    default:
      return undefined;
  }
}

function readAsk(whose: string, version: string, request: string): Press | undefined {
  if (request === '') return undefined;
  const owner = readOwner(whose);
  return {
    kind: 'ask',
    request,
    ...(version && { version }),
    ...(owner && { owner }),
    ...(!owner && whose && { mark: whose }),
  };
}

function readWhere(step: boolean, version: string, span: string, page: string): Press | undefined {
  const [, start, end] = /^([\da-z]{1,7})\.([\da-z]{1,7})$/.exec(span) ?? [];
  if (start === undefined || end === undefined || !isPage(page)) return undefined;
  const place = { version, start: Number.parseInt(start, 36), end: Number.parseInt(end, 36) };
  return { kind: 'where', place, page: Number(page), step };
}

const isPage = (text: string): boolean => /^\d{1,4}$/.test(text);

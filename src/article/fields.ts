import * as v from 'valibot';
import { cleanLine } from './clean-text.ts';
import { withoutReferences } from './markup-left.ts';

/** @param most in UTF-16 code units: far above any real one, and soon above what a chat message can hold */
const lineOf = (most: number) =>
  v.pipe(
    v.string('is not text'),
    v.transform((text) => cleanLine(withoutReferences(text))),
    v.maxLength(most, `is longer than ${most} characters`),
  );

const line = lineOf(1000);

/** Of a title; a longer first line is no title but text. */
export const MAX_TITLE = 300;

const person = v.object(
  {
    name: v.pipe(line, v.nonEmpty('is empty')),
    role: v.exactOptional(line),
    aliases: v.exactOptional(v.array(line, 'is not a list of names')),
  },
  ({ expected }) => (expected === '"name"' ? 'is missing' : 'is not a person with a name'),
);

/** What front matter may say of an article. An empty field is as good as none: see `stated`. */
const fields = v.object({
  title: v.exactOptional(lineOf(MAX_TITLE)),
  published: v.exactOptional(
    v.pipe(
      line,
      v.rawTransform(({ dataset: { value }, addIssue, NEVER }) => {
        const published = isoDate(value);
        if (published !== undefined) return published;
        addIssue({ message: 'is not a date' });
        return NEVER;
      }),
    ),
  ),
  source: v.exactOptional(line),
  url: v.exactOptional(v.pipe(lineOf(2000), v.check(isWebAddress, 'is not a web address'))),
  byline: v.exactOptional(line),
  people: v.exactOptional(v.array(person, 'is not a list of people')),
});

export type ArticleFields = v.InferOutput<typeof fields>;

/** One thing that is wrong with a field. */
export interface FieldIssue {
  /** Keys and places in lists, from the outside. */
  readonly path: readonly PropertyKey[];
  /** Ends a sentence that begins with the name of the field. */
  readonly message: string;
  readonly isTooLong: boolean;
}

/** The fields in the data of front matter, or what is wrong with them. */
export function fieldsOf(data: unknown): {
  readonly fields?: ArticleFields;
  readonly issues: readonly FieldIssue[];
} {
  const {
    success,
    output,
    issues = [],
  } = v.safeParse(fields, stated(data), {
    abortPipeEarly: true,
  });
  if (success) return { fields: output, issues: [] };
  return {
    issues: issues.map(({ path = [], message, type }) => ({
      path: path.map(({ key }) => key as PropertyKey),
      message,
      isTooLong: type === 'max_length',
    })),
  };
}

/** The data of front matter without the fields that were left empty. */
function stated(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(stated);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data)
      .filter(([, value]) => isStated(value))
      .map(([key, value]) => [key, stated(value)]),
  );
}

const isStated = (value: unknown): boolean =>
  value !== null && !(typeof value === 'string' && value.trim() === '');

const REMEDIES: Readonly<Record<string, string>> & { readonly name: string } = {
  published: 'Write the day as 2022-02-11, or day and time as 2022-02-11T09:30:00Z.',
  url: 'Give the full address, beginning with https:// or http://.',
  people: 'List each person as “- name: Full Name”, with “role:” and “aliases:” below if wanted.',
  name: 'Give each person a line “- name: Full Name”.',
  aliases: 'Write a list: aliases: [First Alias, Second Alias].',
};

/** How to mend a field; a part of a person falls back to its kind. */
export function remedyFor({ path, isTooLong }: FieldIssue): string {
  if (isTooLong) return 'Shorten it; what else there is to say belongs into the text.';
  const last = path.findLast((part) => typeof part === 'string');
  if (last === 'people' && path.length > 1) return REMEDIES.name;
  return (
    REMEDIES[String(last)] ?? 'Write it as text, in quotation marks if it looks like a number.'
  );
}

const FIELDS = Object.keys(fields.entries);
const PERSON_FIELDS = Object.keys(person.entries);

const NEAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    author: 'byline',
    by: 'byline',
    date: 'published',
    headline: 'title',
    link: 'url',
    persons: 'people',
    publisher: 'source',
  }),
);

/** Keys that no field has, with the field that was probably meant. */
export function unknownKeys(
  data: object,
): readonly { readonly path: readonly PropertyKey[]; readonly near?: string }[] {
  const unknown = Object.keys(data)
    .filter((key) => !FIELDS.includes(key))
    .map((key) => {
      const lower = key.toLowerCase();
      const near = FIELDS.includes(lower) ? lower : NEAR.get(lower);
      return near === undefined ? { path: [key] } : { path: [key], near };
    });
  const people: unknown = 'people' in data ? data.people : [];
  const inPeople = (Array.isArray(people) ? people : []).flatMap((one: unknown, i) =>
    typeof one === 'object' && one !== null
      ? Object.keys(one)
          .filter((key) => !PERSON_FIELDS.includes(key))
          .map((key) => ({ path: ['people', i, key] }))
      : [],
  );
  return [...unknown, ...inPeople];
}

function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return /^https?:$/.test(protocol) && username === '' && password === '';
}

/** @returns a day as it stands, a moment with its zone (UTC when none is given), or nothing when it is neither */
function isoDate(text: string): string | undefined {
  const match =
    /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?(?:\.\d{1,9})?\s?(Z|[+-]\d\d:?\d\d)?)?$/i.exec(
      text,
    );
  if (!match) return undefined;
  const [, year = '', month = '', day = '', hour, minute = '', second = '00', zone = 'Z'] = match;
  const date = `${year}-${month}-${day}`;
  const midnight = new Date(`${date}T00:00:00Z`);
  // A day that a month does not have rolls over into the next month.
  if (Number.isNaN(midnight.getTime()) || midnight.toISOString().slice(0, 10) !== date) {
    return undefined;
  }
  if (hour === undefined) return date;
  const offset = zone.toUpperCase().replace(/^(.\d\d)(\d\d)$/, '$1:$2');
  const moment = `${date}T${hour}:${minute}:${second}${offset}`;
  return Number.isNaN(Date.parse(moment)) ? undefined : moment;
}

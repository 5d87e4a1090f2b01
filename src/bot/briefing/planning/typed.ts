import type { RawOptions } from '../../run-command.ts';
import { partZone } from './zone-in-phrase.ts';

/** Words that begin the value of an option in a typed line, and how the value is read. */
const MARKS: readonly {
  readonly option: string;
  readonly begins: RegExp;
  readonly fixed?: string;
}[] = [
  { option: 'editors', begins: /(?:(?:with )?approv(?:e|ed|al)) (?:in|by) (?=\S)/ },
  { option: 'deadline', begins: /within (?=\d|an? )/ },
  {
    option: 'notify',
    begins: /(?:and )?(?:notify(?:ing)?|mention(?:ing)?|ping(?:ing)?|cc) (?=\S)/,
  },
  { option: 'channel', begins: /(?:in|to|into) this thread\b/, fixed: 'thread' },
  { option: 'channel', begins: /(?:in|to|into) (?=#)/ },
  { option: 'form', begins: /(?:in )?short form\b/, fixed: 'short' },
  { option: 'form', begins: /(?:in )?(?:full|long) form\b|in full\b/, fixed: 'full' },
  { option: 'form', begins: /(?:the )?figures only\b|only (?:the )?figures\b/, fixed: 'figures' },
  { option: 'form', begins: /(?:the )?quotes only\b|only (?:the )?quotes\b/, fixed: 'quotes' },
  { option: 'form', begins: /(?:in |as )?(?:the )?form (?=\S)/ },
  { option: 'late', begins: /late (?=up to |\d|next\b)/ },
  {
    option: 'empty',
    begins: /(?:even (?:when|if) (?:it is )?empty|post when empty|empty post)\b/,
    fixed: 'post',
  },
  { option: 'empty', begins: /(?:skip when empty|empty skip)\b/, fixed: 'skip' },
  { option: 'topic', begins: /(?:about|on the topic of|topic|concerning) (?=\S)/ },
  { option: 'person', begins: /(?:quoting|by person|about person|person|said by) (?=\S)/ },
  {
    option: 'source',
    begins: /(?:from (?:the )?source|source|only from) (?=\S)|from (?=[^\s\d]+(?! to ))/,
  },
  { option: 'timezone', begins: /(?:time ?zone|tz) (?=\S)/ },
];

/** The id of a briefing. */
const ID = /^(?:env|[a-z]{2}[2-9][a-z]{3})$/;

interface Mark {
  readonly option: string;
  readonly fixed: string | undefined;
  readonly start: number;
  readonly end: number;
}

/**
 * Options of `briefing add` and `briefing edit` from words as people type them: 'weekdays 08:00 in London about
 * sanctions form short notify user:U1'. What stands before the first mark is when. Pure.
 */
export function planWords(typed: string): RawOptions {
  const words = typed.replace(/\s+/g, ' ').trim();
  const marks = marksIn(words);
  const values: Record<string, string | undefined> = {};
  marks.forEach(({ option, fixed, end }, at) => {
    const value = words
      .slice(end, marks[at + 1]?.start)
      .replace(/[\s,]+(?:and)?[\s,]*$/, '')
      .trim();
    const zone =
      option === 'topic' || fixed !== undefined ? undefined : partZone(`0 ${value}`).zone;
    values[option] ??= fixed ?? value;
    if (fixed !== undefined && value !== '')
      values.when = [values.when, value].filter(Boolean).join(' ');
    else if (zone?.includes('/')) values.timezone ??= zone;
  });
  const lead = words.slice(0, marks[0]?.start).replace(/[\s,]+$/, '');
  const when = [lead, values.when].filter(Boolean).join(' ');
  return { ...values, ...(when && { when }) };
}

/** The same with the id of a briefing in front, which may be left out. */
export function namedPlanWords(typed: string): RawOptions {
  const [first = '', ...rest] = typed.trim().split(/\s+/);
  return ID.test(first) ? { briefing: first, ...planWords(rest.join(' ')) } : planWords(typed);
}

/** Where values begin, in order; of marks that overlap, the one listed first. */
function marksIn(words: string): readonly Mark[] {
  const taken: Mark[] = [];
  for (const { option, begins, fixed } of MARKS) {
    for (const match of words.matchAll(new RegExp(`(?<=^|[\\s,])(?:${begins.source})`, 'gi'))) {
      const mark = { option, fixed, start: match.index, end: match.index + match[0].length };
      const free = taken.every(({ start, end }) => mark.end <= start || mark.start >= end);
      if (free && taken.every((other) => other.option !== option)) taken.push(mark);
    }
  }
  return taken.sort((a, b) => a.start - b.start);
}

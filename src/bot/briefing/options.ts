import { inGroup, type Option } from '../command.ts';
import { FORMS } from './briefing.ts';

/** Makes a command one of the briefings'. */
export const briefingCommand = inGroup({
  name: 'briefing',
  description: 'Briefings that the bot posts by itself: set up, look at, change',
});

/** The option that says which briefing is meant. */
export const WHICH: Option = {
  description: 'Its id (may be left out where the channel has only one)',
  required: false,
  suggest: 'briefing',
};

/** What a briefing can be told to do, beside when. */
export const PLAN_OPTIONS = {
  timezone: {
    description: 'A city, a country or an IANA name, such as Europe/London',
    required: false,
    suggest: 'timezone',
  },
  topic: { description: 'Only articles on this', required: false, suggest: 'topic' },
  person: { description: 'Only articles with this person', required: false, suggest: 'speaker' },
  source: { description: 'Only articles from this source', required: false, suggest: 'source' },
  form: { description: 'How much to show (short if left out)', required: false, choices: FORMS },
  channel: {
    description: 'Channel or thread to post to (here if left out)',
    required: false,
    names: 'channel',
  },
  notify: {
    description: 'A role or person whom each post notifies; never everyone',
    required: false,
    names: 'mention',
  },
  editors: {
    description: 'Channel where editors approve of each post first',
    required: false,
    names: 'channel',
  },
  deadline: {
    description: 'How long the editors have, such as “30 minutes” (an hour if left out)',
    required: false,
  },
  late: {
    description: 'Up to how many hours late it may be posted (6), or “next”',
    required: false,
  },
  empty: {
    description: 'What to do when nothing is new (skip if left out)',
    required: false,
    choices: ['skip', 'post'],
  },
} as const satisfies Readonly<Record<string, Option>>;

import { counted } from '../../reply/count.ts';
import type { Moment } from '../../reply/reply.ts';
import type { About, Briefing, BriefingPlan, Form } from './briefing.ts';

const FORM_WORDS: Readonly<Record<Form, string>> = {
  short: 'in short',
  full: 'in full',
  figures: 'figures only',
  quotes: 'quotes only',
};

function aboutWords(about: About): string {
  switch (about.kind) {
    case 'all':
      return 'every article';
    case 'topic':
      return `articles on “${about.words}”`;
    case 'person':
      return `articles with ${about.words}`;
    case 'source':
      return `articles from ${about.words}`;
  }
}

const NOTIFIED = { role: 'a role', user: 'one person', group: 'a user group' } as const;

/** What a briefing does, beside when: 'articles on “sanctions”, in short'. */
export function planInWords(plan: BriefingPlan): string {
  const { about, form, notify, approval, lateHours, whenEmpty, destination } = plan;
  return [
    aboutWords(about),
    FORM_WORDS[form],
    ...(destination.thread ? ['in a thread'] : []),
    ...(notify ? [`notifies ${NOTIFIED[notify.kind]}`] : []),
    ...(approval
      ? [`approved by editors first, within ${counted(approval.minutes, 'minute')}`]
      : []),
    lateHours === null ? 'never posted late' : `posted up to ${counted(lateHours, 'hour')} late`,
    ...(whenEmpty === 'post' ? ['also when nothing is new'] : []),
  ].join(', ');
}

/** When a briefing comes: 'weekdays 08:00 (Europe/London)'. */
export const whenInWords = ({ said, timezone }: BriefingPlan): string => `${said} (${timezone})`;

/** One line of a list: id, when, what, state, next time, and who set it up. */
export function briefingLine(briefing: Briefing, next: Date | undefined): string | Moment {
  const { id, state, reason, createdBy } = briefing;
  const what = `${id}: ${whenInWords(briefing)}, ${planInWords(briefing)}`;
  const by = `Set up by ${createdBy.name}.`;
  if (state === 'removed') return `${what}. Removed. ${by}`;
  if (state === 'paused') return `${what}. Paused${reason ? `: ${reason}` : ''}. ${by}`;
  if (!next) return `${what}. No day comes that it names. ${by}`;
  return { before: `${what}. Next: `, at: next.toISOString(), after: `. ${by}` };
}

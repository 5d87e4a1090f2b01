import { randomUUID } from 'node:crypto';
import type { ViewResponseAction, webApi } from '@slack/bolt';
import type { Made } from '../bot/made.ts';
import type { Answers } from './answers.ts';
import type { Submitted } from './asked.ts';
import { commandOfForm } from './command-form.ts';
import { directly, orElse } from './showing.ts';
import { inForm } from './viewing.ts';

/** Forms whose outcome is kept, for when Slack tells of them again. */
const MOST_FORMS = 200;

interface Parts {
  readonly answers: Pick<Answers, 'toForm'>;
  readonly web: webApi.WebClient;
  /** The answer, or a word that it failed. */
  readonly orSorry: (making: Promise<Made>) => Promise<Made>;
  /** Takes what is still to be done when the form has turned into something. */
  readonly later: (work: () => Promise<unknown>) => void;
}

/** What forms turn into, in time to be acknowledged with. Told of again, a form does what it does once. Never rejects. */
export function createSubmitting({ answers, web, orSorry, later: go }: Parts) {
  const forms = new Map<string, Promise<ViewResponseAction>>();

  async function sent(what: Submitted): Promise<ViewResponseAction> {
    const how = commandOfForm(what.form) === undefined ? 'update' : 'push';
    const making = orSorry(answers.toForm(what));
    const { next, later } = await inForm(web, what.metadata, making, how);
    // Nobody is left before a modal that waits for an answer.
    const direct = directly(web, what.user, what.key ?? randomUUID());
    if (later) go(() => orElse(later, direct, 'also twice')(making));
    return next;
  }

  return (what: Submitted): Promise<ViewResponseAction> => {
    const before = forms.get(what.key ?? '');
    if (before !== undefined) return before;
    const next = sent(what);
    if (what.key) {
      forms.set(what.key, next);
      const [oldest = ''] = forms.keys();
      if (forms.size > MOST_FORMS) forms.delete(oldest);
    }
    return next;
  };
}

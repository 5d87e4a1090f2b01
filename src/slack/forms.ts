import type { types } from '@slack/bolt';
import { type Made, NO_BUTTONS } from '../bot/made.ts';
import type { ArticleLine } from '../reply/reply.ts';
import { LIMITS } from './limits.ts';
import { clipped } from './plain.ts';

/** The forms, by the names under which Slack hands them back and under which shortcuts ask for them. */
const FORMS = ['ask', 'said-here'] as const;
export type Form = (typeof FORMS)[number];

export const isForm = (name: string): name is Form => FORMS.some((one) => one === name);

/** What was written into a form, by the names of its boxes. */
export type Filled = Readonly<Record<string, string | undefined>>;

const FORM = 'form|';

/** What a button carries that opens a form. */
export const formId = (form: Form): string => `${FORM}${form}`;

export function readFormId(value: string): Form | undefined {
  const name = value.startsWith(FORM) ? value.slice(FORM.length) : '';
  return isForm(name) ? name : undefined;
}

/** The longest hint that reads well; Slack takes 2,000. */
export const HINT = 300;

export const plain = (text: string): types.PlainTextElement => ({
  type: 'plain_text',
  text,
  emoji: false,
});

const TITLE = plain('Readout');
const CLOSE = plain('Close');

const box = (
  name: string,
  label: string,
  multiline: boolean,
  placeholder: string,
): types.InputBlock => ({
  type: 'input',
  block_id: name,
  label: plain(label),
  element: {
    type: 'plain_text_input',
    action_id: name,
    multiline,
    focus_on_load: true,
    placeholder: plain(placeholder),
  },
});

/** A modal with a form. @param articles those to choose from, newest first */
export function formOf(
  form: Form,
  articles: readonly Pick<ArticleLine, 'id' | 'title'>[],
): types.ModalView {
  const common = { type: 'modal', callback_id: form, title: TITLE, close: CLOSE } as const;
  if (form === 'said-here') {
    const submit = plain('Who said what?');
    const text = box('text', 'A text', true, 'Paste an article or any other text');
    return { ...common, submit, blocks: [text] };
  }
  const question = box('question', 'Your question', false, 'What did the minister say about…?');
  return { ...common, submit: plain('Ask'), blocks: [question, ...choiceOf(articles)] };
}

/** A menu of the articles; none where there is nothing to choose. */
function choiceOf(
  articles: readonly Pick<ArticleLine, 'id' | 'title'>[],
): readonly types.InputBlock[] {
  const choices = articles
    .filter(({ id }) => id !== '' && id.length <= LIMITS.optionValue)
    .map(({ id, title }) => ({ label: title, value: id }));
  if (choices.length < 2) return [];
  const element = menuOf('article', choices, 'The newest article');
  return [{ type: 'input', block_id: 'article', optional: true, label: plain('About'), element }];
}

/** A menu with at least one choice; those that are too many are left out. */
export const menuOf = (
  name: string,
  choices: readonly { readonly label: string; readonly value: string }[],
  placeholder?: string,
): types.StaticSelect => ({
  type: 'static_select',
  action_id: name,
  options: choices
    .slice(0, LIMITS.options)
    .map(({ label, value }) => ({ text: plain(clipped(label, LIMITS.label) || '…'), value })),
  ...(placeholder !== undefined && { placeholder: plain(placeholder) }),
});

/** What belongs to a modal that shows an answer. */
export interface Window {
  /** By which it can be changed later. */
  readonly name?: string;
  /** The channel that it was asked in, and the thread: `Spot` as text. */
  readonly metadata?: string;
  /** Closing it closes the form under it, too. */
  readonly last?: boolean;
}

/** A modal that shows an answer. */
export const answerView = (
  blocks: readonly types.KnownBlock[],
  { name, metadata, last = false }: Window = {},
): types.ModalView => ({
  type: 'modal',
  title: TITLE,
  close: CLOSE,
  blocks: [...blocks],
  ...(name !== undefined && { external_id: name }),
  ...(metadata && { private_metadata: metadata }),
  ...(last && { clear_on_close: true }),
});

/** Stands where the answer will. */
export const waitingView = (window: Window = {}): types.ModalView =>
  answerView(
    [{ type: 'context', elements: [plain('One moment, the answer is being made.')] }],
    window,
  );

/** Slack opens a form only within three seconds, and not after a longer pause of the network. */
export const tooLate = (): Made => ({
  reply: {
    title: 'The form could not be opened',
    blocks: [
      {
        type: 'text',
        text: 'Slack gives very little time for it. Please try again, or just write your question to me.',
      },
    ],
    audience: 'caller',
  },
  page: 0,
  ids: NO_BUTTONS,
});

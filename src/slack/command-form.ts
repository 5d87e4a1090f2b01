import type { types } from '@slack/bolt';
import type { Command, Option } from '../bot/command.ts';
import type { RawOptions } from '../bot/run-command.ts';
import { type Filled, HINT, menuOf, plain } from './forms.ts';
import { clipped } from './plain.ts';

const FORM = 'command ';

/** A command as a form: a box, a menu or a choice of people and channels for each of its options. */
export const commandForm = (
  { name, description, options }: Command,
  metadata: string,
): types.ModalView => ({
  type: 'modal',
  callback_id: `${FORM}${name}`,
  private_metadata: metadata,
  title: plain('Readout'),
  submit: plain('Set up'),
  close: plain('Cancel'),
  blocks: [
    { type: 'context', elements: [plain(clipped(description, HINT))] },
    ...Object.entries(options).map(([key, option]) => input(key, option)),
  ],
});

const input = (key: string, option: Option): types.InputBlock => ({
  type: 'input',
  block_id: key,
  optional: !option.required,
  label: plain(`${key.charAt(0).toUpperCase()}${key.slice(1)}`),
  hint: plain(clipped(option.description, HINT)),
  element: elementOf(key, option),
});

function elementOf(key: string, { choices, names }: Option): types.InputBlock['element'] {
  if (names === 'mention') return { type: 'users_select', action_id: key };
  if (names === 'channel') {
    const filter: types.ConversationsSelect['filter'] = { include: ['public', 'private'] };
    return { type: 'conversations_select', action_id: key, filter };
  }
  return choices
    ? menuOf(
        key,
        choices.map((choice) => ({ label: choice, value: choice })),
      )
    : { type: 'plain_text_input', action_id: key };
}

/** The name of the command whose form this is. */
export const commandOfForm = (form: string): string | undefined =>
  form.startsWith(FORM) ? form.slice(FORM.length) : undefined;

/** What was filled in, as the command takes it. */
export const valuesOf = ({ options }: Command, filled: Filled): RawOptions =>
  Object.fromEntries(
    Object.entries(options).map(([key, { names }]) => {
      const value = filled[key];
      return [key, names === 'mention' && value ? `user:${value}` : value];
    }),
  );

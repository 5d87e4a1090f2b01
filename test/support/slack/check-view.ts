import { list, object } from '../discord/json.ts';
import { checkBlocks, length, text } from './check-blocks.ts';

/** What Slack allows in a view, as its documentation has it. */
const MOST = {
  blocks: 100,
  title: 24,
  id: 255,
  metadata: 3000,
  /** A view as JSON, in bytes. */
  all: 250_000,
} as const;

/** What is wrong with a modal or a home page, as 'path: problem'; empty when Slack would take it. */
export function checkView(given: unknown, expected: 'modal' | 'home'): readonly string[] {
  const view = object(given);
  const blocks = list(view.blocks).map(object);
  const isModal = expected === 'modal';
  const labels = isModal ? (['title', 'submit', 'close'] as const) : [];
  const known = new Set([
    ...['type', 'blocks', 'private_metadata', 'callback_id', 'external_id'],
    ...(isModal ? [...labels, 'clear_on_close', 'notify_on_close', 'submit_disabled'] : []),
  ]);
  return [
    ...(view.type === expected ? [] : [`view/type: must be ${expected}`]),
    ...Object.keys(view)
      .filter((key) => !known.has(key))
      .map((key) => `view/${key}: not allowed`),
    ...(isModal && view.title === undefined ? ['view/title: missing'] : []),
    ...labels.flatMap((label) =>
      view[label] === undefined
        ? []
        : text(view[label], `view/${label}`, MOST.title, ['plain_text']),
    ),
    ...length(view.callback_id, 'view/callback_id', MOST.id, true),
    ...length(view.external_id, 'view/external_id', MOST.id, true),
    ...length(view.private_metadata, 'view/private_metadata', MOST.metadata, true),
    ...(view.blocks === undefined ? ['view/blocks: missing'] : []),
    ...(blocks.some(({ type }) => type === 'input') && isModal && view.submit === undefined
      ? ['view/submit: a modal with inputs needs it']
      : []),
    ...checkBlocks(view.blocks, { most: MOST.blocks, inputs: true }),
    ...(Buffer.byteLength(JSON.stringify(view)) > MOST.all ? ['view: view_too_large'] : []),
  ];
}

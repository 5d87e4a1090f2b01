import { gone, type Made, said } from './made.ts';
import type { Services } from './services.ts';

/** Takes an editor's word about a post, and says what came of it: to them alone. */
export async function decided(
  mark: string,
  decision: 'approved' | 'dropped',
  { name }: { readonly name: string },
  { briefings, asker }: Services,
): Promise<Made> {
  const channel = await briefings?.asked(mark);
  if (!briefings || channel === undefined) return gone();
  const editor = await asker?.();
  if (!editor || !(await editor.mayManage(channel))) {
    return said(
      'You may not decide about this briefing',
      editor?.needed ?? 'Ask somebody who may.',
    );
  }
  const done = await briefings.decide(mark, decision, editor.name || name);
  switch (done.state) {
    case 'done':
      return done.decision === 'approved'
        ? said('Approved', 'The briefing is being posted.')
        : said('Dropped', 'The briefing is not posted.');
    case 'before':
      return said(
        'This is decided already',
        `${done.by ?? 'The deadline'} has ${done.decision} it.`,
      );
    case 'over':
      return said(
        'There is nothing to decide any more',
        'It is over: “briefing why” tells what became of it.',
      );
  }
}

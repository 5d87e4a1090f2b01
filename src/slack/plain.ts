import { shortened } from '../reply/shortened.ts';
import { visible } from '../reply/visible.ts';

/** A lone half of a pair is no character: Slack would show nothing, and JSON needs six letters for it. */
const HALF = /\p{Cs}/gu;

/** One line of text as Slack shows it where it parses nothing: in rich text, plain text and labels. */
export const shown = (text: string): string => visible(text).replace(HALF, '\uFFFD').trim();

/** The same, shortened with an ellipsis to `limit` units: for labels and credits, never for words that are verbatim. */
export const clipped = (text: string, limit: number): string => shortened(shown(text), limit);

/** Text for where Slack reads its markup: mentions and links begin with '<', and entities with '&'. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

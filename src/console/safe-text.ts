import { visible } from '../reply/visible.ts';

const ESC = String.fromCharCode(27);
const BEL = String.fromCharCode(7);

/** Whole escape sequences, so that no tail such as '[31m' stays: colours and cursor (CSI), titles and links (OSC). */
const ESCAPES = new RegExp(
  `${ESC}\\[[0-?]*[ -/]*[@-~]|${ESC}\\][^${BEL}${ESC}]{0,2000}(?:${BEL}|${ESC}\\\\)`,
  'g',
);

/** One line of text that can do nothing to a terminal: no escape sequences, nothing unseen. What shows stays. */
export const safeText = (text: string): string => visible(text.replace(ESCAPES, ''));

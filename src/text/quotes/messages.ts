import type { Token } from './tokens.ts';

const MESSAGES = new Set(
  'message text email e-mail letter note post tweet memo call card postcard voicemail statement telegram'.split(
    ' ',
  ),
);

/** True for a noun for words that somebody sends: 'letter', lower case. */
export const isMessage = (noun: string): boolean => MESSAGES.has(noun);

const SENT = '(?:sent|written|posted|signed)';
const BY = '(?:from|by)';

/** What stands between a message, or a paper, and whoever sent or wrote it, as text. */
export const SENT_BY = new RegExp(`^ (?:${SENT} )?${BY} `);

const SENT_WORD = new RegExp(`^${SENT}$`);
const BY_WORD = new RegExp(`^${BY}$`);

/** Where the sender begins whom the words behind the noun at `noun` name: 'a text **from** Hale', 'a note **signed by** Hale'; -1 without one. */
export function senderAfter(tokens: readonly Token[], noun: number): number {
  const at = SENT_WORD.test(tokens[noun + 1]?.lower ?? '') ? noun + 2 : noun + 1;
  return BY_WORD.test(tokens[at]?.lower ?? '') ? at + 1 : -1;
}

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { keepConfigured } from '../../src/bot/briefing/configured.ts';
import type { BriefingRow } from '../../src/store/briefings.ts';
import type { DeliveryRow } from '../../src/store/deliveries.ts';
import { openStore } from '../../src/store/open.ts';
import type { Chat } from './chat.ts';

const ARTICLE = `---
title: Ferry line to return to Brackwater
source: The Brackwater Post
---
The ferry will return to Brackwater next spring, harbour master Nora Vance said on Thursday.

“People asked for it, and we listened,” said Vance. “It will run 12 times a day.”

The line lost £1.2 million in its last year.
`;

/** A database and a content folder with one article, for bots that come and go. */
export interface Desk {
  readonly env: Readonly<Record<string, string>>;
  /** Makes the bot owe each chat the briefing of the minute before this one. @returns the variables that say so */
  oweBriefing(chats: readonly Chat[]): Promise<Readonly<Record<string, string>>>;
  /** Changes all briefings. */
  change(columns: Partial<BriefingRow>): Promise<void>;
  /** Withdraws a quotation from the article. */
  withdraw(): Promise<void>;
  /** Lets what is gathered wait no longer. */
  hurry(): Promise<void>;
  deliveries(): Promise<readonly DeliveryRow[]>;
  /** Lets every lease end now. */
  endLeases(): Promise<void>;
  remove(): Promise<void>;
}

export async function createDesk(): Promise<Desk> {
  const folder = await mkdtemp(path.join(tmpdir(), 'readout-'));
  const content = path.join(folder, 'content');
  await mkdir(content);
  await writeFile(path.join(content, 'ferry.md'), ARTICLE);
  const url = `file:${path.join(folder, 'readout.db')}`;
  const store = await openStore(url);
  return {
    env: { CONTENT_DIR: content, DATABASE_URL: url },
    async oweBriefing(chats) {
      const slot = new Date(Math.floor(Date.now() / 60_000 - 1) * 60_000);
      const schedule = `${slot.getUTCMinutes()} ${slot.getUTCHours()} * * *`;
      const destinations = chats.map(({ destination }) => {
        const [platform, channel = ''] = destination.split(':');
        return { platform: platform === 'slack' ? 'slack' : 'discord', channel } as const;
      });
      const before = new Date(slot.getTime() - 60_000);
      await keepConfigured(store, { schedule, timezone: 'UTC', destinations }, before);
      return {
        BRIEFING_SCHEDULE: schedule,
        BRIEFING_TIMEZONE: 'UTC',
        BRIEFING_CHANNELS: chats.map(({ destination }) => destination).join(' '),
      };
    },
    async change(columns) {
      await store.updateTable('briefing').set(columns).execute();
    },
    withdraw: () =>
      writeFile(
        path.join(content, 'ferry.md'),
        ARTICLE.replace(/“People.*”\n/, 'She said no more.\n'),
      ),
    async hurry() {
      await store
        .updateTable('delivery')
        .set({ not_before: new Date(0).toISOString() })
        .where('state', '=', 'open')
        .where('kind', '=', 'fix')
        .execute();
    },
    deliveries: () => store.selectFrom('delivery').selectAll().execute(),
    async endLeases() {
      await store
        .updateTable('delivery')
        .set({ lease_until: new Date(0).toISOString() })
        .where('state', '=', 'sending')
        .execute();
    },
    async remove() {
      await store.destroy();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

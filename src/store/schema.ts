/** One version of an article's content, kept for good. */
export interface VersionTable {
  /** SHA-256 of the content, in hex. */
  hash: string;
  title: string;
  text: string;
  published: string | null;
  source: string | null;
  url: string | null;
  byline: string | null;
  /** JSON: a list of people as front matter gives them. */
  people: string | null;
  /** ISO 8601, UTC. */
  kept_at: string;
}

/** A moment at which an article was seen to have another content than before. */
export interface SightingTable {
  article_id: string;
  hash: string;
  /** ISO 8601, UTC. */
  seen_at: string;
}

/** One briefing to one place. A briefing made in chat has one row, the configured one (`env`) a row a channel. */
export interface BriefingTable {
  id: string;
  /** The destination as one text; with `id` it is the key. */
  place: string;
  /** The guild or workspace; empty where the configuration does not say. */
  tenant: string;
  platform: 'discord' | 'slack';
  channel: string;
  thread: string | null;
  /** Cron expressions of five fields, parted by `;`: due whenever one of them is. */
  schedule: string;
  /** The schedule as it was said. */
  said: string;
  /** IANA time zone in which the schedule is meant. */
  timezone: string;
  /** Which articles it is about; `about` has the topic, the person or the source. */
  about_kind: 'all' | 'topic' | 'person' | 'source';
  about: string | null;
  form: 'short' | 'full' | 'figures' | 'quotes';
  /** Whom each post notifies. */
  notify_kind: 'role' | 'user' | 'group' | null;
  notify_id: string | null;
  /** The channel, on the same platform and of the same tenant, where editors approve a post first. */
  approval_channel: string | null;
  /** So long the editors have; afterwards the post is dropped. */
  approval_minutes: number | null;
  /** A missed slot is still posted within so many hours; null leaves it to the next one. */
  late_hours: number | null;
  when_empty: 'skip' | 'post';
  state: 'on' | 'paused' | 'removed';
  /** Why it is paused, when nobody paused it. */
  reason: string | null;
  /** A slot that is passed over once. ISO 8601, UTC; so are all moments here. */
  skip: string | null;
  /** Deliveries that failed one after another. */
  failures: number;
  created_by: string;
  created_by_name: string;
  created_at: string;
  /** Since when it goes there by this schedule; nothing is due before. */
  since: string;
  /** The next slot that is to be opened; null when there is none, as while it is paused. */
  next_at: string | null;
  /** When `next_at` was worked out: lies ahead only where the clock was set back since. */
  checked_at: string;
}

/** Who changed what of a briefing, and when. */
export interface AuditTable {
  id: string;
  tenant: string;
  briefing: string;
  /** ISO 8601, UTC. */
  at: string;
  who: string;
  who_name: string;
  what: string;
  /** What it was set to, in words. */
  detail: string | null;
}

/**
 * One post of a briefing to a place for a slot. `open`: to be sent. `sending`: somebody holds it until `lease_until`.
 * The other states are final: `empty` had nothing new, `failed` was refused for good or grew too old, `unsure` may
 * stand in the channel or not, and nobody can look, `skipped` was to be passed over, `missed` was left to a later one,
 * `dropped` was not approved. Not final is `held`, too: editors have it before them.
 */
export interface DeliveryTable {
  /** 'briefing|place|slot'. */
  key: string;
  /** The key in short, as it stands in the post. */
  mark: string;
  tenant: string;
  briefing: string;
  place: string;
  /** The place without its tenant, which not every briefing knows: 'discord:100:'. */
  spot: string;
  platform: 'discord' | 'slack';
  /** ISO 8601, UTC; so are all moments here. */
  slot: string;
  state: DeliveryState;
  /**
   * What it is: a briefing's `post`; what is `ask`ed of editors about one, and the `verdict` that is noted there; a `fix` of
   * a post, and a `reply` to it that tells of a big one; a `report` to whoever set the briefing up.
   */
  kind: 'post' | 'ask' | 'verdict' | 'fix' | 'reply' | 'report';
  /** The key of the post that all but posts are about. */
  parent: string | null;
  /** Until when editors can decide. */
  deadline: string | null;
  decision: 'approved' | 'dropped' | null;
  /** Who decided; null where the deadline did. */
  decided_by: string | null;
  decided_at: string | null;
  attempts: number;
  not_before: string;
  lease_until: string | null;
  /** When a post began whose end is not known; null when certainly nothing was posted. */
  tried_at: string | null;
  /** JSON: what the post tells, as a list of {id, version, passedOver?}. Fixed before the first try. */
  articles: string | null;
  /** JSON: what a post is about, its form and time zone, as they were when it was begun or shown to editors. */
  shows: string | null;
  message: string | null;
  reason: string | null;
}

export type DeliveryState =
  | 'open'
  | 'sending'
  | 'held'
  | 'sent'
  | 'empty'
  | 'failed'
  | 'unsure'
  | 'skipped'
  | 'missed'
  | 'dropped';

/** An article that a briefing need not tell a place any more. */
export interface ToldTable {
  tenant: string;
  briefing: string;
  place: string;
  spot: string;
  article_id: string;
  hash: string;
  delivery: string;
  /** 1: it was not shown, being older than the briefing. */
  passed_over: 0 | 1;
}

/** What a file of a content folder was read as, so that it need not be read again while it stays as it is. */
export interface ContentFileTable {
  folder: string;
  file: string;
  /** Changes whenever the file may have changed. */
  stamp: string;
  /** The version of the program's part that read it. */
  reader: string;
  article_id: string | null;
  /** Null for a file that could not be used. */
  hash: string | null;
  /** JSON: a list of what is wrong with it. */
  problems: string;
}

/** What one version of the program's analysis found in a content. */
export interface AnalysisTable {
  hash: string;
  /** The version of the program's part that found it. */
  analyser: string;
  /** JSON. */
  analysis: string;
  /** The stems of the text's words, each once, parted by spaces. */
  terms: string;
  /** JSON: a list of names with the number of their quotations. */
  speakers: string;
}

/** A request that is too long for a button, which carries its mark. */
export interface RequestTable {
  mark: string;
  text: string;
  /** ISO 8601, UTC. */
  kept_at: string;
}

/** What somebody asked last, somewhere, when the bot was stopped. */
export interface TalkTable {
  platform: 'discord' | 'slack';
  /** The guild or workspace; empty in a direct message. */
  tenant: string;
  channel: string;
  /** Empty where it is in none. */
  thread: string;
  asker: string;
  /** JSON. */
  turn: string;
  /** Until when it can be gone on with. ISO 8601, UTC. */
  until: string;
}

export interface Schema {
  talk: TalkTable;
  request: RequestTable;
  version: VersionTable;
  sighting: SightingTable;
  briefing: BriefingTable;
  audit: AuditTable;
  delivery: DeliveryTable;
  told: ToldTable;
  content_file: ContentFileTable;
  analysis: AnalysisTable;
}

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

/** Since when a briefing goes to a place as it does now; a changed schedule begins anew. */
export interface SubscriptionTable {
  briefing: string;
  place: string;
  schedule: string;
  timezone: string;
  /** ISO 8601, UTC. */
  first_seen: string;
}

/**
 * One post of a briefing to a place for a slot. `open`: to be sent. `sending`: somebody holds it until `lease_until`.
 * The other states are final: `empty` had nothing new, `failed` was refused for good or grew too old, `unsure` may
 * stand in the channel or not, and nobody can look.
 */
export interface DeliveryTable {
  /** 'briefing|place|slot'. */
  key: string;
  /** The key in short, as it stands in the post. */
  mark: string;
  briefing: string;
  place: string;
  /** ISO 8601, UTC; so are all moments here. */
  slot: string;
  state: 'open' | 'sending' | 'sent' | 'empty' | 'failed' | 'unsure';
  attempts: number;
  not_before: string;
  lease_until: string | null;
  /** When a post began whose end is not known; null when certainly nothing was posted. */
  tried_at: string | null;
  /** JSON: what the post tells, as a list of {id, version, passedOver?}. Fixed before the first try. */
  articles: string | null;
  message: string | null;
  reason: string | null;
}

/** An article that a briefing need not tell a place any more. */
export interface ToldTable {
  briefing: string;
  place: string;
  article_id: string;
  hash: string;
  delivery: string;
}

export interface Schema {
  version: VersionTable;
  sighting: SightingTable;
  subscription: SubscriptionTable;
  delivery: DeliveryTable;
  told: ToldTable;
}

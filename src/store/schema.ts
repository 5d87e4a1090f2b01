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

export interface Schema {
  version: VersionTable;
  sighting: SightingTable;
}

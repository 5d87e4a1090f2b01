import type { Destination, Found, Platform, PostExtras, Sent } from '../../src/bot/platform.ts';
import type { Reply } from '../../src/reply/reply.ts';

export interface Posted {
  readonly destination: Destination;
  readonly reply: Reply;
  readonly key: string;
  readonly extras?: PostExtras;
}

/** A channel that keeps what is posted, and that can be told to lose an answer, refuse, or hide its history. */
export interface FakePlatform extends Platform {
  /** As they stand now. */
  readonly posts: Posted[];
  readonly edits: Posted[];
  /** What the next sends answer, in turn; afterwards they succeed. `lost`: posted, and the answer is lost. */
  readonly answers: (Sent | 'lost' | 'throw')[];
  readonly finds: string[];
  /** Since when each of them looked. */
  readonly looked: Date[];
  missing: Platform['missing'];
  /** What a channel's posts wait for. */
  readonly slow: Map<string, Promise<void>>;
  history: 'readable' | 'unreadable' | 'unreadable now';
}

export function fakePlatform(name: Platform['name']): FakePlatform {
  const posts: Posted[] = [];
  const edits: Posted[] = [];
  const answers: FakePlatform['answers'] = [];
  const finds: string[] = [];
  const looked: Date[] = [];
  const slow: FakePlatform['slow'] = new Map();
  const platform: FakePlatform = {
    ...{ name, posts, edits, answers, finds, looked, slow, history: 'readable' },
    start() {},
    async stop() {},
    connected: () => true,
    async send(destination, reply, key, extras): Promise<Sent> {
      await slow.get(destination.channel);
      const answer = answers.shift();
      if (answer === 'throw') throw new Error('the adapter has a bug');
      if (answer !== undefined && answer !== 'lost') return answer;
      posts.push({ destination, reply, key, ...(extras && { extras }) });
      return answer === 'lost'
        ? { state: 'unknown', reason: 'the connection was lost' }
        : { state: 'sent', message: `m${posts.length}` };
    },
    async find(_destination, key, since): Promise<Found> {
      finds.push(key);
      looked.push(since);
      if (platform.history === 'unreadable')
        return { state: 'unreadable', reason: 'no permission' };
      if (platform.history === 'unreadable now')
        return { state: 'unreadable', reason: 'not connected', passing: true };
      const at = posts.findIndex((post) => post.key === key);
      return at < 0 ? { state: 'absent' } : { state: 'found', message: `m${at + 1}` };
    },
    missing: async () => undefined,
    async edit(destination, message, reply, key): Promise<Sent> {
      const answer = answers.shift();
      if (answer === 'throw') throw new Error('the adapter has a bug');
      if (answer !== undefined && answer !== 'lost') return answer;
      const post = posts[Number(message.slice(1)) - 1];
      if (post) posts[Number(message.slice(1)) - 1] = { ...post, reply, key };
      edits.push({ destination, reply, key });
      return answer === 'lost'
        ? { state: 'unknown', reason: 'the connection was lost' }
        : { state: 'sent', message };
    },
  };
  return platform;
}

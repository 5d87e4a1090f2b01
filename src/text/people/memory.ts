import { roleHypernyms, rolePeers } from '../words/roles.ts';
import type { Antecedent } from './antecedents.ts';
import type { Descriptor } from './descriptors.ts';
import { type Entity, lastOf } from './entities.ts';

/** What has been read so far, indexed so that looking back stays cheap in a long text. */
export interface Memory {
  /** Every place outside open ones, in order. */
  readonly seen: Antecedent[];
  readonly named: Set<Entity>;
  /** Entities by the head of a role that they hold. */
  readonly byHead: Map<string, Entity[]>;
  /** Bodies by the last word of their name. */
  readonly bodies: ReadonlyMap<string, readonly Entity[]>;
  /** Unnamed sources by their wording. */
  readonly sources: Map<string, Entity[]>;
}

/** Adds to a list under a key. */
export function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const held = map.get(key);
  if (held) held.push(value);
  else map.set(key, [value]);
}

/** Adds to a list under a key, once. Looks through the list: for lists that stay short. */
export function file<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const held = map.get(key);
  if (!held) map.set(key, [value]);
  else if (held[held.length - 1] !== value && !held.includes(value)) held.push(value);
}

/** An empty memory that knows the roles which names carry. */
export function newMemory(entities: readonly Entity[]): Memory {
  const byHead = new Map<string, Entity[]>();
  const bodies = new Map<string, Entity[]>();
  for (const entity of entities) {
    for (const { head } of entity.descriptors) file(byHead, head, entity);
    if (entity.kind === 'organisation') file(bodies, lastOf(entity.words), entity);
  }
  return { seen: [], named: new Set(), byHead, bodies, sources: new Map() };
}

/** Notes a role that was learnt on the way. */
export function learnRole(memory: Memory, entity: Entity, descriptor: Descriptor): void {
  entity.descriptors.push(descriptor);
  file(memory.byHead, descriptor.head, entity);
}

/** Heads that a mention with the key's head can mean besides itself. */
const wider = new Map<string, Set<string>>();
for (const group of rolePeers) {
  for (const head of group) wider.set(head, new Set([...(wider.get(head) ?? []), ...group]));
}
for (const [held, nouns] of roleHypernyms) {
  for (const noun of nouns) wider.set(noun, new Set([...(wider.get(noun) ?? []), held]));
}

/** Those who hold a role that `head` can mean, each once. */
export function possibleHolders({ byHead }: Memory, head: string): Iterable<Entity> {
  const found = new Set(byHead.get(head));
  for (const held of wider.get(head) ?? [])
    for (const entity of byHead.get(held) ?? []) found.add(entity);
  return found;
}

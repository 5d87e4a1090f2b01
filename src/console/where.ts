import type { Services } from '../bot/services.ts';
import { showPlace } from '../bot/show-place.ts';
import { linesOf } from '../reply/open-lines.ts';
import type { Place, Reply } from '../reply/reply.ts';
import type { Session } from './session.ts';

const WHERE = /^where(?:\s+is)?(?:\s+(?:no\.?|number|#)?\s*(\d{1,4}))?\s*\?*$/i;

/**
 * The place of a line of the last answer, by its number ('where 2'), or the one that the last answer leads to ('next
 * quotation'); `undefined` for a line that asks for neither.
 */
export async function placeAnswer(
  line: string,
  services: Services,
  { last, place: opened }: Session,
): Promise<Reply | undefined> {
  const typed = line.trim().toLowerCase();
  const step = opened?.blocks
    .flatMap((block) => (block.type === 'suggestions' ? block.suggestions : []))
    .find(({ request, place }) => place && request === typed)?.place;
  if (step) return open(step, services);
  const asked = WHERE.exec(typed);
  if (!asked) return undefined;
  const places = last?.blocks.flatMap(linesOf).map(({ place }) => place) ?? [];
  const wanted = asked[1] === undefined && places.length === 1 ? 1 : Number(asked[1]);
  const place = places[wanted - 1];
  return place ? open(place, services) : unknown(places.length);
}

const open = async (place: Place, services: Services): Promise<Reply> =>
  (await showPlace(place, services)) ?? said('That version of the article is no longer kept');

function unknown(lines: number): Reply {
  if (lines === 0) return said('There is no line to show the place of', 'Ask something first.');
  const numbers = lines === 1 ? 'where 1' : `where 1 to where ${lines}`;
  return said('Which line?', `Type its number: ${numbers}.`);
}

const said = (title: string, text = 'Ask again.'): Reply => ({
  title,
  blocks: [{ type: 'text', text }],
  audience: 'caller',
});

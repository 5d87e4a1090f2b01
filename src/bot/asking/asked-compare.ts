import { hasMatter } from '../finding/words.ts';
import { type Asked, type Wish, wish } from './asked.ts';
import { after } from './asked-quotes.ts';
import { personIn } from './person-in.ts';
import { matter } from './phrase.ts';
import { VERB } from './speech-verbs.ts';

const JOINED = /^\s*(?:,? ?and|vs\.?|v\.?|versus|with|to|n|&|\/|against|or|or|\+)\s+/i;
/** As 'what Truss said and what Lavrov said', 'how Truss's view differs from Lavrov's'. */
const JOINED_SPEECH =
  /^(?:'?s?)?(?: (?:says?|said|thinks?|thought|wants?|wanted|views?|position|stance|words))? (?:and|vs\.?|v|versus|&|\+|(?:is )?differ(?:s|ent)? (?:from|to)) (?:what |how |that of )?/i;
const COMPARED = /\b(?:compar\w*|differ\w*|contrast\w*|versus|vs|v|both|each|side by side)\b/i;

/** What two say, side by side: 'Truss vs Lavrov on troops'. */
export function compare({ text, head, topic, article, known }: Asked): Wish | undefined {
  const first = personIn(head, known);
  const joined = first && (JOINED.exec(first.after) ?? JOINED_SPEECH.exec(first.after));
  if (!first || !joined) return undefined;
  const second = personIn(first.after.slice(joined[0].length), known);
  if (!second || hasMatter(second.before)) return undefined;
  const rest = `${first.before} ${second.after}`;
  const cued = COMPARED.test(`${rest} ${joined[0]}`) || VERB.test(second.after);
  const bare = !hasMatter(rest) && /^\s*(?:,? ?and|&|\+)/i.test(joined[0]);
  if (!(cued || bare) || /\bmeeting|talks?\b/i.test(first.before)) return undefined;
  const verb = VERB.exec(second.after);
  const about = topic ?? (verb ? matter(after(second.after, verb)) : undefined);
  return text === ''
    ? undefined
    : wish('compare', { speaker: first.name, other: second.name, topic: about, article });
}

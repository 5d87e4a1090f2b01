import { isA } from '../words/classes.ts';
import { demonyms } from '../words/demonyms.ts';
import { calendarWords, irregularPasts } from '../words/narration.ts';
import { places } from '../words/places.ts';
import { roleModifiers } from '../words/roles.ts';
import type { RolePhrase } from './role-phrases.ts';
import { determiners, isOfRole, isPlural } from './role-words.ts';
import { isNameWord, type Token } from './tokens.ts';
import { COMMON_VERB, DEMONYM, FUNCTION_WORD, SAYING_VERB } from './word-classes.ts';

/** In -s, and no field of an office: 'cements', 'helps'; not 'economics', 'sports', 'business'. */
const VERBAL = /(?<!ic|[sui]|affair|sport|new|art|sale|system|game|school|state)s$/;

/** Where the modifiers of the head at `head` begin, with the determiner or possessor before them. */
export function roleStart(
  tokens: readonly Token[],
  head: number,
  beforeName: boolean,
): {
  from: number;
  roleFrom: number;
  determiner: string | null;
  possessor: RolePhrase['possessor'];
} {
  const sentence = tokens[head]?.sentence;
  let bare = head;
  // every word from here to the head has a capital letter
  let isLarge = tokens[head]?.shape !== 'lower';
  let i = head - 1;
  for (; i >= 0 && i > head - 8; i -= 1) {
    const token = tokens[i];
    if (
      !token ||
      token.sentence !== sentence ||
      token.shape === 'mark' ||
      token.quoted !== tokens[head]?.quoted
    )
      break;
    // 'It's President Ana Ruiz'
    if (token.possessive && token.shape !== 'caps' && SHORT_IS.test(token.key)) break;
    if (token.possessive) {
      let from = i;
      while (from > 0 && i - from < 5) {
        const left = tokens[from - 1];
        if (!left || left.sentence !== sentence || left.possessive) break;
        // 'Then Orr's wife'
        if (left.opens && /^(?:then|when|later|now|meanwhile|still|yet)$/.test(left.key)) break;
        if (isNameWord(left)) from -= 1;
        else if (tokens[from]?.shape === 'lower' && determiners.has(left.key)) {
          from -= 1;
          break;
        } else if (
          tokens[from]?.shape === 'lower' &&
          left.shape === 'lower' &&
          !isA(left, FUNCTION_WORD)
        )
          from -= 1;
        else break;
      }
      return { from, roleFrom: from, determiner: null, possessor: { from, to: i + 1 } };
    }
    // 'On Wednesday Tolva Mayor Ana Ruiz'
    if (token.shape === 'capital' && !token.possessive && calendarWords.has(token.key)) break;
    // 'In 2012 singer Ana Ruiz'
    if (token.shape === 'number' && /^(?:19|20)\d\d$/.test(token.key)) break;
    // 'the April 23 release'
    if (token.shape === 'number' && calendarWords.has(tokens[i - 1]?.key ?? '')) break;
    // '£60,000-a-week keeper'
    if (token.shape === 'number' && /^\d[^-]*-an?-/.test(token.key)) break;
    // 'in a voice that listeners said'
    if ((token.key === 'that' || token.key === 'this') && tokens[head]?.noun?.plural) break;
    // 'said that school buildings were'
    if (token.key === 'that' && isA(tokens[i - 1], SAYING_VERB)) break;
    // 'Tolva **and** Marn High Court Chief Justice'
    if (token.key === 'and' && bare === i + 1 && isPair(tokens, i, head)) {
      i -= 1;
      bare = i;
      continue;
    }
    // 'an IT worker'
    if (token.key === 'it' && token.shape === 'caps' && tokens[i + 1]?.shape === 'lower') {
      if (bare === i + 1) bare = i;
      continue;
    }
    // 'one of Tolva's **most** senior prosecutors'
    if (token.key === 'most' && tokens[i - 1]?.possessive) continue;
    if (determiners.has(token.key))
      return { from: i, roleFrom: i + 1, determiner: token.key, possessor: null };
    if (
      isNameWord(token) &&
      !(
        token.opens &&
        !/^(?:united|saudi|new|north|south|east|west|northern|southern|sri|costa|hong|los|san|las)$/.test(
          token.key,
        ) &&
        !roleModifiers.has(token.key) &&
        token.shape !== 'caps' &&
        !isA(token, DEMONYM)
      )
    ) {
      if (bare === i + 1) bare = i;
      continue;
    }
    // 'the **then** governor'
    if (token.key === 'then' && determiners.has(tokens[i - 1]?.key ?? '')) continue;
    if (isA(token, FUNCTION_WORD | SAYING_VERB | COMMON_VERB)) break;
    // 'the judge reminded jurors'
    if (/..ed$/.test(token.key) && isOne(tokens[i - 1])) break;
    // 'The club **hired** coach Ana Ruiz', 'Bell **beat** keeper Ana Ruiz', 'Fans **love** singer Ana Ruiz'
    if (beforeName && isDoneTo(tokens, i)) break;
    // 'the job **current** manager Ana Ruiz has done'
    const isStart = /^(?:current|former|then|outgoing|incoming)$/.test(tokens[i + 1]?.key ?? '');
    if (isStart && beforeName && token.shape === 'lower' && !determiners.has(token.key)) {
      bare = i + 1;
      break;
    }
    // 'Its members include former mayor Ana Ruiz'
    if (
      /^(?:include|includes|included|involve|involves|involved|feature|features|featured)$/.test(
        token.key,
      )
    )
      break;
    // 'the law cements President Ana Ruiz'
    isLarge &&= tokens[i + 1]?.shape !== 'lower';
    if (isLarge && beforeName && token.shape === 'lower' && !leadsTitle(token, tokens[head])) break;
    if (beforeName && token.shape === 'lower' && isPlural(token.key)) break;
    if (beforeName && bare === i + 1 && isOfRole(tokens, i)) bare = i;
    if (
      bare === i + 1 &&
      (roleModifiers.has(token.key) || token.noun?.plural === false || demonyms.has(token.key))
    )
      bare = i;
  }
  if (tokens[i]?.key === ',' && head - i <= MOST_IN_APPOSITION && isApposed(tokens, i, bare))
    bare = i + 1;
  if (beforeName) bare = withBody(tokens, bare);
  return { from: bare, roleFrom: bare, determiner: null, possessor: null };
}

/** '**City of** Tolva spokeswoman Ana Ruiz': where the body begins that goes on with the word at `at`. */
function withBody(tokens: readonly Token[], at: number): number {
  const [body, of, place] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (of?.key !== 'of' || place?.shape !== 'capital' || body?.sentence !== place.sentence)
    return at;
  if (body.shape !== 'capital' || body.possessive || !OF_SOMETHING.test(body.key)) return at;
  let from = at - 2;
  // 'the **Central** Bank of Tolva', '**Former** Court of Appeal of Tolva'
  for (let left = tokens[from - 1]; from > at - 5 && left; left = tokens[from - 1]) {
    if (left.shape !== 'capital' || !isNameWord(left) || left.sentence !== body.sentence) break;
    from -= 1;
  }
  return withBody(tokens, from);
}
const OF_SOMETHING =
  /^(?:government|city|town|county|state|department|ministry|bank|court|appeal|university|college|school|office|bureau|board|council|house|institute|diocese|archdiocese|port|association|federation|federated|chamber|district|borough|parish|republic|commonwealth)$/;

/** Two places that share a body, with 'and' at `at` between them. */
const isPair = (tokens: readonly Token[], at: number, head: number): boolean =>
  [at - 1, at + 1].every(
    (i) => places.has(tokens[i]?.key ?? '') && tokens[i]?.shape === 'capital',
  ) && tokens.slice(at + 2, head).some(({ key, shape }) => shape === 'capital' && SHARED.test(key));
const SHARED = /^(?:court|council|authority|assembly|county|police|health|university|bank|board)$/;

/** 'he's', 'here's' */
const SHORT_IS = /^(?:it|he|she|that|this|what|who|there|here|where)$/;

/** What many do to somebody, in the form of a noun. */
const DEEDS =
  /^(?:want|love|like|hate|need|know|miss|face|sign|meet|see|hail|praise|blame|fear|trust|target|sell|buy|hire|sack|beat|welcome|thank|urge|ask|tell)$/;

/** What is told of somebody more than done. */
const TRAITS = /^(?:retired|embattled|disgraced|renowned|beloved|alleged|celebrated)$/;

/** What stands before a role and does things as well. */
const ACTORS =
  /^(?:party|fire|law|state|club|union|government|police|court|school|church|army|company|bank|family|team|city|town|council|crash|race|strike|board|committee)$/;

/** True for a verb at `at` with its subject right before it, and somebody behind it whom it is done to; not 'the newly **hired** coach'. */
function isDoneTo(tokens: readonly Token[], at: number): boolean {
  const [subject, verb] = [tokens[at - 1], tokens[at]];
  if (!subject || verb?.shape !== 'lower' || subject.sentence !== verb.sentence) return false;
  if (subject.shape === 'mark' || subject.shape === 'number' || subject.possessive) return false;
  const { key } = verb;
  const isPast = /..ed$/.test(key) || irregularPasts.has(key) || /^(?:cost|hit)$/.test(key);
  if (isA(subject, SAYING_VERB | COMMON_VERB) || key.includes('-') || TRAITS.test(key))
    return false;
  if (!isPast) return DEEDS.test(key) && (isPlural(subject.key) || subject.noun?.plural === true);
  return (
    !determiners.has(subject.key) &&
    !isA(subject, FUNCTION_WORD | DEMONYM) &&
    (!roleModifiers.has(subject.key) || ACTORS.test(subject.key)) &&
    !/(?:ly|-)$|^(?:self|well|best|then|once|much|more|most|less|long|newly)$|..ing$/.test(
      subject.key,
    ) &&
    !/^(?:based|born|educated|trained|raised|bred|backed|owned|led|run)$/.test(key) &&
    !(subject.shape === 'lower' && ADJECTIVE.test(subject.key))
  );
}

/** Titles that hardly any noun stands before: no 'mosque President Reed', but 'company President Reed'. */
const SOVEREIGN = /^(?:president|pope|king|queen|emperor|chancellor|prince|princess)$/;
const HOUSES =
  /^(?:union|bank|firm|group|foundation|association|school|party|student|university|then|past|guild|society|league|federation|institute)$/;

const ADJECTIVE = /^new$|former$|(?:ic|al|ive|ous|ist|ary|an)$/;

/** False for what goes before the phrase: 'the law **cements** President Reed', 'a suit **questioning** President Reed', 'the firm **sued** Secretary Reed'. */
function leadsTitle(token: Token, title: Token | undefined): boolean {
  if (roleModifiers.has(token.key) || demonyms.has(token.key) || /^(?:then|ex)-/.test(token.key))
    return true;
  if (VERBAL.test(token.key) || /..(?:ed|ing)$/.test(token.key)) return false;
  return (
    !SOVEREIGN.test(title?.key ?? '') ||
    HOUSES.test(token.key) ||
    ADJECTIVE.test(token.key) ||
    token.noun?.kind === 'person'
  );
}

/** How far behind the comma the head of an apposition may stand. */
const MOST_IN_APPOSITION = 4;

/** 'Ana Ruiz, **banking** analyst at Orr': words that no list of modifiers has, from the comma at `at` to `end`. */
function isApposed(tokens: readonly Token[], at: number, end: number): boolean {
  if (tokens[at - 1]?.shape !== 'capital') return false;
  for (let i = at + 1; i < end; i += 1)
    if (tokens[i]?.shape !== 'lower' || tokens[i]?.noun) return false;
  return true;
}

/** A noun for one person. */
const isOne = (token: Token | undefined): boolean => {
  const noun = token?.shape === 'lower' ? token.noun : undefined;
  return noun?.kind === 'person' && !noun.plural;
};

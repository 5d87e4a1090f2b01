/** A plural, several, or what is spoken of as several. */
const SEVERAL =
  /\b(?:and|or|who|many|some|few|most|all|both|each|every|everyone|everybody|anyone|anybody|nobody|one|others?|those|[A-Za-z][a-z]+(?<!wa|ha|hi|thi|doe|alway|perhap|i|s|u)s|people|men|women|children|police|folk|youth|media|data|two|three|four|five|six|seven|eight|nine|ten|dozen|couple|pair|duo|trio|family|team|club|side|squad|crew|band|group|gang|party|firm|company|council|government|ministry|department|cabinet|committee|commission|panel|board|jury|court|union|bank|hospital|school|university|army|military|navy|force|public|crowd|staff|majority|minority|country|nation|city|town|state|person|somebody|someone|else|whoever|agency|association|organi[sz]ation|parliament|congress|senate|house|opposition|industry|generation|audience|electorate)\b|\d|[^.] \p{Lu}/u;

/** 'Reed was asked about their case', 'The casino only let them keep half': nothing before it that it could mean. */
export function hasLoosePlural(narration: string): boolean {
  const at = narration.search(/\b(?:they|them|their|themselves)\b/);
  if (at < 0) return false;
  const before = narration.slice(0, at);
  return (
    /^(?:\S+ ){1,4}(?:was|is|has been) (?:(?!\w{2,}s\b|and\b)[\w’'-]+ ){0,6}$/.test(before) ||
    NOT_ITSELF.test(narration) ||
    !SEVERAL.test(before)
  );
}

/** 'The High Court sided with them': the subject would be 'itself'. */
const NOT_ITSELF =
  /^(?:(?:The|An?) )?(?:\p{Lu}[\p{L}’'.-]*(?<!s) ){1,4}(?:\p{Ll}+(?<!s) ){1,2}them\b/u;

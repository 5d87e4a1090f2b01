/** What counts those whom a fate befell: 'the death toll', 'the number of injured'. */
const TOLL =
  /\b(?:toll|number of (?:\p{L}+ ){0,2}?(?:dead|deaths|killed|injured|wounded|missing|evacuees|evacuated|displaced|homeless|arrested|arrests|rescued|survivors))\b/giu;
/** How a count moves or stands: 'rose to 41', 'now stands at 41'. */
const LEVEL =
  /\b(?:rises?|rose|risen|climb(?:s|ed|ing)?|grows?|grew|grown|jump(?:s|ed)?|increas(?:es|ed|ing)|reach(?:es|ed)?|hits?|pass(?:es|ed)|stands?|stood|is|was|put|raised|at)\b(?: now)?(?: at| to)?(?: (?:at least|more than|about|around|over|nearly))?\s*$/iu;
/** 'the number killed when the dam gave way rose to' */
const WHEN =
  /^ (?:when|after|since) [^,;:“”"]{1,90} (?:rises?|rose|has risen|had risen|climb(?:s|ed)|grew|has grown|stands?|stood|reached)(?: now)?(?: at| to)(?: (?:at least|more than|about|around|over|nearly))?\s*$/iu;
/** 'gave the number of dead as six' */
const AS = / as\s*$/;
const GIVEN =
  /\b(?:gave|giv(?:es|en|ing)|put|report(?:s|ed)|announced|list(?:s|ed)|estimated) (?:the )?$/;
/** Another clause, which tells of something else. */
const OTHER_CLAUSE =
  /[;:“”"]|\b(?:while|as|when|after|before|because|whereas|if)\b|\band (?!\p{Lu})/u;

/** '… at 26, and then lowered it to': the next count of the same. */
const STEP =
  / (?:at|to) (?:\p{L}+ ){0,2}[\d,]+(?: people)?,? (?:and|but|before) (?:then |later )?(?:lower|rais|cut|revis|reduc|correct)\p{L}* (?:it|that|the (?:figure|number|toll|count)) (?:down |up |back )?to(?: about| around| at least)?\s*$/iu;

/**
 * The words with which a sentence says what toll a number is, where it stands at some way from it: 'The death toll from
 * the flood that swept the valley rose to'. `undefined` when the number is of something else.
 * @param front the sentence up to the number itself
 */
export function tollIn(front: string): string | undefined {
  const step = STEP.exec(front);
  if (step) return tollIn(`${front.slice(0, step.index)} at `);
  const toll = [...front.matchAll(TOLL)].at(-1);
  if (!toll) return undefined;
  const isGiven = AS.test(front) && GIVEN.test(front.slice(0, toll.index));
  if (!isGiven && !LEVEL.test(front)) return undefined;
  const behind = front.slice(toll.index + toll[0].length);
  if (WHEN.test(behind)) return toll[0];
  const between = behind.replace(isGiven ? AS : LEVEL, '');
  return OTHER_CLAUSE.test(between) ? undefined : toll[0];
}

const OVERTAKEN =
  /\b(?:had (?:earlier |previously |initially |first )?(?:been )?(?:put|given|reported|announced|estimated|said|counted|confirmed|spoken|stood)|earlier|initial(?:ly)?|previous(?:ly)?|at first|first reports)\b[^;:“”"\d]*$|\b(?:toll|number|count|total)\b[^;:“”"\d]* (?:past|beyond|above|up from)(?: the)?\s*$/iu;

/**
 * True for a count that an article tells as one of before: 'the agency had put the toll at 29', 'an earlier toll of 12',
 * 'taking the toll past the 22 announced on Monday'.
 * @param front the sentence up to the number
 */
export const isOvertaken = (front: string): boolean => OVERTAKEN.test(front);

/** Asks for the count of before: 'what was the toll before'. */
export const ASKS_BEFORE =
  /\b(?:before|earlier|previous(?:ly)?|initial(?:ly)?|original(?:ly)?|at first|to begin with)\s*$/i;

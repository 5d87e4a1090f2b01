/** Words that tell no sentence: verbs for anything, and times. */
export const LIGHT =
  /^(?:one|ones|come|comes|came|coming|happen|happens|happening|give|gives|take|takes|want|need|use|before|ever|again|today|yesterday|tomorrow|tonight|now|time|day|week|month|year)$/i;

/** Is meant by what the sentence says without it: 'what did he spend the money on', 'when did she become mayor'. */
const FAINT =
  /^(?:money|people|persons?|enough|actually|involved|another|others?|still|yet|sorts?|types?|lot|been|got|try|tries|tried|trying|might|may|must|shall|next|due|spring|summer|autumn|winter|cover(?:s|ed)?|includ(?:es?|ed)|contain(?:s|ed)?|place|whole|(?:be|over)c[ao]mes?|(?:serious|real|like|final|recent|current|actual|probab|eventual)ly)$/i;

/** 'the new forecast' need not be called new. */
const AGED = /^(?:new|newest|latest|current|old)$/i;

/** True for a word that a sentence need not have to tell what is asked with it. */
export const isFaint = (word: string): boolean =>
  LIGHT.test(word) || FAINT.test(word) || AGED.test(word);

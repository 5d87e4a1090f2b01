/** Words before which no noun has been said: 'If …', 'Not only …', 'I think …'. */
const NO_NOUN =
  'if|when|not|only|and|but|because|so|what|i|we|you|think|thought|hope|know|knew|believe|guess|mean|wish|feel|is|are|was|were|do|did|does|has|have|had|can|could|will|would|should|that|of|course|well|sure|maybe|perhaps|why|how|where';
/** '“If he did that, …” Mr. Trump said.': whoever is quoted means somebody else. */
const QUOTED_PRONOUN = new RegExp(
  `^[“"‘«']{1,2}(?:(?:${NO_NOUN})(?:['’](?:m|s|re|d))? ){1,4}(?:s?he|they|him|her|them)\\b`,
  'i',
);

/** True for a sentence that begins with a quotation that is about somebody told before. */
export const quotesPronoun = (words: string): boolean => QUOTED_PRONOUN.test(words);

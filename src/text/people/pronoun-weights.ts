/**
 * What is weighed. The weights come from a log-linear ranker (`test/eval/fit-pronouns.ts`), rounded; by hand are
 * `cataphora`, which the corpus hardly has, and `aloneInSentence`, `unnamed`, `goesOn`, `broughtIn`, `dead`, `asked` and `spokeLast`, which it blurs.
 */
const weights = {
  sameSentence: 0.9,
  previousSentence: 1.3,
  twoBack: -0.5,
  fartherBack: -1.05,
  sameParagraph: 0.8,
  otherParagraphs: -0.9,
  subject: 1.2,
  speaks: 0.35,
  opensSentence: 0.5,
  chain: 0.1,
  possessive: 0,
  onlyQuoted: -1.2,
  quotedHere: -0.3,
  genderKnown: 0.75,
  nearest: -0.6,
  often: -0.2,
  cataphora: 1.5,
  unnamed: -1.6,
  aloneInSentence: 0.9,
  goesOn: 1,
  broughtIn: -3,
  dead: -2.5,
  spokeLast: 1.2,
  asked: 2,
};
export const features = Object.keys(weights);
const weightList = Object.values(weights);
/** Where each feature stands among the values of a reading. */
export const slots = Object.fromEntries(features.map((name, i) => [name, i])) as Readonly<
  Record<keyof typeof weights, number>
>;
export const noValues: readonly number[] = weightList.map(() => 0);

/** Sets a value of a reading, unless it is higher already. */
export function raise(values: number[], slot: number, value: number): void {
  if (value > (values[slot] ?? 0)) values[slot] = value;
}

/** What the values of a reading weigh together. */
export function scoreOf(values: readonly number[]): number {
  let score = 0;
  for (let i = 0; i < values.length; i += 1) score += (values[i] ?? 0) * (weightList[i] ?? 0);
  return score;
}

/** True for a reading that was the subject of a clause in the last sentences. */
export const wasSubject = (values: readonly number[]): boolean => (values[slots.subject] ?? 0) > 0;

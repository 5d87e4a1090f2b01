/** What the place of a figure is judged by; each is 0 or 1, a count, or a logarithm. */
export interface Features {
  /** Sentences and figures before it. */
  readonly sentence: number;
  readonly order: number;
  /** Later places that tell it again. */
  readonly repeated: number;
  readonly money: number;
  readonly mostMoney: number;
  readonly ratio: number;
  readonly share: number;
  /** 'one fire' */
  readonly one: number;
  /** 'the two countries': how many there are was told before, or goes without saying. */
  readonly given: number;
  /** 'Dozens', 'tens of thousands'. */
  readonly vague: number;
  /** Written in letters: small and in passing more often than not. */
  readonly spelled: number;
  /** Digits before the closing zeros. */
  readonly digits: number;
  /** Describes another noun: 'a 12-foot wall'. */
  readonly tied: number;
  /** 'Ada Moss, 52, …', 'a mother of two', 'children under five': told in passing. */
  readonly apposed: number;
  /** The age of a child, or of somebody old, early and not in passing. */
  readonly child: number;
  readonly aged: number;
  /** Twenty years and more. */
  readonly longTime: number;
  /** A count with death or injury in its words. */
  readonly toll: number;
  /** Such a count in letters: 'two died' is small, but not in passing. */
  readonly spelledToll: number;
  readonly sentenced: number;
  /** The points that a market moved. */
  readonly points: number;
  readonly index: number;
  /** Stands behind 'after', 'when', 'than' in its clause. */
  readonly subordinate: number;
  /** The result of a vote or a match. */
  readonly score: number;
  /** Of a time before the news: 'ten years ago', 'in 1956'. */
  readonly past: number;
  readonly bracketed: number;
  /** Beside one that was told: 'another 20', '20 others'. */
  readonly further: number;
  /** How things stand: 'now has', 'bringing the total to'. */
  readonly present: number;
  /** Some of those told before: 'four of the dead were children'. */
  readonly among: number;
  /** What the article says is no longer so: 'at first 4', 'had put the toll at 9', 'than analysts had expected'. */
  readonly overtaken: number;
  /** How soon it came again: 'for the second time in six months'. */
  readonly again: number;
  /** The opening of the text says what it counts more than once. */
  readonly topical: number;
  /** How long something lasted or since when: 'in the 26 weeks to', 'the lowest for 15 months'. */
  readonly span: number;
  /**
   * Where an article has so many figures that better ones are left: such a time, a ratio, what another is held against,
   * a count below ten, and what counts nothing that is told; and what rose or fell, which is the news.
   */
  readonly crowdedSpan: number;
  readonly crowdedRatio: number;
  readonly crowdedLevel: number;
  readonly crowdedSmall: number;
  readonly crowdedBare: number;
  readonly crowdedMove: number;
  /** A change that is told with the level it led to or came from: 'rose 5% to £3m'. */
  readonly change: number;
  /** How sure a poll is: 'a margin of error of 3 points'. */
  readonly error: number;
  /** 'from 40', 'than 40', 'topping the 40': what another figure is held against. */
  readonly level: number;
  /** '40 km north of': where it was. */
  readonly distance: number;
}

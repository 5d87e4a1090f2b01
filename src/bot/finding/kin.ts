import { stem } from './words.ts';

/**
 * Words of one sense, each line such a group: one asked for is met by another told. Where it takes two words to say it, a
 * plus joins them.
 */
const GROUPS = `
fall drop decline slide slump plunge tumble shrink decrease dip sink
rise climb increase grow jump gain soar surge
resign quit step+down stand+down
apologise apology sorry
win victory winner
strike walkout stoppage
lawyer attorney solicitor barrister
delay postpone put+off
start begin
score goal equalise penalty
employ work staff
dismiss sack
layoff redundancy lay+off job+cut
reject turn+down refuse
die dead death kill fatality
hurt injure wound injury
ill sick unwell
attendance attend spectator crowd onlooker
fan supporter
vote ballot
poll survey
shop store branch outlet
look examine review scrutinise inspect
shut close outage offline
tory conservative
support favour
plane aircraft jet airliner
ship vessel
arrive receive received deliver
ads ad advert advertising advertisement
rubbish waste garbage trash
explosion blast
crash collision
earthquake quake tremor
safe stable secure
available launch reach+pharmacy reach+pharmacies reach+shop`;

/**
 * The first word of a line, asked for, and what is the same are met by the others told, and none of them by it: pupils
 * are children. 'Found' and 'left' are words of their own as well.
 */
const NARROWER = `
kid child pupil student youngster schoolchild
child kid pupil youngster schoolchild
pupil student schoolchild
student pupil
site website
criticise condemn denounce rebuke lambast
find found
leave left resign quit step+down stand+down
ship ferry tanker freighter liner trawler
vessel boat
watch spectator attendance crowd viewer`;

const groups = GROUPS.trim()
  .split('\n')
  .map((line) => line.split(' ').map((one) => one.split('+').map(stem).join('+')));
const kin = new Map<string, Set<string>>();
for (const group of groups) {
  for (const one of group) kin.set(one, new Set([...(kin.get(one) ?? []), ...group]));
}

for (const line of NARROWER.trim().split('\n')) {
  const [asked = '', ...told] = line.split(' ').map(stem);
  for (const one of kin.get(asked) ?? [asked])
    kin.set(one, new Set([...(kin.get(one) ?? []), ...told]));
}

/** True when a text has a word of this stem or, where only the sense counts, of its kin. */
export const hasSense = (one: string, stems: ReadonlySet<string>): boolean =>
  stems.has(one) ||
  [...(kin.get(one) ?? [])].some((other) => other.split('+').every((part) => stems.has(part)));

const [FALL = [], RISE = []] = groups;
const changes: ReadonlySet<string> = new Set([...FALL, ...RISE]);

/** True for the stem of a word that tells a change of any amount: 'rise', 'fall'. */
export const isChange = (one: string): boolean => changes.has(one);

/** How many of some words a text has, in whatever sense. */
export const metIn = (words: readonly string[], has: ReadonlySet<string>): number =>
  words.filter((one) => hasSense(one, has)).length;

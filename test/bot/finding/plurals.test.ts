import { expect, test } from 'vitest';
import { stem } from '../../../src/bot/finding/words.ts';

const SAME = `
magpies magpie, goalies goalie, budgies budgie, brasseries brasserie, patisseries patisserie, aunties auntie, townies townie,
quickies quickie, movies movie, cookies cookie, zombies zombie, calories calorie, selfies selfie, rookies rookie, hoodies hoodie,
prairies prairie, reveries reverie, sorties sortie, veggies veggie, birdies birdie, talkies talkie, lassies lassie, laddies laddie,
genies genie, eyries eyrie, menageries menagerie, lingeries lingerie, boogies boogie, oldies oldie, walkie-talkies walkie-talkie,
families family, parties party, counties county, treaties treaty, armies army, cities city, countries country, companies company,
factories factory, ferries ferry, berries berry, bodies body, stories story, victories victory, universities university,
policies policy, agencies agency, allies ally, lorries lorry, babies baby, ladies lady, charities charity, duties duty,
enemies enemy, galleries gallery, injuries injury, libraries library, ministries ministry, deputies deputy, salaries salary,
studied study, denied deny, carried carry, married marry, copied copy, worried worry, ponies pony, juries jury, rallies rally,
rainy rain, windy wind, healthy health, guilty guilt, discoveries discover, deliveries deliver, biology biological,
nurseries nursery, bakeries bakery, penalties penalty, casualties casualty, spies spy, skies sky, pies pie, ties tie, dies die, cries cry, tries try`;

test.each(
  SAME.split(',').map((pair) => {
    const [one = '', other = ''] = pair.trim().split(' ');
    return [one, other] as const;
  }),
)('%s and %s are one word', (one, other) => {
  expect(stem(one)).toBe(stem(other));
});

test.each([
  ['parties', 'parts'],
  ['party', 'part'],
  ['counties', 'counts'],
  ['county', 'count'],
  ['treaties', 'treats'],
  ['treaty', 'treat'],
  ['armies', 'arms'],
  ['army', 'arm'],
  ['brasseries', 'brass'],
  ['brasserie', 'brasses'],
  ['magpies', 'magma'],
  ['goalies', 'goals'],
  ['cookies', 'cooks'],
  ['cookie', 'cooker'],
  ['townies', 'towns'],
  ['oldies', 'older'],
  ['rookies', 'rooks'],
  ['jackie', 'jack'],
  ['carrie', 'car'],
  ['natalie', 'natal'],
  ['stephanie', 'stephan'],
  ['barry', 'bar'],
  ['bodies', 'bode'],
  ['stories', 'stores'],
  ['series', 'serious'],
  ['ponies', 'pond'],
  ['pies', 'pipes'],
  ['ties', 'times'],
  ['studies', 'studs'],
])('%s and %s are two words', (one, other) => {
  expect(stem(one)).not.toBe(stem(other));
});

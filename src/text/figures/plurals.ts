import { NOT_PLURALS, ODD_PLURALS } from '../words/noun-phrase.ts';

/** True for a word that can be the head of '350 …': a plural in -s, or a word that is plural without it. */
export function isPlural(low: string): boolean {
  if (ODD_PLURALS.has(low) || /(?:[a-z]{3}|wo)(?<!speci|regi|abdo|acu)men$/.test(low)) return true;
  if (low.length < 3 || !low.endsWith('s')) return false;
  return !/(?:ss|ous|'s)$/.test(low) && !NOT_PLURALS.has(low);
}

/** The singular of a noun, by rule. */
export function singular(low: string): string {
  if (low === 'people') return 'person';
  if (low === 'men' || low.endsWith('men')) return low.replace(/men$/, 'man');
  if (low === 'children' || low.endsWith('children')) return low.replace(/ren$/, '');
  if (low.length < 4 || /(?:ss|us|is)$/.test(low)) return low;
  if (/^(?:book)?(?:loa|hal|wol|shel|cal|thie|lea|shea|scar|hoo)ves$/.test(low))
    return low.replace(/ves$/, 'f');
  if (/^(?:(?:house|mid)?wi|kni|li)ves$/.test(low)) return low.replace(/ves$/, 'fe');
  return low
    .replace(/ies$/, 'y')
    .replace(/(ch|sh|ss|x|zz)es$/, '$1')
    .replace(/([^s])s$/, '$1');
}

/** A name that is wanted, and the other forms under which it may stand. */
export interface Wanted {
  readonly name: string;
  readonly aka?: readonly string[] | undefined;
}

const DETERMINERS = /^(?:the|an?|one|her|his|their|its|our)\s+/;
const TITLES =
  /^(?:mrs?|ms|miss|dr|prof|professor|sir|dame|lord|lady|colonel|judge|sheriff|senator|sen|gov|governor|rep|mayor|coun|councillor|councilwoman|councilman|fire chief|husband|daughter|neighbou?r|farmer)\.?\s+/;

const fold = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[“”"‘,]/g, '')
    .replace(/'s$/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(DETERMINERS, '');

function untitled(name: string): string {
  let rest = fold(name);
  for (let next = rest.replace(TITLES, ''); next !== rest; next = rest.replace(TITLES, ''))
    rest = next;
  return rest.replace(/ kc$/, '');
}

const endsWith = (whole: readonly string[], end: readonly string[]): boolean =>
  end.length > 0 &&
  end.length <= whole.length &&
  end.every((word, i) => word === whole.at(i - end.length));

/** A form that ends in a small letter describes somebody ("a port inspector"): more words may stand around it. */
const describes = (form: string): boolean => /(?:^|\s)\p{Ll}[^\s]*$/u.test(form);

function fits(found: string, form: string): boolean {
  if (fold(found) === fold(form)) return true;
  if (describes(form)) {
    const words = fold(found).split(' ');
    const wanted = fold(form).split(' ');
    return endsWith(wanted, words) || wanted.every((word) => words.includes(word));
  }
  const have = untitled(found).split(' ');
  const want = untitled(form).split(' ');
  if (endsWith(want, have)) return true;
  const sameEnds = want.length > 1 && have[0] === want[0] && have.at(-1) === want.at(-1);
  return sameEnds || (endsWith(have, want) && have.length - want.length < 3);
}

/**
 * Whether a name that the analysis gives is the wanted one: letter case, titles and a leading article do not matter; a surname alone will do
 * while nobody else of the article answers to it.
 * @param others everybody whom the article names, the wanted one included
 */
export function sameName(found: string, wanted: Wanted, others: readonly Wanted[]): boolean {
  const forms = [wanted.name, ...(wanted.aka ?? [])];
  if (forms.some((form) => fold(form) === fold(found))) return true;
  if (!forms.some((form) => fits(found, form))) return false;
  return !others.some(
    (other) => other.name !== wanted.name && !describes(other.name) && fits(found, other.name),
  );
}

import { stem } from '../finding/words.ts';
import type { Known } from './known.ts';

/** How people shorten words in chats, each with the word, or those, that an article may write for it. */
const FORMS = `
max maximum; min minimum; avg average; gov government; govt government; pres president; uni university; vid video/footage; pic picture/photograph/photo/image;
pics picture/photograph/photo/image; temp temperature; ref referee; doc doctor; docs doctor; prof professor; info information; exec executive; execs executive;
rep representative/spokesman/spokeswoman; celeb celebrity; celebs celebrity; champ champion; champs champion; mum mother; mom mother; mam mother; dad father; bro brother;
sis sister; hubby husband; gran grandmother; granny grandmother; grandma grandmother; grandpa grandfather; grandad grandfather; op operation/surgery; lab laboratory;
bike bicycle; flu influenza; telly television; cig cigarette; cigs cigarette; limo limousine; chopper helicopter; copter helicopter; ambo ambulance; rego registration;
sub submarine/substitute; semi semi-final; semis semi-final; comp competition/compensation; demo demonstration; veg vegetable; phone telephone; advert advertisement`;

const forms: ReadonlyMap<string, readonly string[]> = new Map(
  FORMS.split(';').map((line) => {
    const [short = '', long = ''] = line.trim().split(/\s+/);
    return [short, long.split('/')] as const;
  }),
);

/** Who holds such an office is told by its whole word, though somebody says the short one. */
const HOLDERS = /^(?:ref|pres|prof)$/;

/** A question with the article's word for a short form that the article itself has not: 'maximum' for 'max'. */
export const inLongForm = (question: string, { stems, words }: Known): string =>
  question.replace(/(?<![\p{L}'-])\p{Ll}{2,8}(?![\p{L}'-])/gu, (word) => {
    const long = forms.get(word);
    if (long === undefined || (words.includes(word) && !HOLDERS.test(word))) return word;
    return long.find((one) => stems.has(stem(one))) ?? word;
  });

const MARRIED = /^(\W*(?:and )?who(?:['’]?s| is| was)) (.+?) (?:married|engaged) to(?=\W*$)/i;
const OWN: ReadonlyMap<string, string> = new Map([
  ['he', 'his'],
  ['she', 'her'],
  ['they', 'their'],
]);

/** 'who is she married to' asks who her partner is. */
export const asSpouse = (question: string): string =>
  question.replace(
    MARRIED,
    (_whole, who: string, whom: string) =>
      `${who} ${OWN.get(whom.toLowerCase()) ?? `${whom}'s`} partner`,
  );

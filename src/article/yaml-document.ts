import { type Document, LineCounter, parseDocument } from 'yaml';

/** YAML as it stands or, where that is not YAML, with the marks that its text fields lack; and the lines of what was read. */
export function yamlDocument(yaml: string): { document: Document; lines: LineCounter } {
  const asIs = parse(yaml);
  if (asIs.document.errors.length === 0) return asIs;
  const mended = parse(withMarks(yaml));
  return mended.document.errors.length === 0 ? mended : asIs;
}

function parse(yaml: string): { document: Document; lines: LineCounter } {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, logLevel: 'silent', merge: false });
  return { document, lines };
}

/** A text field on one line whose words YAML would take for more than words: a colon, or marks around a part of it. */
const LOOSE =
  /^(title|source|byline):[ \t]+(?=.*:[ \t]|(["']).*\2[ \t]*[^ \t#]|[@`%])(?![[{|>&*!])(.*\S)[ \t]*$/gm;

/**
 * Front matter with the marks that its text fields lack, so that 'title: Storm Edda: thousands without power' and
 * 'title: "We won" says Orr' are read as whoever wrote them means them. Same lines, so that places in it stay true.
 */
const withMarks = (yaml: string): string =>
  yaml.replace(LOOSE, (_line, field: string, _mark, value: string) =>
    [field, JSON.stringify(value)].join(': '),
  );

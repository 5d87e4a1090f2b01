import { analyze } from '../../src/text/analyze.ts';

/** 'words: speaker' of each quotation; a dash for nobody. */
export function said(text: string): readonly string[] {
  const { quotes, people } = analyze(text);
  return quotes.map(({ start, end, speaker }) => {
    const name = people.find(({ id }) => id === speaker)?.name ?? '-';
    return `${text.slice(start, end)}: ${name}`;
  });
}

import { type ChosenFigures, chooseFigures } from '../../src/bot/finding/choose-figures.ts';
import { analyze } from '../../src/text/analyze.ts';
import { bridge } from './oakmere.ts';

const TITLE = 'Notes from the valley';

/** The figures chosen for words that somebody asks about a short text. */
export const figuresOn = (text: string, words: string): ChosenFigures =>
  chooseFigures(
    {
      article: { ...bridge, id: 'notes', title: TITLE, text },
      analysis: analyze(text, [], TITLE),
      current: true,
    },
    { words },
  );

import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Services } from '../bot/services.ts';
import { speakersOf } from '../reply/quotes.ts';
import type { Reply } from '../reply/reply.ts';
import { complete } from './complete.ts';
import { pagesOf } from './pages.ts';
import { type Look, renderText } from './render.ts';
import { answerInSession, inSession, type Session } from './session.ts';
import { welcome } from './welcome.ts';

export interface ConsoleParts {
  readonly input: Readable;
  readonly output: Writable;
  /** True when a person sits at both ends; otherwise lines are read and answered without a word more. */
  readonly terminal: boolean;
  readonly colour: boolean;
  /** Size of the window now, in columns and rows. */
  readonly size: () => { readonly columns: number; readonly rows: number };
  readonly services: () => Services;
}

const PROMPT = '> ';
const MORE = 'Enter for more> ';
const LEAVE = /^(?:quit|exit|q|bye|:q)$/i;

/** Answers lines until the input ends or says `quit`. */
export async function runConsole(parts: ConsoleParts): Promise<void> {
  const { input, output, terminal, colour, services } = parts;
  let session: Session = {};
  let pages: readonly string[] = [];

  const look = (): Look => ({
    width: terminal ? parts.size().columns : Number.POSITIVE_INFINITY,
    colour,
  });
  const show = (reply: Reply): void => {
    pages = pagesOf(
      renderText(reply, look()),
      terminal ? parts.size().rows : Number.POSITIVE_INFINITY,
    );
    turn();
  };
  const turn = (): void => {
    const [page, ...rest] = pages;
    if (page !== undefined) output.write(`${page}\n${rest.length > 0 ? '' : '\n'}`);
    pages = rest;
  };

  if (terminal) show(await welcome(services()));
  const lines = createInterface({
    input,
    ...(terminal && { output }),
    terminal,
    completer: completer(() => inSession(services(), session)),
  });
  lines.on('SIGINT', () => lines.close());
  const prompt = (): void => {
    if (!terminal) return;
    lines.setPrompt(pages.length > 0 ? MORE : PROMPT);
    lines.prompt();
  };
  prompt();
  for await (const line of lines) {
    const text = line.trim();
    if (LEAVE.test(text) && !(text === 'q' && pages.length > 0)) break;
    if (text === '' && pages.length > 0) turn();
    else if (text === 'q') pages = [];
    else if (text !== '') {
      const answer = await answerInSession(text, services(), session);
      session = answer.session;
      if (terminal) output.write('\n');
      show(answer.reply);
    }
    prompt();
  }
  lines.close();
  if (terminal) output.write('\n');
}

type Completed = (error: Error | null, result: [string[], string]) => void;

function completer(services: () => Services): (line: string, done: Completed) => void {
  return (line, done) => {
    proposals(line, services()).then(
      (found) => done(null, [[...found], line]),
      () => done(null, [[], line]),
    );
  };
}

async function proposals(
  line: string,
  { commands, library }: Services,
): Promise<readonly string[]> {
  const articles = library.articles();
  const [article] = articles;
  const speakers = article ? speakersOf({ analysis: await library.analysis(article) }) : [];
  return complete(line, {
    commands,
    speakers: speakers.map(({ person }) => person.name),
    titles: articles.map(({ title }) => title),
  });
}

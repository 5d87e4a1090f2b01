import { createHash } from 'node:crypto';
import { withoutFurniture } from '../text/furniture.ts';
import { readsAsEnglish } from '../text/language.ts';
import { paragraphs } from '../text/paragraphs.ts';
import type { Span } from '../text/span.ts';
import type { Article } from './article.ts';
import { cleanLine, cleanText, unwrap } from './clean-text.ts';
import { decode } from './decode.ts';
import { type ArticleFields, MAX_TITLE } from './fields.ts';
import { readFrontMatter } from './front-matter.ts';
import { isAboveTitle, isSentence } from './headings.ts';
import { plainText } from './markdown.ts';
import { withoutMarkup } from './markup-left.ts';
import type { ContentProblem } from './problem.ts';

export interface ReadResult {
  readonly file: string;
  /** Absent exactly when one of the problems is an error. */
  readonly article?: Article;
  readonly problems: readonly ContentProblem[];
  /**
   * The system did not hand it over, which says nothing of what it holds: another try may go well without any change of
   * the file. `passing`: and that is no decision of its owner's.
   */
  readonly unread?: 'refused' | 'passing';
}

/**
 * Makes an article of one content file. Pure; no bytes make it throw.
 * @param file the file's name, `.md` or `.txt`
 */
export function readArticle(file: string, bytes: Uint8Array): ReadResult {
  const error = (what: string, remedy: string): ReadResult => ({
    file,
    problems: [{ file, level: 'error', what, remedy }],
  });
  const id = articleId(file);
  if (id === '') {
    return error('has a name without a letter or digit', 'Rename it: the name becomes the id.');
  }
  const decoded = decode(bytes);
  if ('not' in decoded) {
    return error(`is ${decoded.not}`, 'Save the article as plain text in UTF-8.');
  }
  const cleaned = cleanText(decoded.text);
  const { fields, body: source, findings } = readFrontMatter(cleaned);
  const problems: ContentProblem[] = findings.map((finding) => ({ file, ...finding }));
  if (problems.some(({ level }) => level === 'error')) return { file, problems };

  const body = cleanText(withoutMarkup(source));
  if (body.trim() === '') {
    return source === cleaned
      ? error('is empty', 'Write a title on the first line and the article below it.')
      : error('is empty below its front matter', 'Write the article below the second “---”.');
  }
  const plain = /\.md$/i.test(file) ? plainText(body) : body;
  const { title, text, shortened } = titled(plain, fields.title);
  const warn = (what: string, remedy: string) =>
    problems.push({ file, level: 'warning', what, remedy });
  if (text === '') return error('has a title and no text', 'Write the article below the title.');
  if (shortened) {
    warn('has no title, so its first words stand for one', 'Put a title on the first line.');
  }
  if (decoded.damaged) {
    warn('holds bytes that are not valid text and show as “�”', 'Save it again as UTF-8.');
  }
  if (!readsAsEnglish(text)) {
    warn(
      'does not read as English, so much of what is said in it will be missed',
      'Leave it out, or put an English translation in its place.',
    );
  }
  return { file, article: article(id, text, { ...fields, title }), problems };
}

/**
 * Makes an article of words that are no file, such as a message. All of them are its text, none its title.
 * @returns `undefined` for words without a letter or digit
 */
export function articleOf(title: string, words: string): Article | undefined {
  const text = bodyOf(cleanText(words));
  return /[\p{L}\p{N}]/u.test(text) ? article('', text, { title }) : undefined;
}

/** 'Talks in Moscow.md' → 'talks-in-moscow'. */
export const articleId = (file: string): string =>
  file
    .replace(/\.[^.]*$/, '')
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((part) => part !== '')
    .join('-');

/**
 * Parts the title from the text. Without a stated title the first line is the title, but for what a release puts above
 * it; a first line that only repeats the stated title is left out; a first line too long to be a title, or that is a
 * sentence of the article, stays in the text.
 */
function titled(
  plain: string,
  stated: string | undefined,
): { readonly title: string; readonly text: string; readonly shortened?: boolean } {
  const lines = paragraphs(plain);
  const lineOf = ({ start, end }: Span): string => cleanLine(plain.slice(start, end));
  const head = lines.slice(0, MOST_ABOVE).find((one) => !isAboveTitle(lineOf(one))) ?? lines[0];
  const first = head ?? { start: 0, end: 0 };
  const line = lineOf(first);
  const isTitle =
    stated === undefined
      ? line.length <= MAX_TITLE && !isSentence(line)
      : line.toLowerCase() === stated.toLowerCase();
  const text = bodyOf(isTitle ? plain.slice(first.end) : plain);
  if (stated !== undefined) return { title: stated, text };
  if (isTitle) return { title: line, text };
  const words = line.slice(0, 100).replace(/\s\S*$/, '');
  return { title: `${words}…`, text, shortened: true };
}

/** How many lines may stand above a title. */
const MOST_ABOVE = 8;

/** The text below the title, a line a paragraph, without the lines that belong to the page and not to the article. */
function bodyOf(below: string): string {
  const text = unwrap(below);
  const all = paragraphs(text);
  const body = new Set(withoutFurniture(text, all));
  const kept: string[] = [];
  let from = 0;
  for (const line of all) {
    if (body.has(line)) continue;
    kept.push(text.slice(from, line.start));
    from = line.end;
  }
  kept.push(text.slice(from));
  return kept
    .join('')
    .replace(/^\s*\n/, '')
    .trimEnd();
}

function article(
  id: string,
  text: string,
  fields: ArticleFields & { readonly title: string },
): Article {
  return { id, text, paragraphs: paragraphs(text), version: versionOf(text, fields), ...fields };
}

/** SHA-256 (hex) of everything that a reader could see of an article; its id and file name do not count. */
function versionOf(text: string, fields: ArticleFields): string {
  const { title, published, source, url, byline, people } = fields;
  return createHash('sha256')
    .update(JSON.stringify([title, text, published, source, url, byline, people]))
    .digest('hex');
}

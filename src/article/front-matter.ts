import { type Document, isNode, visit } from 'yaml';
import { cleanLine } from './clean-text.ts';
import { type ArticleFields, fieldsOf, remedyFor, unknownKeys } from './fields.ts';
import type { ContentProblem } from './problem.ts';
import { yamlDocument } from './yaml-document.ts';

type Finding = Omit<ContentProblem, 'file'>;

/** What stands at the head of a file, and where the article itself begins. */
export interface FrontMatter {
  readonly fields: ArticleFields;
  readonly body: string;
  readonly findings: readonly Finding[];
}

const MAX_LENGTH = 64_000;
const MAX_DEPTH = 20;
/** So many findings of one file are told: whoever mends these sees the rest. */
const MAX_FINDINGS = 5;
/** So much is repeated of what somebody wrote. */
const MAX_REPEATED = 60;
const YAML_REMEDY =
  'Write each field as “name: value”, and put a value that holds a colon or begins with a mark in quotation marks.';

/**
 * Reads the YAML between a first line `---` and the next one. Only plain data is read: no aliases, no tags, no other
 * language than YAML. An `error` among the findings means that the file must not be used.
 * @param text the whole file, cleaned
 */
export function readFrontMatter(text: string): FrontMatter {
  const firstEnd = text.indexOf('\n');
  const first = firstEnd < 0 ? text : text.slice(0, firstEnd);
  if (/^---[a-z]+$/i.test(first)) {
    return broken(text, {
      what: `has front matter in another language than YAML (“${repeated(first)}”)`,
      remedy: 'Write “---” alone on the first line and YAML below it.',
    });
  }
  if (first !== '---') return { fields: {}, body: text, findings: [] };
  const close = closing(text, firstEnd);
  if (!close) {
    return broken(text, {
      what: 'begins its front matter with “---” and never ends it',
      remedy: 'Add a line “---” after the last field, or remove the first line.',
    });
  }
  const yaml = text.slice(firstEnd + 1, close.start);
  return { ...read(yaml), body: text.slice(close.end) };
}

const broken = (body: string, finding: Omit<Finding, 'level'>): FrontMatter => ({
  fields: {},
  body,
  findings: [{ level: 'error', ...finding }],
});

/** The line `---` (or YAML's own end mark `...`) after the first one. */
function closing(text: string, from: number): { start: number; end: number } | undefined {
  if (from < 0) return undefined;
  const line = /^(?:---|\.\.\.)$/gm;
  line.lastIndex = from + 1;
  const match = line.exec(text);
  return match ? { start: match.index, end: match.index + 4 } : undefined;
}

function read(yaml: string): Omit<FrontMatter, 'body'> {
  const fail = (what: string, remedy: string, line?: number): Omit<FrontMatter, 'body'> => ({
    fields: {},
    findings: [{ level: 'error', what: line ? `${what} (line ${line})` : what, remedy }],
  });
  if (yaml.length > MAX_LENGTH || depth(yaml) > MAX_DEPTH || NESTED.test(yaml)) {
    return fail(
      `has front matter of more than ${MAX_LENGTH} characters or ${MAX_DEPTH} levels`,
      'Keep only the fields that the README of the content folder lists.',
    );
  }
  const { document, lines } = yamlDocument(yaml);
  const [error] = document.errors;
  if (error) {
    const [message = ''] = error.message.split(/ at line |\n/, 1);
    return fail(
      `has front matter that is not YAML: ${repeated(message, 200)}`,
      YAML_REMEDY,
      fileLine(error),
    );
  }
  const [trick] = tricks(document);
  if (trick !== undefined) {
    return fail(
      'uses YAML aliases or tags in its front matter, which are not read',
      'Write the value itself instead.',
      lines.linePos(trick).line + 1,
    );
  }
  const data: unknown = document.toJS({ maxAliasCount: 0 }) ?? {};
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return fail('has front matter that is not a list of fields', YAML_REMEDY, 2);
  }
  const at = (path: readonly PropertyKey[]): string => {
    const offset = offsetOf(document, path);
    return offset === undefined ? '' : ` (line ${lines.linePos(offset).line + 1})`;
  };
  const { fields = {}, issues } = fieldsOf(data);
  const errors = issues.slice(0, MAX_FINDINGS + 1).map(
    (issue): Finding => ({
      level: 'error',
      what: `has front matter in which “${nameOf(issue.path)}” ${issue.message}${at(issue.path)}`,
      remedy: remedyFor(issue),
    }),
  );
  const unknown = unknownKeys(data);
  const warnings = unknown.slice(0, MAX_FINDINGS + 1).map(
    ({ path, near }): Finding => ({
      level: 'warning',
      what: `has a field “${nameOf(path)}” that means nothing here${at(path)}`,
      remedy: near
        ? `Did you mean “${near}”? The article is shown without it.`
        : 'Remove it; the README of the content folder lists the fields.',
    }),
  );
  return {
    fields,
    findings: fewOf([...errors, ...warnings], issues.length + unknown.length),
  };
}

/** The first of the findings, and how many more there are. */
function fewOf(findings: readonly Finding[], all: number): readonly Finding[] {
  const [next] = findings.slice(MAX_FINDINGS);
  if (!next) return findings;
  const what = `has ${all - MAX_FINDINGS} more such faults in its front matter`;
  return [
    ...findings.slice(0, MAX_FINDINGS),
    { level: next.level, what, remedy: 'Mend the first ones, and the next are named.' },
  ];
}

/** Deeper nesting than any article needs makes the parser slow (5,000 brackets: most of a second). */
function depth(yaml: string): number {
  let now = 0;
  let most = 0;
  for (const char of yaml) {
    if (char === '[' || char === '{') now += 1;
    else if (char === ']' || char === '}') now -= 1;
    most = Math.max(most, now);
  }
  return most;
}

/** Lists and keys within one another on one line: the parser runs out of stack. */
const NESTED = new RegExp(`^[ \\t]*(?:[-?:][ \\t]+){${MAX_DEPTH + 1}}`, 'm');

function tricks(document: Document): readonly number[] {
  const found: number[] = [];
  visit(document, {
    Alias: (_key, node) => {
      found.push(node.range?.[0] ?? 0);
    },
    Node: (_key, node) => {
      if (node.tag !== undefined && /^!|^tag:(?!yaml\.org,2002:(?:str|map|seq)$)/.test(node.tag))
        found.push(node.range?.[0] ?? 0);
    },
  });
  return found;
}

/** Where the value at a path stands, or the nearest thing around it. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return undefined;
}

const fileLine = (error: { readonly linePos?: readonly { readonly line: number }[] | undefined }) =>
  (error.linePos?.[0]?.line ?? 1) + 1;

/** 'people 2 role': counted from 1, as people count. */
const nameOf = (path: readonly PropertyKey[]): string =>
  path.map((part) => (typeof part === 'number' ? part + 1 : repeated(String(part)))).join(' ');

/** What somebody wrote, on one line and short enough to be repeated to them. */
function repeated(text: string, most = MAX_REPEATED): string {
  const line = cleanLine(text.slice(0, most * 2));
  return text.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line;
}

import { parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { Span } from '../text/span.js';
import type { ConfigurationProblem } from './problem.js';
import { syntaxMessage } from './syntaxMessage.js';

/** The file in the root of a folder that says how its articles are annotated: JSON, with comments if one likes. */
export const configurationFile = 'glossa.json';

/** A path of `glossa.json`, relative to its folder, with `/`; its span is in the text of `glossa.json`. */
export interface DictionaryPath extends Span {
  readonly path: string;
  /** It stands for all files that it matches. */
  readonly isGlob: boolean;
}

export interface Configuration {
  readonly dictionaries: readonly DictionaryPath[];
}

export const emptyConfiguration: Configuration = { dictionaries: [] };

export interface ParsedConfiguration {
  /** Null where the text is broken, so that nobody can say what is meant: what was known before stays. */
  readonly configuration: Configuration | null;
  readonly problems: readonly ConfigurationProblem[];
}

/** Never throws. Comments and trailing commas are allowed, as in VS Code's own settings; an empty text says nothing. */
export function parseConfiguration(text: string): ParsedConfiguration {
  const errors: ParseError[] = [];
  const root = treeOf(text, errors);
  if (root === null) {
    const message = 'There are too many brackets in brackets.';
    const problem = { start: 0, end: 1, code: 'configuration-syntax', severity: 'error', message } as const;
    return { configuration: null, problems: [problem] };
  }
  if (errors.length > 0) {
    // What closes several brackets at once is told once.
    const places = new Map(errors.reverse().map((error) => [error.offset, error]));
    const problems = [...places.values()].reverse().map((error) => syntaxProblem(text, error));
    return { configuration: null, problems };
  }
  if (root === undefined) {
    return { configuration: emptyConfiguration, problems: [] };
  }
  if (root.type !== 'object') {
    return { configuration: null, problems: [valueProblem(root, 'This must be an object: { … }.')] };
  }
  const problems: ConfigurationProblem[] = [];
  let dictionaries: readonly DictionaryPath[] | null = [];
  for (const { children: [key, value] = [] } of root.children ?? []) {
    if (key === undefined || value === undefined) {
      continue;
    }
    if (key.value === 'dictionaries') {
      dictionaries = readDictionaries(value, problems);
    } else if (key.value !== '$schema') {
      const message = `“${String(key.value)}” means nothing in ${configurationFile}.`;
      problems.push({ ...spanOf(key), code: 'configuration-value', severity: 'warning', message });
    }
  }
  return { configuration: dictionaries === null ? null : { dictionaries }, problems };
}

/** Null where there are so many brackets in brackets that the parser can't follow. */
function treeOf(text: string, errors: ParseError[]): Node | undefined | null {
  try {
    return parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  } catch {
    return null;
  }
}

function readDictionaries(value: Node, problems: ConfigurationProblem[]): readonly DictionaryPath[] | null {
  if (value.type !== 'array') {
    problems.push(valueProblem(value, '“dictionaries” must be a list of paths: ["names.tsv"].'));
    return null;
  }
  return (value.children ?? []).flatMap((item): DictionaryPath[] => {
    const written: unknown = item.value;
    if (typeof written !== 'string') {
      problems.push(valueProblem(item, 'A path in quotation marks is needed here.'));
      return [];
    }
    const path = written.replace(/^(?:\.\/+)+/, '');
    const wrong = wrongPath(path);
    if (wrong !== undefined) {
      const message = `“${written}” ${wrong}`;
      problems.push({ ...spanOf(item), code: 'dictionary-path', severity: 'error', message });
      return [];
    }
    return [{ ...spanOf(item), path, isGlob: /[*?[{]/.test(path) }];
  });
}

/** Longer globs are refused by the matcher. */
const longestPath = 4096;

/** The end of a sentence that begins with the path. */
function wrongPath(path: string): string | undefined {
  if (path.includes('\\')) {
    return 'has a backslash: write / between folders.';
  }
  if (/^(?:\/|~|[A-Za-z][\w+.-]*:)/.test(path) || path.split('/').includes('..')) {
    return `leads out of the folder: a dictionary lies beside ${configurationFile} or below it.`;
  }
  if (!/[^/]\.tsv$/i.test(path)) {
    return 'is no path of a dictionary: its name ends in .tsv.';
  }
  return path.length > longestPath ? 'is too long for a path.' : undefined;
}

function syntaxProblem(text: string, { error, offset, length }: ParseError): ConfigurationProblem {
  const start = Math.min(offset, text.length);
  const end = Math.min(offset + length, text.length);
  return { start, end, code: 'configuration-syntax', severity: 'error', message: syntaxMessage(error) };
}

function valueProblem(node: Node, message: string): ConfigurationProblem {
  return { ...spanOf(node), code: 'configuration-value', severity: 'error', message };
}

function spanOf({ offset, length }: Node): Span {
  return { start: offset, end: offset + length };
}

import type { ConfigurationProblem } from '../../configuration/problem.js';
import { mentionLabels, type MentionLabel } from '../../model.js';
import { splitLines } from '../../text/lines.js';
import { trimmed, type Span } from '../../text/span.js';
import { cellOf, fixedColumns, readHeader, type Columns } from './columns.js';
import type { DictionaryEntry } from './entry.js';
import { foldSurface } from './fold.js';
import { isLanguageTag } from './languageRange.js';

/** A row that could be read. The span is that of its line, without the line end. */
export interface DictionaryRow extends Span {
  readonly entry: DictionaryEntry;
}

export interface ParsedDictionary {
  readonly rows: readonly DictionaryRow[];
  readonly columns: Columns;
  /** The line that names the columns, where there is one. */
  readonly header: Span | null;
  readonly problems: readonly ConfigurationProblem[];
}

/** In UTF-16 code units of the folded surface: longer than any name, and it bounds the time that a search takes. */
const longestSurface = 200;

/**
 * Reads a dictionary: tab-separated rows of surface, label, id and language. Never throws; a row that can't be used is
 * left out and told of in `problems`, by offsets in UTF-16 code units into `text`.
 *
 * @param file the path that the entries bear
 */
export function parseDictionary(text: string, file: string): ParsedDictionary {
  const rows: DictionaryRow[] = [];
  const problems: ConfigurationProblem[] = [];
  let header: Span | null = null;
  let columns: Columns | undefined;
  splitLines(text).forEach(({ start, end }, number) => {
    const line = text.slice(start, end).replace(/^\ufeff/, '');
    if (line.trim() === '' || line.trimStart().startsWith('#')) {
      return;
    }
    const cells = line.split('\t');
    if (columns === undefined) {
      const named = readHeader(cells);
      columns = named ?? fixedColumns;
      if (named !== undefined) {
        header = { start, end };
        return;
      }
    }
    const read = readRow(cells, columns);
    if (typeof read === 'string') {
      const place = trimmed(text, { start, end });
      problems.push({ ...place, code: 'dictionary-row', severity: 'error', message: read });
    } else {
      rows.push({ start, end, entry: { ...read, file, line: number + 1 } });
    }
  });
  return { rows, columns: columns ?? fixedColumns, header, problems };
}

/** The entry, or one sentence on why there is none. */
function readRow(
  cells: readonly string[],
  columns: Columns,
): Omit<DictionaryEntry, 'file' | 'line'> | string {
  if (cells.length === 1) {
    return 'A row needs a name and a label, with a tab between them.';
  }
  const surface = foldSurface(cellOf(cells, columns, 'surface').replace(/^\\#/, '#'));
  const label = cellOf(cells, columns, 'label');
  const language = cellOf(cells, columns, 'language');
  const known = labelOf(label);
  if (surface === '') {
    return 'The row has no name in its first column.';
  }
  if (surface.length > longestSurface) {
    return `The name is longer than ${longestSurface} characters.`;
  }
  if (/\p{Cs}/u.test(surface)) {
    return 'The name holds half a character (a lone surrogate).';
  }
  if (known === undefined) {
    return `${label === '' ? 'The row has no label' : `“${label}” is no label`}; one of ${mentionLabels.join(', ')} is needed.`;
  }
  if (language !== '' && !isLanguageTag(language)) {
    return `“${language}” is no language tag, such as en, ko or zh-Hant; leave it empty for any language.`;
  }
  return { surface, label: known, id: cellOf(cells, columns, 'id'), language };
}

export function labelOf(written: string): MentionLabel | undefined {
  const upper = written.toUpperCase();
  return mentionLabels.find((label) => label === upper);
}

/** Rows that never count because an earlier one, of the same file or of one before it, has the name for the language. */
export function repeatedRows(
  files: readonly ParsedDictionary[],
): readonly (readonly ConfigurationProblem[])[] {
  const first = new Map<string, DictionaryEntry>();
  return files.map(({ rows }) =>
    rows.flatMap(({ start, end, entry }): ConfigurationProblem[] => {
      const key = `${entry.language.toLowerCase()}\t${entry.surface}`;
      const before = first.get(key);
      if (before === undefined) {
        first.set(key, entry);
        return [];
      }
      const same = before.label === entry.label && before.id === entry.id;
      const where =
        before.file === entry.file ? `line ${before.line}` : `line ${before.line} of ${before.file}`;
      return [
        {
          start,
          end,
          code: 'dictionary-repeated',
          severity: same ? 'information' : 'warning',
          message: same
            ? `The same stands on ${where}.`
            : `This row is not used: ${where} says otherwise of the same name.`,
        },
      ];
    }),
  );
}

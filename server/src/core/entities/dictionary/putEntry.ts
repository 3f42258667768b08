import type { TextReplacement } from '../../text/replacement.js';
import type { Span } from '../../text/span.js';
import { columnNames, type Column, type Columns } from './columns.js';
import type { DictionaryEntry } from './entry.js';
import { foldSurface } from './fold.js';
import type { DictionaryRow, ParsedDictionary } from './parse.js';

export type NewEntry = Pick<DictionaryEntry, 'surface' | 'label' | 'id' | 'language'>;

export interface DictionaryText extends ParsedDictionary {
  readonly path: string;
  readonly text: string;
}

/** What to change in one file. */
export interface FileChange {
  readonly path: string;
  readonly replacements: readonly TextReplacement[];
}

export interface PutEntry {
  readonly outcome: 'added' | 'changed' | 'unchanged';
  /** Where the row stands. */
  readonly path: string;
  readonly changes: readonly FileChange[];
}

/** The text of a new dictionary, but for its rows. */
export const newDictionary = `${columnNames.join('\t')}\n`;

/**
 * Has dictionaries say of a name what `entry` says: the row that counts for it is changed, others for the same name and
 * language go, and where there is none, one is added at the end of `target`. All other rows stay as they are written.
 */
export function putEntry(
  files: readonly DictionaryText[],
  target: DictionaryText,
  entry: NewEntry,
): PutEntry {
  const known = rowsOf(files, entry);
  const [first, ...repeated] = known;
  if (first === undefined) {
    return { outcome: 'added', path: target.path, changes: [appendRow(target, entry)] };
  }
  const isSame = first.row.entry.label === entry.label && first.row.entry.id === entry.id;
  const own = isSame ? [] : changeRow(first.file, first.row, entry);
  const changes = files
    .map((file) => ({
      path: file.path,
      replacements: [
        ...(file === first.file ? own : []),
        ...repeated.filter((one) => one.file === file).map(({ row }) => removeRow(file, row)),
      ],
    }))
    .filter(({ replacements }) => replacements.length > 0);
  return { outcome: changes.length === 0 ? 'unchanged' : 'changed', path: first.file.path, changes };
}

/** The rows for the name in the entry's language, or else those for any language. */
function rowsOf(
  files: readonly DictionaryText[],
  entry: NewEntry,
): { readonly file: DictionaryText; readonly row: DictionaryRow }[] {
  const surface = foldSurface(entry.surface);
  const all = files.flatMap((file) =>
    file.rows.filter((row) => row.entry.surface === surface).map((row) => ({ file, row })),
  );
  const inLanguage = (language: string): typeof all =>
    all.filter(({ row }) => row.entry.language.toLowerCase() === language.toLowerCase());
  const exact = inLanguage(entry.language);
  return exact.length > 0 ? exact : inLanguage('');
}

function changeRow(file: DictionaryText, row: DictionaryRow, entry: NewEntry): TextReplacement[] {
  const { columns, replacements } = columnsFor(file, entry.id === '' ? ['label'] : ['label', 'id']);
  const cells = cellSpans(file.text, row);
  let missing = '';
  let width = cells.length;
  const changed = [...replacements];
  for (const column of ['label', 'id'] as const) {
    const at = columns[column];
    const cell = at === undefined ? undefined : cells[at];
    if (cell !== undefined) {
      changed.push({ ...cell, text: cellText(entry[column]) });
    } else if (at !== undefined && entry[column] !== '') {
      missing += '\t'.repeat(at + 1 - width) + cellText(entry[column]);
      width = at + 1;
    }
  }
  return missing === '' ? changed : [...changed, { start: row.end, end: row.end, text: missing }];
}

function removeRow({ text }: DictionaryText, { start, end }: Span): TextReplacement {
  const lineEnd = /^(?:\r\n|\r|\n)/.exec(text.slice(end, end + 2))?.[0] ?? '';
  return { start, end: end + lineEnd.length, text: '' };
}

function appendRow(file: DictionaryText, entry: NewEntry): FileChange {
  const { text } = file;
  const used = columnNames.filter((column) => entry[column] !== '');
  const { columns, replacements } = columnsFor(file, used);
  const cells: string[] = [];
  for (const column of used) {
    const at = columns[column] ?? 0;
    while (cells.length <= at) {
      cells.push('');
    }
    cells[at] = column === 'surface' ? surfaceText(entry.surface) : cellText(entry[column]);
  }
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const before = text === '' || /[\r\n]$/.test(text) ? '' : lineEnd;
  const added = { start: text.length, end: text.length, text: `${before}${cells.join('\t')}${lineEnd}` };
  return { path: file.path, replacements: [...replacements, added] };
}

/** The columns with those that a header has left out so far, and what to write there. */
function columnsFor(
  { text, header, columns }: DictionaryText,
  needed: readonly Column[],
): { readonly columns: Columns; readonly replacements: readonly TextReplacement[] } {
  const missing = needed.filter((column) => columns[column] === undefined);
  if (header === null || missing.length === 0) {
    return { columns, replacements: [] };
  }
  const width = text.slice(header.start, header.end).split('\t').length;
  const added = Object.fromEntries(missing.map((column, at) => [column, width + at]));
  const names = missing.map((column) => `\t${column}`).join('');
  return {
    columns: { ...columns, ...added },
    replacements: [{ start: header.end, end: header.end, text: names }],
  };
}

/** Without the blanks around them, which stay. */
function cellSpans(text: string, { start, end }: Span): Span[] {
  let at = start;
  return text
    .slice(start, end)
    .split('\t')
    .map((cell) => {
      const from = at + cell.length - cell.trimStart().length;
      const span = { start: from, end: Math.max(from, at + cell.trimEnd().length) };
      at += cell.length + 1;
      return span;
    });
}

/** What is a tab or a line end to a table is a space in a name. */
function cellText(value: string): string {
  return value.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

function surfaceText(surface: string): string {
  return cellText(surface).replace(/^#/, '\\#');
}

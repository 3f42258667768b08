/** What Glossa reads of a row; further columns are the user's own. */
export const columnNames = ['surface', 'label', 'id', 'language'] as const;
export type Column = (typeof columnNames)[number];

/** Where each column stands in a row; those that a header leaves out are missing. */
export type Columns = Partial<Readonly<Record<Column, number>>>;

/** Of a file without a header. */
export const fixedColumns: Columns = { surface: 0, label: 1, id: 2, language: 3 };

/** A first row that names the columns, in any order; undefined where the row is an entry. */
export function readHeader(cells: readonly string[]): Columns | undefined {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  if (!names.includes('surface') || !names.includes('label')) {
    return undefined;
  }
  const columns: Partial<Record<Column, number>> = {};
  names.forEach((name, at) => {
    const column = columnNames.find((one) => one === name.replace(/^canonical[ _-]id$/, 'id'));
    if (column !== undefined) {
      columns[column] ??= at;
    }
  });
  return columns;
}

export function cellOf(cells: readonly string[], columns: Columns, column: Column): string {
  const at = columns[column];
  return at === undefined ? '' : (cells[at] ?? '').trim();
}

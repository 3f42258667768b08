/** A cell: text stands left, a number right; a fraction is to be made a percentage before. */
export type Cell = string | number;

/**
 * Plain text with aligned columns. A column is aligned to the right if its cells, but for empty ones, are numbers or
 * percentages.
 */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const texts = [head, ...rows.map((row) => row.map(String))];
  const columns = head.map((_, at) => ({
    width: Math.max(...texts.map((row) => width(row[at] ?? ''))),
    right: rows.every((row) => /^-?[\d.,]*%?$/.test(String(row[at] ?? ''))),
  }));
  const lines = texts.map((row) =>
    columns
      .map((column, at) => {
        const text = row[at] ?? '';
        const padding = ' '.repeat(column.width - width(text));
        return column.right ? padding + text : text + padding;
      })
      .join('  ')
      .trimEnd(),
  );
  const [first = '', ...rest] = lines;
  return [first, '─'.repeat(Math.max(...lines.map(width))), ...rest].join('\n');
}

/** 0.8125 is `81.3`: a percentage with one digit, without its sign. */
export function percent(fraction: number): string {
  return (100 * fraction).toFixed(1);
}

/** In columns of a terminal: Han, kana, Hangul and full-width forms take two. */
function width(text: string): number {
  return (
    text.length +
    (text.match(/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60]/g)?.length ?? 0)
  );
}

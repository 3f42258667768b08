const plainNumber = /^-?\d+(?:\.\d+)?$/;

/** What spreadsheets take for the start of a formula, also in full width and after blanks. */
const formula = /^'*[\s\0]*[=+\-@＝＋－＠]/;

/**
 * A cell that no spreadsheet takes for a formula: what would begin one gets an apostrophe before it, and so does
 * what already has one there, so that {@link fromCsvCell} gives back every text exactly. Plain decimal numbers stay
 * as they are. After OWASP, "CSV Injection".
 */
export function toCsvCell(text: string): string {
  return formula.test(text) && !plainNumber.test(text) ? `'${text}` : text;
}

export function fromCsvCell(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}

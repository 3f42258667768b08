/** What may stand before the first word of a clause and behind its last, blanks apart. */
const edges = new Set(['', '.', '!', '?', ';', ':', ',', '(', ')', '"', "'", '“', '”', '‘', '’']);

/** Whether a stretch is a clause by itself, with nothing but marks around it. */
export function isClause(text: string, start: number, end: number): boolean {
  return beginsClause(text, start) && endsClause(text, end);
}

/** Whether nothing but a mark stands before. */
export function beginsClause(text: string, start: number): boolean {
  return edges.has(nextMark(text, start - 1, -1));
}

/** Whether nothing but a mark follows. */
export function endsClause(text: string, end: number): boolean {
  return edges.has(nextMark(text, end, 1));
}

/** The character at a place, or beyond a few blanks. */
function nextMark(text: string, from: number, step: 1 | -1): string {
  let at = from;
  for (let blanks = 0; blanks < 3 && /\s/.test(text.charAt(at)); blanks++) {
    at += step;
  }
  return text.charAt(at);
}

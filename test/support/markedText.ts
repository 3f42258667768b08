/**
 * Marked text for tests: `In [[Washington|GPE]] on [[February 4|DATE]]` is the text with two labelled spans.
 * Spans do not nest.
 */
export interface Labelled {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Labelled[];
}

export function parseMarked(source: string): MarkedText {
  const marks: Labelled[] = [];
  let text = '';
  let from = 0;
  for (const match of source.matchAll(/\[\[([^|\]]*)\|([^\]]*)\]\]/g)) {
    text += source.slice(from, match.index);
    const [all, inner = '', label = ''] = match;
    marks.push({ start: text.length, end: text.length + inner.length, label });
    text += inner;
    from = match.index + all.length;
  }
  return { text: text + source.slice(from), marks };
}

/** The inverse: writes the spans into the text, so that a failing test shows both sides as text. */
export function renderMarked(text: string, marks: readonly Labelled[]): string {
  let out = '';
  let from = 0;
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mark.start < from) {
      throw new Error(`marks overlap at ${mark.start}`);
    }
    out += `${text.slice(from, mark.start)}[[${text.slice(mark.start, mark.end)}|${mark.label}]]`;
    from = mark.end;
  }
  return out + text.slice(from);
}

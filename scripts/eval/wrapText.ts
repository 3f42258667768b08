/** How to make long lines short: each line of a text that is wider than `width` becomes several. */
export interface Wrapping {
  readonly width: number;
  /** `words` keeps words whole, `characters` cuts wherever the width is reached. */
  readonly by: 'words' | 'characters';
  /** The width is in characters, or in columns of a terminal, where Han, kana and Hangul take two. */
  readonly measure?: 'characters' | 'columns';
  readonly lineEnd?: string;
  /** Stands before the first line of each paragraph. */
  readonly indent?: string;
}

/** Wraps each line of a text. Between words the space at the line end goes, a cut keeps every character. */
export function wrapText(text: string, wrapping: Wrapping): string {
  const { lineEnd = '\n', indent = '' } = wrapping;
  return text
    .split('\n')
    .map((line) => (line.trim() === '' ? line : wrapLine(indent + line, wrapping).join(lineEnd)))
    .join(lineEnd);
}

function wrapLine(line: string, { width, by, measure = 'characters' }: Wrapping): string[] {
  const lines: string[] = [];
  let open = '';
  let filled = 0;
  for (const piece of by === 'words' ? line.split(/(?= )/) : Array.from(line)) {
    const own = widthOf(piece, measure);
    if (filled > 0 && filled + own > width) {
      lines.push(open);
      open = by === 'words' ? piece.trimStart() : piece;
      filled = widthOf(open, measure);
    } else {
      open += piece;
      filled += own;
    }
  }
  return [...lines, open];
}

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60]/;

function widthOf(text: string, measure: 'characters' | 'columns'): number {
  let width = 0;
  for (const character of text) {
    width += measure === 'columns' && wide.test(character) ? 2 : 1;
  }
  return width;
}

import { splitLines, type Line } from './lines.js';
import { numberAt } from './sortedSpans.js';

/** Both counted from 0; `character` in UTF-16 code units. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

/**
 * Offsets to positions and back. Unlike `TextDocument` of vscode-languageserver, an offset between `\r` and `\n`
 * comes back as it went in: its `character` is one past the end of the line.
 */
export class LineIndex {
  readonly lines: readonly Line[];

  constructor(text: string) {
    this.lines = splitLines(text);
  }

  /** Offsets outside the text are clamped to it. */
  positionAt(offset: number): LinePosition {
    const line = this.lineAt(offset);
    const { start, next } = this.#line(line);
    return { line, character: Math.min(Math.max(offset - start, 0), next - start) };
  }

  /** Positions outside the text are clamped: a character past the end of its line to that end. */
  offsetAt(position: LinePosition): number {
    if (position.line < 0) {
      return 0;
    }
    if (position.line >= this.lines.length) {
      return this.#line(this.lines.length - 1).end;
    }
    const { start, end, next } = this.#line(position.line);
    const insideLineEnd = next - end === 2 && position.character === end - start + 1;
    return insideLineEnd ? end + 1 : Math.min(start + Math.max(position.character, 0), end);
  }

  /** The number of the line that `offset` stands in; a line end belongs to the line that it ends. */
  lineAt(offset: number): number {
    return numberAt(this.lines, offset);
  }

  #line(index: number): Line {
    const line = this.lines[index];
    if (line === undefined) {
      throw new RangeError(`no line ${index}`);
    }
    return line;
  }
}

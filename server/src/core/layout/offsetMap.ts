import type { Span } from '../text/span.js';

/** A stretch of the unwrapped text that stands unchanged in the source. Offsets and lengths in UTF-16 code units. */
interface Piece {
  readonly at: number;
  readonly source: number;
  readonly length: number;
}

/** Where each offset of an unwrapped text stands in its source, and back. */
export class OffsetMap {
  readonly #pieces: readonly Piece[];

  /** @param pieces in reading order, on both sides without overlaps; on the unwrapped side without gaps */
  constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces;
  }

  /** Where what begins at an offset of the unwrapped text begins in the source. */
  toSource(offset: number): number {
    const { at, source, length } = this.#pieceAt(offset, 'at');
    return source + Math.min(offset - at, length);
  }

  /** Where what ends at an offset ends in the source: behind its last character, before the line end that follows. */
  endToSource(offset: number): number {
    return offset === 0 ? 0 : this.toSource(offset - 1) + 1;
  }

  /** What stands in the source between two pieces is nowhere in the unwrapped text: the nearest place before it. */
  fromSource(offset: number): number {
    const { at, source, length } = this.#pieceAt(offset, 'source');
    return at + Math.min(offset - source, length);
  }

  spanToSource<T extends Span>(span: T): T {
    return { ...span, start: this.toSource(span.start), end: this.endToSource(span.end) };
  }

  spanFromSource<T extends Span>(span: T): T {
    return { ...span, start: this.fromSource(span.start), end: this.fromSource(span.end) };
  }

  #pieceAt(offset: number, side: 'at' | 'source'): Piece {
    let low = 0;
    let high = this.#pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#pieces[middle]?.[side] ?? Infinity) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return this.#pieces[low] ?? { at: 0, source: 0, length: Infinity };
  }
}

/** Builds an unwrapped text and its map together. */
export class UnwrappedText {
  readonly #source: string;
  readonly #pieces: Piece[] = [];
  #text = '';

  constructor(source: string) {
    this.#source = source;
  }

  get length(): number {
    return this.#text.length;
  }

  copy(start: number, end: number): void {
    if (start < end) {
      this.#pieces.push({ at: this.#text.length, source: start, length: end - start });
      this.#text += this.#source.slice(start, end);
    }
  }

  /** A space in place of what stands at `source`. */
  space(source: number): void {
    this.#pieces.push({ at: this.#text.length, source, length: 1 });
    this.#text += ' ';
  }

  finish(): { readonly text: string; readonly map: OffsetMap } {
    return { text: this.#text, map: new OffsetMap(this.#pieces) };
  }
}

import { bySpan, type Span } from '../core/index.js';

/** A stretch with the marks that cover it, the outermost first. */
export interface Flat<T extends Span> extends Span {
  readonly marks: readonly T[];
}

/**
 * Cuts marks that nest or cross into stretches that do neither, in reading order; together they cover what the marks
 * covered. The number of marks over one place is taken to be small.
 */
export function flatten<T extends Span>(marks: readonly T[]): Flat<T>[] {
  const sorted = marks.filter(({ start, end }) => start < end).sort(bySpan);
  const flat: Flat<T>[] = [];
  let open: T[] = [];
  let at = 0;
  const closeUpTo = (limit: number): void => {
    while (open.length > 0 && at < limit) {
      const end = Math.min(limit, ...open.map((mark) => mark.end));
      if (at < end) {
        flat.push({ start: at, end, marks: open });
      }
      at = end;
      open = open.filter((mark) => mark.end > end);
    }
    at = limit;
  };
  for (const mark of sorted) {
    closeUpTo(mark.start);
    open = [...open, mark];
  }
  closeUpTo(Infinity);
  return flat;
}

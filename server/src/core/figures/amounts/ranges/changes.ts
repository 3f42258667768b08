import { isSpace } from '../../characters.js';
import { beginsClause } from '../../numerals/clauses.js';
import type { Reader } from '../../reader.js';

/** Whether two amounts are the start and end of a change and no range: 10人から20人に, to 20 from 10. */
export function isChange(reader: Reader, end: number): boolean {
  return reader.findNear(end, 'changed') !== undefined;
}

/**
 * Whether `from` before an amount says that something changed: `rose from 10 to 15`, but not `ranging from 10 to 15` and
 * `From 10 to 15`.
 */
export function isStartOfChange(reader: Reader, start: number): boolean {
  const from = reader.findBefore(start, 'from');
  return (
    from !== undefined &&
    isSpace(reader.text.charCodeAt(start - 1)) &&
    reader.findBefore(from.start, 'rangeCue') === undefined &&
    !beginsClause(reader.text, from.start)
  );
}

import type { Reader } from '../reader.js';

/** Whether two amounts are the start and end of a change and no range: 10人から20人に, to 20 from 10. */
export function isChange(reader: Reader, end: number): boolean {
  return reader.findNear(end, 'changed') !== undefined;
}

import type { Direction } from '../fields.js';
import type { Instant } from './civil.js';

/** What an open date is measured by. */
export interface Anchor {
  readonly now: Instant;
  readonly offset?: string;
  readonly direction?: Direction;
  /** Of a day: 1 is Monday. */
  readonly weekday?: number;
  /** Of the end of a stretch: its resolved beginning. */
  readonly after?: string;
}

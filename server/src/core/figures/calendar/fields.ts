import type { Bound } from '../../model.js';

/** The units in which a date is counted, from days to centuries, and those of the clock; as in ISO 8601 durations. */
export const grains = ['TS', 'TM', 'TH', 'D', 'W', 'M', 'Q', 'H', 'Y', 'DE', 'CE'] as const;
export type Grain = (typeof grains)[number];

/** TIMEX3's `mod` of early, mid- and late. */
export type Portion = 'START' | 'MID' | 'END';

/**
 * What a date or time says, in the digits of TIMEX3: `12 May` is month `05` and day `12`. What a text leaves out is
 * left out here.
 */
export interface Fields {
  readonly year?: string;
  /** A fiscal year, whose days differ from the calendar's. */
  readonly fiscal?: true;
  readonly month?: string;
  /** The business year that ends with this month of its year. */
  readonly term?: true;
  readonly day?: string;
  /** 1 is Monday, 7 Sunday. */
  readonly weekday?: string;
  /** A quarter, half or season of a year, a week of it, or a weekend: `Q3`, `H1`, `SU`, `W31`, `WE`. */
  readonly part?: string;
  /** Which weekday or week of its month or year: 2 is the second, -1 the last. */
  readonly nth?: number;
  /** A feast that moves: so many days from Easter, `E+01`, or from a weekday of a month, `11-WXX-4-#4+1`. */
  readonly feast?: string;
  /** It recurs: `Fridays`. */
  readonly set?: true;
  /** A decade or century, which need no other field: `199`, `20`. */
  readonly whole?: string;
  /** The unit of a date told from another: last `M`onth. */
  readonly grain?: Grain;
  /** How far from the document's date, a signed ISO 8601 duration. */
  readonly offset?: string;
  /** The offset counts from a date that the text speaks of: 翌日, `the next day`. */
  readonly anchor?: 'text';
  /** `this`, `last` or `next` before a part that says what is counted. */
  readonly near?: Nearness;
  /** Which of those that it may be, seen from the document's date. */
  readonly direction?: Direction;
  /** `17`, `17:30`, `17:30:05`. */
  readonly clock?: string;
  /** The half of the day is said, so that 5 is no more 17. */
  readonly halfKnown?: true;
  /** A part of the day: `MO`, `AF`, `EV`, `NI`. */
  readonly dayPart?: string;
  /** Of a time, `+09:00`. */
  readonly zone?: string;
  readonly mod?: Portion;
  /** `Thursday before 5 p.m.`: the word stands between the day and its time. */
  readonly bound?: Bound;
  /** `8ish`. */
  readonly approx?: true;
  /** The end of a range within one part, the fields that differ: `6` of `4-6 May`. */
  readonly to?: Fields;
}

export type Direction = 'past' | 'future';
export type Nearness = '-1' | '0' | '1' | Direction;

/** A part of a date or time, up to `end`: `12` beside `May`, 5月, `at 5`. */
export interface Piece {
  readonly end: number;
  readonly fields: Fields;
  readonly reason?: string;
  /** Whether it is a date or time without any other part beside it: `May` is not, 30日 before 以内 neither. */
  readonly alone: boolean;
  /** It tells of the part behind it, and ends no date: `early`. */
  readonly waits?: true;
}

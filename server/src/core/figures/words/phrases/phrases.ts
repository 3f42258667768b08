import type { Bound } from '../../../model.js';

/** How a language names large numbers. */
export interface NumberNames {
  /** Powers of ten that have a name, the largest first. */
  readonly scales: readonly (readonly [power: number, name: string])[];
  /** Between digits and the name of a scale. */
  readonly joint: string;
  /** What stands between scale and scale (123억 4567만); null where a decimal is written instead (1.2 billion). */
  readonly between: string | null;
  /** Written where a lower scale leaves places empty: 1亿零500. */
  readonly gap?: string;
  /** Up to so many decimals are natural before the name of a scale; more of them are written out. */
  readonly decimals: number;
  /** Vague magnitudes: `{tens}` and `{scale}` as in “hundreds of billions” and 수천억. */
  readonly vague: {
    readonly whole: string;
    /** Joins a magnitude to what is counted. */
    readonly ofUnit: string;
    readonly tens: readonly string[];
    readonly scales: readonly string[];
    /** Where there is no word for the tens: “billions” and 수억. */
    readonly onlyScale: string;
  };
}

export type Season = 'SP' | 'SU' | 'FA' | 'WI';
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

/**
 * The words that a value is told in, apart from those that every runtime knows by `Intl`: names of currencies, units,
 * months and weekdays. What stands in braces is put in.
 */
export interface Phrases {
  readonly numbers: NumberNames;
  readonly approx: string;
  readonly bounds: Readonly<Record<Bound, string>>;
  readonly timeBounds: Readonly<Record<Bound, string>>;
  readonly range: string;
  readonly orMore: string;
  readonly orderOf: string;
  readonly notGiven: string;
  /** Units of area and volume, made from those of length. */
  readonly square: string;
  readonly cubic: string;
  /** By the category of `Intl.PluralRules`; `other` always. */
  readonly ordinal: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };
  readonly year: string;
  readonly decade: string;
  readonly century: string;
  readonly fiscalYear: string;
  readonly week: string;
  readonly weekend: string;
  readonly lastWeek: string;
  readonly lastWeekday: string;
  /** Days that are counted from another: 4 days after the fourth Thursday of November. */
  readonly daysAfter: string;
  readonly daysBefore: string;
  readonly easter: string;
  readonly beforeChrist: string;
  readonly nthWeek: string;
  readonly nthWeekday: string;
  readonly dayOfMonth: string;
  /** A part of a year, with the year before or behind it; likewise what is below. */
  readonly inYear: string;
  readonly quarters: readonly string[];
  readonly halves: readonly string[];
  readonly seasons: Readonly<Record<Season, string>>;
  readonly open: Readonly<
    Record<'day' | 'week' | 'month' | 'year' | 'quarter' | 'half' | 'decade' | 'century', string>
  >;
  readonly dayParts: Readonly<Record<DayPart, string>>;
  readonly timeOfDay: string;
  readonly references: Readonly<Record<'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF', string>>;
  readonly mods: Readonly<Record<'START' | 'MID' | 'END', string>>;
  /** The nearest one before or after: “last May”, “the coming Friday”. */
  readonly directions: Readonly<Record<'past' | 'future', string>>;
  readonly every: string;
  /** Of a duration in a time that recurs: “every day”, not “every 1 day”. */
  readonly everySingle: string;
  readonly ago: string;
  readonly ahead: string;
  /** Counted from a date that the text speaks of: “the day after”. */
  readonly earlier: string;
  readonly later: string;
  /** The one that holds the date that the text speaks of. */
  readonly same: Readonly<Record<'day' | 'week' | 'month' | 'year', string>>;
  readonly relative: string;
  readonly stretch: string;
  readonly decades: string;
  readonly centuries: string;
  readonly someTime: string;
  readonly units: string;
  readonly counted: string;
  readonly openDate: string;
  readonly sources: Readonly<
    Record<'setting' | 'field' | 'published' | 'dateline' | 'date-line' | 'updated', string>
  >;
}

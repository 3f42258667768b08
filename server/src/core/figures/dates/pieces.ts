/**
 * What a date says, in the digits of TIMEX3: `12 May` is month `05` and day `12`. `whole` is a value that needs no
 * other field, `199` of the 1990s; `offset` counts years, months, weeks or days from the day of writing.
 */
export interface Fields {
  readonly year?: string;
  readonly yearTo?: string;
  readonly month?: string;
  readonly monthTo?: string;
  readonly day?: string;
  readonly dayTo?: string;
  readonly weekday?: string;
  readonly quarter?: string;
  readonly whole?: string;
  readonly offset?: number;
}

/** A part of a date, up to `end`: `12` beside `May`, or 5月. */
export interface Piece {
  readonly end: number;
  readonly fields: Fields;
  readonly reason?: string;
  /** False where it is a date only beside other parts: `May` without a preposition, 30일 이내. */
  readonly alone?: boolean;
}

import type { Words } from './lexicon/trie.js';

/** The parts of a calendar date, as a language strings them together. */
export type DatePart =
  'deictic' | 'relative' | 'part' | 'year' | 'month' | 'day' | 'weekday' | 'quarter' | 'decade' | 'century';

/** The parts that are a date alone, in every language. */
export const partsAlone: readonly (readonly DatePart[])[] = [
  ['relative'],
  ['decade'],
  ['century'],
  ['quarter'],
  ['weekday'],
  ['month'],
  ['year'],
];

/** All that the grammar knows of one language. A further language is a further table. */
export interface FigureTable {
  readonly words: Words;
  /** The orders in which the parts of a date stand; the first that fits wins, so longer ones come first. */
  readonly dates: readonly (readonly DatePart[])[];
  /** A number in words is one only before a unit or counter: 이 and 한, 一 and 千 are parts of other words too. */
  readonly spelledNeedsUnit: boolean;
  /** And in words of one digit only never: 이 회의 is “this meeting”, not two times. */
  readonly spelledNeedsMultiplier?: true;
  /** Native numerals count only with these words: 한 명, 두 달; 한 회사 and 세 기업 are other words. */
  readonly nativeUnits?: ReadonlySet<string>;
  /** Native numerals that count also alone before a noun: 두 딸. */
  readonly bareNatives?: ReadonlySet<string>;
  /** The syllables that may follow a unit after a numeral in words; others make it a longer word: 한 대통령. */
  readonly particles?: string;
  /** Years stand bare (`by 2050`), not before a word for year. */
  readonly bareYears: boolean;
  /** A bare number after a capitalised word is part of a name: `Boeing 737`. */
  readonly capitalsMakeNames: boolean;
  /** Words around a lone `one` that make it a pronoun. */
  readonly pronoun?: {
    readonly words: readonly string[];
    readonly before: readonly string[];
    readonly after: readonly string[];
  };
}

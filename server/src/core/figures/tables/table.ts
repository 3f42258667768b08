import type { Words } from '../lexicon/trie.js';
import type { SpokenNumerals } from '../numerals/kanaNumerals.js';

/** What tells numerals in Hangul from the words that are spelled alike. */
export interface HangulNumerals {
  /** What may follow a number or its unit up to the end of the eojeol. */
  readonly endings: ReadonlySet<string>;
  /** Native numerals count with these units: 한 명, 두 달; 한 회사 is “a company”. */
  readonly nativeUnits: ReadonlySet<string>;
  /** A Sino-Korean digit counts with these units: 삼 개월. */
  readonly digitUnits: ReadonlySet<string>;
  /** A numeral of one syllable with its unit run on: 백명. */
  readonly gluedUnits: ReadonlySet<string>;
  /** Native numerals that stand alone as nouns: 셋이. */
  readonly nouns: ReadonlySet<string>;
  /** Native numerals that stand before any noun: 두 딸. */
  readonly determiners: ReadonlySet<string>;
  /** Sino-Korean numerals that are words too, 구조, and need money or a long unit behind them. */
  readonly homographs: ReadonlySet<string>;
  /** Sino-Korean numerals that are names or adverbs too, 이천, and need a unit behind them. */
  readonly names: ReadonlySet<string>;
  /** Multipliers of one syllable: those that count before a unit, before any particle, and where numbers are spoken of. */
  readonly multipliers: { readonly counted: string; readonly clear: string; readonly spoken: string };
  /** The multiplier that names which are spelled like numerals count with the same units as. */
  readonly hundred: string;
  /** Digits that are no common words before a particle; 이는 is “this”, 일은 “work”. */
  readonly clearDigits: string;
  /** The digit that is also the word for “this”. */
  readonly thisDigit: string;
  readonly zero: string;
  /** One as a noun, and with its particle for “only”. */
  readonly one: string;
  readonly only: string;
  /** Words for a half and a decimal point, which are a class and a unit too. */
  readonly half: string;
  readonly point: RegExp;
  /** What makes a part of what was counted: 셋 중. */
  readonly among: string;
  /** Particles that are run on into the next word by mistake: 사십구는유효한. */
  readonly topics: string;
  /** Marks behind a number that begin other words where they stand apart: 경 of 3시경 and 첫 경기. */
  readonly gluedMarks: string;
  /** The last syllables of words that a count may follow; behind a bare noun a number is part of a name: 채널 5. */
  readonly afterParticles: string;
  /** Nouns that are measured in numbers without a unit: 진도 7. */
  readonly measured: ReadonlySet<string>;
  /** Units that make a name of a noun with a number run on: 형사12부. */
  readonly nameUnits: ReadonlySet<string>;
  /** The scale whose word also counts articles of law, what follows it there, and what counts their clauses. */
  readonly articleScale: string;
  readonly articleCues: readonly string[];
  readonly articleClause: string;
  /** What follows an amount of money, so that 파운드 is no weight. */
  readonly spent: readonly string[];
  /** What happens to a half, which is also a class: 반으로 줄었다. */
  readonly halved: readonly string[];
  /** Words of texts that are about numbers themselves. */
  readonly talk: readonly string[];
}

/** How numerals stand in an isolating language, as Chinese: its words take no endings, and often no particle parts them. */
export interface IsolatingNumerals {
  /** Digits that stand first or before a multiplier only: 两 of 两百, but not of 三十两, thirty taels. */
  readonly leading: string;
  /** Units that begin with a multiplier and are spelled like a thousand of the unit: 三千米. */
  readonly thousands: readonly string[];
  /** Words for a day of the month that number other things too, 3号, and what may stand before them when they do not. */
  readonly numberMarks: string;
  readonly beforeDays: string;
  /** Counters that make an article of one: 一个人 is a man. */
  readonly articles: string;
}

/** What tells a count of one Han character, 三本, from a name or a longer word that begins so. */
export interface CountTails {
  /** Counters behind which any word may stand: 三人死亡. */
  readonly heads: string;
  /** Characters that may stand right behind any other counter: 三本中二本. */
  readonly tails: string;
  /** What makes a name of it: 二階さん. */
  readonly titles: readonly string[];
}

/** All that the grammar knows of one language. A further language is a further table. */
export interface FigureTable {
  readonly words: Words;
  /** A number in words is one only before a unit or counter: 이 and 한, 一 and 千 are parts of other words too. */
  readonly spelledNeedsUnit: boolean;
  /** But in Han characters it is one wherever no other word touches it: 二百五十は. */
  readonly hanNumerals?: true;
  /** What parts words where no endings or particles do. */
  readonly isolating?: IsolatingNumerals;
  /** A last digit without its unit counts in the next lower one: 二百五 is 250, 三块八 3.8, 八五折 85 hundredths. */
  readonly ellipticUnits?: true;
  /** Characters that are numerals in cheques and deeds and words elsewhere, so that alone they only count money. */
  readonly formalDigits?: string;
  readonly countTails?: CountTails;
  /** Words of a text in which points are of a percentage, 2ポイント, and not of a score or an index. */
  readonly rates?: readonly string[];
  /** Numerals as they are read aloud, which count only apart from other words: にじゅうさん. */
  readonly spokenNumerals?: SpokenNumerals;
  /** And in Hangul only where enough speaks for it: 이 회의 is “this meeting”, not two times. */
  readonly hangul?: HangulNumerals;
  /** The syllables that may follow a unit after a numeral in words; others make it a longer word: 한 대통령. */
  readonly particles?: string;
  /** Points, apostrophes and spaces may group digits too, and a comma may stand for the decimal point. */
  readonly westernDigits?: true;
  /** Marks that are minus signs in other languages and begin the items of a list here: ▲3명. */
  readonly bullets?: string;
  /** Years stand bare (`by 2050`), not before a word for year. */
  readonly bareYears: boolean;
  /** A bare number after a capitalised word is part of a name: `Boeing 737`. */
  readonly capitalsMakeNames: boolean;
  /** Words of a clause that tell of what is to come, and words with which it counts events: `in two weeks`. */
  readonly ahead?: { readonly words: readonly string[]; readonly counts: readonly string[] };
  /** Words around a lone `one` that make it a pronoun. */
  readonly pronoun?: {
    readonly words: readonly string[];
    readonly before: readonly string[];
    readonly after: readonly string[];
  };
}

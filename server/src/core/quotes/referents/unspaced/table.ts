import type { Gender, Kind, Standing } from '../notice.js';

/** How a language without blanks between words refers to people and bodies. */
export interface UnspacedTable {
  /** Titles of people, the longest first, that stand right behind a name or before it. */
  readonly titles: readonly string[];
  /** How much may stand between a name and the title behind it: the 米 of 米大統領. */
  readonly longestBetween: number;
  /** What follows a name and says nothing of its bearer. */
  readonly honorifics: readonly string[];
  /** Titles that end other titles: what stands before them narrows them, as in 外相 and 財務相. */
  readonly baseHeads: readonly string[];
  /** Beginnings of titles after which the title is another one: 副 of 副大統領. */
  readonly lesser: readonly string[];
  readonly formerly: readonly string[];
  /** Countries in one character. */
  readonly shortCountries: ReadonlyMap<string, string>;
  /** The id of a country by its name. */
  readonly nationOf: (word: string) => string | undefined;
  /** Links a phrase to the noun behind it: の, 的. */
  readonly link: string;
  /** Joins or governs the phrase that it begins. */
  readonly joining: RegExp;
  /** Nouns for people without an office. */
  readonly personNouns: readonly string[];
  /** Who may lead a government that is called after its leader. */
  readonly leadersOf: ReadonlyMap<string, readonly string[]>;
  /** How names of bodies end, by the noun that takes them up. */
  readonly bodyHeads: ReadonlyMap<string, readonly string[]>;
  /** What takes up a business of whatever name. */
  readonly companyNouns: readonly string[];
  readonly standings: readonly (readonly [particle: RegExp, standing: Standing])[];
  /** Where no particle says so. */
  readonly standing: Standing;
  readonly knowsFewNames?: true;
  /** Pronouns outside quotations, with what follows them; global. */
  readonly pronouns: RegExp;
  readonly pronounKinds: ReadonlyMap<string, { readonly kind: Kind; readonly gender?: Gender }>;
  /** Before a noun: the one just spoken of. */
  readonly demonstrative: RegExp;
  /** Before a noun: one not spoken of yet. */
  readonly indefinite: RegExp;
  readonly plural: RegExp;
}

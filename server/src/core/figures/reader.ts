import { isHangul } from '../text/scripts.js';
import type { Span } from '../text/span.js';
import { digitAt, isSpace } from './characters.js';
import { suffixKinds } from './lexicon/kindSets.js';
import { lookBehind, lookUp, skipSpaces, type Match } from './lexicon/lookUp.js';
import type { Lexicon } from './lexicon/trie.js';
import type { WordKind } from './lexicon/wordKinds.js';
import type { Count } from './amounts/count.js';
import type { LengthOfTime } from './calendar/lengths/lengths.js';
import { Nearby } from './nearby.js';
import type { Numeral } from './numerals/numeral.js';
import type { IsolatingNumerals, FigureTable } from './tables/table.js';

const longestEnding = 8;

/** One paragraph under a lexicon. What stands at a place is looked up once while the grammar is near it. */
export class Reader {
  readonly #matches = new Nearby<readonly Match[]>();
  readonly #lookUp = (at: number): readonly Match[] => lookUp(this.lexicon, this.text, at);
  readonly numerals = new Nearby<Numeral | null>();
  readonly counts = new Nearby<Count | null>();
  readonly lengths = new Nearby<LengthOfTime | null>();
  #rates: boolean | null = null;
  #content: Span | null = null;
  #cuedUnits: ReadonlySet<string> | null = null;
  /** The last count of more than one: `One` after it is one of those. */
  several: Span | null = null;
  /** Where the last number ends that stood in words without a unit, or -1. */
  lone = -1;
  /** Where the last figure ends, or -1. */
  figureEnd = -1;

  constructor(
    readonly text: string,
    readonly lexicon: Lexicon,
    readonly table: FigureTable,
  ) {}

  /** How numerals stand in a language whose words take no endings and no particles; undefined of others. */
  get isolating(): IsolatingNumerals | undefined {
    return this.table.isolating;
  }

  /** Whether the terms of numerals in Han characters stand apart where the author put spaces. */
  get han(): boolean {
    return this.table.hanNumerals === true;
  }

  /** Whether points, apostrophes and spaces may group digits, and a comma stand for the decimal point. */
  get western(): boolean {
    return this.table.westernDigits === true;
  }

  /** The units that count only where words around speak of them. */
  get cuedUnits(): ReadonlySet<string> {
    this.#cuedUnits ??= new Set(Object.keys(this.table.words.unitCue ?? {}));
    return this.#cuedUnits;
  }

  /** Whether nothing but spaces stands around a stretch of the text. */
  isWhole({ start, end }: Span): boolean {
    this.#content ??= contentOf(this.text);
    return start <= this.#content.start && end >= this.#content.end;
  }

  /** Whether the text speaks of percentages. */
  get speaksOfRates(): boolean {
    this.#rates ??= this.table.rates?.some((word) => this.text.includes(word)) === true;
    return this.#rates;
  }

  /** Remembers where a figure ends, for another may begin right there: 三 of 五元三角. */
  noteFigure(end: number): void {
    this.figureEnd = end;
    this.numerals.forget(end);
    this.counts.forget(end);
    this.lengths.forget(end);
  }

  /** Whether a Korean word may end here: before a particle or no Hangul. Elsewhere always. */
  endsWord(end: number): boolean {
    const { particles } = this.table;
    return (
      particles === undefined ||
      !isHangul(this.text.charCodeAt(end)) ||
      particles.includes(this.text.charAt(end))
    );
  }

  /** Whether nothing but particles follows up to the end of a Korean eojeol. Elsewhere always. */
  endsEojeol(end: number): boolean {
    const { hangul } = this.table;
    if (hangul === undefined) {
      return true;
    }
    let to = end;
    while (to - end <= longestEnding && isHangul(this.text.charCodeAt(to))) {
      to++;
    }
    return to === end || hangul.endings.has(this.text.slice(end, to));
  }

  /** Whether a longer word begins where this one does, one in which no number or date is meant: 中国 at the 中 of 5月中国. */
  isPartOfWord({ start, end }: Span): boolean {
    const word = this.find(start, 'longerWord', 'blocked');
    return word !== undefined && word.end > end;
  }

  matchesAt(at: number): readonly Match[] {
    return this.#matches.at(at, this.#lookUp);
  }

  /** The longest word of one of these kinds at `at`. */
  find(at: number, ...kinds: readonly WordKind[]): Match | undefined {
    for (const match of this.matchesAt(at)) {
      if (kinds.includes(match.entry.kind)) {
        return match;
      }
    }
    return undefined;
  }

  /** A word in which no number is meant, 一時 or 七夕, unless a longer one of dates or fractions stands there: 一時間, 二分の一. */
  findBlocked(at: number): Match | undefined {
    const blocked = this.find(at, 'blocked');
    const dated = blocked === undefined ? undefined : this.find(at, 'durationWord', 'relative', 'holiday');
    const longer =
      blocked !== undefined &&
      ((dated !== undefined && dated.end >= blocked.end) || this.#beginsFraction(blocked.end - 1));
    return longer ? undefined : blocked;
  }

  /** 分の of 二分の一, and no 分之 of 十分之好. */
  #beginsFraction(at: number): boolean {
    const of = this.find(at, 'fractionOf');
    const next = of === undefined ? -1 : this.skip(of.end);
    return (
      next >= 0 &&
      (digitAt(this.text, next) >= 0 || this.find(next, 'digit', 'multiplier', 'minus') !== undefined)
    );
  }

  /** The word after a number of one of these kinds, if nothing longer stands there: 3시간 holds no 시, 10초과 no 초. */
  findSuffix(at: number, ...kinds: readonly WordKind[]): Match | undefined {
    let longest = -1;
    for (const match of this.matchesAt(at)) {
      const { end, entry } = match;
      if (!suffixKinds.has(entry.kind) && entry.kind !== 'after') {
        continue;
      }
      longest = longest < 0 ? end : longest;
      if (end === longest && kinds.includes(entry.kind)) {
        return match;
      }
    }
    return undefined;
  }

  /** The place after up to three spaces. */
  skip(at: number): number {
    return skipSpaces(this.text, at, 3);
  }

  /** The longest word of one of these kinds at `at` or after some spaces. */
  findNear(at: number, ...kinds: readonly WordKind[]): Match | undefined {
    const found = this.find(at, ...kinds);
    const next = found === undefined ? this.skip(at) : at;
    return next === at ? found : this.find(next, ...kinds);
  }

  /** The longest word of one of these kinds that ends at `end`, or before spaces that end there. */
  findBefore(end: number, ...kinds: readonly WordKind[]): Match | undefined {
    let last = end;
    while (last > end - 3 && last > 0 && isSpace(this.text.charCodeAt(last - 1))) {
      last--;
    }
    return lookBehind(this.lexicon, this.text, last, kinds);
  }

  slice({ start, end }: { readonly start: number; readonly end: number }): string {
    return this.text.slice(start, end);
  }
}

/** The text without the spaces around it; looked for once, since both may be long. */
function contentOf(text: string): Span {
  const start = text.length - text.trimStart().length;
  return { start, end: Math.max(start, text.trimEnd().length) };
}

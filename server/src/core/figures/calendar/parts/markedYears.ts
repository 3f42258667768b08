import { isHan } from '../../../text/scripts.js';
import { digitAt } from '../../characters.js';
import type { Match } from '../../lexicon/lookUp.js';
import { isWordStart } from '../../lexicon/wordEdges.js';
import { readNumeral } from '../../numerals/index.js';
import type { Numeral } from '../../numerals/numeral.js';
import type { Reader } from '../../reader.js';
import type { Fields, Piece } from '../fields.js';
import { endYear, fullYear } from './shortYears.js';
import { isWholeUpTo, readNumbered } from './smallNumbers.js';

/** The years of 民國, which go on, are the longest count. */
const longestEra = 199;

/** A year as it is written, without the word for it: the 令和8 of 令和8年. */
interface Year {
  readonly end: number;
  /** Four digits, with `BC` before them for one before Christ. */
  readonly digits: string;
  /** How it is told: in full, by its era, by the first letter of its era, or by its last two digits. */
  readonly by: 'number' | 'era' | 'letter' | 'tail';
  /** It has a leading zero, as nothing but a year does: 08年. */
  readonly padded?: boolean;
}

/** A year before its word, `2026年`, or of an era: 令和8年; also 2025～26年, 昭和30年代, 2026春. */
export function readMarkedYear(reader: Reader, at: number): Piece | null {
  const year = yearAt(reader, at);
  if (year === null) {
    return null;
  }
  const range = readYears(reader, year) ?? readEraDecade(reader, year);
  if (range !== null) {
    return range;
  }
  const mark = reader.findNear(year.end, 'year');
  if (mark === undefined) {
    return year.by === 'number' && isBeforePart(reader, year.end) ? piece(reader, at, year.end, year) : null;
  }
  const fiscal = mark.entry.value === 'fiscal';
  if (year.by === 'tail' && year.padded !== true && !isTold(reader, mark, year)) {
    return null;
  }
  const found = piece(reader, at, mark.end, year, fiscal ? { fiscal: true } : {});
  return year.by === 'letter' && !fiscal ? { ...found, alone: false } : found;
}

function piece(reader: Reader, at: number, end: number, { digits }: Year, more: Fields = {}): Piece {
  const reason = `year “${reader.slice({ start: at, end })}”`;
  return { end, fields: { year: digits, ...more }, reason, alone: reader.text.charCodeAt(end - 1) > 0x39 };
}

/** What the numeral at this place says as a year, with the era before it. */
function yearAt(reader: Reader, at: number): Year | null {
  const before = reader.find(at, 'beforeChrist');
  if (before !== undefined) {
    const numeral = readNumeral(reader, reader.skip(before.end));
    return numeral === null || !isWholeUpTo(numeral, 9999)
      ? null
      : { end: numeral.end, digits: `BC${String(numeral.amount?.units).padStart(4, '0')}`, by: 'number' };
  }
  const era = eraAt(reader, at);
  if (era !== undefined) {
    const first = reader.find(reader.skip(era.end), 'firstYear');
    const numeral = first === undefined ? readNumeral(reader, reader.skip(era.end)) : null;
    const count = first === undefined ? yearOfEra(numeral) : 1;
    const end = first?.end ?? numeral?.end;
    return count === 0 || end === undefined
      ? null
      : {
          end,
          digits: String(Number(era.entry.value) + count).padStart(4, '0'),
          by: era.entry.kind === 'era' ? 'era' : 'letter',
        };
  }
  const common = reader.find(at, 'commonEra');
  const numeral = readNumeral(reader, common === undefined ? at : reader.skip(common.end));
  return numeral === null ? null : (earlyYear(reader, at, numeral, common) ?? yearOf(reader, numeral));
}

/** 公元352年, and in Chinese 于363年 too: a year before 1000, where a word before it says so. */
function earlyYear(reader: Reader, at: number, numeral: Numeral, common: Match | undefined): Year | null {
  const told =
    (common !== undefined && reader.isolating !== undefined) ||
    (reader.isolating !== undefined &&
      numeral.literal?.length === 3 &&
      reader.findBefore(at, 'dateCue') !== undefined);
  return told && isWholeUpTo(numeral, 999) && reader.findSuffix(numeral.end, 'year') !== undefined
    ? { end: numeral.end, digits: String(numeral.amount?.units).padStart(4, '0'), by: 'number' }
    : null;
}

/** An era, or its first letter where no other letter stands by it: H of H30. */
export function eraAt(reader: Reader, at: number): Match | undefined {
  const letter = isWordStart(reader.text, at) ? reader.find(at, 'eraLetter') : undefined;
  return letter === undefined || digitAt(reader.text, letter.end) < 0 ? reader.find(at, 'era') : letter;
}

/** The year within an era, 7 in 昭和7年, or 0 where the numeral is no such year. */
function yearOfEra(numeral: Numeral | null): number {
  return numeral !== null && isWholeUpTo(numeral, longestEra) ? Number(numeral.amount?.units ?? 0n) : 0;
}

/** The year that a number says: four digits, also of 一九九一, or two; 零八 is no count in Chinese, and 两千年 no year. */
function yearOf(reader: Reader, numeral: Numeral): Year | null {
  const { amount, literal, grouped, approx, spelled, multiplied, end } = numeral;
  if (amount === undefined || grouped || approx || amount.places !== 0) {
    return null;
  }
  const short = reader.isolating !== undefined && spelled && !multiplied && end - numeral.start === 2;
  if (short) {
    return { end, digits: fullYear(String(amount.units).padStart(2, '0')), by: 'tail', padded: true };
  }
  const tail = literal === null ? null : /^(\d\d)$/.exec(literal)?.[1];
  if (tail !== undefined && tail !== null) {
    return { end, digits: fullYear(tail), by: 'tail', padded: tail.startsWith('0') };
  }
  if (literal !== null && /^[1-9]\d\d$/.test(literal)) {
    return { end, digits: `0${literal}`, by: 'tail' };
  }
  const whole =
    amount.units >= 1000n &&
    amount.units < 3000n &&
    (literal !== null || (spelled && !(multiplied && reader.isolating !== undefined)));
  return whole ? { end, digits: String(amount.units), by: 'number' } : null;
}

/** 2025年から2026年, 2025～26年: two years of which the first may have no word for year. */
function readYears(reader: Reader, { end, digits, by }: Year): Piece | null {
  const mark = reader.findNear(end, 'year');
  const to = reader.findNear(
    mark?.end ?? end,
    ...(mark === undefined ? (['to', 'until'] as const) : (['to'] as const)),
  );
  const last = to === undefined || by === 'tail' ? null : readNumeral(reader, reader.skip(to.end));
  const lastMark = last === null ? undefined : reader.findNear(last.end, 'year');
  const yearTo = last === null ? null : endYear(digits, last.literal ?? '');
  return yearTo === null || lastMark === undefined || digits.startsWith('B')
    ? null
    : {
        end: lastMark.end,
        fields: {
          year: digits,
          ...(lastMark.entry.value === 'fiscal' ? { fiscal: true as const } : {}),
          to: { year: yearTo },
        },
        reason: 'years',
        alone: true,
      };
}

/** 昭和30年代: from 1955 to 1964. */
function readEraDecade(reader: Reader, { end, digits, by }: Year): Piece | null {
  const mark = by === 'era' ? reader.findNear(end, 'decade') : undefined;
  return mark === undefined
    ? null
    : {
        end: mark.end,
        fields: { year: digits, to: { year: String(Number(digits) + 9) } },
        reason: 'decade of an era',
        alone: true,
      };
}

/** 2026春, 2026Q3. */
function isBeforePart(reader: Reader, end: number): boolean {
  const part = reader.find(end, 'weakSeason', 'quarter');
  return part !== undefined && !(isHan(reader.text.charCodeAt(part.end)) && part.end - part.start === 1);
}

/** 19年度, 19年10月, 19年春, 67年版, 367年1月: what is said of no length of time. */
function isTold(reader: Reader, mark: Match, { digits }: Year): boolean {
  const next = reader.skip(mark.end);
  const short = !digits.startsWith('0');
  return (
    readNumbered(reader, next, 12, 'monthMark') !== null ||
    (short && mark.entry.value === 'fiscal') ||
    (short && reader.find(next, 'weakSeason', 'quarter', 'portionAfter', 'yearEvidence') !== undefined)
  );
}

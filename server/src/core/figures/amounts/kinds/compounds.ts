import { digitAt, fold } from '../../characters.js';
import { add, compare, decimal, divide, dozen, type Decimal } from '../../decimal.js';
import { readNumeral } from '../../numerals/index.js';
import type { Reader } from '../../reader.js';

/** How many of the smaller unit are one of the larger, by CLDR ids. */
const parts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  mile: { yard: '1760', foot: '5280' },
  yard: { foot: '3', inch: '36' },
  foot: { inch: '12' },
  kilometer: { meter: '1000', centimeter: '100000' },
  meter: { centimeter: '100', millimeter: '1000' },
  centimeter: { millimeter: '10' },
  stone: { pound: '14' },
  pound: { ounce: '16' },
  tonne: { kilogram: '1000' },
  kilogram: { gram: '1000' },
  gram: { milligram: '1000' },
  liter: { milliliter: '1000' },
  'jin-cn': { 'liang-cn': '10' },
};

/** An amount of the larger unit, and where it ends. */
export interface Compound {
  readonly amount: Decimal;
  readonly end: number;
}

/** `5 feet 2 inches`, `6-foot-2`, `10 km 8 m`, in the first of the units; as it is where no smaller one follows. */
export function withSmallerUnits(reader: Reader, amount: Decimal, unit: string, end: number): Compound {
  let sum: Compound = { amount, end };
  let limit: Decimal | null = null;
  for (let count = 0; count < 2; count++) {
    const part = readPart(reader, unit, sum.end, limit, count === 0);
    if (part === null) {
      break;
    }
    sum = { amount: add(sum.amount, part.amount), end: part.end };
    limit = part.amount;
  }
  return sum;
}

function readPart(
  reader: Reader,
  unit: string,
  from: number,
  limit: Decimal | null,
  first: boolean,
): Compound | null {
  const smaller = parts[unit];
  if (smaller === undefined) {
    return null;
  }
  const { text } = reader;
  const and = reader.findNear(from, 'and');
  const dash = first && unit === 'foot' && fold(text.charCodeAt(from)) === 0x2d;
  const at = dash ? from + 1 : reader.skip(and?.end ?? from);
  const numeral = at > from || digitAt(text, at) >= 0 ? readNumeral(reader, at) : null;
  if (numeral?.amount === undefined || numeral.scale.units !== 1n) {
    return null;
  }
  const name = reader.findNear(numeral.end, 'unit', 'inchMark');
  const by = name === undefined ? undefined : smaller[name.entry.value];
  if (name !== undefined && by !== undefined) {
    const share = divide(numeral.amount, decimal(by));
    const fits = compare(numeral.amount, decimal(by)) < 0;
    return share === undefined || !fits || (limit !== null && compare(share, limit) >= 0)
      ? null
      : { amount: share, end: name.end };
  }
  return dash && compare(numeral.amount, dozen) < 0
    ? { amount: divide(numeral.amount, dozen) ?? numeral.amount, end: numeral.end }
    : null;
}

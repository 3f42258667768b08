import { isHangul } from '../../text/scripts.js';
import { compare, dozen, multiply, one, ten, type Decimal } from '../decimal.js';
import type { Match } from '../lexicon/lookUp.js';
import { isWordStart } from '../lexicon/wordEdges.js';
import type { Reader } from '../reader.js';
import { beginsClause } from './clauses.js';
import { isUnitNear } from './hangulTerms.js';
import { blankNumeral, type Numeral } from './numeral.js';

/** More magnitudes behind one another name none. */
const mostScales = 4;

/** `hundreds of billions`, `several thousand`, 수천억, 数十万. */
export function readVague(reader: Reader, start: number): Numeral | null {
  return isWordStart(reader.text, start) ? (readPlural(reader, start) ?? readPrefixed(reader, start)) : null;
}

/** `hundreds of billions`. */
function readPlural(reader: Reader, start: number): Numeral | null {
  const plural = reader.find(start, 'vagueScale') ?? vagueWithOf(reader, start);
  if (plural === undefined) {
    return null;
  }
  let magnitude = plural.entry.amount ?? one;
  let end = plural.end;
  for (let count = 0; count < mostScales; count++) {
    const more = vagueAfter(reader, end);
    if (more === undefined) {
      break;
    }
    magnitude = multiply(magnitude, more.entry.amount ?? one);
    end = more.end;
  }
  return vague(start, end, magnitude);
}

/** `several thousand`, 수천억, 数十万, and of what may stand right before its unit 数年. */
function readPrefixed(reader: Reader, start: number): Numeral | null {
  const prefix = reader.find(start, 'vaguePrefix');
  if (prefix === undefined || reader.findBefore(start, 'notVague') !== undefined) {
    return null;
  }
  const { magnitude, end } = scalesBehind(reader, prefix.end);
  if (end === prefix.end && prefix.entry.value !== 'counter') {
    const unit = prefix.entry.value === 'duration' ? reader.findNear(end, 'duration') : undefined;
    return unit === undefined ? null : vague(start, end, magnitude);
  }
  const surplus = reader.find(end, 'surplus');
  return { ...vague(start, surplus?.end ?? end, magnitude), approx: surplus !== undefined };
}

/** What the multipliers and scales behind a vague word come to, and where they end. */
function scalesBehind(reader: Reader, from: number): { readonly magnitude: Decimal; readonly end: number } {
  let magnitude = one;
  let end = from;
  let at = reader.find(end, 'multiplier', 'scale') === undefined ? reader.skip(end) : end;
  for (let count = 0; count < mostScales; count++) {
    const more = reader.find(at, 'multiplier', 'scale') ?? (end > from ? scaleApart(reader, at) : undefined);
    if (more?.entry.amount === undefined) {
      break;
    }
    magnitude = multiply(magnitude, powerOfTen(more.entry.amount));
    end = more.end;
    at = reader.western ? reader.skip(end) : end;
  }
  return { magnitude, end };
}

/** `scores` of `scores of people`; alone it is music, or the result of a game. */
function vagueWithOf(reader: Reader, start: number): Match | undefined {
  const word = reader.find(start, 'vagueOf');
  return word !== undefined &&
    (beginsClause(reader.text, start) || reader.findNear(word.end, 'of') !== undefined)
    ? word
    : undefined;
}

/** A dozen is some ten. */
function powerOfTen(amount: Decimal): Decimal {
  return compare(amount, dozen) === 0 ? ten : amount;
}

/** A Korean scale apart from what it multiplies: 만 of 수십 만명. */
function scaleApart(reader: Reader, end: number): Match | undefined {
  const scale = isHangul(reader.text.charCodeAt(end - 1))
    ? reader.find(reader.skip(end), 'scale')
    : undefined;
  return scale !== undefined && isUnitNear(reader, scale.end) ? scale : undefined;
}

/** The next of several magnitudes: `millions` after `tens` in `tens of millions`. */
function vagueAfter(reader: Reader, end: number): ReturnType<Reader['find']> {
  const of = reader.findNear(end, 'of');
  return of === undefined ? undefined : reader.findNear(of.end, 'vagueScale');
}

/** A numeral without a count: `thousands` has the magnitude 1000. */
function vague(start: number, end: number, magnitude: Decimal): Numeral {
  return { ...blankNumeral(start, end), amount: undefined, magnitude, spelled: true };
}

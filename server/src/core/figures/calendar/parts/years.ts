import { isLatin } from '../../../text/scripts.js';
import { digitAt } from '../../characters.js';
import { isWordStart } from '../../lexicon/wordEdges.js';
import { readNumeral } from '../../numerals/index.js';
import type { Piece } from '../fields.js';
import { readBareYear } from './bareYears.js';
import { readMarkedYear } from './markedYears.js';
import { endsPhrase } from './phrases.js';
import type { Place } from './place.js';
import { fullYear } from './shortYears.js';
import { wordAt } from './words.js';

/** `fiscal 2016`, `FY2008`, `FY16`. */
export function readFiscalYear(place: Place): Piece | null {
  const { reader } = place;
  const word = wordAt(place, 'fiscalYear');
  const at = word === undefined ? 0 : reader.skip(word.end);
  const [digits] = /^'?(?:(?:19|20)\d\d|\d\d)(?![\d.,])/.exec(reader.text.slice(at, at + 6)) ?? [];
  if (
    word === undefined ||
    digits === undefined ||
    (digits.length < 4 && !/^fy$/i.test(reader.slice(word)))
  ) {
    return null;
  }
  const year = digits.length < 4 ? `20${digits.slice(-2)}` : digits;
  return { end: at + digits.length, fields: { year, fiscal: true }, reason: 'fiscal year', alone: true };
}

/** `44 BC`, `AD 79`, `88 CE`, `2555 BE`: a year by its era. */
export function readEraYear({ reader, at }: Place): Piece | null {
  const head = reader.text.slice(at, at + 12);
  const found =
    /^(\d{1,4}) ?(BCE?|B\.C\.(?:E\.)?|CE|C\.E\.|AD|A\.D\.|BE|B\.E\.)(?![A-Za-z])/.exec(head) ??
    /^(AD|A\.D\.) ?(\d{1,4})(?!\d)/.exec(head);
  if (found === null || isLatin(reader.text.charCodeAt(at - 1)) || digitAt(reader.text, at - 1) >= 0) {
    return null;
  }
  const [all, a = '', b = ''] = found;
  const [digits, era] = /^\d/.test(a) ? [a, b.replaceAll('.', '')] : [b, 'AD'];
  const number = Number(digits) - (era === 'BE' ? buddhistEra : 0);
  const year = `${era.startsWith('BC') ? 'BC' : ''}${String(number).padStart(4, '0')}`;
  return number < 1 ? null : { end: at + all.length, fields: { year }, reason: `year “${all}”`, alone: true };
}

/** The Buddhist era began so many years before ours. */
const buddhistEra = 543;

/** `Aug 96`, `April of 87`, `31-Oct-74`: two digits that are no day. */
function readShortYear({ reader, at, before, gap }: Place, joined: boolean): Piece | null {
  const [all, digits = ''] = /^['’]?(\d\d)(?![\d.,:/%])/.exec(reader.text.slice(at, at + 5)) ?? [];
  const told =
    before.month !== undefined && before.year === undefined && (joined || gap === '' || /^ ?of $/.test(gap));
  if (
    all === undefined ||
    !told ||
    (all.length === 2 && !joined && Number(digits) < 32) ||
    !endsPhrase(reader, at + all.length)
  ) {
    return null;
  }
  return {
    end: at + all.length,
    fields: { year: fullYear(digits) },
    reason: 'year in two digits',
    alone: false,
  };
}

/** `nineteen seventy-two`, `two thousand and fifteen` beside a month. */
function readSpelledYear({ reader, at, before }: Place): Piece | null {
  if (before.month === undefined || !isWordStart(reader.text, at)) {
    return null;
  }
  const first = readNumeral(reader, at);
  const units = first?.spelled === true && first.amount?.places === 0 ? Number(first.amount.units) : 0;
  if (first !== null && units >= 1000 && units < 3000) {
    return { end: first.end, fields: { year: String(units) }, reason: 'year in words', alone: false };
  }
  const last =
    first === null || units < 10 || units > 20 ? null : readNumeral(reader, reader.skip(first.end));
  const rest = last?.spelled === true && last.amount?.places === 0 ? Number(last.amount.units) : 0;
  return last === null || rest < 10 || rest > 99
    ? null
    : { end: last.end, fields: { year: String(units * 100 + rest) }, reason: 'year in words', alone: false };
}

/** The year, as the language writes it: bare in `May 1991`, before its word in 1991年. */
export function readYear(place: Place): Piece | null {
  const { reader, at, before, gap } = place;
  const joined = (gap === '-' || gap === '/') && (before.month ?? before.part) !== undefined;
  return reader.table.bareYears
    ? (readBareYear(reader, at, joined) ?? readShortYear(place, joined) ?? readSpelledYear(place))
    : readMarkedYear(reader, at);
}

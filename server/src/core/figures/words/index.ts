import type { DocumentDate, FigureValue } from '../../model.js';
import { amountInDigits, amountWords, plainAmountWords } from './amountWords.js';
import { isNumeric } from './decimals.js';
import { vagueNumber } from './naturalNumber.js';
import { fill, phrases } from './phrases/index.js';
import { valueReader, type ValueReader } from './reader.js';
import { calendarDateWords, timeWords } from './timeWords.js';

export { valueReader, type ValueReader };

/** A figure's value as it is said: `12 billion US dollars (12,000,000,000 USD)`, `at least 50`, `Wednesday`. */
export function figureWords(value: FigureValue, reader: ValueReader): string {
  return 'timex' in value ? timeWords(value, reader) : amountWords(value, reader);
}

/** Days, months, quarters and years of the calendar, with a clock or without, a clock alone, or from one to another. */
const briefTime = String.raw`(?:\d{4}(?:-\d\d(?:-\d\d(?:T\d[\d:]*)?)?|-[QH]\d)?|T\d[\d:]*)`;
const briefTimes = new RegExp(`^${briefTime}(?:/${briefTime})?$`);

/**
 * A value as briefly as can be, without bound or roundness: `12,000,000,000 USD`, `5 weeks`, `2026-02-04`. Undefined
 * of a date that is open, a time that has no clock, and of what the calendar has no short way to write.
 */
export function briefWords(value: FigureValue, reader: ValueReader): string | undefined {
  if (!('timex' in value)) {
    return amountInDigits(value, reader);
  }
  if (value.type === 'duration') {
    return timeWords({ type: value.type, timex: value.timex }, reader);
  }
  const timex = value.resolved ?? value.timex;
  return briefTimes.test(timex) ? timex.replace(/^T/, '') : undefined;
}

/**
 * What an amount is called in each of the languages, each name once: `12 billion US dollars`, 120억 미국 달러. A date
 * has its value alone.
 */
export function wordings(value: FigureValue): string[] {
  return 'timex' in value
    ? []
    : [...new Set(readersOfAll().map((reader) => plainAmountWords(value, reader)))];
}

let readers: readonly ValueReader[] | undefined;

function readersOfAll(): readonly ValueReader[] {
  return (readers ??= Object.keys(phrases).map((language) => valueReader(language)));
}

/** From here on languages count by other scales, or leave out other zeros. */
const smallestScaled = 10_000;

/**
 * A large amount as English, Korean, Japanese and Chinese write it, each once: `12 billion`, 120억, 120億, 120亿.
 * Empty where all of them would write the same.
 */
export function otherMagnitudes(value: FigureValue): string[] {
  if ('timex' in value) {
    return [];
  }
  const { amount, low, high, magnitude } = value;
  const amounts = low !== undefined && high !== undefined ? [low, high] : amount === null ? [] : [amount];
  const known = amounts.length > 0 ? amounts : magnitude === undefined ? [] : [magnitude];
  if (!known.some((one) => Math.abs(Number(one)) >= smallestScaled)) {
    return [];
  }
  const written = readersOfAll().map(({ phrases: { numbers, range }, number }) => {
    const texts = known.map((one) => {
      const vague = amounts.length === 0 ? vagueNumber(one, numbers) : undefined;
      return vague ?? (isNumeric(one) ? number(one) : one);
    });
    const [first = '', last] = texts;
    return last === undefined ? first : fill(range, { low: first, high: last });
  });
  const distinct = [...new Set(written)];
  return distinct.length > 1 ? distinct : [];
}

/**
 * What an open date comes to, and how that is known: `Wednesday 4 February 2026, counted from 6 February 2026
 * (dateline)`. Undefined of what was never open, or has no end, as what recurs.
 */
export function resolutionWords(
  value: FigureValue,
  documentDate: DocumentDate | undefined,
  reader: ValueReader,
): string | undefined {
  if (!('timex' in value) || value.set === true) {
    return undefined;
  }
  const { counted, openDate, sources } = reader.phrases;
  if (value.resolved === undefined) {
    return documentDate === undefined && value.type === 'date' && isOpen(value) ? openDate : undefined;
  }
  if (value.resolved === value.timex) {
    return undefined;
  }
  const x = calendarDateWords(value.resolved, reader, true);
  return documentDate === undefined
    ? x
    : fill(counted, {
        x,
        date: calendarDateWords(documentDate.date, reader, false),
        source: sources[documentDate.from],
      });
}

function isOpen({ timex, offset, anchor }: Extract<FigureValue, { timex: string }>): boolean {
  return anchor !== 'text' && (offset !== undefined || /^XXXX.*\d/.test(timex));
}

import type { FigureValue } from '../../model.js';
import { isNumeric } from './decimals.js';
import { vagueNumber } from './naturalNumber.js';
import { fill } from './phrases/index.js';
import type { ValueReader } from './reader.js';
import { unitWithoutDimension } from './units.js';

export type AmountValue = Exclude<FigureValue, { timex: string }>;

/** An amount with what it counts: `12 billion US dollars (12,000,000,000 USD)`, `at least 3 to 5 kilometers`. */
export function amountWords(value: AmountValue, reader: ValueReader): string {
  const { phrases } = reader;
  const { words, digits: written } = said(value, reader);
  const full = written === words ? words : `${words} (${written})`;
  const rounded = value.approx === true ? fill(phrases.approx, { x: full }) : full;
  return value.bound === undefined ? rounded : fill(phrases.bounds[value.bound], { x: rounded });
}

/** The same without bound, roundness and digits: `12 billion US dollars`. */
export function plainAmountWords(value: AmountValue, reader: ValueReader): string {
  return said(value, reader).words;
}

interface Said {
  readonly words: string;
  /** The same as the words where digits say no more. */
  readonly digits: string;
}

function said(value: AmountValue, reader: ValueReader): Said {
  const { low, high, amount, magnitude } = value;
  if (low !== undefined && high !== undefined) {
    return measured(value, [low, high], reader);
  }
  if (amount !== null) {
    return measured(value, [amount], reader);
  }
  return magnitude === undefined ? alike(reader.phrases.notGiven) : sayMagnitude(value, magnitude, reader);
}

/** `hundreds of billions of US dollars`, `100,000,000,000 or more` */
function sayMagnitude(value: AmountValue, magnitude: string, reader: ValueReader): Said {
  const { phrases } = reader;
  const many = vagueNumber(magnitude, phrases.numbers);
  if (many === undefined) {
    return alike(fill(phrases.orderOf, { x: measured(value, [magnitude], reader).words }));
  }
  const unit = unitName(value, '2', reader);
  return {
    words: unit === undefined ? many : fill(phrases.numbers.vague.ofUnit, { x: many, unit }),
    digits: fill(phrases.orMore, { x: digits(magnitude, reader) }),
  };
}

/** The number in digits, with its unit: `12,000,000,000 USD`, `25%`, `3 kilometers`, `1st`. */
export function amountInDigits(value: AmountValue, reader: ValueReader): string {
  const { low, high, amount, magnitude } = value;
  const amounts = low !== undefined && high !== undefined ? [low, high] : [amount ?? magnitude ?? '?'];
  const number = inRange(amounts, reader, (one) =>
    value.type === 'ordinal' ? ordinal(one, reader) : digits(one, reader),
  );
  switch (value.type) {
    case 'number':
    case 'ordinal':
      return number;
    case 'percent':
      return `${number}%`;
    case 'money':
      return `${number} ${value.currency}`;
    case 'quantity':
      return withUnit(value.unit, amounts.at(-1) ?? '', number, reader);
  }
}

/** @param amounts one, or both ends of a range */
function measured(value: AmountValue, amounts: readonly string[], reader: ValueReader): Said {
  const number = inRange(amounts, reader, (amount) => (isNumeric(amount) ? reader.number(amount) : amount));
  const written = inRange(amounts, reader, (amount) => digits(amount, reader));
  const last = amounts.at(-1) ?? '';
  switch (value.type) {
    case 'number':
      return { words: number, digits: written };
    case 'money': {
      const options = { style: 'currency', currency: value.currency, currencyDisplay: 'name' } as const;
      const words = inFormat(options, last, number, reader) || `${number} ${value.currency}`;
      return { words, digits: `${written} ${value.currency}` };
    }
    case 'ordinal':
      return alike(inRange(amounts, reader, (amount) => ordinal(amount, reader)));
    case 'percent':
      return alike(inFormat({ style: 'unit', unit: 'percent', unitDisplay: 'long' }, last, number, reader));
    case 'quantity':
      return alike(withUnit(value.unit, last, number, reader));
  }
}

function alike(words: string): Said {
  return { words, digits: words };
}

function withUnit(id: string, amount: string, number: string, reader: ValueReader): string {
  const { base, power } = unitOf(id);
  const options = { style: 'unit', unit: base, unitDisplay: 'long' } as const;
  const template = power === undefined ? '{unit}' : reader.phrases[power];
  const words = inFormat(options, amount, number, reader, (unit) => fill(template, { unit }));
  return words || `${number} ${plainUnit(id)}`;
}

function inRange(
  amounts: readonly string[],
  { phrases }: ValueReader,
  write: (amount: string) => string,
): string {
  const [low = '', high] = amounts.map(write);
  return high === undefined ? low : fill(phrases.range, { low, high });
}

function digits(amount: string, reader: ValueReader): string {
  return isNumeric(amount) ? reader.digits(amount) : amount;
}

/** 1st, 제1 …: a sign apart, the category is that of the number. */
export function ordinal(amount: string, reader: ValueReader): string {
  const { ordinal: forms } = reader.phrases;
  const template = forms[reader.pluralRules().select(Number(amount))] ?? forms.other;
  return fill(template, { n: digits(amount, reader) });
}

/** The words that a runtime puts around an amount, around `number` instead; empty where it knows no such unit. */
function inFormat(
  options: Intl.NumberFormatOptions,
  amount: string,
  number: string,
  reader: ValueReader,
  nameUnit: (unit: string) => string = (unit) => unit,
): string {
  return partsIn(options, amount, reader)
    .map((part, at, parts) => {
      if (!isOfNumber(part)) {
        return part.type === 'unit' ? nameUnit(part.value) : part.value;
      }
      const isFirst = parts.findIndex(isOfNumber) === at;
      return isFirst ? number : '';
    })
    .join('');
}

function partsIn(
  options: Intl.NumberFormatOptions,
  amount: string,
  reader: ValueReader,
): Intl.NumberFormatPart[] {
  try {
    return reader.numberFormat(options).formatToParts(isNumeric(amount) ? amount : 2);
  } catch {
    return [];
  }
}

const numberParts: ReadonlySet<string> = new Set(['minusSign', 'integer', 'group', 'decimal', 'fraction']);

function isOfNumber({ type }: Intl.NumberFormatPart): boolean {
  return numberParts.has(type);
}

/** What is counted, in the form that stands behind `amount`; undefined of a bare number. */
function unitName(value: AmountValue, amount: string, reader: ValueReader): string | undefined {
  if (value.type === 'money') {
    const { currency } = value;
    const parts = partsIn({ style: 'currency', currency, currencyDisplay: 'name' }, amount, reader);
    return parts.find(({ type }) => type === 'currency')?.value ?? currency;
  }
  if (value.type === 'quantity') {
    const { base, power } = unitOf(value.unit);
    const parts = partsIn({ style: 'unit', unit: base, unitDisplay: 'long' }, amount, reader);
    const unit = parts.find(({ type }) => type === 'unit')?.value;
    const template = power === undefined ? '{unit}' : reader.phrases[power];
    return unit === undefined ? plainUnit(value.unit) : fill(template, { unit });
  }
  return undefined;
}

/** Areas and volumes are told by the unit of length that they are made of. */
function unitOf(id: string): { readonly base: string; readonly power?: 'square' | 'cubic' } {
  const unit = unitWithoutDimension(id);
  const [, power, base] = /^(square|cubic)-([a-z]+)$/.exec(unit) ?? [];
  return base === undefined ? { base: unit } : { base, power: power === 'square' ? 'square' : 'cubic' };
}

function plainUnit(unit: string): string {
  return unitWithoutDimension(unit).replaceAll('-', ' ');
}

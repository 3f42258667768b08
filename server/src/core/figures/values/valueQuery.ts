import { currencyCodes } from '../../../data/currencies.js';
import type { FigureValue, Language } from '../../model.js';
import { decimal, formatDecimal, multiply } from '../decimal.js';
import { findFigures } from '../index.js';
import { numberText, unitText } from './valueText.js';

/**
 * What a figure can be searched by: its value whatever the writing, the number alone, and of a resolved date the
 * resolved one. Bounds and roundness are left out: “about $12 billion” is a writing of 12000000000 USD.
 */
export function valueKeys(value: FigureValue): readonly string[] {
  if ('timex' in value) {
    const own = timeKey(value.timex, value.offset);
    return value.resolved === undefined ? [own] : [own, timeKey(value.resolved)];
  }
  const number = numberText(value);
  return [amountKey(value.type, number, unitText(value)), bareKey(number)];
}

export interface ValueQueryOptions {
  /** A bare number also finds itself as the count of a larger one: 12 the amount of “12 billion”. */
  readonly withScales?: boolean;
}

/** Longer texts are no values. */
const longestQuery = 200;
const languages: readonly Language[] = ['en', 'ko', 'ja', 'zh-Hans', 'zh-Hant'];

/**
 * The keys of the values that a text can mean: a writing of any of the languages (`$12bn`, 120억 달러, `3 km`,
 * `50%`, 2026年2月4日), a number with or without a code or CLDR unit (`12e9 USD`, `3 kilometer`), or what
 * {@link valueText} writes. Empty where it is none.
 */
export function readValueQuery(query: string, options: ValueQueryOptions = {}): ReadonlySet<string> {
  const text = query.normalize('NFC').trim();
  if (text === '' || text.length > longestQuery) {
    return new Set();
  }
  const numeral = readNumeral(text);
  const written = numeral === undefined ? text : `${numeral.amounts[0] ?? ''}${numeral.rest}`;
  return new Set([
    ...(numeral?.amounts.length === 2
      ? []
      : languages.flatMap((language) => wholeFigures(written, language))),
    ...(numeral === undefined ? [] : numeralKeys(numeral, options)),
    ...(/^(?=.*\d)[\dPTXQHWEFYDMSNUAICO:./#+-]+$/.test(text) ? [timeKey(text)] : []),
  ]);
}

function wholeFigures(text: string, language: Language): string[] {
  return findFigures(text, language)
    .filter(({ start, end }) => start === 0 && end === text.length)
    .flatMap(({ value }) => {
      if ('timex' in value) {
        return [timeKey(value.timex, value.offset)];
      }
      const number = numberText(value);
      return value.type === 'number' ? [bareKey(number)] : [amountKey(value.type, number, unitText(value))];
    });
}

interface Numeral {
  /** One, or both ends of a range. */
  readonly amounts: readonly string[];
  readonly isAtLeast: boolean;
  /** What stands behind the number, spaces too. */
  readonly rest: string;
}

const numeralShape =
  /^((?:[<>]=?\s*)?(?:~\s*)?)([+-]?\d[\d,]*(?:\.\d+)?)(?:e([+-]?\d{1,2}))?(?:\.\.([+-]?\d+(?:\.\d+)?))?(\s*[A-Za-z%-]*)$/i;

/** A number in digits: grouped by commas, with an exponent, or both ends of a range. */
function readNumeral(text: string): Numeral | undefined {
  const [, qualifiers = '', digits, exponent = '0', high, rest = ''] = numeralShape.exec(text) ?? [];
  if (digits === undefined || !/^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(digits)) {
    return undefined;
  }
  const amounts = [
    shifted(digits.replace(/[+,]/g, ''), Number(exponent)),
    ...(high === undefined ? [] : [shifted(high.replace('+', ''), 0)]),
  ];
  return { amounts, rest, isAtLeast: qualifiers.startsWith('>=') };
}

function shifted(digits: string, power: number): string {
  const { units, places } = decimal(digits);
  const ten = power >= 0 ? decimal(`1${'0'.repeat(power)}`) : { units: 1n, places: -power };
  return formatDecimal(multiply({ units, places }, ten));
}

/** Thousands to trillions, and the scales of the languages that count by ten thousands. */
const scales = [3, 4, 6, 8, 9, 12];

function numeralKeys({ amounts, isAtLeast, rest }: Numeral, { withScales }: ValueQueryOptions): string[] {
  const number = amounts.join('..');
  const unit = rest.trim();
  if (unit === '' && withScales === true && amounts.length === 1) {
    return [number, ...scales.map((power) => shifted(number, power))].map(bareKey);
  }
  return [number, ...(isAtLeast ? [`>= ${number}`] : [])].map((one) => keyWithUnit(one, unit));
}

function keyWithUnit(number: string, unit: string): string {
  if (unit === '') {
    return bareKey(number);
  }
  if (unit === '%') {
    return amountKey('percent', number, '%');
  }
  const code = unit.toUpperCase();
  return currencyCodes.includes(code)
    ? amountKey('money', number, ` ${code}`)
    : amountKey('quantity', number, ` ${unit}`);
}

function amountKey(type: FigureValue['type'], number: string, unit: string): string {
  return `${type} ${number}${unit}`;
}

function bareKey(number: string): string {
  return `amount ${number}`;
}

function timeKey(timex: string, offset?: string): string {
  return `time ${timex}${offset === undefined ? '' : ` ${offset}`}`;
}

/** A fraction in whole numbers, so that nothing is compared as a float; `denominator` is above 0. */
export interface Exact {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const one: Exact = { numerator: 1n, denominator: 1n };

const decimalPattern = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;

/** `-4.5`, `.5`, `1E-12`; undefined where the text is no decimal number. */
export function exact(text: string): Exact | undefined {
  const [, sign = '', whole = '', part = '', exponent = '0'] = decimalPattern.exec(text) ?? [];
  if (whole + part === '') {
    return undefined;
  }
  const units = BigInt(whole + part) * (sign === '-' ? -1n : 1n);
  const places = part.length - Number(exponent);
  return places < 0
    ? { numerator: units * 10n ** BigInt(-places), denominator: 1n }
    : { numerator: units, denominator: 10n ** BigInt(places) };
}

export function plus(a: Exact, b: Exact): Exact {
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

export function times(a: Exact, b: Exact): Exact {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}

/** As a decimal number; the denominator must be a power of ten, as all are that are read from decimals. */
export function written({ numerator, denominator }: Exact): string {
  const places = String(denominator).length - 1;
  const digits = String(numerator < 0n ? -numerator : numerator).padStart(places + 1, '0');
  const at = digits.length - places;
  return `${numerator < 0n ? '-' : ''}${digits.slice(0, at)}.${digits.slice(at)}`;
}

/** `by` must not be 0. */
export function dividedBy(a: Exact, by: Exact): Exact {
  const sign = by.numerator < 0n ? -1n : 1n;
  return {
    numerator: a.numerator * by.denominator * sign,
    denominator: a.denominator * by.numerator * sign,
  };
}

/**
 * Whether `ours` is `by` times what a set prints. Sets hold floats: a third is 0.3333333 or 0.333333333333333. So where
 * the set's number has at least 7 digits, 5 of them behind the point, it stands for all that prints like it: one off in
 * its last digit, or in the 14th, behind which the sums of floats go wrong. Shorter numbers are meant as they stand. So
 * are ours, but for quotients, which are rounded to 15 digits.
 */
export function sameAmount(printed: string, ours: string, by: Exact = one): boolean {
  const gold = exact(printed);
  const own = exact(ours);
  if (gold === undefined || own === undefined) {
    return false;
  }
  const aim = times(gold, by);
  const off = distance(aim, own);
  const margin = plus(distance(times(lastDigit(printed, 7), by), zero), lastDigit(ours, 15));
  return off.numerator * margin.denominator <= margin.numerator * off.denominator;
}

const zero: Exact = { numerator: 0n, denominator: 1n };

function distance(a: Exact, b: Exact): Exact {
  const { numerator, denominator } = plus(a, { ...b, numerator: -b.numerator });
  return { numerator: numerator < 0n ? -numerator : numerator, denominator };
}

/** 0.000001 of 3.141593; 0 where a number has fewer than `least` digits, 5 of them behind the point. */
function lastDigit(printed: string, least: number): Exact {
  const [, , whole = '', part = ''] = decimalPattern.exec(printed) ?? [];
  const significant = (whole + part).replace(/^0+/, '').length;
  return part.length < 5 || significant < least
    ? zero
    : { numerator: 1n, denominator: 10n ** BigInt(part.length - Math.max(0, significant - 14)) };
}

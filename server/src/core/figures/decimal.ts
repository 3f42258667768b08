/** An exact decimal: `units` / 10^`places`. */
export interface Decimal {
  readonly units: bigint;
  readonly places: number;
}

export const zero: Decimal = { units: 0n, places: 0 };
export const one: Decimal = { units: 1n, places: 0 };
export const ten: Decimal = { units: 10n, places: 0 };
export const dozen: Decimal = { units: 12n, places: 0 };
export const hundred: Decimal = { units: 100n, places: 0 };
export const thousand: Decimal = { units: 1000n, places: 0 };
export const tenThousand: Decimal = { units: 10000n, places: 0 };
export const oneHalf: Decimal = { units: 5n, places: 1 };
export const hundredth: Decimal = { units: 1n, places: 2 };

/** @param digits ASCII digits with at most one point and an optional minus; anything else throws */
export function decimal(digits: string): Decimal {
  const point = digits.indexOf('.');
  return point < 0
    ? { units: BigInt(digits), places: 0 }
    : { units: BigInt(digits.slice(0, point) + digits.slice(point + 1)), places: digits.length - point - 1 };
}

/** 0.5 and 1.25 are 1.75. */
export function add(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(a.places, b.places);
  return { units: unitsAt(a, places) + unitsAt(b, places), places };
}

/** 0.5 times 1.25 is 0.625, with all its places. */
export function multiply(a: Decimal, b: Decimal): Decimal {
  return { units: a.units * b.units, places: a.places + b.places };
}

/** Rounded half up to 15 significant digits, as spreadsheets keep; a zero divisor gives none. */
export function divide(a: Decimal, b: Decimal): Decimal | undefined {
  if (b.units === 0n) {
    return undefined;
  }
  const places = 15 + Math.max(0, String(b.units).length - String(a.units).length) + b.places;
  const numerator = a.units * 10n ** BigInt(places + b.places);
  const denominator = b.units * 10n ** BigInt(a.places);
  const exact = numerator % denominator === 0n;
  const quotient = { units: numerator / denominator, places };
  return exact
    ? quotient
    : significant({ units: (2n * numerator + denominator) / (2n * denominator), places });
}

/** Below, at or above zero, as `a` is below, at or above `b`: 0.5 and 0.50 are the same. */
export function compare(a: Decimal, b: Decimal): number {
  const places = Math.max(a.places, b.places);
  const difference = unitsAt(a, places) - unitsAt(b, places);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** 1.5 as -1.5. */
export function negate(a: Decimal): Decimal {
  return { units: -a.units, places: a.places };
}

/** The shortest form: no exponent, no trailing zeros, no point without digits after it. */
export function formatDecimal({ units, places }: Decimal): string {
  const sign = units < 0n ? '-' : '';
  const digits = String(units < 0n ? -units : units).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const fraction = places === 0 ? '' : trimZeros(digits.slice(digits.length - places));
  return sign + whole + (fraction === '' ? '' : `.${fraction}`);
}

/** The units of 1.5 at two places are 150; `places` must be no fewer than those it has. */
function unitsAt(a: Decimal, places: number): bigint {
  return a.places === places ? a.units : a.units * 10n ** BigInt(places - a.places);
}

/** Rounded to 15 significant digits, as far as they stand behind the point. */
export function significant(a: Decimal): Decimal {
  const surplus = Math.min(String(a.units).length - 15, a.places);
  if (surplus <= 0) {
    return a;
  }
  const by = 10n ** BigInt(surplus);
  return { units: (2n * a.units + by) / (2n * by), places: a.places - surplus };
}

/** `4500` as `45`. */
function trimZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits.charCodeAt(end - 1) === 0x30) {
    end--;
  }
  return digits.slice(0, end);
}

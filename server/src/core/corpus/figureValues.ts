import type { FigureValue } from '../model.js';

type TimeValue = Extract<FigureValue, { timex: string }>;

/** Figures of one family can stand for each other in a translation: 5 km for 5, $10 million for ₩14 billion. */
export function familyOf({ type }: FigureValue): string {
  return type === 'quantity' || type === 'ordinal' ? 'number' : type;
}

/** Figures of one kind can be compared: money in one currency, dates that give the same parts. */
export function kindOf(value: FigureValue): string {
  switch (value.type) {
    case 'money':
      return `money ${value.currency}`;
    case 'quantity':
      return `quantity ${value.unit}`;
    case 'date':
    case 'time':
    case 'duration':
      return `${value.type} ${value.timex.replace(/\d+/g, '0')}`;
    case 'number':
    case 'percent':
    case 'ordinal':
      return value.type;
  }
}

/** An approximate figure may be rounded in another version, by so much of itself. */
const rounding = 0.05;

/** Whether two figures may say the same. What one of them leaves open does not make them differ. */
export function mayBeEqual(a: FigureValue, b: FigureValue): boolean {
  if ('timex' in a || 'timex' in b) {
    return 'timex' in a && 'timex' in b && areOffsetsEqual(a, b) && areTimesCompatible(a.timex, b.timex);
  }
  if (familyOf(a) !== familyOf(b) || currencyOf(a) !== currencyOf(b)) {
    return false;
  }
  const isApproximate = a.approx === true || b.approx === true;
  const others = amountsOf(b);
  return amountsOf(a).some((amount) => others.some((other) => areAmountsEqual(amount, other, isApproximate)));
}

/** One version may give a range by one of its ends: 30 to 43 percent, up to 43 percent. */
function amountsOf({ amount, low, high }: Extract<FigureValue, { amount: string | null }>): string[] {
  return [amount, low, high].filter((one) => typeof one === 'string');
}

function currencyOf(value: FigureValue): string {
  return value.type === 'money' ? value.currency : '';
}

function areAmountsEqual(a: string, b: string, isApproximate: boolean): boolean {
  const [x, y] = [Number(a), Number(b)];
  return (
    a === b || x === y || (isApproximate && Math.abs(x - y) <= rounding * Math.max(Math.abs(x), Math.abs(y)))
  );
}

/** Last week and next week have one TIMEX3 value; how far they are from the document's date tells them apart. */
function areOffsetsEqual({ offset: a }: TimeValue, { offset: b }: TimeValue): boolean {
  return a === undefined || b === undefined || a === b;
}

/** TIMEX3 values agree where both give a part; parts that one leaves open are X. */
function areTimesCompatible(a: string, b: string): boolean {
  if (a === b || areClockTimesEqual(a, b)) {
    return true;
  }
  const [parts, others] = [a.split('-'), b.split('-')];
  if (!/^[\dX]{4}-[\dX]{2}(-[\dX]{2})?$/.test(a) || !/^[\dX]{4}-[\dX]{2}(-[\dX]{2})?$/.test(b)) {
    return false;
  }
  const isOpen = (part: string | undefined): boolean => part === undefined || part.includes('X');
  const given = parts
    .map((part, at) => [part, others[at]] as const)
    .filter(([x, y]) => !isOpen(x) && !isOpen(y));
  return given.length > 0 && given.every(([x, y]) => x === y);
}

/** One version may leave open which half of the day it means. */
function areClockTimesEqual(a: string, b: string): boolean {
  const own = /T(\d\d):(\d\d)/.exec(a);
  const other = /T(\d\d):(\d\d)/.exec(b);
  return (
    own !== null && other !== null && own[2] === other[2] && (Number(own[1]) - Number(other[1])) % 12 === 0
  );
}

/** Figures that a translation has to keep: amounts of money, shares, measures, and numbers too large for words like “one”. */
export function isTelling(value: FigureValue): boolean {
  if ('timex' in value || value.amount === null) {
    return false;
  }
  return (
    value.type === 'money' ||
    value.type === 'percent' ||
    value.type === 'quantity' ||
    Number(value.amount) >= 10
  );
}

/** Whether two versions can be said to differ here: vague magnitudes cannot. */
export function isExact(value: FigureValue): boolean {
  return 'timex' in value || value.amount !== null || value.low !== undefined;
}

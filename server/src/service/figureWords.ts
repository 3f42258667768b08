import type { Bound, FigureValue } from '../core/index.js';

/** A figure's value for people: `12 billion US dollars (12,000,000,000 USD)`, `at least 50`, `Wednesday`. */
export function figureWords(value: FigureValue): string {
  if ('timex' in value) {
    const words = `${qualifierWords(value)}${timexWords(value.timex)}`;
    return value.resolved === undefined ? words : `${words}: ${timexWords(value.resolved)}`;
  }
  const show = measure(value);
  if (value.low !== undefined && value.high !== undefined) {
    return `${qualifierWords(value)}from ${show(value.low)} to ${show(value.high)}`;
  }
  if (value.amount !== null) {
    return `${qualifierWords(value)}${show(value.amount)}`;
  }
  return value.magnitude === undefined
    ? `${qualifierWords(value)}an amount that is not given`
    : `${qualifierWords(value)}${magnitudeWords(value, value.magnitude)}`;
}

const boundWords: Readonly<Record<Bound, string>> = {
  '>': 'more than ',
  '>=': 'at least ',
  '<': 'less than ',
  '<=': 'at most ',
};

function qualifierWords({ approx, bound }: Pick<FigureValue, 'approx' | 'bound'>): string {
  return (approx === true ? 'about ' : '') + (bound === undefined ? '' : boundWords[bound]);
}

type AmountValue = Exclude<FigureValue, { timex: string }>;

const groups = ['', 'thousands', 'millions', 'billions', 'trillions'];
const inGroup = ['', 'tens', 'hundreds'];

/** `hundreds of billions of US dollars (100,000,000,000 or more)` */
function magnitudeWords(value: AmountValue, magnitude: string): string {
  const zeros = /^1(0+)$/.exec(magnitude)?.[1]?.length ?? 0;
  const group = groups[Math.floor(zeros / 3)];
  const many =
    zeros === 0 || group === undefined ? '' : [inGroup[zeros % 3], group].filter(Boolean).join(' of ');
  return many === ''
    ? `in the order of ${measure(value)(magnitude)}`
    : `${[many, ...nounOf(value)].join(' of ')} (${grouped(magnitude)} or more)`;
}

function nounOf(value: AmountValue): string[] {
  if (value.type === 'money') {
    return [currencyName(value.currency, '2')];
  }
  return value.type === 'quantity' ? [unitName(value.unit, '2')] : [];
}

function measure(value: AmountValue): (amount: string) => string {
  switch (value.type) {
    case 'number':
      return (amount) => withLongForm(inWords(amount), grouped(amount));
    case 'percent':
      return (amount) => `${grouped(amount)} percent`;
    case 'ordinal':
      return ordinal;
    case 'money':
      return (amount) =>
        withLongForm(
          `${inWords(amount)} ${currencyName(value.currency, amount)}`,
          `${grouped(amount)} ${value.currency}`,
        );
    case 'quantity':
      return (amount) => `${inWords(amount)} ${unitName(value.unit, amount)}`;
  }
}

function withLongForm(words: string, digits: string): string {
  return words === digits ? words : `${words} (${digits})`;
}

type Numeric = `${number}`;

function isNumeric(amount: string): amount is Numeric {
  return /^-?\d+(?:\.\d+)?$/.test(amount);
}

const plain = new Intl.NumberFormat('en', { maximumFractionDigits: 20 });
const compact = new Intl.NumberFormat('en', {
  notation: 'compact',
  compactDisplay: 'long',
  maximumFractionDigits: 6,
});

function grouped(amount: string): string {
  return isNumeric(amount) ? plain.format(amount) : amount;
}

/** `12.5 billion`; below a million the digits say enough. */
function inWords(amount: string): string {
  return isNumeric(amount) && Math.abs(Number(amount)) >= 1e6 ? compact.format(amount) : grouped(amount);
}

const ordinalRules = new Intl.PluralRules('en', { type: 'ordinal' });
const ordinalEndings: Readonly<Record<string, string>> = {
  one: 'st',
  two: 'nd',
  few: 'rd',
};

function ordinal(amount: string): string {
  return `${grouped(amount)}${ordinalEndings[ordinalRules.select(Number(amount))] ?? 'th'}`;
}

function currencyName(currency: string, amount: string): string {
  return nameFrom({ style: 'currency', currency, currencyDisplay: 'name' }, 'currency', amount) ?? currency;
}

/** CLDR ids come with or without the dimension: `length-kilometer`, `kilometer`. */
function unitName(unit: string, amount: string): string {
  const name = (id: string): string | undefined =>
    nameFrom({ style: 'unit', unit: id, unitDisplay: 'long' }, 'unit', amount);
  return name(unit) ?? name(unit.replace(/^[a-z]+-/, '')) ?? unit.replaceAll('-', ' ');
}

function nameFrom(
  options: Intl.NumberFormatOptions,
  part: Intl.NumberFormatPartTypes,
  amount: string,
): string | undefined {
  try {
    const parts = new Intl.NumberFormat('en', options).formatToParts(isNumeric(amount) ? amount : 2);
    return parts.find(({ type }) => type === part)?.value;
  } catch {
    return undefined;
  }
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const periodUnits: Readonly<Record<string, string>> = {
  PY: 'year',
  PM: 'month',
  PW: 'week',
  PD: 'day',
  PTH: 'hour',
  PTM: 'minute',
  PTS: 'second',
  PDE: 'decade',
  PCE: 'century',
};
const dayParts: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
};
const yearParts: Readonly<Record<string, string>> = {
  SP: 'spring',
  SU: 'summer',
  FA: 'autumn',
  WI: 'winter',
  Q1: 'first quarter',
  Q2: 'second quarter',
  Q3: 'third quarter',
  Q4: 'fourth quarter',
  H1: 'first half',
  H2: 'second half',
};
const references: Readonly<Record<string, string>> = {
  PRESENT_REF: 'now',
  PAST_REF: 'in the past',
  FUTURE_REF: 'in the future',
};

/** The commoner TIMEX3 values in words (ISO-TimeML, ISO 24617-1); any other as it is written. */
function timexWords(timex: string): string {
  const [day = '', time] = timex.split('T', 2);
  if (time !== undefined && !day.startsWith('P')) {
    const hours = dayParts[time] ?? (/^\d\d$/.test(time) ? `${time}:00` : time);
    return day === '' || /^[X-]+$/.test(day) ? hours : `${dateWords(day) ?? day}, ${hours}`;
  }
  return references[timex] ?? periodWords(timex) ?? dateWords(timex) ?? timex;
}

function periodWords(timex: string): string | undefined {
  const match = /^(PT?)(\d+(?:\.\d+)?|X)([A-Z]+)$/.exec(timex);
  const unit = match === null ? undefined : periodUnits[`${match[1] ?? ''}${match[3] ?? ''}`];
  if (unit === undefined) {
    return undefined;
  }
  const amount = match?.[2] ?? 'X';
  const many = unit === 'century' ? 'centuries' : `${unit}s`;
  return amount === 'X' ? `some ${many}` : `${grouped(amount)} ${amount === '1' ? unit : many}`;
}

function dateWords(timex: string): string | undefined {
  const weekday = /^XXXX-WXX-([1-7])$/.exec(timex)?.[1];
  if (weekday !== undefined) {
    return weekdays[Number(weekday) - 1];
  }
  const match = /^(\d{4}|XXXX)(?:-([A-Z0-9]{2}))?(?:-(\d{2}))?$/.exec(timex);
  if (match === null) {
    return undefined;
  }
  const [, year, part, day] = match;
  const name = part === undefined ? undefined : (months[Number(part) - 1] ?? yearParts[part]);
  if (part !== undefined && name === undefined) {
    return undefined;
  }
  const words = [
    day === undefined ? undefined : String(Number(day)),
    name,
    year === 'XXXX' ? undefined : year,
  ];
  return words.filter((word) => word !== undefined).join(' ') || undefined;
}

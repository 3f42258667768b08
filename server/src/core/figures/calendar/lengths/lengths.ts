import { add, decimal, formatDecimal, multiply, type Decimal } from '../../decimal.js';
import type { Match } from '../../lexicon/lookUp.js';

/** Decades, centuries and quarters, which are written in years and months. */
const composite: Readonly<Record<string, readonly [string, string]>> = {
  DE: ['10', 'Y'],
  CE: ['100', 'Y'],
  Q: ['3', 'M'],
  F: ['2', 'W'],
};

/** A number of one unit of TIMEX3: 45 `TM` are 45 minutes. */
export interface Length {
  readonly amount: Decimal;
  readonly unit: string;
}

/** A length of time as it is written, up to `end`. */
export interface LengthOfTime {
  readonly end: number;
  readonly timex: string;
  /** Its counts, where it has them: `hours` and `3 to 5 days` have none that could be added to a date. */
  readonly lengths?: readonly Length[];
  readonly unit: Match;
  readonly extent: Readonly<Record<string, unknown>>;
  /** What it is as a length alone, where the words leave the number open. */
  readonly open?: string;
  /** `a year` is a rate more often than a length, `a year ago` a date. */
  readonly onlyDistance?: true;
}

/** A number of units as a length: two decades are 20 years, and 两个半月, whose unit is `M+0.5`, two months and a half. */
export function lengthOf(amount: Decimal, unitWord: Match): Length {
  const [, more] = unitWord.entry.value.split('+');
  const [by, unit] = composite[unitOf(unitWord)] ?? ['1', unitOf(unitWord)];
  return { amount: multiply(more === undefined ? amount : add(amount, decimal(more)), decimal(by)), unit };
}

/** The unit that a word counts in, without what the word adds to it: `M` of 个半月 and of 个多月. */
export function unitOf({ entry }: Match): string {
  return /^[A-Z]+/.exec(entry.value)?.[0] ?? '';
}

/** A length in TIMEX3: 45 days are `P45D`, an hour and 45 minutes `PT1H45M`, two and a half years `P2Y6M`. */
export function written(lengths: readonly Length[]): string {
  const [first] = lengths;
  const parts = lengths.length === 1 && first?.unit === 'Y' ? wholeYears(first) : lengths;
  const days = parts.filter(({ unit }) => !unit.startsWith('T'));
  const clock = parts.filter(({ unit }) => unit.startsWith('T'));
  const write = (group: readonly Length[]): string =>
    group.map(({ amount, unit }) => formatDecimal(amount) + unit.replace('T', '')).join('');
  return `P${write(days)}${clock.length === 0 ? '' : `T${write(clock)}`}`;
}

/** Parts of a year in months, if they are whole ones. */
function wholeYears(length: Length): readonly Length[] {
  const months = Number(formatDecimal(length.amount)) * 12;
  if (length.amount.places === 0 || !Number.isInteger(months) || months > 1200) {
    return [length];
  }
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const month = { amount: decimal(String(rest)), unit: 'M' };
  return years === 0
    ? [month]
    : [{ amount: decimal(String(years)), unit: 'Y' }, ...(rest === 0 ? [] : [month])];
}

/** A length without a count: `hours` are `PTXH`, `decades` `PXY`. */
export function vagueLength(unit: string): string {
  const [, simple] = composite[unit] ?? ['1', unit];
  return simple.startsWith('T') ? `PTX${simple.slice(1)}` : `PX${simple}`;
}

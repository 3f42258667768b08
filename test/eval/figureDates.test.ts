import assert from 'node:assert/strict';
import type { Figure, FigureValue } from '../../server/src/core/index.js';
import { says as saysChrono, type ChronoTime } from '../../scripts/eval/figures/chrono.js';
import { dateparserRow } from '../../scripts/eval/figures/dateparser.js';
import { says as saysDuckling, type DucklingTime } from '../../scripts/eval/figures/ducklingTime.js';
import { jaTimexRow, type JaTimexValue } from '../../scripts/eval/figures/jaTimex.js';
import {
  says as saysRecognizers,
  type RecognizersValue,
} from '../../scripts/eval/figures/recognizersTemporal.js';
import {
  fits,
  later,
  lengthOf,
  sameTimex,
  secondsOf,
  stretchAt,
  stretchOf,
  timeOf,
  timeOfCall,
  zoneOf,
  type Grain,
} from '../../scripts/eval/figures/temporal.js';

type DateValue = Extract<FigureValue, { type: 'date' | 'time' | 'duration' }>;
type Details = Partial<Omit<DateValue, 'type' | 'timex'>>;

const figure = (value: FigureValue): Figure => ({
  start: 0,
  end: 1,
  label: 'DATE',
  rule: 'test',
  reasons: [],
  value,
});
const date = (timex: string, details: Details = {}): FigureValue => ({ type: 'date', timex, ...details });
const time = (timex: string, details: Details = {}): FigureValue => ({ type: 'time', timex, ...details });
const duration = (timex: string, details: Details = {}): FigureValue => ({
  type: 'duration',
  timex,
  ...details,
});
const number: FigureValue = { type: 'number', amount: '3' };

const at = (text: string): number => timeOf(text) ?? assert.fail(text);
const iso = (moment: number): string => new Date(moment).toISOString().slice(0, 19);

/** Names each case by both sides. */
function cases<Theirs>(
  all: readonly (readonly [theirs: Theirs, ours: FigureValue, expected: boolean])[],
  says: (theirs: Theirs, ours: Figure) => boolean,
): void {
  for (const [theirs, ours, expected] of all) {
    it(`${JSON.stringify(theirs)} is ${expected ? '' : 'not '}${JSON.stringify(ours)}`, () => {
      assert.equal(says(theirs, figure(ours)), expected);
    });
  }
}

describe('eval: dates as stretches of time', () => {
  const stretches: readonly [value: string, from: string | null, to?: string][] = [
    ['19', '1900-01-01T00:00:00', '2000-01-01T00:00:00'],
    ['198', '1980-01-01T00:00:00', '1990-01-01T00:00:00'],
    ['1987', '1987-01-01T00:00:00', '1988-01-01T00:00:00'],
    ['1987-H2', '1987-07-01T00:00:00', '1988-01-01T00:00:00'],
    ['1987-Q2', '1987-04-01T00:00:00', '1987-07-01T00:00:00'],
    ['1987-02', '1987-02-01T00:00:00', '1987-03-01T00:00:00'],
    ['1988-02-29', '1988-02-29T00:00:00', '1988-03-01T00:00:00'],
    ['1987-W01', '1986-12-29T00:00:00', '1987-01-05T00:00:00'],
    ['1988-W01-1', '1988-01-04T00:00:00', '1988-01-05T00:00:00'],
    ['1987-W01-WE', '1987-01-03T00:00:00', '1987-01-05T00:00:00'],
    ['1987-W-1', '1987-12-28T00:00:00', '1988-01-04T00:00:00'],
    ['1987-02-03T04', '1987-02-03T04:00:00', '1987-02-03T05:00:00'],
    ['1987-02-03T04:05', '1987-02-03T04:05:00', '1987-02-03T04:06:00'],
    ['1987-02-03T04:05:06', '1987-02-03T04:05:06', '1987-02-03T04:05:07'],
    ['1987-02-03T24', '1987-02-04T00:00:00', '1987-02-04T01:00:00'],
    ['1987-02-03T04:05Z', '1987-02-03T04:05:00', '1987-02-03T04:06:00'],
    ['1987-13', null],
    ['1987-Q5', null],
    ['1987-02-31', null],
    ['1987-02-03TMO', null],
    ['1987-SU', null],
    ['XXXX-02', null],
    ['T04', null],
    ['P1D', null],
    ['', null],
  ];
  for (const [value, from, to] of stretches) {
    it(`${value} is ${from ?? 'none'}`, () => {
      const own = stretchOf(value);
      assert.deepEqual(
        own === null ? [null] : [iso(own.from), iso(own.to)],
        from === null ? [null] : [from, to],
      );
    });
  }

  it('keeps to the last day of a month that is shorter', () => {
    assert.equal(
      iso(later(at('1987-01-31T10:00'), { months: 1, days: 0, seconds: 5 })),
      '1987-02-28T10:00:05',
    );
    assert.equal(iso(later(at('1987-03-01'), { months: -12, days: -1, seconds: 0 })), '1986-02-28T00:00:00');
  });

  it('knows lengths of time by months, days and seconds', () => {
    assert.deepEqual(lengthOf('P1Y6M'), lengthOf('P1.5Y'));
    assert.deepEqual(lengthOf('P2.5W'), lengthOf('P17DT12H'));
    assert.deepEqual(lengthOf('-PT90M'), { months: 0, days: 0, seconds: -5400 });
    assert.notDeepEqual(lengthOf('P1D'), lengthOf('PT24H'));
    assert.equal(secondsOf(lengthOf('P1Y1M1DT1S') ?? assert.fail()), 396 * 86_400 + 1);
    for (const none of ['P', 'PXD', '1D', '1987', 'PT1D', 'P1D2', 'P1DT']) {
      assert.equal(lengthOf(none), null, none);
    }
  });

  const writings: readonly [string, string, boolean][] = [
    ['T17', 'T17:00', true],
    ['1987-05-12T17:00:00', '1987-05-12T17', true],
    ['T17:30', 'T17', false],
    ['T17-30-XX', 'T17:30', true],
    ['XXXX-XX-XXT17', 'T17', true],
    ['T24', 'T00', true],
    ['T17:30+09:00', 'T17:30', true],
    ['1987-05-XX', '1987-05', true],
    ['1987-XX-XX', '1987', true],
    ['XXXX-05-XX', 'XXXX-05', true],
    ['XXXX-XX-05', 'XXXX-05', false],
    ['SU', 'XXXX-SU', true],
    ['P14D', 'P2W', true],
    ['P6M', 'P0.5Y', true],
    ['P1D', 'P2D', false],
  ];
  for (const [a, b, expected] of writings) {
    it(`${a} is ${expected ? '' : 'not '}${b}`, () => {
      assert.equal(sameTimex(a, b), expected);
    });
  }

  it('reads zones in minutes', () => {
    assert.deepEqual(['T10Z', 'T10:30+09:30', '1987-05-12T10-02:00', '1987-05-12', 'T10:30'].map(zoneOf), [
      0,
      570,
      -120,
      null,
      null,
    ]);
  });

  it('reads calls of Python', () => {
    assert.equal(timeOfCall('datetime(1987, 5, 12)'), at('1987-05-12'));
    assert.equal(
      timeOfCall("pendulum.datetime(1987, 5, 12, 4, 30, tz='Asia/Tokyo')"),
      at('1987-05-12T04:30'),
    );
    assert.equal(timeOfCall('monday'), null);
  });

  // 12 May 1987 was a Tuesday.
  const open: readonly [timex: string, grain: Grain, moment: string, expected: boolean][] = [
    ['XXXX-05-20', 'day', '1987-05-20', true],
    ['XXXX-05-20', 'day', '1986-05-20', true],
    ['XXXX-05-20', 'day', '1988-05-20', false],
    ['XXXX-05-20', 'month', '1987-05-20', false],
    ['XXXX-05', 'month', '1987-05-01', true],
    ['XXXX-06', 'month', '1986-06-01', true],
    ['XXXX-WXX-2', 'day', '1987-05-19', true],
    ['XXXX-WXX-3', 'day', '1987-05-19', false],
    ['XXXX-WXX-2', 'day', '1987-05-26', false],
    ['XXXX-WXX-2T17', 'hour', '1987-05-19T17:00', true],
    ['T17:30', 'minute', '1987-05-12T17:30', true],
    ['T17:30', 'minute', '1987-05-13T17:30', false],
    ['XXXX-Q3', 'quarter', '1987-07-01', true],
    ['XX8', 'decade', '1980-01-01', true],
    ['XXXX-05-WXX-3-#3', 'day', '1987-05-20', true],
    ['XXXX-05-WXX-3-#-2', 'day', '1987-05-20', true],
    ['XXXX-05-WXX-3-#-1', 'day', '1987-05-20', false],
    ['1987-05-W02', 'week', '1987-05-11', true],
    ['1987-05-W-1', 'week', '1987-05-25', true],
  ];
  for (const [timex, grain, moment, expected] of open) {
    it(`${timex} ${expected ? 'may' : 'cannot'} be the ${grain} of ${moment}`, () => {
      assert.equal(fits(timex, stretchAt(grain, at(moment)), at('1987-05-12')), expected);
    });
  }
});

describe('eval: dates of Recognizers-Text', () => {
  const ref = '1987-05-12T10:00:00';
  const day = { type: 'date', timex: 'XXXX-05-20', value: '1987-05-20' };
  const since = { type: 'daterange', timex: '1987', Mod: 'since', start: '1987-01-01' };
  const after = { type: 'daterange', timex: 'XXXX-03', Mod: 'after', start: '1987-04-01' };
  const before = { type: 'daterange', timex: '1987', Mod: 'before', end: '1987-01-01' };
  const until = { type: 'daterange', timex: '1987', Mod: 'until', end: '1988-01-01' };
  const mid = { type: 'daterange', timex: 'XXXX-05', Mod: 'mid', start: '1987-05-10', end: '1987-05-21' };
  const early = { type: 'daterange', timex: '1987', start: '1987-01-01', end: '1987-05-12' };
  const eighties = {
    type: 'daterange',
    timex: '(1980-01-01,1990-01-01,P10Y)',
    start: '1980-01-01',
    end: '1990-01-01',
  };
  const days = {
    type: 'daterange',
    timex: '(XXXX-05-04,XXXX-05-06,P2D)',
    start: '1988-05-04',
    end: '1988-05-06',
  };
  const months = {
    type: 'daterange',
    timex: '(XXXX-03-01,XXXX-05-01,P2M)',
    start: '1988-03-01',
    end: '1988-05-01',
  };
  const toEnd = {
    type: 'daterange',
    timex: '(1987-04-01,1987-07-01,P3M)',
    start: '1987-04-01',
    end: '1987-07-01',
  };
  const next = {
    type: 'daterange',
    timex: '(1987-05-13,1987-05-16,P3D)',
    start: '1987-05-13',
    end: '1987-05-16',
  };
  const clock = { type: 'time', timex: 'T17:00', value: '17:00:00' };
  const ago = { type: 'datetime', timex: '1987-05-12T08:00:00', value: '1987-05-12 08:00:00' };
  const dayEnd = { type: 'datetime', timex: '1987-05-13T23:59:59', value: '1987-05-13 23:59:59' };
  const threeDays = { type: 'duration', timex: 'P3D', value: '259200' };
  const threeHours = { type: 'duration', timex: 'PT3H', value: '10800' };
  const mondays = { type: 'set', timex: 'XXXX-WXX-1', value: 'not resolved' };
  cases<RecognizersValue>(
    [
      [day, date('XXXX-05-20', { resolved: '1986-05-20' }), true],
      [day, date('XXXX-XX-20', { resolved: '1987-05-20' }), true],
      [day, date('XXXX-05-21', { resolved: '1987-05-21' }), false],
      [day, date('XXXX-05', { resolved: '1987-05' }), false],
      [day, date('XXXX-05-20', { bound: '>=' }), false],
      [day, date('XXXX-05-20', { approx: true }), true],
      [{ ...day, Mod: 'approx' }, date('XXXX-05-20'), false],
      [{ ...day, Mod: 'approx' }, date('XXXX-05-20', { approx: true }), true],
      [day, number, false],
      [day, duration('P3D'), false],
      [{ type: 'date', timex: '1984-05-12', value: '1984-05-12' }, date('XXXX', { offset: '-P3Y' }), true],
      [{ type: 'date', timex: '1987-05-19', value: '1987-05-19' }, date('XXXX-WXX', { offset: 'P1W' }), true],
      [day, date('XXXX-WXX-3', { offset: 'P1W', resolved: '1987-05-20' }), true],
      [since, date('1987', { bound: '>=' }), true],
      [since, date('1987', { bound: '>' }), false],
      [since, date('1987'), false],
      [after, date('XXXX-03', { bound: '>' }), true],
      [after, date('XXXX-XX', { offset: '-P2M', bound: '>', resolved: '1987-03' }), true],
      [before, date('1987', { bound: '<' }), true],
      [before, date('1987', { bound: '<=' }), true],
      [before, date('1986', { bound: '<' }), true],
      [before, date('1988', { bound: '<' }), false],
      [until, date('1987', { bound: '<=' }), true],
      [until, date('1987', { bound: '<' }), false],
      [mid, date('XXXX-05', { mod: 'MID' }), true],
      [mid, date('XXXX-05'), false],
      [mid, date('XXXX-05', { mod: 'END' }), false],
      [early, date('XXXX', { offset: 'P0Y', mod: 'START', resolved: '1987' }), true],
      [early, date('XXXX', { offset: 'P0Y', mod: 'END', resolved: '1987' }), false],
      [eighties, date('198'), true],
      [eighties, date('199'), false],
      [{ type: 'daterange', timex: '(XX80-01-01,XX90-01-01,P10Y)' }, date('XX8'), true],
      [{ type: 'daterange', timex: '(XXXX-10-01,XXXX-01-01,P3M)' }, date('XXXX-Q4'), true],
      [{ type: 'daterange', timex: '(XXXX-07-01,XXXX-01-01,P6M)' }, date('XXXX-H2'), true],
      [{ type: 'daterange', timex: '(XXXX-07-01,XXXX-01-01,P6M)' }, date('XXXX-Q3'), false],
      [days, date('XXXX-05-04/XXXX-05-06'), true],
      [days, date('XXXX-05-04/XXXX-05-07'), false],
      [days, date('XXXX-05-04/XXXX-05-06', { resolved: '1988-05-04/1988-05-06' }), true],
      [months, date('XXXX-03/XXXX-05'), true],
      [toEnd, date('1987-04/1987-06', { mod: 'END' }), true],
      [toEnd, date('1987-04/1987-07', { mod: 'END' }), false],
      [next, duration('P3D', { offset: 'P1D', resolved: '1987-05-13/1987-05-16' }), true],
      [next, duration('P3D', { offset: '-P3D', resolved: '1987-05-09/1987-05-12' }), false],
      [clock, time('T17'), true],
      [clock, time('T05'), false],
      [ago, time('XXXX-XX-XXTXX', { offset: '-PT2H' }), true],
      [ago, time('XXXX-XX-XXTXX', { offset: 'PT2H' }), false],
      [
        { type: 'datetime', timex: 'PRESENT_REF', value: '1987-05-12 10:00:00' },
        time('XXXX-XX-XXTXX:XX', { offset: 'PT0S' }),
        true,
      ],
      [
        { type: 'datetimerange', timex: '1987-05-12TEV' },
        time('XXXX-XX-XXTEV', { offset: 'P0D', resolved: '1987-05-12TEV' }),
        true,
      ],
      [dayEnd, date('XXXX-XX-XX', { offset: 'P1D', mod: 'END', resolved: '1987-05-13' }), true],
      [dayEnd, date('XXXX-XX-XX', { offset: 'P1D', bound: '<=', resolved: '1987-05-13' }), true],
      [dayEnd, date('XXXX-XX-XX', { offset: 'P1D', resolved: '1987-05-13' }), false],
      [threeDays, duration('P3D'), true],
      [threeDays, duration('P3D', { offset: '-P3D' }), false],
      [threeDays, duration('PT72H'), false],
      [threeHours, duration('PTXH'), true],
      [{ ...threeHours, Mod: 'more' }, duration('PT3H', { bound: '>' }), true],
      [{ ...threeHours, Mod: 'more' }, duration('PT3H'), false],
      [mondays, date('XXXX-WXX-1', { set: true }), true],
      [mondays, date('XXXX-WXX-1'), false],
      [{ ...mondays, timex: 'XXXX-WXX-1P1W' }, date('XXXX-WXX-1', { set: true }), true],
      [{ ...mondays, type: 'date' }, date('XXXX-WXX-1', { set: true }), false],
      [{ type: 'daterange', timex: 'XXXX-05-W05' }, date('XXXX-05-W-1'), true],
      [{ type: 'daterange', timex: 'SU', value: 'not resolved' }, date('XXXX-SU'), true],
    ],
    (value, own) => saysRecognizers(value, own, ref),
  );
});

describe('eval: dates of chrono', () => {
  const reference = at('1987-05-12T10:20');
  cases<[from: ChronoTime, to?: ChronoTime]>(
    [
      [
        [{ year: 1987, month: 5, day: 13 }],
        date('XXXX-XX-XX', { offset: 'P1D', resolved: '1987-05-13' }),
        true,
      ],
      [
        [{ year: 1987, month: 5, day: 14 }],
        date('XXXX-XX-XX', { offset: 'P1D', resolved: '1987-05-13' }),
        false,
      ],
      // What the text leaves open is noon, the first, or as the reference time has it.
      [[{ year: 1986, month: 1, day: 1, hour: 12 }], date('1986'), true],
      [[{ year: 1986, month: 5, day: 12 }], date('XXXX', { offset: '-P1Y', resolved: '1986' }), true],
      [[{ year: 1986, month: 6 }], date('1986'), false],
      [[{ date: '1987-05-13T12:00:00' }], date('1987-05-13'), true],
      [[{ date: '1987-05-13T10:20:00' }], date('1987-05-13'), true],
      [[{ date: '1987-05-13T15:00:00' }], date('1987-05-13'), false],
      [[{ date: '548000000000-01-00T00:00:00' }], time('1987-05-14T14:13:20'), true],
      [[{ year: 1988, month: 3, day: 1 }], date('XXXX-03', { resolved: '1987-03' }), true],
      [[{ year: 1990, month: 3, day: 1 }], date('XXXX-03', { resolved: '1987-03' }), false],
      [[{ day: 19, month: 5, weekday: 2 }], date('XXXX-WXX-2', { resolved: '1987-05-12' }), true],
      [[{ weekday: 4 }], date('XXXX-WXX-4'), true],
      [[{ weekday: 5 }], date('XXXX-WXX-4'), false],
      [[{ year: 1987, month: 5, day: 5 }], date('XXXX-WXX', { offset: '-P1W', resolved: '1987-W19' }), true],
      [[{ hour: 15, minute: 30, meridiem: 1 }], time('T15:30'), true],
      [[{ hour: 3, minute: 30, meridiem: 0 }], time('T15:30'), false],
      [[{ hour: 15, minute: 0 }], time('T15'), true],
      [[{ hour: 15, timezoneOffset: 540 }], time('T15+09:00'), true],
      [[{ hour: 15, timezoneOffset: 540 }], time('T15'), false],
      [[{ hour: 8, minute: 20 }], time('XXXX-XX-XXTXX', { offset: '-PT2H' }), true],
      [[{ day: 12, hour: 6 }], time('XXXX-XX-XXTMO', { offset: 'P0D', resolved: '1987-05-12TMO' }), true],
      [[{ day: 12, hour: 15 }], time('XXXX-XX-XXTMO', { offset: 'P0D', resolved: '1987-05-12TMO' }), false],
      [
        [{ year: 1987, month: 5, day: 15 }],
        duration('P3D', { offset: 'P1D', resolved: '1987-05-13/1987-05-16' }),
        true,
      ],
      [
        [{ year: 1987, month: 5, day: 9 }],
        duration('P3D', { offset: '-P3D', resolved: '1987-05-09/1987-05-12' }),
        true,
      ],
      [[{ day: 15 }], duration('P3D'), false],
      [
        [
          { month: 5, day: 13 },
          { month: 5, day: 15 },
        ],
        date('XXXX-05-13/XXXX-05-15'),
        true,
      ],
      [
        [
          { month: 5, day: 13 },
          { month: 5, day: 16 },
        ],
        date('XXXX-05-13/XXXX-05-15'),
        false,
      ],
      [
        [
          { month: 5, day: 13 },
          { month: 5, day: 15 },
        ],
        date('XXXX-05-13'),
        false,
      ],
      [[{ hour: 13 }, { hour: 16 }], time('T13/T16'), true],
      [[{ month: 5, day: 13 }], date('XXXX-05-13/XXXX-05-15'), true],
      [[{ month: 5 }], number, false],
    ],
    ([from, to], own) => saysChrono(from, to ?? null, own, reference),
  );
});

describe('eval: dates of ja-timex', () => {
  const says = (value: JaTimexValue, own: Figure, readings: readonly string[] = []): boolean => {
    const row = jaTimexRow(
      { text: '昔', ref: '1987-05-12', parser: null, count: 1, gold: { '0': { text: '昔', ...value } } },
      readings,
    );
    return row.gold[0]?.says?.(own) ?? assert.fail();
  };
  cases<JaTimexValue>(
    [
      [{ value: '1987-05-XX' }, date('1987-05'), true],
      [{ value: '1987-05-XX' }, date('1987-05-12'), false],
      [{ value: '19XX' }, date('19'), true],
      [{ value: 'BC02XX' }, date('BC02'), true],
      [{ value: 'T09-30-XX' }, time('T09:30'), true],
      [{ value: 'T09-XX-XX' }, time('XXXX-XX-XXT09', { offset: 'P0D' }), true],
      [{ value: 'P1Y', mod: 'BEFORE' }, date('XXXX', { offset: '-P1Y' }), true],
      [{ value: 'P1Y', mod: 'AFTER' }, date('XXXX', { offset: '-P1Y' }), false],
      [{ value: 'P1Y' }, date('XXXX', { offset: '-P1Y' }), true],
      [{ value: 'P0M', mod: 'NOW' }, date('XXXX-XX', { offset: 'P0M' }), true],
      [{ value: 'P0M', mod: 'NOW' }, date('XXXX-XX', { offset: 'P1M' }), false],
      [{ mod: 'BEFORE' }, date('1987', { bound: '<' }), true],
      [{ mod: 'APPROX' }, duration('P1D', { approx: true }), true],
      [{ mod: 'APPROX' }, duration('P1D'), false],
      [{ mod: 'END' }, date('1987', { mod: 'END' }), true],
      [{ type: 'DURATION' }, date('XXXX', { offset: '-P1Y' }), true],
      [{ type: 'DURATION' }, date('1987'), false],
      [{ type: 'DATE' }, date('1987'), true],
      [{ type: 'TIME' }, date('1987'), false],
      [{ value: 'P1D', quant: 'EACH' }, duration('P1D', { set: true }), true],
      [{ value: 'P1D', quant: 'EACH' }, duration('P1D'), false],
      [{ value: 'P1W', freq: '2X' }, duration('P1W', { set: true }), false],
      [{ value: 'XXXX-05-XX' }, date('XXXX-04/XXXX-05'), true],
      [{ to_datetime: 'pendulum.datetime(1987, 5, 14)' }, date('XXXX-XX-XX', { offset: 'P2D' }), true],
      [{ to_datetime: 'pendulum.datetime(1987, 5, 1)' }, date('XXXX-05', { resolved: '1987-05' }), true],
      [{ to_datetime: 'pendulum.datetime(1987, 6, 1)' }, date('XXXX-05', { resolved: '1987-05' }), false],
      [{ to_datetime: 'pendulum.datetime(1987, 5, 13, 0, 0)' }, time('T24'), true],
      [{ to_datetime: 'pendulum.datetime(1987, 5, 13, 1, 0)' }, time('T24'), false],
      [{ value: '1987' }, number, false],
    ],
    says,
  );

  it('takes either reading of a text that its taggers read differently', () => {
    const own = figure(date('1987'));
    assert.equal(says({ value: 'P1987Y' }, own), false);
    assert.equal(says({ value: 'P1987Y' }, own, ['1987-XX-XX']), true);
  });

  it('places the expressions of a text one after the other', () => {
    const gold = { '0': { text: '1日', type: 'DATE' }, '1': { text: '1日', type: 'DATE' } };
    const row = { text: '1日と1日', ref: null, parser: null, count: 2, gold };
    const { gold: found, edges } = jaTimexRow(row, []);
    assert.deepEqual(
      found.map(({ start, end }) => [start, end]),
      [
        [0, 2],
        [3, 5],
      ],
    );
    assert.equal(edges, true);
    assert.equal(jaTimexRow({ ...row, count: null }, []).edges, false);
  });
});

/** The set's own reference time is Tuesday, 12 February 2013, 4:30. */
describe('eval: times of Duckling', () => {
  const moment = (value: string, grain: Grain): DucklingTime => ({ value, grain });
  const interval = (from: string, toExclusive: string, grain: Grain): DucklingTime => ({
    from,
    toExclusive,
    grain,
  });
  cases<DucklingTime>(
    [
      [moment('2013-02-18T00:00:00', 'day'), date('XXXX-WXX-1', { resolved: '2013-02-11' }), true],
      [moment('2013-02-18T00:00:00', 'day'), date('XXXX-WXX-2', { resolved: '2013-02-12' }), false],
      [
        moment('2013-02-18T00:00:00', 'week'),
        date('XXXX-WXX', { offset: 'P1W', resolved: '2013-W08' }),
        true,
      ],
      [moment('2013-02-18T00:00:00', 'week'), date('2013-02-18'), false],
      [moment('2013-02-12T17:00:00', 'minute'), time('T17'), true],
      [moment('2013-02-12T17:00:00', 'hour'), time('T05'), false],
      [moment('2011-02-01T00:00:00', 'month'), date('XXXX', { offset: '-P2Y', resolved: '2011' }), true],
      [moment('2012-01-01T00:00:00', 'year'), date('XXXX', { offset: '-P1Y', resolved: '2012' }), true],
      [moment('2013-02-12T04:32:00', 'second'), time('XXXX-XX-XXTXX:XX', { offset: 'PT2M' }), true],
      [moment('2013-03-01T00:00:00', 'month'), date('XXXX-03', { bound: '>=' }), false],
      [moment('2013-03-01T00:00:00', 'month'), date('XXXX-03', { set: true }), false],
      [{ after: '2013-03-01T00:00:00', grain: 'month' }, date('XXXX-03', { bound: '>=' }), true],
      [{ after: '2013-03-01T00:00:00', grain: 'month' }, date('XXXX-03', { bound: '<' }), false],
      [{ before: '2013-02-12T14:00:00', grain: 'minute' }, time('T14', { bound: '<' }), true],
      [interval('2013-05-04T00:00:00', '2013-05-07T00:00:00', 'day'), date('XXXX-05-04/XXXX-05-06'), true],
      [interval('2013-05-04T00:00:00', '2013-05-08T00:00:00', 'day'), date('XXXX-05-04/XXXX-05-06'), false],
      [interval('2013-02-12T15:30:00', '2013-02-12T18:01:00', 'minute'), time('T15:30/T18'), true],
      [interval('1987-01-01T00:00:00', '1989-01-01T00:00:00', 'year'), date('1987/1988'), true],
      // Cut to whole units.
      [
        interval('2011-01-01T00:00:00', '2013-01-01T00:00:00', 'year'),
        duration('P2Y', { offset: '-P2Y' }),
        true,
      ],
      [
        interval('2013-02-18T00:00:00', '2013-03-11T00:00:00', 'week'),
        duration('P3W', { offset: 'P1D' }),
        true,
      ],
      [
        interval('2013-02-18T00:00:00', '2013-03-11T00:00:00', 'week'),
        duration('P3W', { offset: '-P3W' }),
        false,
      ],
      [interval('2013-02-18T00:00:00', '2013-03-11T00:00:00', 'week'), duration('P3W'), false],
      [
        interval('2013-02-12T04:30:00', '2013-02-26T00:00:00', 'second'),
        duration('P2W', { offset: 'P0D', resolved: '2013-02-12/2013-02-26' }),
        true,
      ],
      [
        interval('2013-02-12T04:30:00', '2013-03-01T00:00:00', 'second'),
        date('XXXX-XX', { offset: 'P0M', mod: 'END', bound: '<=', resolved: '2013-02' }),
        true,
      ],
      [
        interval('2013-03-01T00:00:00', '2013-03-11T00:00:00', 'day'),
        date('XXXX-03', { mod: 'START' }),
        true,
      ],
      [interval('2013-03-11T00:00:00', '2013-03-21T00:00:00', 'day'), date('XXXX-03', { mod: 'MID' }), true],
      [interval('2013-03-21T00:00:00', '2013-04-01T00:00:00', 'day'), date('XXXX-03', { mod: 'END' }), true],
      [interval('2013-03-21T00:00:00', '2013-04-01T00:00:00', 'day'), date('XXXX-04', { mod: 'END' }), false],
      [interval('1987-01-01T00:00:00', '1987-04-01T00:00:00', 'month'), date('1987', { mod: 'START' }), true],
      [interval('1987-09-01T00:00:00', '1988-01-01T00:00:00', 'month'), date('1987', { mod: 'END' }), true],
      [
        interval('2013-02-18T00:00:00', '2013-02-21T00:00:00', 'day'),
        date('XXXX-WXX', { offset: 'P1W', mod: 'START', resolved: '2013-W08' }),
        true,
      ],
      [
        interval('2013-02-13T18:00:00', '2013-02-14T00:00:00', 'hour'),
        time('XXXX-XX-XXTEV', { offset: 'P1D', resolved: '2013-02-13TEV' }),
        true,
      ],
      [
        interval('2013-02-13T18:00:00', '2013-02-14T00:00:00', 'hour'),
        time('XXXX-XX-XXTMO', { offset: 'P1D', resolved: '2013-02-13TMO' }),
        false,
      ],
      [interval('2013-02-18T04:00:00', '2013-02-18T12:00:00', 'hour'), time('XXXX-WXX-1TMO'), true],
      [
        interval('2013-02-15T18:00:00', '2013-02-18T00:00:00', 'hour'),
        date('XXXX-WXX-WE', { offset: 'P0W', resolved: '2013-W07-WE' }),
        true,
      ],
      [interval('2013-06-21T00:00:00', '2013-09-24T00:00:00', 'day'), date('XXXX-SU'), true],
      [
        interval('2012-12-21T00:00:00', '2013-03-21T00:00:00', 'day'),
        date('XXXX-WI', { resolved: '2013-WI' }),
        true,
      ],
      [interval('2012-12-21T00:00:00', '2013-03-21T00:00:00', 'day'), date('2014-WI'), false],
      [{ value: 90, grain: 'minute' }, duration('PT1H30M'), true],
      [{ value: 90, grain: 'minute' }, duration('PT1H'), false],
      [{ value: 3, grain: 'quarter' }, duration('P9M'), true],
      [{ value: 367, grain: 'day' }, duration('P1Y2D'), true],
      [{ value: 365, grain: 'day' }, duration('P1Y'), false],
      [{ value: 3, grain: 'day' }, date('XXXX-XX-XX', { offset: 'P3D' }), false],
      [{ value: 3, grain: 'day' }, number, false],
    ],
    saysDuckling,
  );
});

describe('eval: dates of dateparser', () => {
  const says = (row: { args: readonly string[]; kw?: object; test?: string }, own: Figure): boolean => {
    const [found] = dateparserRow({ id: `${row.test ?? 'test_languages'}:1`, lang: 'ja', kw: {}, ...row });
    return found?.gold[0]?.says?.(own) ?? assert.fail();
  };
  const words = (english: string): { args: readonly string[] } => ({ args: ['ja', '昔', english] });
  const freshness = (kw: object): { args: readonly string[]; kw: object; test: string } => ({
    args: ['昔'],
    kw,
    test: 'test_freshness_date_parser',
  });
  cases(
    [
      [words('monday'), date('XXXX-WXX-1'), true],
      [words('2-9'), date('XXXX-02-09'), true],
      [words('1987 year february'), date('1987-02'), true],
      [words('february'), date('XXXX-02'), true],
      [words('1987-5-12 tuesday 21:40'), time('1987-05-12T21:40'), true],
      [words('pm 3:00'), time('T15'), true],
      [words('3:00 am'), time('T15'), false],
      [words('3 month'), duration('P3M'), true],
      [words('3 month'), date('XXXX-XX', { offset: '-P3M' }), false],
      [words('3 month ago'), date('XXXX-XX', { offset: '-P3M' }), true],
      [words('3 month ago'), duration('P3M'), false],
      [words('0 day ago'), date('XXXX-XX-XX', { offset: 'P0D' }), true],
      [words('in 2 minute'), time('XXXX-XX-XXTXX:XX', { offset: 'PT2M' }), true],
      [words('in 2 minute'), number, false],
      [freshness({ ago: { days: 2 } }), date('XXXX-XX-XX', { offset: '-P2D' }), true],
      [freshness({ ago: { years: 1, months: 2 } }), duration('P1Y2M'), true],
      [freshness({ in_future: { months: 7 } }), date('XXXX-XX', { offset: 'P7M' }), true],
      [freshness({ in_future: { months: 7 } }), duration('P7M'), false],
      [{ args: ['昔', 'datetime(1987, 5, 12, 0, 0)'], test: 'test_date_parser' }, date('1987-05-12'), true],
      [
        { args: ['昔', 'datetime(1987, 5, 12, 9, 5)'], test: 'test_date_parser' },
        time('1987-05-12T09:05'),
        true,
      ],
      [{ args: ['昔', 'datetime(1987, 5, 12, 9, 5)'], test: 'test_date_parser' }, date('1987-05-12'), false],
    ],
    says,
  );

  it('leaves out what says nothing to compare', () => {
    assert.deepEqual(dateparserRow({ id: 'test_search:1', lang: 'ja', args: ['ja', '昔'], kw: {} }), []);
    assert.deepEqual(
      dateparserRow({ id: 'test_languages:1', lang: 'ja', args: ['ja', '昔', 'once'], kw: {} }),
      [],
    );
  });
});

import assert from 'node:assert/strict';
import { resolveDates } from '../../../server/src/core/figures/calendar/resolve/index.js';
import type { FigureValue } from '../../../server/src/core/index.js';

function check(timex: string, documentDate: string, expected: string | undefined, offset?: string): void {
  const value: FigureValue = { type: 'date', timex, ...(offset === undefined ? {} : { offset }) };
  const [figure] = resolveDates(
    [{ start: 0, end: 1, label: 'DATE', value, rule: 'some-rule', reasons: [] }],
    documentDate,
  );
  assert.deepEqual(figure?.value, expected === undefined ? value : { ...value, resolved: expected });
}

describe('dates against the date of their document', () => {
  it('takes a weekday for the last one, the day itself included', () => {
    check('XXXX-WXX-3', '2026-02-06', '2026-02-04');
    check('XXXX-WXX-5', '2026-02-06', '2026-02-06');
    check('XXXX-WXX-6', '2026-02-06', '2026-01-31');
    check('XXXX-WXX-7', '2026-03-01', '2026-03-01');
  });

  it('takes a month and day for the nearest year', () => {
    check('XXXX-02-04', '2026-02-06', '2026-02-04');
    check('XXXX-12-30', '2026-01-02', '2025-12-30');
    check('XXXX-01-02', '2025-12-30', '2026-01-02');
  });

  it('takes a month alone for the nearest, without a day', () => {
    check('XXXX-12', '2026-01-02', '2025-12');
    check('XXXX-03', '2026-01-02', '2026-03');
  });

  it('takes a day alone for the nearest month that has it', () => {
    check('XXXX-XX-04', '2026-02-06', '2026-02-04');
    check('XXXX-XX-31', '2026-02-20', '2026-01-31');
    check('XXXX-XX-28', '2026-03-05', '2026-02-28');
  });

  it('counts a date that is told from another', () => {
    check('XXXX-XX-XX', '2026-03-01', '2026-02-28', '-P1D');
    check('XXXX-XX-XX', '2026-03-01', '2026-03-01', 'P0D');
    check('XXXX-WXX', '2026-01-02', '2026-W02', 'P1W');
    check('XXXX-WXX', '2026-01-02', '2025-W52', '-P1W');
    check('XXXX-WXX', '2027-01-02', '2026-W53', 'P0W');
    check('XXXX-WXX-3', '2026-02-08', '2026-02-11', 'P1W');
    check('XXXX-WXX-7', '2026-02-08', '2026-02-08', 'P0W');
    check('XXXX-XX', '2026-01-31', '2026-02', 'P1M');
    check('XXXX-XX-05', '2026-01-31', '2025-12-05', '-P1M');
    check('XXXX', '2026-01-31', '2025', '-P1Y');
    check('XXXX-10', '2026-01-31', '2025-10', '-P1Y');
    check('XXXX-Q1', '2026-01-31', '2027-Q1', 'P1Y');
    check('XXXX-SU', '2026-01-31', '2025-SU', '-P1Y');
    check('XXX', '2026-02-06', '201', '-P10Y');
  });

  it('leaves other figures alone', () => {
    const value: FigureValue = { type: 'duration', timex: 'P30D' };
    const figure = { start: 0, end: 1, label: 'DATE', value, rule: 'some-rule', reasons: [] } as const;
    assert.deepEqual(resolveDates([figure], '2026-02-06'), [figure]);
  });

  it('leaves alone what it cannot know', () => {
    check('XXXX-02-30', '2026-02-06', undefined);
    check('XXXX-02-29', '2026-02-06', undefined);
    check('XXXX-XX', '2026-02-06', undefined);
    check('XXXX-XX-30', '2026-03-06', undefined, '-P1M');
    check('2026-02-04', '2026-02-06', undefined);
  });

  it('keeps what is resolved already', () => {
    const value: FigureValue = { type: 'date', timex: 'XXXX-WXX-3', resolved: '2020-01-01' };
    const [figure] = resolveDates(
      [{ start: 0, end: 1, label: 'DATE', value, rule: 'r', reasons: [] }],
      '2026-02-06',
    );
    assert.deepEqual(figure?.value, value);
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { resolveDates } from '../../../server/src/core/figures/calendar/resolve/index.js';
import { findFigures } from '../../../server/src/core/figures/index.js';
import type { Figure, FigureValue, Language } from '../../../server/src/core/model.js';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const words: Readonly<Record<'en' | 'ko' | 'ja' | 'zh-Hans', readonly string[]>> = {
  en: 'May|12|2016|Monday|the|of|at|5|5pm|3:30|to|from|between|and|last|next|every|week|month|days|ago|early|first|half past|-|,|morning|in|Q3|summer|since|fiscal year|two|tonight|weekend|until|noon|90s|Christmas|later'.split(
    '|',
  ),
  ko: '5월|12일|2016년|월요일|의|오전|5시|30분|부터|까지|에서|지난|다음|매주|주|달|3일|전|초|첫|번째|마지막|내일|여름|이후|1분기|반|동안|주말|정오'.split(
    '|',
  ),
  ja: '5月|12日|2016年|月曜日|の|午前|5時|30分|から|まで|先週|来月|毎週|週|3日|前|初め|第2|末|明日|夏|以降|上半期|半|間|週末|正午|令和|元年|（月）'.split(
    '|',
  ),
  'zh-Hans':
    '5月|12日|2016年|周一|的|上午|5点|30分|从|到|上周|下个月|每周|周|3天|前|后|初|第二个|底|明天|夏天|以来|上半年|半|中午|民国|元年|最后一个|三点|零五|20世纪|90年代|过去|和|之间|个半月|复活节|年'.split(
      '|',
    ),
};
const languages = fc.constantFrom<'en' | 'ko' | 'ja' | 'zh-Hans'>('en', 'ko', 'ja', 'zh-Hans');
const spaceless: ReadonlySet<string> = new Set(['ja', 'zh-Hans']);
const said = languages.chain((language) =>
  fc
    .array(fc.constantFrom(...words[language]), { minLength: 1, maxLength: 12 })
    .map((parts) => ({ language, text: parts.join(spaceless.has(language) ? '' : ' ') })),
);
const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

function timesOf(text: string, language: Language): Extract<FigureValue, { timex: string }>[] {
  return findFigures(text, language).flatMap(({ value }) => ('timex' in value ? [value] : []));
}

describe('dates and times of any words', () => {
  it('have values in the forms of TIMEX3 and ISO 8601', () => {
    fc.assert(
      fc.property(said, ({ language, text }) => {
        for (const { timex, low, high, offset } of timesOf(text, language)) {
          assert.match(timex, /^[-+\dA-Z:./#_]+$/, text);
          assert.ok(!/undefined|NaN/.test(timex), text);
          assert.equal(timex.includes('/'), low !== undefined, text);
          assert.equal(low === undefined ? timex : `${low}/${high ?? ''}`, timex, text);
          for (const one of (offset ?? '').split('/')) {
            assert.match(one, /^(?:-?P(?=.)(?:\d+(?:\.\d+)?[YMWD])*(?:T(?:\d+(?:\.\d+)?[HMS])+)?)?$/, text);
          }
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('leave nothing open once they are resolved', () => {
    fc.assert(
      fc.property(said, days, ({ language, text }, day) => {
        for (const { value } of resolveDates(findFigures(text, language), day)) {
          const resolved = 'resolved' in value ? value.resolved : undefined;
          assert.ok(resolved?.includes('X') !== true, `${text}: ${resolved ?? ''}`);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('any day of the calendar', () => {
  it('has one value in every language and order', () => {
    fc.assert(
      fc.property(days, (day) => {
        const [year = '', month = '', date = ''] = day.split('-').map((part) => String(Number(part)));
        const name = months[Number(month) - 1] ?? '';
        const writings: readonly (readonly [Language, string])[] = [
          ['en', `${name} ${date}, ${year}`],
          ['en', `${date} ${name} ${year}`],
          ['en', day],
          ['ko', `${year}년 ${month}월 ${date}일`],
          ['ja', `${year}年${month}月${date}日`],
          ['zh-Hans', `${year}年${month}月${date}日`],
          ['zh-Hant', `${year}年${month}月${date}號`],
        ];
        for (const [language, text] of writings) {
          const figures = findFigures(text, language);
          assert.deepEqual(
            figures.map(({ value }) => value),
            [{ type: 'date', timex: day }],
            text,
          );
          assert.equal(figures[0]?.end, text.length, text);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is found again from any other', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 400 }), (day, count) => {
        const then = new Date(Date.parse(day) - count * 86_400_000).toISOString().slice(0, 10);
        for (const [language, text] of [
          ['en', `${count} days ago`],
          ['ko', `${count}일 전`],
          ['ja', `${count}日前`],
          ['zh-Hant', `${count}天前`],
        ] as const) {
          const [figure] = resolveDates(findFigures(text, language), day);
          assert.equal(
            figure !== undefined && 'resolved' in figure.value ? figure.value.resolved : '',
            then,
            text,
          );
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('the resolution of any value', () => {
  it('does not fail, and gives real days alone', () => {
    const part = fc.constantFrom(
      'XXXX',
      '2016',
      'XX',
      '02',
      '30',
      'WXX',
      'W05',
      '3',
      'WE',
      'Q2',
      'SU',
      '#5',
      'QX',
      '',
    );
    const timex = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('-'));
    const offset = fc.constantFrom(
      'P1D',
      '-P1M',
      'P999999999Y',
      '-P1Y2M',
      'PT5H',
      'P',
      'P-1D',
      'P1.5M',
      '-P99999D',
    );
    const open = fc.tuple(
      timex,
      fc.option(offset, { nil: undefined }),
      fc.constantFrom('', 'T17', 'TMO', 'TXX'),
    );
    fc.assert(
      fc.property(open, days, ([date, distance, time], day) => {
        const value: FigureValue = {
          type: 'date',
          timex: date + time,
          ...(distance === undefined ? {} : { offset: distance }),
        };
        const figure: Figure = { start: 0, end: 1, label: 'DATE', value, rule: 'figure-date', reasons: [] };
        const [resolved] = resolveDates([figure], day);
        const found =
          resolved !== undefined && 'resolved' in resolved.value ? resolved.value.resolved : undefined;
        const whole = /^\d{4}-\d\d-\d\d/.exec(found ?? '')?.[0];
        assert.ok(whole === undefined || new Date(whole).toISOString().startsWith(whole), found);
      }),
      { numRuns: 3000 },
    );
  });

  it('needs a date to count from', () => {
    const value: FigureValue = { type: 'date', timex: 'XXXX-XX-XX', offset: '-P1D' };
    const figure: Figure = { start: 0, end: 1, label: 'DATE', value, rule: 'figure-date', reasons: [] };
    for (const none of ['', 'yesterday', '2016', '2016-13-01', '2026-02-29']) {
      assert.deepEqual(resolveDates([figure], none), [figure]);
    }
  });
});

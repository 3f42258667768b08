import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyseDocument } from '../../../server/src/core/analyse.js';
import { parseMarked, renderMarked } from '../../support/markedText.js';
import { nastyText } from '../../support/nastyText.js';

/** The date that a text is of stands marked in it, with what tells so; or nothing does. */
function check(marked: string, date?: string): void {
  const { text } = parseMarked(marked);
  const { documentDate } = analyseDocument(text);
  const marks = documentDate?.span === undefined ? [] : [{ ...documentDate.span, label: documentDate.from }];
  assert.equal(renderMarked(text, marks), marked);
  assert.equal(documentDate?.date, date);
}

const english = `Harbour bridge to reopen after repairs

BODY The bridge over the harbour of the town will reopen to lorries after months of repairs, the council said on Wednesday.

Engineers had found cracks in two of its piers last month, and closed it to all but bicycles for the time of the works.
`;
const korean = `항구 다리 보수 마치고 다시 개통

BODY 시의회는 수요일 항구를 가로지르는 다리가 몇 달에 걸친 보수 공사를 마치고 화물차에 다시 개방된다고 밝혔다.

기술자들은 지난달 교각 두 개에서 균열을 발견하고 공사 기간에 자전거를 제외한 모든 차량의 통행을 막았다고 설명했다.
`;
const japanese = `港の橋、補修を終えて再開へ

BODY 市議会は水曜日、港に架かる橋が数か月にわたる補修工事を終え、トラックの通行を再開すると明らかにした。

技術者は先月、橋脚二本に亀裂を見つけ、工事の期間は自転車を除くすべての通行を止めていたと説明している。
`;

const opening = (article: string, dateline: string): string => article.replace('BODY ', dateline);
const above = (article: string, line: string): string => article.replace('\n\nBODY ', `\n\n${line}\n\n`);
const below = (article: string, line: string): string => `${article.replace('BODY ', '')}\n${line}\n`;

describe('the date of a document', () => {
  it('stands in a dateline', () => {
    check(opening(english, 'SEOUL, [[Feb. 4, 2026|dateline]] — '), '2026-02-04');
    check(opening(english, 'LONDON, [[4 February 2026|dateline]] (Reuters) - '), '2026-02-04');
    check(opening(korean, '(서울=연합뉴스) 홍길동 기자 = [[2026.02.04|dateline]] = '), '2026-02-04');
    check(opening(japanese, '【ワシントン[[2026年2月4日|dateline]]＝共同】'), '2026-02-04');
  });

  it('stands in a stamp of publication, which tells more than one of a later update', () => {
    check(above(english, 'Published [[February 4, 2026|published]]'), '2026-02-04');
    check(
      above(english, 'Updated February 6, 2026 | Published [[February 4, 2026|published]]'),
      '2026-02-04',
    );
    check(above(english, 'Last updated: [[February 6, 2026|updated]]'), '2026-02-06');
    check(above(english, 'Updated [[11:22 PM EST, Tue February 6, 2026|updated]]'), '2026-02-06');
    check(above(korean, '입력 [[2026.02.04 15:30|published]] 수정 2026.02.05 09:10'), '2026-02-04');
    check(below(korean, '[[2026.02.04 15:30|published]] 송고'), '2026-02-04');
    check(above(japanese, '公開日時：[[2026年2月4日 10時00分|published]]'), '2026-02-04');
  });

  it('stands alone on a line above the article', () => {
    check(above(english, 'By Jane Doe | [[February 4, 2026|date-line]]'), '2026-02-04');
    check(above(korean, '[[2026-02-04|date-line]]'), '2026-02-04');
    check(above(japanese, '[[2026年2月4日|date-line]]'), '2026-02-04');
  });

  it('stands alone on a line below the opening, unless others do so too', () => {
    const chronicle = english.replace('BODY ', '').replace('\nEngineers', '\nFebruary 4, 2026\n\nEngineers');
    check(chronicle.replace('February 4, 2026', '[[February 4, 2026|date-line]]'), '2026-02-04');
    check(
      `${chronicle}\nFebruary 5, 2026\n\nThe council of the town heard what they had found, and had the harbour closed.\n`,
    );
  });

  it('stands across a line end of a text that was wrapped', () => {
    const sentence = 'The council of the town had the bridge closed for all of the works on its piers.';
    const words =
      `SAINT-JEAN-SUR-RICHELIEU AND TROIS-RIVIERES, Quebec, Feb. 4, 2026 — ${Array.from({ length: 12 }, () => sentence).join(' ')}`.split(
        ' ',
      );
    const lines = words.reduce<string[]>(
      ([line = '', ...done], word) =>
        `${line} ${word}`.length > 60 ? [word, line, ...done] : [`${line} ${word}`.trim(), ...done],
      [],
    );
    const wrapped = `The council of the town and its bridge\n\n${lines.reverse().join('\n')}\n`;
    check(wrapped.replace('Feb. 4,\n2026', '[[Feb. 4,\n2026|dateline]]'), '2026-02-04');
  });

  it('is not what a sentence tells of', () => {
    check(opening(english, 'The report was published on February 3, 2026. ').replace('BODY ', ''));
    check(
      below(
        english,
        'The law was published on February 3, 2026, and nobody in the town had read it by then.',
      ),
    );
    check(opening(english, ''));
  });

  it('is not that of a comment or a teaser far below', () => {
    check(below(english, `Related articles\n\nFerry resumes service\n\nPublished February 9, 2026\n`));
  });

  it('resolves the dates of the text', () => {
    const { text } = parseMarked(opening(english, 'SEOUL, [[Friday, Feb. 6, 2026|dateline]] — '));
    const { figures } = analyseDocument(text);
    const resolved = figures.map(({ start, end, value }) => [
      text.slice(start, end),
      'timex' in value ? value.resolved : undefined,
    ]);
    assert.deepEqual(
      resolved.filter(([words]) => words === 'Wednesday' || words === 'last month'),
      [
        ['Wednesday', '2026-02-04'],
        ['last month', '2026-01'],
      ],
    );
  });

  it('is what somebody said it is, whatever the text says', () => {
    const { text } = parseMarked(opening(english, 'SEOUL, [[Feb. 4, 2026|dateline]] — '));
    const { documentDate } = analyseDocument(text, { documentDate: { date: '2025-01-01', from: 'setting' } });
    assert.deepEqual(documentDate, { date: '2025-01-01', from: 'setting' });
  });

  it('is a day within the text, whatever the text', () => {
    fc.assert(
      fc.property(nastyText, (noise) => {
        const text = `Published 4 February 2026 ${noise}\n\n${noise} SEOUL, Feb. 4, 2026 — ${noise}`;
        const { documentDate } = analyseDocument(text);
        if (documentDate !== undefined) {
          assert.match(documentDate.date, /^\d{4}-\d\d-\d\d$/);
          const { start, end } = documentDate.span!;
          assert.ok(start >= 0 && start < end && end <= text.length);
        }
      }),
    );
  });
});

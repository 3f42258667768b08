import assert from 'node:assert/strict';
import { analyseCorpus } from '../../../server/src/core/corpus/index.js';
import { documentOf } from '../../support/documents.js';

const english = [
  'en headline: [[Canada|GPE =territory:CA]] and [[Mexico|GPE =territory:MX]] agree on hydrogen projects',
  'en body: [[Canada|GPE =territory:CA]] will invest $1 in hydrogen projects by [[Acme Gas|ORG]] on [[Tuesday|DATE XXXX-WXX-2]].',
  'en body: [[Mexico|GPE =territory:MX]] expects [[25 percent|PERCENT 25]] more tourists on [[Sunday|DATE XXXX-WXX-7]].',
];
const korean = [
  'ko headline: [[캐나다|GPE =territory:CA]]와 [[멕시코|GPE =territory:MX]], 수소 프로젝트 합의',
  'ko body: [[캐나다|GPE =territory:CA]]는 [[화요일|DATE XXXX-WXX-2]] [[Acme Gas|ORG]]의 수소 프로젝트에 $1를 투자한다.',
  'ko body: [[멕시코|GPE =territory:MX]]는 [[일요일|DATE XXXX-WXX-7]]에 관광객이 [[25%|PERCENT 25]] 늘 것으로 본다.',
];

/** Puts figures in place of `$1` and gives the problems as `document code «text» → «text of the related place»`. */
function check(inEnglish: string, inKorean: string, expected: readonly string[], other = korean): void {
  const analyses = [english, other].map((lines, at) =>
    documentOf(...lines.map((line) => line.replace('$1', () => [inEnglish, inKorean][at]!))),
  );
  const corpus = analyseCorpus(analyses.map((analysis, at) => ({ path: `${at}`, analysis })));
  const textOf = (path: string, { start, end }: { start: number; end: number }): string =>
    corpus.documents.get(path)!.analysis.text.slice(start, end);
  const found = [...corpus.documents.values()].flatMap(({ path, problems }) =>
    problems.map((problem) => {
      const [related] = problem.related ?? [];
      return `${path} ${problem.code} «${textOf(path, problem)}» → «${related === undefined ? '' : textOf(related.path, related)}»`;
    }),
  );
  assert.deepEqual(found, expected);
}

const inKoreanPassage = (figure: string): string =>
  `캐나다는 화요일 Acme Gas의 수소 프로젝트에 ${figure}를 투자한다.`;

describe('checks of translations', () => {
  it('compares by value, not by digits', () => {
    check('[[$12 billion|MONEY USD 12000000000]]', '[[120억 달러|MONEY USD 12000000000]]', []);
  });

  it('reports another amount on both sides', () => {
    check('[[$12 billion|MONEY USD 12000000000]]', '[[130억 달러|MONEY USD 13000000000]]', [
      '0 figure-differs «$12 billion» → «130억 달러»',
      '1 figure-differs «130억 달러» → «$12 billion»',
    ]);
  });

  it('reports an amount that the other version lacks', () => {
    check('[[$12 billion|MONEY USD 12000000000]]', '거액', [
      `0 figure-missing «$12 billion» → «${inKoreanPassage('거액')}»`,
    ]);
  });

  it('does not ask for an amount in the currency of the readers', () => {
    check(
      '[[$12 billion|MONEY USD 12000000000]] ([[£9 billion|MONEY GBP 9000000000]])',
      '[[120억 달러|MONEY USD 12000000000]]',
      [],
    );
  });
  it('says nothing where figures in words are not read', () => {
    const french = korean.map((line) => line.replace('ko ', 'und '));
    check('[[$12 billion|MONEY USD 12000000000]]', 'douze milliards', [], french);
  });
  it('takes a rounded figure for the same', () => {
    check('[[about $12 billion|MONEY USD 12000000000 approx]]', '[[122억 달러|MONEY USD 12200000000]]', []);
  });

  it('does not compare amounts in two currencies', () => {
    check('[[$12 billion|MONEY USD 12000000000]]', '[[16조 원|MONEY KRW 16000000000000]]', []);
  });

  it('takes a counted noun for a unit', () => {
    check('[[50|CARDINAL 50]] sites', '[[50곳|QUANTITY item 50]]', []);
  });

  it('reports another weekday', () => {
    check('$5 until [[Friday|DATE XXXX-WXX-5]]', '[[목요일|DATE XXXX-WXX-4]]까지 $5', [
      '0 figure-differs «Friday» → «목요일»',
      '1 figure-differs «목요일» → «Friday»',
    ]);
  });

  it('leaves dates alone that say it in another way', () => {
    check('a lot on [[February 4|DATE XXXX-02-04]]', '[[4일|DATE XXXX-XX-04]]에 거액', []);
    check('a lot on [[Wednesday|DATE XXXX-WXX-3]]', '[[4일|DATE XXXX-XX-04]]에 거액', []);
  });

  it('leaves small numbers in words alone', () => {
    check('much into [[one|CARDINAL 1]] of its', '[[두|CARDINAL 2]] 곳', []);
    check('much into [[3|CARDINAL 3]]', '[[4|CARDINAL 4]]곳', [
      '0 figure-differs «3» → «4»',
      '1 figure-differs «4» → «3»',
    ]);
  });

  it('says nothing where the counterpart has digits that nobody read', () => {
    check('[[$12 billion|MONEY USD 12000000000]]', '12 000 000 000달러', []);
  });

  it('finds the value in the next sentence', () => {
    check(
      '[[$12 billion|MONEY USD 12000000000]]',
      '거액을 쓴다. 모두 [[120억 달러|MONEY USD 12000000000]]',
      [],
    );
  });
});

import assert from 'node:assert/strict';
import { analyseCorpus } from '../../../server/src/core/corpus/index.js';
import { documentOf } from '../../support/documents.js';

/** The ids of all mentions, a document a line, in the order of its mentions. */
function idsOf(...sources: readonly (readonly string[])[]): string[] {
  const corpus = analyseCorpus(
    sources.map((lines, at) => ({ path: `${at}.txt`, analysis: documentOf(...lines) })),
  );
  return [...corpus.documents.values()].map(({ entityIds }) => entityIds.join(' '));
}

const person = (name: string, language = 'en'): string[] => [`${language} body: [[${name}|PERSON]] spoke.`];

function joins(name: string, ...others: readonly string[]): void {
  it(`joins ${[name, ...others].join(' = ')}`, () => {
    const ids = new Set(idsOf(person(name), ...others.map((other) => person(other))));
    assert.equal(ids.size, 1, [...ids].join(', '));
  });
}

function separates(...names: readonly string[]): void {
  it(`separates ${names.join(' ≠ ')}`, () => {
    assert.equal(new Set(idsOf(...names.map((name) => person(name)))).size, names.length);
  });
}

describe('entities across documents', () => {
  it('names a lexical entity by its id, whatever it is called', () => {
    assert.deepEqual(
      idsOf(
        ['en body: [[France|GPE =territory:FR]] and [[Paris|GPE =city:Europe/Paris]].'],
        ['ko body: [[프랑스|GPE =territory:FR]]는 말했다.'],
      ),
      ['GPE:territory:FR GPE:city:Europe/Paris', 'GPE:territory:FR'],
    );
  });

  it('prefers the name in Latin letters for the id', () => {
    assert.deepEqual(idsOf(person('앤절라 머피', 'ko'), person('Angela Murphy')), [
      'PERSON:angela-murphy',
      'PERSON:angela-murphy',
    ]);
  });

  it('keeps the name of what has no name in Latin letters', () => {
    assert.deepEqual(idsOf(person('山本花子', 'ja')), ['PERSON:山本花子']);
  });

  it('takes a mention for the full name that its document gives', () => {
    assert.deepEqual(idsOf(person('Angela Murphy'), ['ko body: [[머피|PERSON 앤절라 머피]]는 말했다.']), [
      'PERSON:angela-murphy',
      'PERSON:angela-murphy',
    ]);
  });

  joins('J.D. Murphy', 'JD Murphy', 'JD 머피', 'JDマーフィー');
  joins('José García', 'Jose Garcia');
  joins('Boris Johnson', '보리스 존슨', 'ボリス・ジョンソン');
  joins('Park Ji-sung', '박지성');
  joins('Xi Jinping', '시진핑');
  joins('Ichiro Suzuki', '스즈키 이치로', '이치로 스즈키');
  separates('신진핑', '시진핑');
  separates('Xi Jinping', '신진핑');
  separates('Boris Johnson', '보리스 존스', 'ボリス・ジャクソン');
  separates('John Kelly Jr.', '존 켈리');
  separates('John Kelly', 'John Kelley');
  separates('Kim Min-ho', '김민후');
  separates('Kelly', '켈리');

  it('joins nobody where a name sounds like two', () => {
    assert.equal(new Set(idsOf(person('Jon Kelly'), person('John Kelly'), person('존 켈리'))).size, 3);
  });

  it('does not join a person and a place of one name', () => {
    assert.deepEqual(idsOf(['en body: [[Lincoln|PERSON]] in [[Lincoln|GPE]].']), [
      'PERSON:lincoln GPE:lincoln',
    ]);
  });

  it('joins a name with the original that the text gives in parentheses', () => {
    assert.deepEqual(idsOf(['ko body: “[[푸른 고래 계획|PRODUCT]]”([[Blue Whale|PRODUCT]])을 발표했다.']), [
      'PRODUCT:blue-whale PRODUCT:blue-whale',
    ]);
    assert.deepEqual(idsOf(['en body: [[Springfield|GPE]] ([[Ohio|GPE]]) voted.']), [
      'GPE:springfield GPE:ohio',
    ]);
  });

  it('gives a family name to its only bearer in documents that share passages', () => {
    const shared =
      'en body: The ferry to the northern islands will leave an hour later until the end of the month.';
    const full = [shared, 'en body: [[Angela Murphy|PERSON]] spoke.'];
    const family = [shared, 'en body: [[Murphy|PERSON]] spoke.'];
    assert.deepEqual(idsOf(full, family), ['PERSON:angela-murphy', 'PERSON:angela-murphy']);
    assert.deepEqual(idsOf(full, ['en body: [[Murphy|PERSON]] spoke.']), [
      'PERSON:angela-murphy',
      'PERSON:murphy',
    ]);
    assert.deepEqual(idsOf(full, family, person('Eddie Murphy'))[1], 'PERSON:murphy');
  });

  it('lists an entity with its fullest name in each language and all its mentions', () => {
    const corpus = analyseCorpus([
      { path: 'b.txt', analysis: documentOf('ko body: [[보리스 존슨|PERSON]]은 말했다.') },
      {
        path: 'a.txt',
        analysis: documentOf(
          'en body: [[Boris Johnson|PERSON]] spoke. [[Johnson|PERSON Boris Johnson]] left.',
        ),
      },
    ]);
    assert.deepEqual(
      [...corpus.entities.values()],
      [
        {
          id: 'PERSON:boris-johnson',
          label: 'PERSON',
          names: [
            { language: 'en', text: 'Boris Johnson' },
            { language: 'ko', text: '보리스 존슨' },
          ],
          mentions: [
            { path: 'a.txt', start: 0, end: 13, index: 0 },
            { path: 'a.txt', start: 21, end: 28, index: 1 },
            { path: 'b.txt', start: 0, end: 6, index: 0 },
          ],
        },
      ],
    );
  });
});

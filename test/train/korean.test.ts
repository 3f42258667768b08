import assert from 'node:assert/strict';
import { konecSpans, type KonecRow } from '../../scripts/train/sources/korean/spans.js';
import { surnames } from '../../scripts/train/sources/korean/surnames.js';

/** `marked` has konec's names as [[name|TYPE]]. */
function rowOf(marked: string): KonecRow {
  const entities: KonecRow['entities'][number][] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\[\[([^|]+)\|(\w+)\]\]/g)) {
    text += marked.slice(at, match.index);
    const [whole, name = '', type = ''] = match;
    entities.push({ start: text.length, end: text.length + name.length, text: name, type, conf: 'exact' });
    text += name;
    at = match.index + whole.length;
  }
  return { id: '', text: text + marked.slice(at), entities };
}

function check(marked: string, expected: readonly string[]): void {
  const row = rowOf(marked);
  const spans = konecSpans(row);
  const all = [...spans, ...surnames(row, spans)].sort((a, b) => a.start - b.start);
  const told = all.map(
    ({ start, end, labels, unsure }) =>
      `${row.text.slice(start, end)} ${labels.join('|')}${unsure === true ? '?' : ''}`,
  );
  assert.deepEqual(told, expected);
}

describe('names of konec', () => {
  it('get the labels of OntoNotes', () => {
    check('[[하람전자|OGG_ECONOMY]]의 [[여우별|AFA_VIDEO]]', ['하람전자 ORG', '여우별 WORK_OF_ART']);
    check('[[동백역|LC_OTHERS]] 옆 [[들꽃마을|LC_OTHERS]]', ['동백역 FAC', '들꽃마을 LOC|FAC']);
  });

  it('are one name where the larger stands before the smaller', () => {
    check('[[경남|LCP_PROVINCE]] [[진해|LCP_COUNTY]]에서', ['경남 진해 GPE']);
    check('[[미국|LCP_COUNTRY]] [[경찰|OGG_POLITICS]]은', ['미국 경찰 ORG']);
    check('[[하람대|OGG_EDUCATION]] [[서울|LCP_CITY]]', ['하람대 ORG', '서울 GPE']);
  });

  it('are two names where the original stands in parentheses', () => {
    check('[[심천(深圳)|LCP_CITY]]에', ['심천 GPE', '深圳 GPE']);
    check('[[하람(34)|PS_NAME]] 씨', ['하람 PERSON']);
  });

  it('are left open where the noun may be a common one', () => {
    check('[[전차|AF_TRANSPORT]] [[샛별호|AF_TRANSPORT]]', ['전차 PRODUCT?', '샛별호 PRODUCT']);
    check('[[대선|EV_OTHERS]] [[들꽃 사태|EV_OTHERS]]', ['들꽃 사태 EVENT']);
    check('[[법원|OGG_LAW]]은', []);
  });
});

describe('surnames', () => {
  it('are names before 씨 and after 모', () => {
    check('박씨는 오 씨와 A씨를', ['박 PERSON', '오 PERSON', 'A PERSON']);
    check('노모(58)씨와 도 모 씨', ['노 PERSON', '도 PERSON']);
  });

  it('are left open where they may be another word', () => {
    check('전 [[대표|CV_POSITION]]와 박 전 [[대표|CV_POSITION]]', ['전 PERSON?', '박 PERSON']);
  });

  it('are none within words', () => {
    check('솜씨와 날씨', []);
  });
});

import assert from 'node:assert/strict';
import { analyseDocument } from '../../../server/src/core/index.js';

/** `expected`: what is quoted, after a plus sign where it continues what is before it, and who speaks. */
function check(text: string, ...expected: readonly string[]): void {
  assert.deepEqual(
    analyseDocument(text, { withNoise: true }).quotes.map(({ start, end, outer, continues, speaker }) => {
      assert.deepEqual({ start, end }, outer);
      return `${continues === true ? '+ ' : ''}${text.slice(start, end)} / ${speaker?.text ?? '-'}`;
    }),
    expected,
    text,
  );
}

describe('block quotes', () => {
  it('are lines behind an angle bracket', () =>
    check(
      'John Miller wrote on Monday:\n\n> The bridge is closed until further notice.\n> Nobody may cross it.\n\nThe town agreed to that.\n',
      'The bridge is closed until further notice. / John Miller',
      '+ Nobody may cross it. / John Miller',
    ));

  it('are lines set further in than what introduces them', () => {
    check(
      'In a letter, Mary Cole wrote:\n\n    The bridge is closed until further notice.\n\nThe town agreed to that.\n',
      'The bridge is closed until further notice. / Mary Cole',
    );
    check(
      '   In a letter, Mary Cole wrote:\n\n\tThe bridge is closed until further notice.\n\tNobody may cross it.\n\n   The town agreed.\n',
      'The bridge is closed until further notice. / Mary Cole',
      '+ Nobody may cross it. / Mary Cole',
    );
  });

  it('may be introduced by a name alone', () =>
    check(
      'Mayor Mary Cole:\n\n    The bridge is closed.\n\nThat is all.\n',
      'The bridge is closed. / Mary Cole',
    ));

  it('are none where all paragraphs are set in', () =>
    check('    John Miller wrote on Monday:\n    The bridge is closed.\n    The town agreed to that.\n'));

  it('are none in Japanese and Chinese', () =>
    check('山田さんは次のように書いた：\n　橋は閉鎖された。\n　町は同意した。\n'));

  it('are no lists, tables, verse and code', () => {
    check(
      'John Miller said the town needs:\n\n    - a new bridge, and soon.\n    - a new school.\n\nThat is all.\n',
    );
    check('John Miller wrote the prices:\n\n    Bread      2.50.\n    Butter     3.50.\n\nThat is all.\n');
    check(
      'Mary Cole wrote this poem:\n\n    The bridge is long\n    and the river wide,\n    my song.\n\nThat is all.\n',
    );
    check(
      'What to buy, by John Miller:\n\n    Flour and butter for a good cake.\n    Eggs.\n\nThat is all.\n',
    );
    check('The results in May:\n\n    The bridge is closed until further notice.\n\nThat is all.\n');
  });

  it('are no pointers to other pages, and no notes', () => {
    check('The bridge is closed.\n\n> Related news\n\nThe town agreed.\n');
    check(
      'The bridge is closed.\n\n> Note: this is how a long line of some manual reads here.\n> And goes on.\n',
    );
  });

  it('may be nobody’s', () =>
    check(
      'The bridge is closed.\n\n> The river belongs to all of us.\n> And so does the bridge.\n\nThe town agreed.\n',
      'The river belongs to all of us. / -',
      '+ And so does the bridge. / -',
    ));

  it('are found in Korean, and with the line ends of Windows', () => {
    check(
      '김민수 시장은 편지에 다음과 같이 적었다:\n\n    다리는 당분간 폐쇄된다. 아무도 건널 수 없다.\n\n시는 동의했다.\n',
      '다리는 당분간 폐쇄된다. 아무도 건널 수 없다. / 김민수',
    );
    check(
      'John Miller wrote:\r\n\r\n> The bridge is closed.\r\n\r\nThe town agreed.\r\n',
      'The bridge is closed. / John Miller',
    );
  });

  it('are left to their marks where they have them', () => {
    const text = 'John Miller wrote on Monday:\n\n> “The bridge is closed.”\n\nThe town agreed.\n';
    assert.deepEqual(
      analyseDocument(text).quotes.map(({ start, end }) => text.slice(start, end)),
      ['The bridge is closed.'],
    );
  });
});

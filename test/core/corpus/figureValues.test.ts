import assert from 'node:assert/strict';
import { mayBeEqual } from '../../../server/src/core/corpus/figureValues.js';
import type { FigureValue } from '../../../server/src/core/model.js';

const week = (offset?: string): FigureValue => ({
  type: 'date',
  timex: 'XXXX-WXX',
  ...(offset !== undefined && { offset }),
});

describe('figure values of two versions', () => {
  function check(a: FigureValue, b: FigureValue, expected: boolean): void {
    assert.equal(mayBeEqual(a, b), expected);
    assert.equal(mayBeEqual(b, a), expected);
  }

  it('are told apart by how far they are from the document’s date', () => {
    check(week('P1W'), week('P1W'), true);
    check(week('P1W'), week('-P1W'), false);
  });
  it('may be equal where one says nothing of that', () => {
    check(week('P1W'), week(), true);
  });
});

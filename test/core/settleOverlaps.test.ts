import assert from 'node:assert/strict';
import type { Figure, Mention } from '../../server/src/core/model.js';
import { settleOverlaps } from '../../server/src/core/settleOverlaps.js';
import { parseMarked, renderMarked } from '../support/markedText.js';

const provenance = { rule: 'test', reasons: [] };

/** `names` and `figures` are two readings of one text; `expected` is what is left of both. */
function check(names: string, figures: string, expected: string): void {
  const { text, marks } = parseMarked(names);
  const mentions = marks.map(({ start, end }): Mention => ({
    ...provenance,
    start,
    end,
    label: 'ORG',
    name: text,
  }));
  const numbers = parseMarked(figures).marks.map(({ start, end }): Figure => ({
    ...provenance,
    start,
    end,
    label: 'CARDINAL',
    value: { type: 'number', amount: '1' },
  }));
  const settled = settleOverlaps(mentions, numbers);
  assert.equal(renderMarked(text, [...settled.mentions, ...settled.figures]), expected);
}

describe('settleOverlaps', () => {
  it('leaves apart what stands apart', () =>
    check('[[G7|ORG]] of 7', 'G7 of [[7|CARDINAL]]', '[[G7|ORG]] of [[7|CARDINAL]]'));
  it('takes a number inside a name for part of the name', () =>
    check('the [[G7|ORG]] met', 'the G[[7|CARDINAL]] met', 'the [[G7|ORG]] met'));
  it('takes a name inside a figure for part of the figure', () =>
    check(
      '5 [[Hong Kong|ORG]] dollars',
      '[[5 Hong Kong dollars|CARDINAL]]',
      '[[5 Hong Kong dollars|CARDINAL]]',
    ));
  it('keeps the longer where they cross', () =>
    check('[[Studio 54|ORG]] km', 'Studio [[54 km|CARDINAL]]', '[[Studio 54|ORG]] km'));
  it('keeps the name where both are the same stretch', () =>
    check('[[54|ORG]]', '[[54|CARDINAL]]', '[[54|ORG]]'));
});

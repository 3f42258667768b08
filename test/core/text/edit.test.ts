import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editBetween, moveIntact, moveSpan, type TextEdit } from '../../../server/src/core/text/edit.js';
import type { Span } from '../../../server/src/core/text/span.js';
import { nastyText } from '../../support/nastyText.js';

/** A text, told by whether each of its characters belongs to the span. */
type Belonging = readonly boolean[];

/** What is inserted between two characters that belong belongs too. */
function applied(characters: Belonging, { start, end, inserted }: TextEdit): Belonging {
  const head = characters.slice(0, start);
  const tail = characters.slice(end);
  return [...head, ...Array<boolean>(inserted).fill(head.includes(true) && tail.includes(true)), ...tail];
}

function whereabouts(characters: Belonging): Span | null {
  const start = characters.indexOf(true);
  return start === -1 ? null : { start, end: characters.lastIndexOf(true) + 1 };
}

const length = 12;
const offset = fc.integer({ min: 0, max: length });
const spanOf = ([a, b]: readonly number[]): Span => ({
  start: Math.min(a ?? 0, b ?? 0),
  end: Math.max(a ?? 0, b ?? 0),
});
const anySpan = fc
  .tuple(offset, offset)
  .map(spanOf)
  .filter(({ start, end }) => start < end);

describe('moveSpan', () => {
  it('stays with its characters, whatever is edited', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const edits = fc.array(fc.record({ a: share, b: share, inserted: fc.integer({ min: 0, max: 4 }) }), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(anySpan, edits, (span, script) => {
        let characters: Belonging = Array.from({ length }, (_, at) => span.start <= at && at < span.end);
        let moved: Span | null = span;
        for (const { a, b, inserted } of script) {
          const ends = [a, b].map((at) => Math.floor(at * characters.length));
          const edit = { ...spanOf(ends), inserted };
          characters = applied(characters, edit);
          moved = moved === null ? null : moveSpan(moved, edit);
        }
        assert.deepEqual(moved, whereabouts(characters));
      }),
      { numRuns: 2000 },
    );
  });

  it('takes in what is inserted inside, and not what is inserted at its ends', () => {
    const span = { start: 2, end: 5 };
    const insertedAt = (at: number): Span | null => moveSpan(span, { start: at, end: at, inserted: 3 });
    assert.deepEqual([2, 3, 5].map(insertedAt), [
      { start: 5, end: 8 },
      { start: 2, end: 8 },
      { start: 2, end: 5 },
    ]);
  });

  it('ends with the last of its characters', () => {
    assert.equal(moveSpan({ start: 2, end: 5 }, { start: 1, end: 5, inserted: 9 }), null);
    assert.deepEqual(moveSpan({ start: 2, end: 5 }, { start: 1, end: 4, inserted: 0 }), { start: 1, end: 2 });
  });
});

describe('moveIntact', () => {
  it('agrees with moveSpan, or gives up', () => {
    fc.assert(
      fc.property(anySpan, anySpan, fc.nat(4), (span, { start, end }, inserted) => {
        const edit = { start, end, inserted };
        const isTouched = span.start < end && start < span.end;
        assert.deepEqual(moveIntact(span, edit), isTouched ? null : moveSpan(span, edit));
      }),
    );
  });
  it('gives up a span that something is inserted into', () => {
    assert.equal(moveIntact({ start: 2, end: 5 }, { start: 3, end: 3, inserted: 1 }), null);
  });
});

describe('editBetween', () => {
  it('turns one text into the other, and cuts no character in two', () => {
    fc.assert(
      fc.property(nastyText, nastyText, nastyText, nastyText, (head, before, after, tail) => {
        const [from, to] = [head + before + tail, head + after + tail];
        const { start, end, inserted } = editBetween(from, to);
        assert.ok(0 <= start && start <= end && end <= from.length && inserted >= 0);
        assert.equal(from.slice(0, start) + to.slice(start, start + inserted) + from.slice(end), to);
        for (const at of [start, end]) {
          assert.doesNotMatch(from.slice(Math.max(0, at - 1), at + 1), /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves a common beginning and end alone', () => {
    assert.deepEqual(editBetween('one two three', 'one 2 three'), { start: 4, end: 7, inserted: 1 });
  });
  it('does not take half of an emoji for common', () => {
    assert.deepEqual(editBetween('😀', '😁'), { start: 0, end: 2, inserted: 2 });
    assert.deepEqual(editBetween('\u{1F600}', '\u{2F600}'), { start: 0, end: 2, inserted: 2 });
  });
});

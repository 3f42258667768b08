import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LineIndex } from '../../../server/src/core/text/lineIndex.js';
import { splitLines } from '../../../server/src/core/text/lines.js';
import { nastyText } from '../../support/nastyText.js';

describe('splitLines', () => {
  function check(text: string, expected: readonly string[]): void {
    assert.deepEqual(
      splitLines(text).map((line) => text.slice(line.start, line.end)),
      expected,
    );
  }

  it('ends lines at LF, CRLF and a lone CR', () => check('a\nb\r\nc\rd', ['a', 'b', 'c', 'd']));
  it('gives an empty text one line', () => check('', ['']));
  it('gives a text that ends in a line end an empty last line', () => check('a\r\n', ['a', '']));
  it('keeps U+2028, U+0085 and form feed inside a line', () =>
    check('a\u2028b\u0085c\fd', ['a\u2028b\u0085c\fd']));

  it('covers the text without gaps', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        let at = 0;
        for (const line of splitLines(text)) {
          assert.equal(line.start, at);
          assert.match(text.slice(line.end, line.next), /^(\r\n|\r|\n)?$/);
          at = line.next;
        }
        assert.equal(at, text.length);
      }),
    );
  });
});

describe('LineIndex', () => {
  it('brings every offset back, inside CRLF and surrogate pairs too', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const index = new LineIndex(text);
        for (let offset = 0; offset <= text.length; offset++) {
          assert.equal(index.offsetAt(index.positionAt(offset)), offset);
        }
      }),
    );
  });

  it('agrees with the reference implementation outside CRLF', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const index = new LineIndex(text);
        const reference = TextDocument.create('file:///a', 'article', 1, text);
        for (let offset = 0; offset <= text.length; offset++) {
          if (text[offset - 1] !== '\r' || text[offset] !== '\n') {
            assert.deepEqual(index.positionAt(offset), reference.positionAt(offset));
          }
        }
      }),
    );
  });

  it('clamps positions outside the text', () => {
    const index = new LineIndex('ab\r\nc');
    assert.equal(index.offsetAt({ line: 0, character: 99 }), 2);
    assert.equal(index.offsetAt({ line: 9, character: 0 }), 5);
    assert.equal(index.offsetAt({ line: -1, character: 5 }), 0);
    assert.deepEqual(index.positionAt(-3), { line: 0, character: 0 });
    assert.deepEqual(index.positionAt(99), { line: 1, character: 1 });
  });
});

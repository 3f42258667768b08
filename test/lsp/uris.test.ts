import assert from 'node:assert/strict';
import { cutAt } from '../../server/src/lsp/openDocuments.js';
import { canonicalUri, lastSegment, pathBelow } from '../../server/src/lsp/uris.js';

describe('uris', () => {
  it('have one spelling', () => {
    for (const uri of [
      'file:///a%20(1)/%EA%B0%80.txt',
      'file:///a%20%281%29/가.txt',
      'file:///a (1)/가.txt',
    ]) {
      assert.equal(canonicalUri(uri), 'file:///a%20%281%29/%EA%B0%80.txt');
    }
    assert.equal(canonicalUri('file:///C:/a.txt'), canonicalUri('file:///c%3A/a.txt'));
    assert.equal(canonicalUri('untitled:Untitled-1'), 'untitled:Untitled-1');
  });

  it('give paths below their folder only', () => {
    assert.equal(pathBelow('file:///a', 'file:///a/b%20c/d.txt'), 'b c/d.txt');
    assert.equal(pathBelow('file:///a/', 'file:///a/d.txt'), 'd.txt');
    assert.equal(pathBelow('file:///a', 'file:///ab/d.txt'), undefined);
    assert.equal(pathBelow('vscode-vfs://host', 'vscode-vfs://host/d.txt'), 'd.txt');
    assert.equal(lastSegment('file:///a/b%20c.txt'), 'b c.txt');
  });
});

describe('cutAt', () => {
  const check = (text: string, limit: number, expected: string): void => {
    assert.equal(cutAt(text, limit), expected);
  };
  it('keeps what is short enough', () => {
    check('abc', 3, 'abc');
  });
  it('cuts after a line', () => {
    check('ab\ncd\nef', 7, 'ab\ncd\n');
  });
  it('cuts a line that is too long itself, but no character', () => {
    check('abcdef', 4, 'abcd');
    check('abc😀d', 4, 'abc');
  });
});

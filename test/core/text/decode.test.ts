import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeText } from '../../../server/src/core/text/decode.js';

describe('decodeText', () => {
  const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

  it('reads UTF-8 exactly', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        assert.deepEqual(decodeText(Buffer.from(`x${text}`)), { text: `x${text}` });
      }),
    );
  });
  it('leaves the byte order mark out', () => {
    assert.deepEqual(decodeText(Buffer.from('\uFEFFa\r\n\0')), { text: 'a\r\n\0' });
  });
  it('reads UTF-16 that says so', () => {
    assert.deepEqual(decodeText(Buffer.from('\uFEFF가 😀', 'utf16le')), { text: '가 😀' });
    assert.deepEqual(decodeText(utf16be('\uFEFF가 😀')), { text: '가 😀' });
  });
  it('reads nothing as nothing', () => {
    assert.deepEqual(decodeText(new Uint8Array()), { text: '' });
  });

  const refused: readonly [string, Uint8Array, string][] = [
    ['Latin-1', Buffer.from('Zürich', 'latin1'), 'is not UTF-8'],
    ['EUC-KR', Uint8Array.of(0xb1, 0xe2, 0xbb, 0xe7), 'is not UTF-8'],
    ['a character cut off', Uint8Array.of(0x61, 0xed, 0x95), 'is not UTF-8'],
    ['surrogates in UTF-8', Uint8Array.of(0xed, 0xa0, 0x80), 'is not UTF-8'],
    ['half a UTF-16 unit', Uint8Array.of(0xff, 0xfe, 0x61), 'has the mark of UTF-16 but is not'],
    ['UTF-32', Uint8Array.of(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0), 'is UTF-32; save it as UTF-8'],
  ];
  for (const [name, bytes, error] of refused) {
    it(`refuses ${name}`, () => {
      assert.deepEqual(decodeText(bytes), { error });
    });
  }
});

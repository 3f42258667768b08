/** Reads the binary dictionaries of Sudachi (format 1 to 3 of its system dictionaries, little endian). */

const headerLength = 272;

/** The words of a dictionary: { surface, parts: its part of speech, isWhole: not split any further }. */
export function* sudachiWords(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = headerLength;
  const u16 = () => view.getUint16((at += 2) - 2, true);
  const u32 = () => view.getUint32((at += 4) - 4, true);
  const length = () => {
    const first = bytes[at++];
    return first < 0x80 ? first : ((first & 0x7f) << 8) | bytes[at++];
  };
  const string = () => {
    const size = 2 * length();
    at += size;
    return bytes.toString('utf16le', at - size, at);
  };

  const partsOfSpeech = Array.from({ length: u16() }, () => Array.from({ length: 6 }, string));
  const [left, right] = [u16(), u16()];
  at += 2 * left * right;
  const trie = u32();
  at += 4 * trie;
  const table = u32();
  at += table;
  const count = u32();
  const costs = at;
  const offsets = costs + 6 * count;
  for (let word = 0; word < count; word++) {
    at = view.getUint32(offsets + 4 * word, true);
    const surface = string();
    length();
    const parts = partsOfSpeech[u16()];
    string();
    at += 4;
    string();
    const isWhole = bytes[at] === 0;
    const isIndexed = view.getInt16(costs + 6 * word, true) >= 0;
    yield { surface, parts, isWhole, isIndexed };
  }
}

/** The word lists of wordfreq: messagepack, a header, then the words of each hundredth of a bel below a frequency of 1. */
import { gunzipSync } from 'node:zlib';

/** Each word with its frequency, 1 being all words. */
export function readWordFrequencies(file) {
  const [, ...steps] = decode(gunzipSync(file));
  return new Map(steps.flatMap((words, centibels) => words.map((word) => [word, 10 ** (-centibels / 100)])));
}

/** As much of messagepack (https://msgpack.org) as the lists use: lists, maps of strings, strings, small integers. */
function decode(bytes) {
  let at = 0;
  const number = (size) => bytes.readUIntBE((at += size) - size, size);
  const string = (length) => bytes.toString('utf8', at, (at += length));
  const list = (length) => Array.from({ length }, value);
  const map = (length) => Object.fromEntries(Array.from({ length }, () => [value(), value()]));
  function value() {
    const type = number(1);
    if (type < 0x80) return type;
    if (type < 0x90) return map(type & 0x0f);
    if (type < 0xa0) return list(type & 0x0f);
    if (type < 0xc0) return string(type & 0x1f);
    if (type === 0xcc) return number(1);
    if (type === 0xd9) return string(number(1));
    if (type === 0xda) return string(number(2));
    if (type === 0xdc) return list(number(2));
    if (type === 0xdd) return list(number(4));
    throw new Error(`messagepack of an unknown type: ${type}`);
  }
  return value();
}

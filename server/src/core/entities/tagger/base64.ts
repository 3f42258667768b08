const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes of a text in base64 (RFC 4648), whose padding may be left out. The core knows neither `Buffer` nor `atob`. */
export function decodeBase64(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let value = 0; value < alphabet.length; value++) {
    values[alphabet.charCodeAt(value)] = value;
  }
  let length = text.length;
  while (text[length - 1] === '=') {
    length--;
  }
  const bytes = new Uint8Array((length * 3) >> 2);
  const value = (at: number): number => values[text.charCodeAt(at) & 127] ?? 0;
  let out = 0;
  for (let at = 0; at < length; at += 4) {
    const four = (value(at) << 18) | (value(at + 1) << 12);
    const bits = four | (at + 2 < length ? value(at + 2) << 6 : 0) | (at + 3 < length ? value(at + 3) : 0);
    bytes[out] = bits >> 16;
    bytes[out + 1] = bits >> 8;
    bytes[out + 2] = bits;
    out += 3;
  }
  return bytes;
}

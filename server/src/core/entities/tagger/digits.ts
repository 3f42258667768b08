/**
 * Whole numbers as text: `digits` has 93 characters of ASCII that a string literal holds as they are. Of a number the
 * last character is one of the first 47; each before it, one of the other 46, adds a lower digit. Small numbers are one
 * character, and a compressor sees how often each is.
 */
export const digits = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at))
  .filter((character) => character !== '"' && character !== '\\')
  .join('');
export const lastDigits = 47;
export const moreDigits = 46;

const values = new Uint8Array(128);
for (let value = 0; value < digits.length; value++) {
  values[digits.charCodeAt(value)] = value;
}

/** The numbers of a text, one after the other; 0 after its end. */
export function numbersIn(text: string): () => number {
  let at = 0;
  return () => {
    let number = 0;
    let unit = 1;
    for (;;) {
      const value = values[text.charCodeAt(at++) & 127] ?? 0;
      if (value < lastDigits || at >= text.length) {
        return number + value * unit;
      }
      number += (value - lastDigits) * unit;
      unit *= moreDigits;
    }
  };
}

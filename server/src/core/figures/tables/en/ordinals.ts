import { mergeWords } from '../build/mergeWords.js';

/** English ordinals of one word; `twenty-first` is made of two. */
export const plainOrdinals: Readonly<Record<string, string>> = {
  1: 'first',
  2: 'second',
  3: 'third',
  4: 'fourth',
  5: 'fifth',
  6: 'sixth',
  7: 'seventh',
  8: 'eighth',
  9: 'ninth',
  10: 'tenth',
  11: 'eleventh',
  12: 'twelfth',
  13: 'thirteenth',
  14: 'fourteenth',
  15: 'fifteenth',
  16: 'sixteenth',
  17: 'seventeenth',
  18: 'eighteenth',
  19: 'nineteenth',
  20: 'twentieth',
  30: 'thirtieth',
  40: 'fortieth',
  50: 'fiftieth',
  60: 'sixtieth',
  70: 'seventieth',
  80: 'eightieth',
  90: 'ninetieth',
  100: 'hundredth',
  1000: 'thousandth',
  1000000: 'millionth',
  1000000000: 'billionth',
  1000000000000: 'trillionth',
};

/** Ordinals, and those above twenty that somebody wrote as one word: `fortysecond`. */
export function ordinals(): Record<string, string> {
  const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
  const joined = tens.flatMap((word, place) =>
    [1, 2, 3, 4, 5, 6, 7, 8, 9].map((unit): [string, string] => [
      String(10 * (place + 2) + unit),
      `${word}${plainOrdinals[unit] ?? ''}`,
    ]),
  );
  return mergeWords(plainOrdinals, joined);
}

import fc from 'fast-check';

const pieces = [
  'a',
  'B',
  ' ',
  '.',
  ',',
  '7',
  '%',
  '$',
  '"',
  '“',
  '”',
  '「',
  '」',
  "'",
  '’',
  '(',
  ')',
  '\n',
  '\r\n',
  '\r',
  '\u2028',
  '\uFEFF',
  '\0',
  '\u00A0',
  '😀',
  '👩‍👩‍👧',
  '🇰🇷',
  '𠮷',
  'e\u0301',
  'Z\u0306',
  '한',
  '각',
  '은',
  '말했다',
  '日本',
  'カ',
  'は',
  '述べた',
  '三億',
  '수천억',
  '달러',
  'January',
  'said',
  'Kim',
  'Seoul',
  'مرحبا',
  'שלום',
  '\uD83D',
  '\uDE00',
  '12',
  'million',
];

/** Texts of everyday and hostile pieces: emoji, astral characters, combining marks, lone surrogates, RTL, all line ends. */
export const nastyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(''));

/** The same without line ends, for passes over one paragraph. */
export const nastyLine: fc.Arbitrary<string> = nastyText.map((text) => text.replace(/[\r\n]+/g, ' '));

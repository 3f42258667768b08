/**
 * One line that is safe on a terminal: control characters, line ends and lone surrogates are written as escapes, so
 * that neither a file's name nor an article's text can steer the terminal or forge a line.
 */
export function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

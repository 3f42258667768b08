/**
 * A line as it stands on the page, but in compatibility forms, with typographic apostrophes, single white space, no
 * space before a colon, and without the marks around it.
 */
export function normalLine(line: string): string {
  const text = line.includes("'") ? line.replaceAll("'", '’') : line;
  if (/[^ -~’]/.test(text)) {
    const compatible = text.replaceAll('ⓒ', '©').normalize('NFKC');
    return stripEnds(
      /\s[\s:]|[^\S ]/.test(compatible) ? compatible.replace(/\s+/g, ' ').replaceAll(' :', ':') : compatible,
    );
  }
  return stripEnds(
    text.includes('  ') || text.includes(' :') ? text.replace(/ +/g, ' ').replaceAll(' :', ':') : text,
  );
}

/** A line as the phrase tables have it: its normal form in lower case. */
export function foldLine(line: string): string {
  return normalLine(line).toLowerCase();
}

/** Without numbers, also those in brackets: “comments (12)” and “3 comments” are “comments”. */
export function withoutNumbers(folded: string): string {
  return /\d/.test(folded)
    ? stripEnds(
        folded
          .replace(/[\d.,]+/g, ' ')
          .replace(/\(\s*\)|\[\s*\]/g, ' ')
          .replace(/\s+/g, ' ')
          .replaceAll(' :', ':'),
      )
    : folded;
}

/** How a phrase of a table is looked up. */
export function phraseKey(phrase: string): string {
  return phrase.replaceAll("'", '’');
}

function stripEnds(line: string): string {
  if (isAsciiLetter(line.charCodeAt(0)) && isAsciiLetter(line.charCodeAt(line.length - 1))) {
    return line;
  }
  const head = /^[^\p{L}\p{N}(©]+/u.exec(line)?.[0].length ?? 0;
  let end = line.length;
  while (end > head && !/[\p{L}\p{N}\p{M})]/u.test(line.charAt(end - 1))) {
    end--;
  }
  return line.slice(head, end);
}

function isAsciiLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

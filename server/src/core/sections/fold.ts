/**
 * A line as it stands on the page, but in compatibility forms, with typographic apostrophes, single white space, no
 * space before a colon, and without the marks around it.
 */
export function normalLine(line: string): string {
  let text = line;
  if (/[^ -~]/.test(text)) {
    text = text.replaceAll('ⓒ', '©').normalize('NFKC');
  }
  if (/\s[\s:]|[^\S ]/.test(text)) {
    text = text.replace(/\s+/g, ' ').replaceAll(' :', ':');
  }
  return stripEnds(text.replaceAll("'", '’'));
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
  const head = /^[^\p{L}\p{N}(©]+/u.exec(line)?.[0].length ?? 0;
  let end = line.length;
  while (end > head && !/[\p{L}\p{N}\p{M})]/u.test(line.charAt(end - 1))) {
    end--;
  }
  return line.slice(head, end);
}

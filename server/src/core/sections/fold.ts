/**
 * A line as the phrase tables have it: compatibility forms and case folded, typographic apostrophes kept, numbers and
 * the marks around it gone, white space single.
 */
export function foldLine(line: string): string {
  return stripEnds(
    line.replaceAll('ⓒ', '©').normalize('NFKC').toLowerCase().replaceAll("'", '’').replace(/\s+/g, ' '),
  );
}

/** Without numbers, also those in brackets: “comments (12)” and “3 comments” are “comments”. */
export function withoutNumbers(folded: string): string {
  return stripEnds(
    folded
      .replace(/[\d.,]+/g, ' ')
      .replace(/\(\s*\)|\[\s*\]/g, ' ')
      .replace(/\s+/g, ' '),
  );
}

function stripEnds(line: string): string {
  const head = /^[^\p{L}\p{N}(©]+/u.exec(line)?.[0].length ?? 0;
  let end = line.length;
  while (end > head && !/[\p{L}\p{N}\p{M})]/u.test(line.charAt(end - 1))) {
    end--;
  }
  return line.slice(head, end);
}

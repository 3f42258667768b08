import type { Span } from '../../text/span.js';

/** A dateline and its date stand in so many characters of the article's first paragraph. */
const datelineReach = 100;
/** In a stamp or dateline there is hardly more than a name and a place beside the date. */
export const mostLettersBeside = 60;

/** A date between the start of a paragraph and the dash, the sign or the bracket that ends its dateline. */
export function isDateline(own: string, { start, end }: Span, after: string): boolean {
  if (end > datelineReach) {
    return false;
  }
  const before = own.slice(0, start);
  if (letters(before) > mostLettersBeside || /[。！？!?]|\p{L}{4}\. /u.test(before)) {
    return false;
  }
  const opened = /^\s*[([（【〔［][^)\]）】〕］]*$/u.test(before);
  return opened
    ? /^[^)\]）】〕］]{0,40}[)\]）】〕］]/u.test(after)
    : /^\s*(?:[-–—―=＝:：]|\([^()]{1,40}\)\s*[-–—―=]|\/[^/]{1,40}\/\s*[-–—―]|[电電讯訊]|발\s|共同|時事)/u.test(
        after,
      ) &&
        // A dash that joins a number, as in a range or a score, ends no dateline.
        !/^[-–—]\d/u.test(after);
}

/** How many letters stand beside the figures of a line. */
export function lettersBeside(own: string, figures: readonly Span[]): number {
  let from = 0;
  let count = 0;
  for (const { start, end } of figures) {
    count += letters(own.slice(from, start));
    from = end;
  }
  return count + letters(own.slice(from));
}

/** Whether a line ends as a sentence does; `p.m.` and `U.S.` end none. */
export function endsAsSentence(own: string): boolean {
  return /\p{L}{2}[.。！？!?][”’"'」』)]?\s*$/u.test(own) && !/\p{Lu}\.?\p{Lu}\.\s*$/u.test(own);
}

function letters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

import type { PageLine } from './pageLines.js';

const bullet = /^[•▪◦‣■□●○◆◇▶▷☞※✓✔➤]\s?/u;
/** Marks that begin an item or stand between words of a sentence, and numbers that may be either. */
const doubtful = /^(?:[-–—*·▲△▼]|\d{1,2}[.)]|\(\d{1,2}\)|[a-z][.)]|[①-⑳])\s/u;

/** The width of the mark that a list item begins with, with its space; 0 where the line begins none. */
export function opensItem(text: string, line: PageLine): number {
  const head = text.slice(line.start, Math.min(line.end, line.start + 8));
  return (bullet.exec(head) ?? doubtful.exec(head))?.[0].length ?? 0;
}

/** Whether `next` is an item of a list. A doubtful mark opens one after another item, or where a sentence has ended. */
export function startsItem(text: string, line: PageLine, next: PageLine): boolean {
  const head = text.slice(next.start, Math.min(next.end, next.start + 8));
  if (bullet.test(head)) {
    return true;
  }
  return (
    doubtful.test(head) &&
    (opensItem(text, line) > 0 || /[.!?。:：]$/u.test(text.slice(line.end - 1, line.end)))
  );
}

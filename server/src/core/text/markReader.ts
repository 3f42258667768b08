import type { Language } from '../model.js';
import { entityMarkAt } from './entityMarks.js';
import { doubledMark, mayBeginMark, pairedMark, type PairedMark } from './pairTable.js';
import { isBlank } from './quoteShape.js';
import type { Span } from './span.js';
import { titleBracketsAt } from './titleBrackets.js';

/** A mark where it stands: one UTF-16 code unit, two, or a reference of HTML. */
export interface ReadMark extends PairedMark, Span {}

const lessThan = ['<', '＜'].map((sign) => sign.charCodeAt(0));
const greaterThan = ['>', '＞'].map((sign) => sign.charCodeAt(0));

/** What may be a mark of quotation or a bracket, in reading order. Linear in the length of the text. */
export function readMarks(text: string, language: Language): ReadMark[] {
  const marks: ReadMark[] = [];
  const guillemets = language === 'ko' ? 'title' : 'small-angle';
  const twice = new Map<string, boolean>();
  let titleEnd: Span | undefined;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!mayBeginMark(code)) {
      continue;
    }
    const mark = pairedMark(code);
    if (mark === undefined) {
      const entity = entityMarkAt(text, at);
      marks.push(...(entity === undefined ? [] : [{ ...entity.mark, start: at, end: entity.end }]));
      at = (entity?.end ?? at + 1) - 1;
    } else if (lessThan.includes(code)) {
      const title = titleBracketsAt(text, at, language);
      titleEnd = title?.close ?? titleEnd;
      marks.push(...(title === undefined ? [] : [{ ...mark, ...title.open }]));
      at = (title?.open.end ?? at + 1) - 1;
    } else if (greaterThan.includes(code)) {
      marks.push(...(titleEnd?.start === at ? [{ ...mark, ...titleEnd }] : []));
    } else if (doubledMark(text.slice(at, at + 2)) !== undefined) {
      const two = text.slice(at, at + 2);
      const areOne = twice.get(two) ?? areOneIn(text, two);
      twice.set(two, areOne);
      const end = endOfRun(text, at);
      marks.push(...marksOfRun(text, { start: at, end }, areOne));
      at = end - 1;
    } else {
      const family = mark.family === 'small-angle' ? guillemets : mark.family;
      marks.push({ start: at, end: at + 1, direction: mark.direction, family });
    }
  }
  return marks;
}

/** Where the same mark stands for the last time in a row; or the two that open such a row, ‘’. */
function endOfRun(text: string, start: number): number {
  let end = start + 1;
  while (text.charCodeAt(end) === text.charCodeAt(start)) {
    end++;
  }
  return Math.max(end, start + 2);
}

const openedTwice = ['``', '‘‘', '‘’'];

/** Whether two marks are one in a text, and not two that close, or an empty quotation. */
function areOneIn(text: string, two: string): boolean {
  if (two === '‘’') {
    return text.includes('’’');
  }
  return (
    text.indexOf(two) !== text.lastIndexOf(two) ||
    (two !== '""' && openedTwice.some((opening) => text.includes(opening)))
  );
}

/** Of three, one is single: the inner one. Longer runs are rules and fences. */
function marksOfRun(text: string, { start, end }: Span, areOne: boolean): ReadMark[] {
  if (end - start > 3) {
    return [];
  }
  const single = (at: number): ReadMark[] => {
    const mark = pairedMark(text.charCodeAt(at));
    return mark === undefined ? [] : [{ ...mark, start: at, end: at + 1 }];
  };
  const offsets = Array.from({ length: end - start }, (_, index) => start + index);
  const from = end - start === 2 || isBlank(text.charAt(start - 1)) ? start : start + 1;
  const double = doubledMark(text.slice(from, from + 2));
  if (!areOne || double === undefined) {
    return offsets.flatMap(single);
  }
  return offsets.flatMap((at) =>
    at === from ? [{ ...double, start: at, end: at + 2 }] : at === from + 1 ? [] : single(at),
  );
}

import type { Language } from '../model.js';
import { doubledMark, pairedMark, type PairedMark } from './pairTable.js';
import { isBlank } from './quoteShape.js';
import type { Span } from './span.js';
import { titleBracketsAt } from './titleBrackets.js';

/** A mark where it stands: one or two UTF-16 code units. */
export interface ReadMark extends PairedMark, Span {}

const lessThan = ['<', '＜'].map((sign) => sign.charCodeAt(0));
const greaterThan = ['>', '＞'].map((sign) => sign.charCodeAt(0));

/** What may be a mark of quotation or a bracket, in reading order. Linear in the length of the text. */
export function readMarks(text: string, language: Language): ReadMark[] {
  const marks: ReadMark[] = [];
  const guillemets = language === 'ko' ? 'title' : 'small-angle';
  let titleEnd: Span | undefined;
  const twice = new Map<number, boolean>();
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const mark = pairedMark(code);
    if (mark === undefined) {
      continue;
    }
    if (lessThan.includes(code)) {
      const title = titleBracketsAt(text, at, language);
      titleEnd = title?.close ?? titleEnd;
      marks.push(...(title === undefined ? [] : [{ ...mark, ...title.open }]));
      at = (title?.open.end ?? at + 1) - 1;
    } else if (greaterThan.includes(code)) {
      marks.push(...(titleEnd?.start === at ? [{ ...mark, ...titleEnd }] : []));
    } else if (text.charCodeAt(at + 1) === code && doubledMark(code) !== undefined) {
      const end = endOfRun(text, at);
      const areOne = twice.get(code) ?? setsTwice(text, text.charAt(at));
      twice.set(code, areOne);
      marks.push(...marksOfRun(text, { start: at, end }, areOne));
      at = end - 1;
    } else {
      marks.push({
        start: at,
        end: at + 1,
        direction: mark.direction,
        family: mark.family === 'small-angle' ? guillemets : mark.family,
      });
    }
  }
  return marks;
}

function endOfRun(text: string, start: number): number {
  let end = start;
  while (text.charCodeAt(end) === text.charCodeAt(start)) {
    end++;
  }
  return end;
}

/** Whether two of a mark beside each other are one in a text, and not two that close, or an empty quotation. */
function setsTwice(text: string, mark: string): boolean {
  const two = mark + mark;
  const first = text.indexOf(two);
  return first !== text.lastIndexOf(two) || (mark !== '"' && (text.includes('``') || text.includes('‘‘')));
}

/** Of three, one is single: the inner one. Longer runs are rules and fences. */
function marksOfRun(text: string, { start, end }: Span, areOne: boolean): ReadMark[] {
  const code = text.charCodeAt(start);
  const [single, double] = [pairedMark(code), doubledMark(code)];
  if (single === undefined || double === undefined || end - start > 3) {
    return [];
  }
  const singles = (from: number, to: number): ReadMark[] =>
    Array.from({ length: to - from }, (_, index) => ({
      ...single,
      start: from + index,
      end: from + index + 1,
    }));
  if (!areOne) {
    return singles(start, end);
  }
  const from = end - start === 2 || isBlank(text.charAt(start - 1)) ? start : start + 1;
  return [...singles(start, from), { ...double, start: from, end: from + 2 }, ...singles(from + 2, end)];
}

import type { MarkedSpan } from '../../trainingRow.js';
import type { KonecRow } from './spans.js';

/** The family names of Korea that are one syllable, commonest first; the first line are seldom other words. */
const clear = '김박최정강조윤장임오서신권황안송류유홍문손배허남심노곽차우민엄채변추';
const others =
  '이한전고양백하성주구진지원천방공현함염여도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용';

const honoured = new RegExp(
  `(?<![가-힣A-Za-z0-9]|[${clear}${others}] ?(?=모))([${clear}${others}A-Z])` +
    '(?= ?모? ?(?:\\([^()]{1,12}\\))? ?(?:씨|군|양)| ?모 ?\\()',
  'gu',
);
const beforeOffice = new RegExp(
  `(?<![가-힣A-Za-z0-9.])([${clear}${others}])(?: (?:전|신임|현|총괄|수석))? $`,
  'u',
);
const longestBefore = 8;

/**
 * Family names alone before 씨 or an office. The counts that the labels come from say nothing of them, as one syllable
 * may be anything; where it may be another word here too, it is left open.
 */
export function surnames({ text, entities }: KonecRow, spans: readonly MarkedSpan[]): MarkedSpan[] {
  const found = new Map<number, MarkedSpan>();
  const add = (start: number, isSure: boolean): void => {
    const isTaken = spans.some((span) => span.start <= start && start < span.end);
    if (!isTaken && !found.has(start)) {
      found.set(start, { start, end: start + 1, labels: ['PERSON'], ...(isSure ? {} : { unsure: true }) });
    }
  };
  for (const { index } of text.matchAll(honoured)) {
    add(index, /^ ?모? ?(?:씨|\()/.test(text.slice(index + 1)));
  }
  for (const { start, type } of entities) {
    if (type === 'CV_POSITION' || type === 'CV_OCCUPATION') {
      const from = Math.max(0, start - longestBefore);
      const match = beforeOffice.exec(text.slice(from, start));
      if (match !== null) {
        add(from + match.index, clear.includes(match[1] ?? ''));
      }
    }
  }
  return [...found.values()];
}

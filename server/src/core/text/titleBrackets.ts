import type { Language } from '../model.js';
import { isBlank } from './quoteShape.js';
import { isHan, isHangul, isKana } from './scripts.js';
import type { Span } from './span.js';

interface TitleBrackets {
  readonly open: Span;
  readonly close: Span;
}

const title = /(<{1,2}|＜)([^\s<>＜＞=@/ⓒ©][^<>＜＞=@/ⓒ©]{0,60})(>{1,2}|＞)/uy;
const nearEdge = 4;
const afterSentence = /[.!?]\s*$/;
/** No name of an HTML element is written so. */
const latinTitle = /^\p{Lu}\p{Ll}/u;

/**
 * The less-than and greater-than signs that Korean and Japanese typists set around titles of works, as in <기생충> and
 * <<태극기>>, or ＜花束＞: undefined where they may be a tag, a comparison, or a label.
 */
export function titleBracketsAt(text: string, at: number, language: Language): TitleBrackets | undefined {
  if (language !== 'ko' && language !== 'ja') {
    return undefined;
  }
  title.lastIndex = at;
  const [whole, open = '', content = '', close = ''] = title.exec(text) ?? [];
  if (
    whole === undefined ||
    open.length !== close.length ||
    isBlank(content.slice(-1)) ||
    !mayBeTitle(content)
  ) {
    return undefined;
  }
  const end = at + whole.length;
  return isLabel(text, { start: at, end })
    ? undefined
    : { open: { start: at, end: at + open.length }, close: { start: end - close.length, end } };
}

/** At the head of a paragraph, apart from it, or behind its last sentence: <앵커>, <표 1>, <홍길동 기자>. */
function isLabel(text: string, { start, end }: Span): boolean {
  const isFirst = start < nearEdge && text.slice(0, start).trim() === '' && isBlank(text.charAt(end));
  const isLast = end + nearEdge > text.length && text.slice(end).trim() === '';
  return isFirst || (isLast && afterSentence.test(text.slice(Math.max(0, start - nearEdge), start)));
}

function mayBeTitle(content: string): boolean {
  return latinTitle.test(content) || content.split('').some((unit) => isCjk(unit.charCodeAt(0)));
}

const isCjk = (code: number): boolean => isHangul(code) || isKana(code) || isHan(code);

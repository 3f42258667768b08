import { isHan, isHangul, isKana } from '../text/scripts.js';

/** What a line looks like, apart from what it says. Lengths count a Chinese, Japanese or Korean character twice. */
export interface LineShape {
  readonly width: number;
  /** Ends as a sentence does, closing quotation marks and brackets aside. */
  readonly ends: 'stop' | 'question' | 'open';
  /** Long enough, and punctuated enough, to be a paragraph of running text. */
  readonly prose: boolean;
  /** Begins like an entry of a list, or holds figures or punctuation, as the words of a menu do not. */
  readonly structured: boolean;
  /** Looks like an entry of a list or a row of a table: a list mark, figures, or parts with a colon, slash or dash between. */
  readonly entry: boolean;
  /** A date or a time, with hardly a word to it. */
  readonly timestamp: boolean;
}

const shortestSentence = 40;
const longestTitle = 170;
const shortestCry = 80;
const longestTimestamp = 40;

const listMark = /^\s*(?:[-–—*•▪◦‣·・●○◇◆★☆■□▶▼▲※→①-⑳]|\d{1,3}[.)）]|[【＜〈[(（]|\p{L}\.\s)/u;
const figureOrMark = /[:：,、;；，。!?！？“”「」()（）–—@＠/／]|\d/u;
const partMark = /[:：@＠/／–—]|\d/u;

export function shapeOf(line: string): LineShape {
  const text = line.trim();
  let width = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isHangul(code) || isKana(code) || isHan(code)) {
      width++;
    }
  }
  const ends = endOf(text);
  const prose =
    width > longestTitle ||
    (width >= shortestSentence && (ends === 'stop' || holdsStop(text))) ||
    (width >= shortestCry && /[!！]["”’」』)]?$/.test(text));
  return {
    width,
    ends,
    prose,
    structured: !prose && (listMark.test(text) || figureOrMark.test(text.slice(1))),
    entry: !prose && (listMark.test(text) || partMark.test(text)),
    timestamp: width <= longestTimestamp && isTimestamp(text),
  };
}

/** Figures with the marks of a date or time between them, and few letters: names of months and days, “updated”. */
function isTimestamp(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (
    letters <= 12 &&
    /\d{1,4}\s?[-./:년年]\s?\d{1,2}|\d{1,2}\s?[월月]\s?\d{1,2}|\p{L}{3,}\.? \d{1,2}, \d{4}|\d{1,2} \p{L}{3,}\.? \d{4}/u.test(
      text,
    ) &&
    !/[%$€£¥₩]/.test(text)
  );
}

function endOf(text: string): LineShape['ends'] {
  let end = text.length;
  while (end > 0 && /["'”’»」』）)\]\s]/.test(text.charAt(end - 1))) {
    end--;
  }
  const last = text.charAt(end - 1);
  if (/[?？!！]/.test(last)) {
    return 'question';
  }
  const isAbbreviation = last === '.' && /(?:\p{Lu}\.|\.\.)$/u.test(text.slice(Math.max(0, end - 4), end));
  return /[.。．｡]/.test(last) && !isAbbreviation ? 'stop' : 'open';
}

/** A full stop between two sentences, not one of an abbreviation or a number. */
function holdsStop(text: string): boolean {
  return /[\p{Ll}\p{Script=Hangul}]{2}[.?!][”’"']? +[“"‘']?[\p{Lu}\p{Script=Hangul}]|[。！？][^」』）]/u.test(
    text,
  );
}

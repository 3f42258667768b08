import { isHan, isHangul, isKana } from '../text/scripts.js';

/** What a line looks like, apart from what it says. Lengths count a Chinese, Japanese or Korean character twice. */
export interface LineShape {
  readonly width: number;
  /** Ends as a sentence does, closing quotation marks and brackets aside. */
  readonly ends: 'stop' | 'question' | 'open';
  /** Long enough, and punctuated enough, to be a paragraph of running text. */
  readonly prose: boolean;
}

const shortestSentence = 40;
const longestTitle = 170;

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
  const prose = width > longestTitle || (width >= shortestSentence && (ends === 'stop' || holdsStop(text)));
  return { width, ends, prose };
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

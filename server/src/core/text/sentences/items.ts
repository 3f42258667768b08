import { skipSpace } from './candidate.js';

/** Besides numbers. */
const counters = ['①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳', '가나다라마바사아자차카타파하', 'abcdefghijklmnopqrstuvwxyz'];

/** A bullet, what counts with what closes it, or both. Capital letters are more often initials. */
const firstMark =
  /([•⁃‣▪◦·]\s?)?(?:(\d{1,3}(?=[.)])|[가-하](?=[.)])|a(?=\))|①)(\.\)|[.)]|)(?=\s))?(?=\s*\S)/y;
const space = /\s/;

/**
 * Where the items after the first begin, if the text is a list that lost its line ends: “1) … 2) …”, “• … • …”. Each
 * has the marks of the first and the next number.
 */
export function itemStarts(text: string): number[] {
  firstMark.lastIndex = skipSpace(text, 0);
  const [, bullet = '', first, closer = ''] = firstMark.exec(text) ?? [];
  const starts: number[] = [];
  let counter = first;
  let from = firstMark.lastIndex + 1;
  while (bullet !== '' || counter !== undefined) {
    counter = counter === undefined ? undefined : successor(counter);
    const mark = counter === '' ? '' : `${bullet}${counter ?? ''}${closer}`;
    const at = mark === '' ? -1 : indexOfItem(text, mark, from);
    if (at < 0) {
      break;
    }
    starts.push(at);
    from = at + mark.length;
  }
  return starts;
}

/** Empty behind the last one. */
function successor(counter: string): string {
  const series = counters.find((own) => own.includes(counter));
  return series === undefined ? String(Number(counter) + 1) : series.charAt(series.indexOf(counter) + 1);
}

/** The first place from `from` on where `mark` stands between white space. */
function indexOfItem(text: string, mark: string, from: number): number {
  const isSpace = (at: number): boolean => at >= text.length || space.test(text.charAt(at));
  const isItem = (at: number): boolean =>
    isSpace(at - 1) && (isSpace(at + mark.length) || mark.endsWith(' ')) && !followsShortWord(text, at);
  let at = text.indexOf(mark, from);
  while (at >= 0 && !isItem(at)) {
    at = text.indexOf(mark, at + 1);
  }
  return at;
}

const shortWord = /(?:^|\s)\p{Ll}{1,3}\s$/u;

/** An item does not end with an article or a preposition, but such a word stands before an ordinal: “in der 2. Liga”. */
function followsShortWord(text: string, at: number): boolean {
  return shortWord.test(text.slice(Math.max(0, at - 5), at));
}

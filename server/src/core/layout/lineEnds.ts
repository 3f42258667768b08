import { englishAbbreviations } from '../text/sentences/index.js';
import { isHan, isHangul, isKana } from '../text/scripts.js';
import type { PageLine } from './pageLines.js';
import { isWide, widest } from './width.js';

/**
 * What the end of a line and the start of the next show of whether one sentence goes on over them. `flows`: surely;
 * `likely`: by the next line this is running text; `stops`: a sentence ends there; `open`: nothing shows.
 */
export type LineEnd = 'flows' | 'likely' | 'stops' | 'open';

const stops = '.!?…:。！？．｡：۔।';
const closers = '"\'”’»」』》〉)]）】＂＇';
const neverFirst = '、。，．！？」』）】》〉';
const commas = ',;，、､；،؛([（「『“‘';
const wideLine = 20;
const wordsInLine = 3;

/** No sentence and no title ends with them; as they are written inside a sentence. */
const goesOn: ReadonlySet<string> = new Set(
  `a an the of to in on at by for with from and or nor but that than as into onto upon its his her their our your my
  is are was were be been has have had will would can could should may might must whose which who while although
  because between among during through against toward towards about under over per via
  der die das den dem des ein eine einen einer und oder mit von zu im zum zur für auf bei dass
  le la les un une des du de et ou à au aux en dans sur par pour avec que qui
  el los las una del y o con por para se su al lo e i il gli che di da`.split(/\s+/),
);

/** Whether a sentence or a title can end with a word, written as inside a sentence. */
export function mayEndLine(word: string): boolean {
  return !goesOn.has(word);
}

/** Particles and connective endings of Korean. */
const koreanGoesOn =
  /[가-힣](?:을|를|은|는|의|에|에서|에게|께서|으로|로|와|과|이라고|라고|다고|고|며|면서|해|하여|위해|위한|대한|통해|따라|있는|없는|하는|되는|했던|됐던|이던|된|한|할|될|이나|보다|부터|까지)$/;
/** Of Japanese: particles, and signs that no word begins with. */
const japaneseGoesOn = /^[をがはにのでともへっんゃゅょぁぃぅぇぉーァィゥェォッャュョ々、。，．」』）]/;
const chineseGoesOn = /^[的了着過过，。、；：」』）”们們]/;
const lowerCase = /^["“‘'(（[«]?\p{Ll}/u;

export function lineEndOf(text: string, line: PageLine, next: PageLine): LineEnd {
  let last = line.end - 1;
  while (last > line.start && closers.includes(text.charAt(last))) {
    last--;
  }
  const mark = text.charAt(last);
  if (neverFirst.includes(text.charAt(next.start))) {
    return 'flows';
  }
  const startsSmall = lowerCase.test(text.slice(next.start, Math.min(next.end, next.start + 4)));
  if (stops.includes(mark)) {
    if (mark !== '.' || text.charAt(last - 1) === '.') {
      return startsSmall && isWordy(text, line) ? 'flows' : 'stops';
    }
    const word = lastWord(text, line.start, last).toLowerCase();
    if ((startsSmall || englishAbbreviations.leading.has(word)) && isWordy(text, line)) {
      return 'flows';
    }
    return englishAbbreviations.closing.has(word) || /^(?:\p{L}\.)*\p{L}$/u.test(word) ? 'open' : 'stops';
  }
  if (!isWordy(text, line)) {
    return 'open';
  }
  if (startsSmall || commas.includes(text.charAt(line.end - 1))) {
    return 'flows';
  }
  return goesOnIn(text, line, next) ? 'flows' : isRunningText(text, line, next) ? 'likely' : 'open';
}

/** No stop at the end of this line, but in the next, in a script without case: titles and menus have none. */
function isRunningText(text: string, line: PageLine, next: PageLine): boolean {
  return (
    (isWide(text.charCodeAt(line.end - 1)) ||
      isWide(text.codePointAt(next.start) ?? 0) ||
      isNumber(text, line, next)) &&
    /[。！？]|[다요]\./.test(text.slice(next.start, Math.min(next.end, next.start + widest)))
  );
}

function goesOnIn(text: string, line: PageLine, next: PageLine): boolean {
  const before = text.charCodeAt(line.end - 1);
  const after = text.codePointAt(next.start) ?? 0;
  if (isHangul(before)) {
    return koreanGoesOn.test(lastWord(text, line.start, line.end));
  }
  if (isKana(after) || isHan(after) || isWide(after)) {
    const own = text.slice(next.start, next.start + 1);
    return japaneseGoesOn.test(own) || chineseGoesOn.test(own);
  }
  return after >= 0x41 && !mayEndLine(lastWord(text, line.start, line.end));
}

const longestWord = 30;

function lastWord(text: string, start: number, end: number): string {
  const from = Math.max(start, end - longestWord);
  const tail = text.slice(from, end);
  return tail.slice(tail.lastIndexOf(' ') + 1);
}

function isNumber(text: string, line: PageLine, next: PageLine): boolean {
  return /[0-9]/.test(text.charAt(line.end - 1)) && /[0-9]/.test(text.charAt(next.start));
}

/** Wide enough, and of enough words, to be a line of running text. */
function isWordy(text: string, { start, end }: PageLine): boolean {
  let columns = 0;
  let words = 1;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const wide = isWide(code);
    columns += wide ? 2 : 1;
    words += code === 0x20 ? 1 : wide && !isHangul(code) ? 0.25 : 0;
    if (columns >= wideLine && words >= wordsInLine) {
      return true;
    }
  }
  return false;
}

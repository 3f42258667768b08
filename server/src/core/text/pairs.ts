import type { Language } from '../model.js';
import { isUnspaced } from './baseLanguage.js';

/**
 * Pairs quotation marks and brackets in one pass with a stack. A mark that finds no partner is left aside and spoils
 * nothing else: pairs are only made of a mark and the nearest open one of its family.
 */
export type PairFamily =
  'double' | 'single' | 'angle' | 'corner' | 'white-corner' | 'title' | 'prime' | 'bracket';

/** `open` and `close` are the offsets of the two marks, each one UTF-16 code unit long. */
export interface MarkPair {
  readonly open: number;
  readonly close: number;
  readonly family: PairFamily;
}

interface UnpairedMark {
  readonly at: number;
  readonly family: PairFamily;
  readonly side: 'open' | 'close';
}

interface OpenMark {
  readonly at: number;
  readonly family: PairFamily;
}

interface Pairing {
  /** In the order of their opening marks. */
  readonly pairs: readonly MarkPair[];
  readonly unpaired: readonly UnpairedMark[];
}

type Direction = 'open' | 'close' | 'either';

const table: readonly (readonly [string, PairFamily, Direction])[] = [
  ['"', 'double', 'either'],
  ['＂', 'double', 'either'],
  ['“', 'double', 'open'],
  ['”', 'double', 'close'],
  ['„', 'double', 'open'],
  ['‟', 'double', 'open'],
  ["'", 'single', 'either'],
  ['＇', 'single', 'either'],
  ['‘', 'single', 'open'],
  ['’', 'single', 'close'],
  ['‚', 'single', 'open'],
  ['‛', 'single', 'open'],
  ['«', 'angle', 'open'],
  ['»', 'angle', 'close'],
  ['「', 'corner', 'open'],
  ['」', 'corner', 'close'],
  ['｢', 'corner', 'open'],
  ['｣', 'corner', 'close'],
  ['『', 'white-corner', 'open'],
  ['』', 'white-corner', 'close'],
  ['《', 'title', 'open'],
  ['》', 'title', 'close'],
  ['〈', 'title', 'open'],
  ['〉', 'title', 'close'],
  ['〝', 'prime', 'open'],
  ['〟', 'prime', 'close'],
  ['〞', 'prime', 'close'],
  ['(', 'bracket', 'open'],
  [')', 'bracket', 'close'],
  ['[', 'bracket', 'open'],
  [']', 'bracket', 'close'],
  ['（', 'bracket', 'open'],
  ['）', 'bracket', 'close'],
  ['【', 'bracket', 'open'],
  ['】', 'bracket', 'close'],
];

const marks = new Map(table.map(([mark, family, direction]) => [mark.charCodeAt(0), { family, direction }]));
const markFlags = new Uint8Array(0x10000);
for (const code of marks.keys()) {
  markFlags[code] = 1;
}

/** Longer single-quoted stretches are more likely two apostrophes. */
const longestSingle = 600;

const decade = /^\d0s?(?![\p{L}\p{N}])/u;
const clipped = /^(?:em|til|tis|twas|cause|bout|round|n|neath|cuz|kay|burbs)(?![\p{L}\p{N}])/iu;
const koreanQuotative = /^(?:이?라[고며]|이?라는|고\s|며\s|는\s|면서)/u;
const word = /[\p{L}\p{N}\p{M}]/u;
const digit = /[0-9]/;
const scriptWithoutApostrophe = /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const opensBefore = /[\s([{（【「『《〈“‘„‚«"'—–\-/·…]/u;
const closesAfter = /[\s)\]}）】」』》〉”’»"'.,;:!?。、．，！？：；…—–\-/·]/u;

interface Shape {
  readonly before: string;
  readonly after: string;
  readonly looksOpen: boolean;
  readonly looksClose: boolean;
}

function shapeAt(text: string, at: number): Shape {
  const before = at === 0 ? '' : text.charAt(at - 1);
  const after = text.charAt(at + 1);
  const freeBefore = before === '' || opensBefore.test(before);
  const freeAfter = after === '' || closesAfter.test(after);
  return { before, after, looksOpen: freeBefore && !freeAfter, looksClose: !freeBefore && freeAfter };
}

function isApostrophe(
  text: string,
  at: number,
  shape: Shape,
  singlesOpen: boolean,
  language: Language,
): boolean {
  const { before, after } = shape;
  if (scriptWithoutApostrophe.test(before) || scriptWithoutApostrophe.test(after)) {
    return word.test(before) && word.test(after) && !singlesOpen && !scriptWithoutApostrophe.test(before);
  }
  if (word.test(before) && word.test(after)) {
    return true;
  }
  if (shape.looksOpen) {
    const ahead = text.slice(at + 1, at + 8);
    const curlyCloser = text.charAt(at) === '’';
    return (
      decade.test(ahead) || clipped.test(ahead) || (curlyCloser && language !== 'ko' && !isUnspaced(language))
    );
  }
  return !singlesOpen && !shape.looksOpen;
}

const hebrew = /[\u05d0-\u05ea]/;

/** Hebrew writes acronyms with a quotation mark before their last letter. */
function isNoQuote(text: string, at: number, shape: Shape, doublesOpen: boolean): boolean {
  const isAcronym = hebrew.test(shape.before) && hebrew.test(shape.after);
  return isAcronym || isInchMark(text, at, shape, doublesOpen);
}

function isInchMark(text: string, at: number, shape: Shape, doublesOpen: boolean): boolean {
  if (text.charAt(at) !== '"' || !digit.test(shape.before)) {
    return false;
  }
  const feet = /[0-9]['’′ ]\s?[0-9]{1,2}$/.test(text.slice(Math.max(0, at - 6), at));
  return feet || (!doublesOpen && !shape.looksOpen);
}

function resolve(
  text: string,
  at: number,
  family: PairFamily,
  direction: Direction,
  open: boolean,
): 'open' | 'close' {
  const shape = shapeAt(text, at);
  if (family === 'bracket' || family === 'corner' || family === 'white-corner' || family === 'title') {
    return direction === 'close' ? 'close' : 'open';
  }
  const mark = text.charAt(at);
  if (direction === 'open') {
    return open && shape.looksClose ? 'close' : 'open';
  }
  if (direction === 'close') {
    return !open && shape.looksOpen ? 'open' : 'close';
  }
  if (!open) {
    return shape.looksClose ? 'close' : 'open';
  }
  if (mark === '"' && koreanQuotative.test(text.slice(at + 1, at + 4))) {
    return 'close';
  }
  return shape.looksOpen && /[\s([（]/.test(shape.before === '' ? ' ' : shape.before) ? 'open' : 'close';
}

/**
 * Pairs the quotation marks and brackets of a paragraph, in time linear in its length. Apostrophes, inch marks and
 * clipped years ('90s) are no marks. `«` closes what `»` opened and the other way round, `“` closes `„`.
 */
export function pairMarks(text: string, language: Language): Pairing {
  const pairs: MarkPair[] = [];
  const unpaired: UnpairedMark[] = [];
  const quotes: OpenMark[] = [];
  const brackets: OpenMark[] = [];
  const open = new Map<PairFamily, number>();
  const count = (family: PairFamily): number => open.get(family) ?? 0;

  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const mark = markFlags[code] === 1 ? marks.get(code) : undefined;
    if (mark === undefined) {
      continue;
    }
    const { family, direction } = mark;
    const stack = family === 'bracket' ? brackets : quotes;
    const isOpen = count(family) > 0;
    if (family === 'single' && isApostrophe(text, at, shapeAt(text, at), isOpen, language)) {
      continue;
    }
    if (family === 'double' && isNoQuote(text, at, shapeAt(text, at), isOpen)) {
      continue;
    }
    if (resolve(text, at, family, direction, isOpen) === 'open') {
      stack.push({ at, family });
      open.set(family, count(family) + 1);
      continue;
    }
    const mayBeApostrophe = family === 'single' && stack.at(-1)?.family !== 'single';
    if (!isOpen || mayBeApostrophe) {
      unpaired.push({ at, family, side: 'close' });
      continue;
    }
    for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
      open.set(top.family, count(top.family) - 1);
      if (top.family === family) {
        if (family !== 'single' || at - top.at <= longestSingle) {
          pairs.push({ open: top.at, close: at, family });
        }
        break;
      }
      unpaired.push({ at: top.at, family: top.family, side: 'open' });
    }
  }
  for (const { at, family } of [...quotes, ...brackets]) {
    unpaired.push({ at, family, side: 'open' });
  }
  return { pairs: pairs.sort((a, b) => a.open - b.open), unpaired: unpaired.sort((a, b) => a.at - b.at) };
}

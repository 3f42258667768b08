import type { Bound } from '../model.js';
import { isHangul } from '../text/scripts.js';
import { digitAt, fold } from './characters.js';
import type { Draft } from './draft.js';
import type { Match } from './lexicon/lookUp.js';
import { isWordStart } from './lexicon/wordEdges.js';
import type { Reader } from './reader.js';

const most = 2;

/** The words before a figure that bound or blur it, and where the figure itself may begin. */
export interface Opening {
  readonly words: readonly Match[];
  readonly end: number;
}

/** At most two words that bound or blur what follows: `up to about` before `45`. */
export function readOpening(reader: Reader, start: number): Opening | null {
  const words: Match[] = [];
  let end = start;
  while (words.length < most) {
    const word = isWordStart(reader.text, end) || words.length > 0 ? reader.find(end, 'before') : undefined;
    if (word === undefined || isTrailingMark(reader, word)) {
      break;
    }
    words.push(word);
    end = reader.skip(word.end);
  }
  return words.length === 0 ? null : { words, end };
}

/** ~ in 좋아요~ 한 번, which draws a sound out, and in 2013~14, which ends a range. */
function isTrailingMark(reader: Reader, { start, end }: Match): boolean {
  const { text } = reader;
  return (
    !isHangul(text.charCodeAt(start)) &&
    (isHangul(text.charCodeAt(reader.skip(end))) ||
      (text.charAt(start) === '~' && digitAt(text, start - 1) >= 0))
  );
}

/** The figure with what stands before and after it. */
export function qualify(reader: Reader, draft: Draft, opening: Opening | null): Draft {
  let { start, end, value } = draft;
  const reasons = [...draft.reasons];
  const apply = (word: Match, name: string): void => {
    value = withQualifier(value, draft.counted === 'back' ? turned(word.entry.value) : word.entry.value);
    reasons.push(`${word.entry.value === '~' ? 'approximation' : 'bound'} “${name}”`);
  };
  for (const word of opening?.words ?? []) {
    apply(word, reader.slice(word));
    start = Math.min(start, word.start);
  }
  for (let count = 0; count < most; count++) {
    const word = closing(reader, end);
    if (word === undefined) {
      break;
    }
    apply(word, reader.slice(word));
    end = word.end;
  }
  const cue = opening === null ? reader.findBefore(start, 'beforeOutside') : undefined;
  if (cue !== undefined && value.bound === undefined) {
    apply(cue, reader.slice(cue));
  }
  const outside = reader.findNear(end, 'afterOutside') ?? boundOfBare(reader, draft, end);
  if (outside !== undefined) {
    apply(outside, reader.slice(outside));
  }
  return { ...draft, start, end, value, reasons };
}

/** より大きい bounds a number alone, 30より大きい; of things it compares them, 前年の30人より多い. */
function boundOfBare(reader: Reader, { rule, value, reasons }: Draft, end: number): Match | undefined {
  const bare = value.type === 'number' && (rule === 'figure-fraction' || reasons[0] === 'number');
  return bare ? reader.findNear(end, 'afterBare') : undefined;
}

/** `$5 billion over 10 years` takes all of them; `for over 10 years` is more, and `over 60 years old` too. */
function isSpanning(reader: Reader, { start }: Match, end: number): boolean {
  const over = reader.find(start, 'spanning') !== undefined;
  const age = /old|age|olds$/.test(reader.text.slice(Math.max(start, end - 4), end));
  return over && !age && reader.findBefore(start, 'overCue') === undefined;
}

/** More than two weeks ago is before that day. */
function turned(mark: string): string {
  return mark.startsWith('>') ? mark.replace('>', '<') : mark.replace('<', '>');
}

/**
 * Whether words that bound or blur an amount do so here: `over the past week` and `over several hours` are during them,
 * and `more than last year` compares.
 */
export function mayBound(reader: Reader, { words }: Opening, { value, counted, end }: Draft): boolean {
  if (!('timex' in value) || words.every(({ entry }) => entry.value === '~')) {
    return true;
  }
  const [first] = words;
  if (first !== undefined && value.type === 'duration' && isSpanning(reader, first, end)) {
    return false;
  }
  return value.approx !== true && (value.offset === undefined || counted !== undefined);
}

/** @param mark `~`, a bound, or `=`, which takes the amount into the bound that is there: `more than 5 or equal` */
function withQualifier(value: Draft['value'], mark: string): Draft['value'] {
  if (mark === '~') {
    return { ...value, approx: true };
  }
  if (mark === '=') {
    return value.bound === '>' || value.bound === '<' ? { ...value, bound: `${value.bound}=` } : value;
  }
  return { ...value, bound: mark as Bound };
}

/** `and more` of `12 and more than 15` belongs to the second number, `or equal to` before a number to that. */
function beginsBound(reader: Reader, found: Match): boolean {
  const { end, entry } = found;
  const next = reader.skip(end);
  const isSum = reader.find(found.start, 'plus') !== undefined && reader.find(next, 'small') !== undefined;
  const than = reader.find(next, 'than');
  return than !== undefined || isSum || (entry.value === '=' && digitAt(reader.text, next) >= 0);
}

/** 께 and 경 are run on, 3시경; after a space they begin other words: 첫 경기. */
function isGluedOnly({ text, table }: Reader, { start, end }: Match, figureEnd: number): boolean {
  return (
    start > figureEnd && end - start === 1 && table.hangul?.gluedMarks.includes(text.charAt(start)) === true
  );
}

/** A word behind the figure that bounds or blurs it: `or so` after `45`, 이상 after 45명. */
function closing(reader: Reader, end: number): Match | undefined {
  const dashed = fold(reader.text.charCodeAt(end)) === 0x2d ? reader.find(end + 1, 'after') : undefined;
  const near = dashed ?? reader.findNear(end, 'after');
  const found = near !== undefined && isGluedOnly(reader, near, end) ? undefined : near;
  return found !== undefined &&
    (reader.endsWord(found.end) || reader.endsEojeol(found.end)) &&
    !beginsBound(reader, found)
    ? found
    : undefined;
}

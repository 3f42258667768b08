/**
 * A text as dictionaries compare it: composed (NFC), each run of white space one space, one sort of apostrophe, and
 * without what nobody sees (soft hyphens, zero-width spaces, variation selectors).
 */
export interface FoldedText {
  readonly text: string;
  /**
   * Where each code unit of `text` comes from: the start and end of a stretch of the source, in its UTF-16 code units.
   * Null where the two texts are the same.
   */
  readonly source: { readonly starts: Uint32Array; readonly ends: Uint32Array } | null;
}

const apostrophe = /^[‘’ʼ＇]/u;
/** Soft hyphens, zero-width spaces and joiners, variation selectors. */
const unseen = /\p{DI}+/gu;
/** Those at the end of a letter that do not belong to it, as a variation selector does. */
const unseenAfter = /[^\P{DI}\p{M}]+$/u;
const blank = /^[\s\p{DI}]+$/u;
/** All that is not its own folded form, in a text that is composed; what joins a letter goes with it. */
const special =
  /[\s\p{DI}]{2,}|[^\S ]|\p{DI}|[‘’ʼ＇]|[^\s\p{DI}\p{M}\u1160-\u11ff][\p{M}\p{DI}\u1160-\u11ff]+/gu;
const any = /[\s\p{DI}]+|[^][\p{M}\p{DI}\u1160-\u11ff]*/gu;

const notPlain = /[^!-~ ]| {2}/;

/** Linear in the length of the source. */
export function foldText(source: string): FoldedText {
  if (!notPlain.test(source)) {
    return { text: source, source: null };
  }
  const pattern = source === source.normalize('NFC') ? special : any;
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let copied = 0;
  const copyTo = (end: number): void => {
    for (let at = copied; at < end; at++) {
      starts.push(at);
      ends.push(at + 1);
    }
    pieces.push(source.slice(copied, end));
  };
  for (const match of source.matchAll(pattern)) {
    const [piece] = match;
    const end = match.index + piece.length;
    copyTo(match.index);
    const folded = foldPiece(piece);
    pieces.push(folded);
    const seenEnd = match.index + piece.replace(unseenAfter, '').length;
    for (let left = folded.length; left > 0; left--) {
      starts.push(match.index);
      ends.push(seenEnd);
    }
    copied = end;
  }
  if (copied === 0) {
    return { text: source, source: null };
  }
  copyTo(source.length);
  return {
    text: pieces.join(''),
    source: { starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) },
  };
}

function foldPiece(piece: string): string {
  if (blank.test(piece)) {
    return piece.replace(unseen, '') === '' ? '' : ' ';
  }
  return piece.replace(unseen, '').replace(apostrophe, "'").normalize('NFC');
}

/** A surface as it is compared, without white space at its ends. */
export function foldSurface(surface: string): string {
  return foldText(surface).text.trim();
}

/**
 * Marks that end a sentence with or without a space after them: a selection of the property Sentence_Terminal of the
 * Unicode Standard (Annex 29).
 */
const sureStops = '。！？｡．؟۔܀։।॥།።፧፨။៕។᠃';
/** Marks of Latin typography: without a space after them they may be part of a word, a number or an address. */
const looseStops = '.!?…‼⁇⁈⁉‽⸮';
/** Stops in some company only: see `isStop`. */
const doubtfulStops = ';;・·';
/** Signs of mood (moods.ts), and the surrogates that emoji begin with. */
const moods = '♪♫☆★♡♥^\ud83c\ud83d\ud83e';

const kinds = new Uint8Array(0x10000);
const [sure, loose, doubtful, mood] = [1, 2, 3, 4];
for (const [kind, marks] of [
  [sure, sureStops],
  [loose, looseStops],
  [doubtful, doubtfulStops],
  [mood, moods],
] as const) {
  for (let at = 0; at < marks.length; at++) {
    kinds[marks.charCodeAt(at)] = kind;
  }
}

/** The first mark from `from` on that may end a sentence, or `limit`. */
export function nextMark(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && kinds[text.charCodeAt(at)] === 0) {
    at++;
  }
  return at;
}

/** A semicolon asks in Greek; two or more middle dots are an ellipsis. */
export function isStop(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const kind = kinds[code];
  if (kind !== doubtful) {
    return kind === sure || kind === loose;
  }
  const before = text.charCodeAt(at - 1);
  const isQuestionMark = code === 0x3b || code === 0x37e;
  return isQuestionMark
    ? before >= 0x370 && before <= 0x3ff
    : before === code || text.charCodeAt(at + 1) === code;
}

export function isSureStop(mark: string): boolean {
  return kinds[mark.charCodeAt(0)] === sure;
}

const spacedDot = /\s\.(?!\d)/y;

/** Past a run of stops; the dots of an ellipsis may stand apart (. . .). */
export function endOfStops(text: string, from: number): number {
  let at = from + 1;
  while (isStop(text, at) || (text.charAt(at - 1) === '.' && lengthAt(spacedDot, text, at) > 0)) {
    at++;
  }
  return at;
}

const closers = '"\'”’»›」』》〉)]}）】＂＇〟｣';
const closes = new Uint8Array(0x10000);
for (let at = 0; at < closers.length; at++) {
  closes[closers.charCodeAt(at)] = 1;
}
/** French parts its closing mark by a space; German closes with what opens elsewhere: « … », „…“, »…«. */
const otherCloser = /[ \u00a0\u202f][»›]|[“«‹‘](?=[\s,.;:!?]|$)/y;
const footnote = /\[(?:\d{1,3}|[a-z]|(?:note|주|注) ?\d{1,3})\]|[⁰¹²³⁴-⁹]+/y;
/** Combining marks, joiners, direction marks and whatever else has no width. */
const widthless = /[\p{M}\u200b-\u200f\u202a-\u202e\u2060-\u2069]+/uy;
const emoji = /(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f)[\p{M}\p{Emoji_Modifier}\u200d]*/uy;
/** Faces, hands and hearts tell the mood of what stands before them; other signs after a space are bullets. */
const spacedMood =
  /[ \u00a0](?:[\u{1f600}-\u{1f64f}\u{1f910}-\u{1f92f}\u{1f970}-\u{1f97a}\u{1f44a}-\u{1f44f}\u{1f389}\u{1f38a}\u{1f494}-\u{1f49f}❤][\p{M}\p{Emoji_Modifier}]?)+(?=\s|$)/uy;
const attached = [footnote, widthless, emoji, spacedMood];

interface Tail {
  readonly end: number;
  /** Whether a quotation or a bracket closes here. */
  readonly closed: boolean;
}

/**
 * What belongs to a sentence though it stands behind its stop: closing marks, footnote marks, emoji, marks without
 * width. From `limit` on, a quotation mark opens another quotation.
 */
export function tailOfStop(text: string, from: number, limit: number): Tail {
  let end = from;
  let closed = false;
  while (end < text.length) {
    const closesHere = end < limit && isCloser(text, end);
    if (!closesHere && isPlain(text, end)) {
      break;
    }
    const closer = closesHere ? 1 : lengthAt(otherCloser, text, end);
    const length = closer > 0 ? closer : attachedLength(text, end);
    if (length === 0) {
      break;
    }
    closed ||= closer > 0;
    end += length;
  }
  return { end, closed };
}

/** The usual case, told without a regular expression: ASCII follows, or a blank and ASCII. */
function isPlain(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  return code === 0x20 ? !(next >= 0x80) : code < 0x80 && code !== 0x5b;
}

function attachedLength(text: string, at: number): number {
  for (const pattern of attached) {
    const length = lengthAt(pattern, text, at);
    if (length > 0) {
      return length;
    }
  }
  return 0;
}

/** How much of `text` a sticky pattern matches from `at` on. */
export function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

export function isCloser(text: string, at: number): boolean {
  return closes[text.charCodeAt(at)] === 1;
}

import type { Mention, MentionLabel } from '../model.js';
import type { Span } from '../text/span.js';
import { isParticle } from './korean/josa.js';
import { honorifics, titles as titlesInJapanese } from './ja.js';
import { titles as koreanTitles } from './ko.js';

/** What is known of a spelling that stands in the document as a name. */
export interface KnownName {
  readonly label: MentionLabel;
  readonly lexicalId?: string;
  /** Where it is not the spelling itself. */
  readonly name?: string;
  readonly reason?: string;
}

const longestName = 80;

const japaneseTitles: ReadonlySet<string> = new Set([...honorifics, ...titlesInJapanese]);

/** Every whole occurrence of the known names inside `within`, the longest first at each place. */
export function findOccurrences(
  text: string,
  within: Span,
  known: ReadonlyMap<string, KnownName>,
): Mention[] {
  const lengths = lengthsByStart(known);
  const found: Mention[] = [];
  for (let at = within.start; at < within.end; at++) {
    const sizes = startsName(text, at) ? lengths.get(text.slice(at, at + 2)) : undefined;
    for (const size of sizes ?? []) {
      const end = at + size;
      const name = text.slice(at, end);
      const entry = end <= within.end ? known.get(name) : undefined;
      if (entry !== undefined && endsName(text, at, end) && !isHalf(text, at, end, entry, known)) {
        found.push(toMention(at, end, name, entry));
        at = end - 1;
        break;
      }
    }
  }
  return found;
}

const lengthsOf = new WeakMap<ReadonlyMap<string, KnownName>, ReadonlyMap<string, readonly number[]>>();

/** The lengths of the names, longest first, by their first two letters. */
function lengthsByStart(known: ReadonlyMap<string, KnownName>): ReadonlyMap<string, readonly number[]> {
  const cached = lengthsOf.get(known);
  if (cached !== undefined) {
    return cached;
  }
  const sets = new Map<string, Set<number>>();
  for (const name of known.keys()) {
    if (name.length <= longestName) {
      const key = name.slice(0, 2);
      sets.set(key, (sets.get(key) ?? new Set()).add(name.length));
    }
  }
  const lengths = new Map([...sets].map(([key, set]) => [key, [...set].sort((a, b) => b - a)]));
  lengthsOf.set(known, lengths);
  return lengths;
}

function toMention(start: number, end: number, spelling: string, known: KnownName): Mention {
  const { label, lexicalId, name = spelling, reason = 'named elsewhere in the document' } = known;
  const mention = { start, end, label, name, rule: 'mention-repeated', reasons: [reason] };
  return lexicalId === undefined ? mention : { ...mention, lexicalId };
}

/** Berners of Berners-Lee: one part of a double name, of which the other is no name here. */
function isHalf(
  text: string,
  start: number,
  end: number,
  { label }: KnownName,
  known: ReadonlyMap<string, KnownName>,
): boolean {
  if (label !== 'PERSON' || (text[start - 1] !== '-' && text[end] !== '-')) {
    return false;
  }
  const [before] = /[\p{L}\p{N}]{0,40}(?=-$)/u.exec(text.slice(Math.max(0, start - 41), start)) ?? [''];
  const [after] = /^-[\p{L}\p{N}]{0,40}/u.exec(text.slice(end, end + 41)) ?? [''];
  return [before, after.slice(1)].some((word) => /^\p{Lu}\p{Ll}/u.test(word) && !known.has(word));
}

type Script = 'hangul' | 'katakana' | 'kanji' | 'letter' | 'other';

function scriptAt(text: string, at: number): Script {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code)) {
    return 'other';
  }
  if (code < 0x80) {
    return isAsciiWord(code) ? 'letter' : 'other';
  }
  if (code >= 0xac00 && code <= 0xd7a3) {
    return 'hangul';
  }
  if ((code >= 0x30a1 && code <= 0x30fa) || code === 0x30fc) {
    return 'katakana';
  }
  if ((code >= 0x3400 && code <= 0x9fff) || code === 0x3005) {
    return 'kanji';
  }
  if (code >= 0x3041 && code <= 0x3096) {
    return 'other';
  }
  return /[\p{L}\p{N}]/u.test(text.charAt(at)) ? 'letter' : 'other';
}

const longestTitle = 8;

/** What follows a family name in characters: 氏, 首相, 元首相, 側. */
function isTitleAt(text: string, at: number): boolean {
  for (let length = 1; length <= longestTitle; length++) {
    const word = text.slice(at, at + length);
    if (japaneseTitles.has(word) || '側元前副'.includes(word)) {
      return true;
    }
  }
  return false;
}

function isAsciiWord(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** Within an address or the name of a file: vangie.lee@, lee_notes. */
function isJoint(text: string, at: number): boolean {
  const mark = text[at];
  return (
    mark === '_' ||
    mark === '@' ||
    (mark === '.' && scriptAt(text, at - 1) === 'letter' && scriptAt(text, at + 1) === 'letter')
  );
}

function startsName(text: string, at: number): boolean {
  const script = scriptAt(text, at);
  const before = scriptAt(text, at - 1);
  if (script === 'other') {
    return false;
  }
  if (script === 'letter' && isJoint(text, at - 1)) {
    return false;
  }
  return script === 'kanji' ? true : before !== script && !(script === 'hangul' && before === 'letter');
}

function endsName(text: string, start: number, end: number): boolean {
  const script = scriptAt(text, end - 1);
  const next = scriptAt(text, end);
  if (script === 'kanji') {
    const isOpenBefore = scriptAt(text, start - 1) === 'kanji';
    return (!isOpenBefore && next !== 'kanji') || end - start >= 3 || (!isOpenBefore && isTitleAt(text, end));
  }
  if (next === 'hangul' && (script === 'hangul' || script === 'letter')) {
    const rest = /^[가-힣]{1,8}/.exec(text.slice(end, end + 8))?.[0] ?? '';
    return isParticle(rest, text[end - 1]) || (end - start >= 3 && koreanTitles.has(rest));
  }
  return next !== script && !(script === 'letter' && isJoint(text, end));
}

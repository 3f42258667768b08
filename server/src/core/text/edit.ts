import type { Span } from './span.js';

/** One change of a text: the stretch that goes, and how many code units stand there instead afterwards. */
export interface TextEdit extends Span {
  readonly inserted: number;
}

/**
 * Where the characters of `span` stand after the edit: from the first to the last of them that is still there. What is
 * inserted between them belongs to the span, what is inserted at its ends does not. Null where none of them is left.
 */
export function moveSpan({ start, end }: Span, edit: TextEdit): Span | null {
  const first = start < edit.start ? start : Math.max(start, edit.end);
  const last = end > edit.end ? end : Math.min(end, edit.start);
  if (first >= last) {
    return null;
  }
  const by = edit.inserted - (edit.end - edit.start);
  return {
    start: first < edit.start ? first : first + by,
    end: last <= edit.start ? last : last + by,
  };
}

/** Where `span` stands after an edit that left it as it was; null where the edit reached into it. */
export function moveIntact({ start, end }: Span, edit: TextEdit): Span | null {
  if (end <= edit.start) {
    return { start, end };
  }
  const by = edit.inserted - (edit.end - edit.start);
  return start >= edit.end ? { start: start + by, end: end + by } : null;
}

/**
 * One edit that turns `before` into `after`: of all that lies between their common beginning and their common end. No
 * edge of it lies inside a surrogate pair.
 */
export function editBetween(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let prefix = 0;
  while (prefix < shorter && before.charCodeAt(prefix) === after.charCodeAt(prefix)) {
    prefix++;
  }
  if (isHighSurrogate(before, prefix - 1)) {
    prefix--;
  }
  let suffix = 0;
  while (
    suffix < shorter - prefix &&
    before.charCodeAt(before.length - 1 - suffix) === after.charCodeAt(after.length - 1 - suffix)
  ) {
    suffix++;
  }
  if (isLowSurrogate(before, before.length - suffix)) {
    suffix--;
  }
  return { start: prefix, end: before.length - suffix, inserted: after.length - suffix - prefix };
}

function isHighSurrogate(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800;
}

function isLowSurrogate(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}

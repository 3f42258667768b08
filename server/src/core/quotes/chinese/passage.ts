import type { Mention } from '../../model.js';
import type { Span } from '../../text/span.js';
import { fold } from './fold.js';

/** A stretch of a paragraph, ready to be read: folded, cut at its commas. Offsets are in `text`, which starts at `from`. */
export interface Passage {
  readonly text: string;
  readonly from: number;
  readonly mentions: readonly Mention[];
  readonly segments: readonly Segment[];
}

/** What stands between two marks of punctuation. */
export interface Segment extends Span {
  /** The mark behind it; empty at the end. */
  readonly mark: string;
}

export function passageOf(masked: string, { start, end }: Span, mentions: readonly Mention[]): Passage {
  const text = fold(masked.slice(start, end));
  return { text, from: start, mentions, segments: segmentsOf(text) };
}

const marks = new Uint8Array(0x10000);
for (const mark of '，,；;。！？!?：:—') {
  marks[mark.charCodeAt(0)] = 1;
}

function segmentsOf(text: string): Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (marks[text.charCodeAt(at)] !== 1 || isInNumber(text, at)) {
      continue;
    }
    if (at > start) {
      segments.push({ start, end: at, mark: text.charAt(at) });
    }
    start = at + 1;
  }
  if (start < text.length) {
    segments.push({ start, end: text.length, mark: '' });
  }
  return segments;
}

/** 1,000 and 10:30. */
function isInNumber(text: string, at: number): boolean {
  return /[,:]/.test(text.charAt(at)) && /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1));
}

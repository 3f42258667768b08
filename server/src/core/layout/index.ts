import type { Span } from '../text/span.js';
import { UnwrappedText, type OffsetMap } from './offsetMap.js';
import { pageLines, type PageLine } from './pageLines.js';
import { cutRunOnLines } from './runOn.js';
import { seamOf } from './seam.js';
import { Words } from './words.js';
import { findWraps } from './wrapping.js';
import type { Wrap } from './wraps.js';

/** A text as its author wrote it, whatever lines it came in. */
export interface Layout {
  /** The text with the lines of each paragraph joined. */
  readonly text: string;
  /** Its paragraphs, be it of white space only, in reading order. */
  readonly paragraphs: readonly Span[];
  /** Between `text` and the source; null where they are the same. */
  readonly map: OffsetMap | null;
}

/**
 * Finds the paragraphs of a text: its lines, unless they were wrapped at some width, or hold a whole page. Never
 * throws; linear in the length of the text.
 */
export function layOut(source: string): Layout {
  const lines = pageLines(source);
  const wraps = findWraps(source, lines);
  const { text, map, paragraphs } =
    wraps.length === 0
      ? { text: source, map: null, paragraphs: lines.map(({ whole }) => whole) }
      : unwrap(source, lines, wraps);
  return {
    text,
    map,
    paragraphs: cutRunOnLines(
      text,
      paragraphs.filter(({ start, end }) => start < end),
    ),
  };
}

function unwrap(
  source: string,
  lines: readonly PageLine[],
  wraps: readonly Wrap[],
): { readonly text: string; readonly map: OffsetMap; readonly paragraphs: Span[] } {
  const context = { words: new Words(source, lines), spacedScripts: spacesScripts(source) };
  const unwrapped = new UnwrappedText(source);
  const paragraphs: Span[] = [];
  let copied = 0;
  let start = 0;
  let at = 0;
  lines.forEach((line, number) => {
    const next = lines[number + 1];
    const wrap = wraps[at]?.line === number ? wraps[at] : undefined;
    if (wraps[at - 1]?.line !== number - 1) {
      unwrapped.copy(copied, line.whole.start);
      copied = line.whole.start;
      start = unwrapped.length;
    }
    if (wrap === undefined || next === undefined) {
      unwrapped.copy(copied, line.whole.end);
      copied = line.whole.end;
      paragraphs.push({ start, end: unwrapped.length });
      return;
    }
    at++;
    const { space, dropped } = seamOf(source, line, next, wrap, context);
    unwrapped.copy(copied, line.end - dropped);
    if (space) {
      unwrapped.space(line.end);
    }
    copied = next.start;
  });
  unwrapped.copy(copied, source.length);
  return { ...unwrapped.finish(), paragraphs };
}

const mostCompared = 200;

/** Whether spaces stand between Chinese or Japanese and Latin letters more often than not. */
function spacesScripts(text: string): boolean {
  let apart = 0;
  let together = 0;
  const seams =
    /[\u3040-\u30ff\u3400-\u9fff]( ?)(?=[A-Za-z0-9])|[A-Za-z0-9]( ?)(?=[\u3040-\u30ff\u3400-\u9fff])/g;
  for (const match of text.matchAll(seams)) {
    const isApart = match[0].endsWith(' ');
    apart += isApart ? 1 : 0;
    together += isApart ? 0 : 1;
    if (apart + together >= mostCompared) {
      break;
    }
  }
  return apart > together;
}

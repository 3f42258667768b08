import { englishAbbreviations } from '../text/sentences/index.js';
import { lineEndOf, type LineEnd } from './lineEnds.js';
import { opensItem, startsItem } from './listItems.js';
import { isBlank, type PageLine } from './pageLines.js';
import {
  firstUnit,
  hangs,
  isBreakable,
  isUnspaced,
  widest,
  widthOf,
  type Measure,
  type Width,
} from './width.js';

/** Two neighbouring lines that may belong to one paragraph, before the width of the text is known. */
export interface Joint {
  readonly line: number;
  readonly end: LineEnd;
  readonly fits: Readonly<Record<Manner, Readonly<Record<Measure, Fit>>>>;
  /** No space stands between words here, so that lines of one width have the very same width. */
  readonly unspaced: boolean;
  readonly freshStart: boolean;
  /** The share of line ends like this one that would flow on in running text, at the least. */
  readonly expected: number;
}

/**
 * Lines broken between words, at the last that fits (`words`) or a little before it, as people and programs do that
 * even lines out (`loose`); or after so many characters whatever stands there (`cut`).
 */
export type Manner = 'words' | 'loose' | 'cut';

/** With these widths of the text, and all between, a line would have ended where it does. */
interface Fit {
  readonly width: number;
  readonly least: number;
  readonly most: number;
}

/** Running text begins most lines with a small letter; of scripts without case only some signs show that they flow. */
const leastFlowing = { cased: 0.35, uncased: 0.12 } as const;
const hasCase = /[\p{Lu}\p{Ll}]/u;

export function mayFlow(end: LineEnd): boolean {
  return end === 'flows' || end === 'likely';
}

/** By how far the lines are indented and quoted: each such part of a page has a width of its own. */
export function groupJoints(text: string, lines: readonly PageLine[]): Iterable<readonly Joint[]> {
  const groups = new Map<string, Joint[]>();
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    if (next === undefined || isBlank(line) || isBlank(next) || !mayGoOn(text, line, next)) {
      return;
    }
    const key = `${next.depth} ${indentOf(next)}`;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(jointOf(text, at, line, next));
  });
  return groups.values();
}

/** One space is the one between two words, left where the text was cut before it. */
function indentOf({ indent }: PageLine): number {
  return indent === 1 ? 0 : indent;
}

function mayGoOn(text: string, line: PageLine, next: PageLine): boolean {
  const hanging = opensItem(text, line);
  return (
    line.depth === next.depth &&
    (indentOf(next) <= indentOf(line) || (hanging > 0 && next.indent <= line.indent + hanging)) &&
    !startsItem(text, line, next) &&
    !isTabular(text, line) &&
    !isTabular(text, next)
  );
}

/** Cells of a table: tabs, wide gaps, or bars between them. */
function isTabular(text: string, { start, end }: PageLine): boolean {
  return /\t|\S {3,}\S|\|[^|\n]{0,80}\|/.test(text.slice(start, Math.min(end, start + widest)));
}

const looseness = 0.12;

function jointOf(text: string, at: number, line: PageLine, next: PageLine): Joint {
  const own = widthOf(text, line);
  const unit = firstUnit(text, next);
  const hanging = hangs(text, line) ? 1 : 0;
  const unspaced = isUnspaced(text.codePointAt(next.start) ?? 0) && isUnspaced(text.charCodeAt(line.end - 1));
  const breakable = isBreakable(text, line);
  const indent: Width = { columns: line.indent, characters: line.start - line.whole.start };
  const ofWords = (measure: Measure): Fit => {
    const width = indent[measure] + own[measure];
    return {
      width,
      least: breakable ? width - hanging * (measure === 'columns' ? 2 : 1) : 0,
      most: width + unit[measure] - (unspaced ? 1 : 0),
    };
  };
  const ofLoose = (measure: Measure): Fit => {
    const { width, least, most } = ofWords(measure);
    return { width, least, most: most + Math.round(looseness * width) };
  };
  const ofCut = (measure: Measure): Fit => {
    const width = indent[measure] + own[measure];
    return { width, least: width, most: width + 1 };
  };
  return {
    line: at,
    end: lineEndOf(text, line, next),
    fits: {
      words: { columns: ofWords('columns'), characters: ofWords('characters') },
      loose: { columns: ofLoose('columns'), characters: ofLoose('characters') },
      cut: { columns: ofCut('columns'), characters: ofCut('characters') },
    },
    unspaced,
    freshStart: startsAfresh(text, next),
    expected: hasCase.test(text.slice(next.start, Math.min(next.end, next.start + 8)))
      ? leastFlowing.cased
      : leastFlowing.uncased,
  };
}

/** A word with a capital letter that has one only where a sentence begins. */
function startsAfresh(text: string, { start, end }: PageLine): boolean {
  const word = /^["“‘'(]?(\p{Lu}\p{L}*)(?=[\s,])/u.exec(text.slice(start, Math.min(end, start + 24)))?.[1];
  return word !== undefined && word !== 'I' && englishAbbreviations.starters.has(word.toLowerCase());
}

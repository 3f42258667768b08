import type { DocumentAnalysis, Figure, Problem } from '../model.js';
import { readsFigures } from '../figures/grammar.js';
import { oneLine } from '../layout/oneLine.js';
import type { Span } from '../text/span.js';
import { familyOf, isExact, isTelling, kindOf, mayBeEqual } from './figureValues.js';
import { finestPairs, type PairedPassages } from './pairedPassages.js';
import { passagesOf } from './passages.js';
import { firstFrom, numberAt, within } from '../text/sortedSpans.js';

/** Links less sure than this may be wrong themselves; what differs there says nothing. */
const sureLink = 0.7;

export interface CheckedSide {
  readonly path: string;
  readonly analysis: DocumentAnalysis;
}

export interface TranslationProblems {
  readonly left: readonly Problem[];
  readonly right: readonly Problem[];
}

/** A passage of one side, and what stands around its counterpart on the other. */
interface Comparison {
  readonly own: CheckedSide;
  readonly other: CheckedSide;
  readonly counterpart: Span;
  /** Figures of the passage of which neither the counterpart nor its surroundings have the value. */
  readonly unmatched: readonly Figure[];
  /** The runs of digits in the counterpart and its surroundings, without separators. */
  readonly digitsAround: ReadonlySet<string>;
}

/**
 * What two translations say differently in figures, by value and not by digits: `figure-differs` where each side has
 * one figure of a kind that the other lacks, `figure-missing` where only one has. Bounds and “about” are not compared.
 * Precision first: whatever may be the same, or may stand in the next sentence, is not reported.
 */
export function checkTranslation(
  left: CheckedSide,
  right: CheckedSide,
  pairs: readonly PairedPassages[],
): TranslationProblems {
  if (!readsFigures(left.analysis.language) || !readsFigures(right.analysis.language)) {
    return { left: [], right: [] };
  }
  const ofLeft = new Map<number, Problem>();
  const ofRight = new Map<number, Problem>();
  const sure = pairs.filter(({ kind, score }) => kind === 'translation' && score >= sureLink);
  for (const pair of finestPairs(sure)) {
    const forward = compare(left, pair.left, right, pair.right);
    const backward = compare(right, pair.right, left, pair.left);
    report(forward, backward, ofLeft);
    report(backward, forward, ofRight);
  }
  return { left: [...ofLeft.values()], right: [...ofRight.values()] };
}

function compare(own: CheckedSide, passage: Span, other: CheckedSide, counterpart: Span): Comparison {
  const { start, end } = surroundings(other.analysis, counterpart);
  const around = within(other.analysis.figures, { start, end });
  const unmatched = within(own.analysis.figures, passage).filter(
    ({ value }) => !around.some((figure) => mayBeEqual(value, figure.value)),
  );
  const digits = other.analysis.text
    .slice(start, end)
    .normalize('NFKC')
    .replace(/(\d),(?=\d{3})/g, '$1')
    .match(/\d+(?:\.\d+)?/g);
  return { own, other, counterpart, unmatched, digitsAround: new Set(digits) };
}

/** A translation moves what it says by so many sentences. */
const sentencesAround = 2;

function surroundings(analysis: DocumentAnalysis, passage: Span): Span {
  const { sentences } = passagesOf(analysis);
  const first = sentences[Math.max(0, numberAt(sentences, passage.start) - sentencesAround)] ?? passage;
  const last =
    sentences[Math.min(sentences.length - 1, numberAt(sentences, passage.end - 1) + sentencesAround)] ??
    passage;
  return { start: Math.min(first.start, passage.start), end: Math.max(last.end, passage.end) };
}

function report(own: Comparison, other: Comparison, problems: Map<number, Problem>): void {
  const ofKind = ({ unmatched }: Comparison, figure: Figure): readonly Figure[] =>
    unmatched.filter(({ value }) => kindOf(value) === kindOf(figure.value));
  for (const figure of own.unmatched) {
    const [rival, ...others] = ofKind(other, figure);
    if (rival !== undefined) {
      const isAlone = others.length === 0 && ofKind(own, figure).length === 1;
      if (isAlone && canDiffer(own, figure) && canDiffer(other, rival)) {
        problems.set(figure.start, differs(own, figure, rival));
      }
    } else if (isMissing(own, figure, other)) {
      problems.set(figure.start, missing(own, figure));
    }
  }
}

/** Small numbers in words come and go in translation (“one of them”, “a day”); in digits they were meant. */
function canDiffer({ own }: Comparison, figure: Figure): boolean {
  const { value } = figure;
  const isPlain = value.type === 'number' || value.type === 'ordinal' || value.type === 'duration';
  return isExact(value) && (!isPlain || isTelling(value) || /\p{Nd}/u.test(textOf(own, figure)));
}

function isMissing(own: Comparison, figure: Figure, other: Comparison): boolean {
  const { value } = figure;
  const isReplaced = other.unmatched.some((rival) => familyOf(rival.value) === familyOf(value));
  // The same number may count something else there: aged 37 is 37 years old.
  const isThere = 'amount' in value && value.amount !== null && own.digitsAround.has(value.amount);
  const isConverted =
    value.type === 'quantity' &&
    within(own.other.analysis.figures, own.counterpart).some((rival) => rival.value.type === 'quantity');
  return (
    isTelling(value) &&
    !isReplaced &&
    !isThere &&
    !isConverted &&
    !isGloss(own.own, figure) &&
    !hasUnreadDigits(own.other, own.counterpart)
  );
}

/** An amount in parentheses after another says the same in the reader's own currency or units: $17bn (£13bn). */
function isGloss({ analysis }: CheckedSide, figure: Figure): boolean {
  const before = analysis.figures[firstFrom(analysis.figures, figure.start) - 1];
  return (
    before !== undefined &&
    familyOf(before.value) === familyOf(figure.value) &&
    /^\s?[(（]\s?$/.test(analysis.text.slice(before.end, figure.start))
  );
}

/** Digits that belong to no figure may be the very value that is looked for. */
function hasUnreadDigits({ analysis }: CheckedSide, passage: Span): boolean {
  let rest = '';
  let from = passage.start;
  for (const { start, end } of within(analysis.figures, passage)) {
    rest += analysis.text.slice(from, start);
    from = end;
  }
  return /\p{Nd}/u.test(rest + analysis.text.slice(from, passage.end));
}

function textOf({ analysis }: CheckedSide, { start, end }: Span): string {
  return oneLine(analysis.text.slice(start, end));
}

function differs({ own, other }: Comparison, figure: Figure, rival: Figure): Problem {
  const [here, there] = [textOf(own, figure), textOf(other, rival)];
  return {
    start: figure.start,
    end: figure.end,
    code: 'figure-differs',
    severity: 'warning',
    message: `“${here}” is “${there}” in the other version of this passage`,
    related: [
      { path: other.path, start: rival.start, end: rival.end, message: `“${there}” here, “${here}” there` },
    ],
  };
}

function missing({ own, other, counterpart }: Comparison, figure: Figure): Problem {
  const here = textOf(own, figure);
  return {
    start: figure.start,
    end: figure.end,
    code: 'figure-missing',
    severity: 'information',
    message: `“${here}” is not in the other version of this passage`,
    related: [
      {
        path: other.path,
        start: counterpart.start,
        end: counterpart.end,
        message: `no figure with the value of “${here}” here`,
      },
    ],
  };
}

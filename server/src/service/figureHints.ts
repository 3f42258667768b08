import type { InlayHint, Range } from 'vscode-languageserver-types';
import { briefWords, figureWords, type Figure, type FigureValue, type ValueReader } from '../core/index.js';
import type { DocumentSnapshot } from './snapshot.js';
import { toOffset } from './toProtocol.js';

/** After each figure whose writing does not show it, its value: `$12 billion` is `= 12,000,000,000 USD`. */
export function figureHints(document: DocumentSnapshot, range: Range, reader: ValueReader): InlayHint[] {
  const [from, to] = [toOffset(document, range.start), toOffset(document, range.end)];
  return document.analysis.figures
    .filter(({ start, end }) => end >= from && start <= to)
    .flatMap((figure) => hintOf(document, figure, reader) ?? []);
}

function hintOf(document: DocumentSnapshot, figure: Figure, reader: ValueReader): InlayHint | undefined {
  const { value, start, end } = figure;
  const label = briefWords(value, reader);
  const written = document.text.slice(start, end);
  if (label === undefined || isShown(written, value, label)) {
    return undefined;
  }
  return {
    position: document.lineIndex.positionAt(end),
    label: `${relationOf(value)} ${label}`,
    tooltip: figureWords(value, reader),
    paddingLeft: true,
  };
}

function relationOf(value: FigureValue): string {
  if (!('timex' in value) && value.amount === null && value.low === undefined) {
    return '≥';
  }
  const bound = value.type === 'date' || value.type === 'time' ? undefined : value.bound;
  const relations = { '>': '>', '>=': '≥', '<': '<', '<=': '≤' } as const;
  return bound === undefined ? (value.approx === true ? '≈' : '=') : relations[bound];
}

/** Whether the numbers that make the value stand in the writing as digits. */
function isShown(written: string, value: FigureValue, label: string): boolean {
  const text = written.normalize('NFKC');
  if (text.toLowerCase() === label.toLowerCase()) {
    return true;
  }
  const wanted = tellingNumbers(value, label);
  const shown = new Set(
    (text.replace(/(\d)[,.'’\s](?=\d{3}(?!\d))/g, '$1').match(/\d+(?:[.,]\d+)?/g) ?? []).map(plainNumber),
  );
  return wanted.length > 0 && wanted.every((number) => shown.has(plainNumber(number)));
}

function tellingNumbers(value: FigureValue, label: string): readonly string[] {
  if ('timex' in value) {
    const numbers = label.match(/\d+/g) ?? [];
    // Months are mostly named, and a year with a day leaves no doubt that the name between them is one.
    const isCalendarDay = /^\d{4}-\d\d(?:-\d\d)?$/.test(label);
    return isCalendarDay ? numbers.filter((_, at) => at !== 1) : numbers;
  }
  const { amount, low, high } = value;
  return [amount, low, high].filter((one) => typeof one === 'string');
}

/** 05 and 5, 1.50 and 1.5, 1,5 and 1.5 are one number. */
function plainNumber(digits: string): string {
  return String(Number(digits.replace(/^-/, '').replace(',', '.')));
}

import { randomFrom } from './random.js';
import type { MarkedSpan, TrainingRow } from './trainingRow.js';

/** How often a name is put in the place of another. */
const share = 0.8;

/**
 * Copies of rows in which names stand in the place of others of their label and kind of spelling, so that what stands
 * around a name is learned beside the name (mention replacement, Dai and Adel 2020). `kindOf` tells spellings apart that
 * can't stand for each other.
 */
export function variedNames(
  rows: readonly TrainingRow[],
  copies: number,
  weight: number,
  kindOf: (name: string) => string,
): TrainingRow[] {
  const random = randomFrom(7);
  const keyOf = (span: MarkedSpan, name: string): string => `${span.labels.join(' ')} ${kindOf(name)}`;
  const pools = new Map<string, string[]>();
  for (const { text, spans } of rows) {
    for (const span of spans) {
      const name = text.slice(span.start, span.end);
      const pool = pools.get(keyOf(span, name)) ?? [];
      pool.push(name);
      pools.set(keyOf(span, name), pool);
    }
  }
  const varied = (row: TrainingRow): TrainingRow => {
    let text = '';
    let end = 0;
    const spans = row.spans.map((span): MarkedSpan => {
      const own = row.text.slice(span.start, span.end);
      const pool = pools.get(keyOf(span, own)) ?? [];
      const isKept = span.unsure === true || random() >= share;
      const name = isKept ? own : (pool[Math.floor(random() * pool.length)] ?? own);
      text += row.text.slice(end, span.start);
      const start = text.length;
      text += name;
      end = span.end;
      return { ...span, start, end: text.length };
    });
    return { ...row, text: text + row.text.slice(end), spans, weight: (row.weight ?? 1) * weight };
  };
  const named = rows.filter(({ spans }) => spans.length > 0);
  return Array.from({ length: copies }, () => named.map(varied)).flat();
}

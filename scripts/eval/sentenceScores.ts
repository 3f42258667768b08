import { noCounts, type Counts } from './scores.js';

/** A row of the sets `seg-*`; of other sets, texts put together from their sentences. */
export interface SentenceRow {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly string[];
}

const space = /\s/g;

/**
 * Counts the boundaries between sentences. A boundary is where the former sentence ends, in characters that are not
 * white space; the end of the text is none.
 *
 * @param ends the offsets where sentences were said to end
 */
export function countBoundaries({ text, sentences }: SentenceRow, ends: readonly number[]): Counts {
  const counts = noCounts();
  const gold = new Set(ranksOf(text, endsOf(text, sentences)));
  const predicted = new Set(ranksOf(text, ends));
  const last = text.replaceAll(space, '').length;
  gold.delete(last);
  predicted.delete(last);
  for (const boundary of predicted) {
    counts[gold.has(boundary) ? 'right' : 'wrong']++;
  }
  for (const boundary of gold) {
    counts.missed += predicted.has(boundary) ? 0 : 1;
  }
  return counts;
}

function endsOf(text: string, sentences: readonly string[]): number[] {
  const ends: number[] = [];
  let from = 0;
  for (const sentence of sentences) {
    const own = sentence.trim();
    const at = text.indexOf(own, from);
    if (at >= 0 && own !== '') {
      from = at + own.length;
      ends.push(from);
    }
  }
  return ends;
}

/** For each offset, in ascending order, how many characters before it are not white space. */
function ranksOf(text: string, offsets: readonly number[]): number[] {
  let from = 0;
  let rank = 0;
  return offsets.map((offset) => {
    rank += text.slice(from, offset).replaceAll(space, '').length;
    from = offset;
    return rank;
  });
}

import type { TaskContext } from './task.js';

export interface ParallelText {
  readonly id: string;
  readonly segments: readonly string[];
}

/** The documents of one language in a set that was translated segment by segment. */
export interface ParallelSide {
  readonly set: string;
  readonly language: 'en' | 'ko' | 'ja';
  readonly texts: readonly ParallelText[];
}

interface Row {
  readonly id: string;
  readonly src: readonly string[];
  readonly tgt: readonly string[];
}

const sides = [
  ['en', 'en-ko', 'src'],
  ['ko', 'en-ko', 'tgt'],
  ['ja', 'en-ja', 'tgt'],
] as const;

/** PUD's segments are sentences, NTREX's nearly all. A side whose file is not there is left out. */
export function parallelSides(read: TaskContext['read']): ParallelSide[] {
  return ['align-pud', 'align-ntrex'].flatMap((set) =>
    sides.flatMap(([language, pair, side]) => {
      const rows = read<Row>(`${set}/dev/${pair}.gold.jsonl`, 'id', 'src', 'tgt');
      return rows === undefined
        ? []
        : [{ set, language, texts: rows.map((row) => ({ id: row.id, segments: row[side] })) }];
    }),
  );
}

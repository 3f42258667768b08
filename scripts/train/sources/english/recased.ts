import type { TrainingRow } from '../../trainingRow.js';

/** Copies of some sentences in small letters, in capitals and in title case: hasty writing and headlines. */
export function recased(rows: readonly TrainingRow[], weight: number): TrainingRow[] {
  return rows.flatMap((row, index) =>
    cases.flatMap(({ every, remainder, write }) => {
      const text = index % every === remainder ? write(row.text) : row.text;
      return text === row.text || text.length !== row.text.length
        ? []
        : [{ ...row, text, weight: weight * (row.weight ?? 1) }];
    }),
  );
}

/** Which of so many rows is written how. */
const cases: readonly {
  readonly every: number;
  readonly remainder: number;
  readonly write: (text: string) => string;
}[] = [
  { every: 4, remainder: 0, write: (text) => text.toLowerCase() },
  { every: 8, remainder: 1, write: (text) => text.toUpperCase() },
  { every: 8, remainder: 2, write: inTitleCase },
];

/** Words of four letters and more; shorter ones stay as they are, as most headlines have it. */
function inTitleCase(text: string): string {
  return text.replace(/(?<![\p{L}'’])\p{Ll}(?=\p{L}{3})/gu, (letter) => letter.toUpperCase());
}

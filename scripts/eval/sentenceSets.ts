import type { Language } from '../../server/src/core/index.js';
import { isUnspaced } from '../../server/src/core/text/baseLanguage.js';
import { entitySamples, linguaSamples } from './languageSets.js';
import type { SentenceRow } from './sentenceScores.js';
import type { TaskContext } from './task.js';

export interface SentenceSet {
  readonly name: string;
  readonly language: Language;
  /** What the set calls the language. */
  readonly said: string;
  readonly rows: readonly SentenceRow[];
}

type Read = TaskContext['read'];

/** Sets in which somebody marked where sentences end, and texts put together from single sentences. */
export function sentenceSets(read: Read): SentenceSet[] {
  return [
    ...parallelSets(read),
    ...[...entitySamples(read), ...linguaSamples(read)].map(({ set, name, language, lines }) => ({
      name: set,
      language,
      said: name,
      rows: joinedByFives(lines, language),
    })),
    ...markedSets(read),
  ];
}

/** The segments of a document that was translated segment by segment; PUD's are sentences, NTREX's nearly all. */
function parallelSets(read: Read): SentenceSet[] {
  const sides = [
    ['en', 'en-ko', 'src'],
    ['ko', 'en-ko', 'tgt'],
    ['ja', 'en-ja', 'tgt'],
  ] as const;
  return ['align-pud', 'align-ntrex'].flatMap((name) =>
    sides.flatMap(([language, pair, side]) => {
      const rows = read<{ id: string; src: string[]; tgt: string[] }>(
        `${name}/dev/${pair}.gold.jsonl`,
        'id',
        'src',
        'tgt',
      );
      return rows === undefined
        ? []
        : [{ name, language, said: language, rows: rows.map((row) => joined(row.id, row[side], language)) }];
    }),
  );
}

function markedSets(read: Read): SentenceSet[] {
  const files: readonly [name: string, said: string, language: Language][] = [
    ['seg-pysbd', 'en', 'en'],
    ['seg-pysbd', 'ja', 'ja'],
    ['seg-pysbd', 'zh', 'zh-Hans'],
    ['seg-bunkai-ja', 'ja', 'ja'],
  ];
  return files.flatMap(([name, said, language]) => {
    const rows = read<SentenceRow>(`${name}/dev/${said}.jsonl`, 'id', 'text', 'sentences');
    return rows === undefined ? [] : [{ name, language, said, rows }];
  });
}

const together = 5;

function joinedByFives(lines: readonly string[], language: Language): SentenceRow[] {
  return Array.from({ length: Math.ceil(lines.length / together) }, (_, at) =>
    joined(`${together * at + 1}`, lines.slice(together * at, together * (at + 1)), language),
  );
}

function joined(id: string, sentences: readonly string[], language: Language): SentenceRow {
  return { id, text: sentences.join(isUnspaced(language) ? '' : ' '), sentences };
}

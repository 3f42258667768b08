import type { Language } from '../../server/src/core/index.js';
import { isUnspaced } from '../../server/src/core/text/baseLanguage.js';
import { entitySamples, linguaSamples } from './languageSets.js';
import { parallelSides } from './parallelTexts.js';
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
    ...parallelSides(read).map(({ set, language, texts }) => ({
      name: set,
      language,
      said: language,
      rows: texts.map(({ id, segments }) => joined(id, segments, language)),
    })),
    ...[...entitySamples(read), ...linguaSamples(read)].map(({ set, name, language, lines }) => ({
      name: set,
      language,
      said: name,
      rows: joinedByFives(lines, language),
    })),
    ...markedSets(read),
  ];
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

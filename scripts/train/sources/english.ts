import { englishFeatures } from '../../../server/src/core/entities/tagger/english.js';
import type { LanguageTraining, ReadRows } from '../language.js';
import type { TrainingRow } from '../trainingRow.js';

interface Row {
  readonly text: string;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

const universal = { PER: 'PERSON', ORG: 'ORG', LOC: 'GPE' } as const;

function rowsOf(read: ReadRows): TrainingRow[] {
  return read<Row>('ner-en-uner-ewt/train/en.jsonl', 'text', 'entities').map(({ text, entities }) => ({
    text,
    spans: entities.flatMap(({ start, end, type }) =>
      type in universal ? [{ start, end, labels: [universal[type as keyof typeof universal]] }] : [],
    ),
    hidden: [],
  }));
}

export const english: LanguageTraining = {
  language: 'en',
  reader: englishFeatures,
  labels: ['PERSON', 'ORG', 'GPE'],
  rows: rowsOf,
  options: {
    epochs: 8,
    rate: 0.1,
    decay: 1e-5,
    dropout: 0.1,
    seed: 1,
    leastCount: 2,
    boldness: 0,
    leastWeight: 0.02,
  },
  notice: '// CC BY-SA 4.0: learned from UNER English-EWT (CC BY-SA 4.0).',
};

import { koreanFeatures } from '../../../server/src/core/entities/tagger/korean/index.js';
import type { LanguageTraining, ReadRows } from '../language.js';
import type { TrainingRow } from '../trainingRow.js';
import { konecLabels } from './korean/labels.js';
import { konecSpans, type KonecRow } from './korean/spans.js';
import { surnames } from './korean/surnames.js';

const weightOfReviews = 0.4;

/** News and film reviews; the reviews' names are learned from too, but news is what is read. */
function rowsOf(read: ReadRows): TrainingRow[] {
  return read<KonecRow>('ner-ko-klue/train-silver/ko.jsonl', 'id', 'text', 'entities').map((row) => {
    const spans = konecSpans(row);
    return {
      text: row.text,
      spans: [...spans, ...surnames(row, spans)].sort((a, b) => a.start - b.start),
      hidden: [],
      weight: row.id.endsWith('nsmc') ? weightOfReviews : 1,
    };
  });
}

export const korean: LanguageTraining = {
  language: 'ko',
  reader: koreanFeatures,
  labels: konecLabels,
  rows: rowsOf,
  options: {
    epochs: 4,
    rate: 0.1,
    decay: 1e-4,
    dropout: 0.2,
    seed: 1,
    leastCount: 3,
    leastWeight: 0.06,
    leastEvidence: 0.3,
    leastPeak: 0.1,
    boldness: 0.25,
  },
  notice:
    '/*!\n' +
    ' * What the Korean tagger learned. Licence: CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/). Made by\n' +
    ' * scripts/train from KLUE-NER (KLUE team), its training sentences with the labels of konec (korean-named-entity), both\n' +
    ' * CC BY-SA 4.0; changed: weights of features only, with no text. See README.md here.\n' +
    ' */',
};

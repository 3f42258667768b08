import { englishFeatures } from '../../../server/src/core/entities/tagger/english/index.js';
import { mentionLabels } from '../../../server/src/core/index.js';
import type { LanguageTraining, ReadRows } from '../language.js';
import type { TrainingRow } from '../trainingRow.js';
import { goldRow, type GoldRow } from './english/gold.js';
import { recased } from './english/recased.js';
import { silverRows, type SilverRow } from './english/silver.js';

const silverWeight = 0.5;
const recasedWeight = 0.2;

/** Each file is what scripts/train/silver/english.py wrote, in the folder of `--silver`. */
function rowsOf(read: ReadRows): TrainingRow[] {
  const people = read<GoldRow>('silver/en-ewt.jsonl', 'text', 'gold', 'medium', 'small').map(goldRow);
  const news = ['silver/en-ntrex.jsonl', 'silver/en-koen.jsonl'].flatMap((file) =>
    silverRows(read<SilverRow>(file, 'text', 'medium', 'small'), silverWeight),
  );
  const rows = [...people, ...news];
  return [...rows, ...recased(rows, recasedWeight)];
}

export const english: LanguageTraining = {
  language: 'en',
  reader: englishFeatures,
  labels: mentionLabels,
  rows: rowsOf,
  options: {
    epochs: 4,
    rate: 0.1,
    decay: 1e-5,
    dropout: 0.3,
    seed: 1,
    leastCount: 3,
    leastWeight: 0.02,
    boldness: 0,
  },
  notice: `/*!
 * What the English tagger learned. Licence: CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/).
 * Learned from UNER English-EWT (Universal NER, CC BY-SA 4.0), and from the English sides of NTREX-128 (Microsoft,
 * CC BY-SA 4.0) and of the Korean-English news of korean-parallel-corpora (Jungyeul Park and others, CC BY-SA 3.0) as
 * spaCy's English pipelines (Explosion, MIT) and Glossa's rules mark them. See README.md in the folder above.
 */`,
};

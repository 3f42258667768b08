import { arcsOf, namesOf, tagCount } from '../../server/src/core/entities/tagger/tags.js';
import type { DataFolder } from '../eval/dataFolder.js';
import { entitySets } from '../eval/entitySets.js';
import { addCounts, countSpans, noCounts, rates } from '../eval/scores.js';
import { decode, type Weights } from './crf.js';
import { numbered, readSentence, type ReadSentence } from './examples.js';
import type { FeatureTable } from './featureTable.js';
import type { LanguageTraining } from './language.js';

interface DevRow {
  readonly text: string;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

/** The language's sets of `npm run eval -- entities`, each with its F1, tagger alone. */
export function devSets(
  training: LanguageTraining,
  data: DataFolder,
  table: FeatureTable,
): { readonly name: string; readonly score: (weights: Weights) => string }[] {
  const arcs = arcsOf(tagCount(training.labels));
  return entitySets
    .filter(({ language, layer }) => language === training.language && layer === 'entities')
    .map((set) => {
      const rows = (data.read<DevRow>(set.file, 'text', 'entities') ?? []).filter((_, row) =>
        set.isMeasured(row),
      );
      const read = rows.map(({ text }): ReadSentence =>
        readSentence(training.reader, training.language, text),
      );
      const ready = read.map((sentence) => numbered(sentence, table));
      return {
        name: set.name,
        score: (weights) => {
          const counts = noCounts();
          rows.forEach(({ entities }, index) => {
            const sentence = ready[index];
            const units = read[index]?.units;
            if (sentence === undefined || units === undefined) {
              return;
            }
            const found = namesOf(decode(sentence, weights, arcs)).flatMap(({ start, end, label }) => {
              const own = set.ours[training.labels[label] ?? 'PERSON'];
              return own === undefined
                ? []
                : [{ start: units.starts[start] ?? 0, end: units.ends[end - 1] ?? 0, label: own }];
            });
            const gold = entities.flatMap(({ start, end, type }) => {
              const own = set.gold[type];
              return own === undefined ? [] : [{ start, end, label: own }];
            });
            for (const own of countSpans(gold, found).values()) {
              addCounts(counts, own);
            }
          });
          const { precision, recall, f1 } = rates(counts);
          return [f1, precision, recall].map((rate) => (100 * rate).toFixed(1)).join(' / ');
        },
      };
    });
}

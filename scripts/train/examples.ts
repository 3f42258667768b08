import { findByRules } from '../../server/src/core/entities/rulesOnly.js';
import type { FeatureReader, Units } from '../../server/src/core/entities/tagger/features.js';
import type { Language } from '../../server/src/core/index.js';
import { allowedTags } from './allowedTags.js';
import type { Example } from './crf.js';
import type { FeatureTable } from './featureTable.js';
import type { LanguageTraining } from './language.js';
import type { TrainingRow } from './trainingRow.js';

/** A sentence with the hashes of its features, those of unit `u` from `begins[u]` to `begins[u + 1]`. */
export interface ReadSentence {
  readonly units: Units;
  readonly hashes: Int32Array;
  readonly begins: Int32Array;
}

export function readSentence(reader: FeatureReader, language: Language, text: string): ReadSentence {
  const units = reader.unitsOf(text);
  const at: number[] = [];
  const found: number[] = [];
  reader.read({ text, units, evidence: findByRules(text, language) }, (unit, feature) => {
    at.push(unit);
    found.push(feature);
  });
  const begins = new Int32Array(units.length + 1);
  for (const unit of at) {
    begins[unit + 1] = (begins[unit + 1] ?? 0) + 1;
  }
  for (let unit = 0; unit < units.length; unit++) {
    begins[unit + 1] = (begins[unit + 1] ?? 0) + (begins[unit] ?? 0);
  }
  const next = begins.slice();
  const hashes = new Int32Array(found.length);
  found.forEach((feature, index) => {
    const unit = at[index] ?? 0;
    const place = next[unit] ?? 0;
    hashes[place] = feature;
    next[unit] = place + 1;
  });
  return { units, hashes, begins };
}

/** A sentence whose marks fit its units, ready to be numbered. */
export interface Labelled extends ReadSentence {
  readonly allowed: Uint8Array;
  readonly weight: number;
}

/** `undefined` where a mark's edge is within a unit: such a sentence can't be learned from. */
export function labelledSentence(
  { reader, language, labels }: Pick<LanguageTraining, 'reader' | 'language' | 'labels'>,
  row: TrainingRow,
): Labelled | undefined {
  const sentence = readSentence(reader, language, row.text);
  const allowed = allowedTags(labels, row, sentence.units);
  return allowed === undefined ? undefined : { ...sentence, allowed, weight: row.weight ?? 1 };
}

/** The same with rows of weights for hashes; features that have no row are left out. */
export function numbered(
  { units, hashes, begins }: ReadSentence,
  table: FeatureTable,
): Pick<Example, 'length' | 'rows' | 'begins'> {
  const rows = new Int32Array(hashes.length);
  const starts = new Int32Array(units.length + 1);
  let count = 0;
  for (let unit = 0; unit < units.length; unit++) {
    for (let at = begins[unit] ?? 0; at < (begins[unit + 1] ?? 0); at++) {
      const row = table.rowOf(hashes[at] ?? 0);
      if (row >= 0) {
        rows[count++] = row;
      }
    }
    starts[unit + 1] = count;
  }
  return { length: units.length, rows: rows.slice(0, count), begins: starts };
}

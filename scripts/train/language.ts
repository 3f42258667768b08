import type { Language, MentionLabel } from '../../server/src/core/index.js';
import type { FeatureReader } from '../../server/src/core/entities/tagger/features.js';
import type { CrfOptions } from './crf.js';
import type { TrainingRow } from './trainingRow.js';

/**
 * The rows of a JSON Lines file under the data folder, or, where the path begins with `silver/`, under that of silver
 * labels; an error that names the file where it is not there.
 */
export type ReadRows = <Row extends object>(
  path: string,
  ...fields: (keyof Row & string)[]
) => readonly Row[];

/** What is trained for a language, and how. */
export interface LanguageTraining {
  readonly language: Language;
  readonly reader: FeatureReader;
  /** What the tagger can say; a label that no row has is left to the rules. */
  readonly labels: readonly MentionLabel[];
  readonly rows: (read: ReadRows) => readonly TrainingRow[];
  readonly options: CrfOptions & {
    /** A feature met less often is left out. */
    readonly leastCount: number;
    /** A weight below this is left out of what is shipped. */
    readonly leastWeight: number;
    /** So is one that, times the square root of how often its feature is met, is below this; 0 if not given. */
    readonly leastEvidence?: number;
    /** So is a feature of which no weight is as large; 0 if not given. */
    readonly leastPeak?: number;
    /** Taken from the score of each unit outside of names; 0 for what the likelihood alone says. */
    readonly boldness: number;
  };
  /** The licence of the weights, and whose data made them: the head of the file. */
  readonly notice: string;
}

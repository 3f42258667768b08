import { japaneseFeatures } from '../../../server/src/core/entities/tagger/japanese/index.js';
import { mentionLabels, type MentionLabel } from '../../../server/src/core/index.js';
import type { LanguageTraining, ReadRows } from '../language.js';
import type { TrainingRow } from '../trainingRow.js';
import { variedNames } from '../variedNames.js';

interface Row {
  readonly text: string;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

type Meanings = ReadonlyMap<string, readonly MentionLabel[]>;

/** UD_Japanese-GSD has these labels and others. */
const gsd: Meanings = new Map(mentionLabels.map((label) => [label, [label]]));

/** The set does not tell cities from mountains, nor works and laws from products, and knows no peoples and languages. */
const stockmark: Meanings = new Map<string, readonly MentionLabel[]>([
  ['人名', ['PERSON']],
  ['法人名', ['ORG']],
  ['政治的組織名', ['ORG']],
  ['その他の組織名', ['ORG']],
  ['地名', ['GPE', 'LOC']],
  ['施設名', ['FAC']],
  ['製品名', ['PRODUCT', 'WORK_OF_ART', 'LAW']],
  ['イベント名', ['EVENT']],
]);

function rowsOf(read: ReadRows): TrainingRow[] {
  const gsdRows = read<Row>('ner-ja-gsd/train/ja.jsonl', 'text', 'entities').map((row) =>
    toTrainingRow(row, gsd, []),
  );
  // Every fifth row is what `npm run eval` measures.
  const stockmarkRows = read<Row>('ner-ja-stockmark/dev/ja.jsonl', 'text', 'entities')
    .filter((_, index) => index % 5 !== 4)
    .map((row) => toTrainingRow(row, stockmark, ['NORP', 'LANGUAGE']));
  const rows = [...gsdRows, ...stockmarkRows];
  return [...rows, ...variedNames(rows, 2, 0.5, kindOfName)];
}

function toTrainingRow(
  { text, entities }: Row,
  meanings: Meanings,
  hidden: readonly MentionLabel[],
): TrainingRow {
  return {
    text,
    hidden,
    spans: [...entities]
      .sort((a, b) => a.start - b.start)
      .flatMap(({ start, end, type }) => {
        const own = meanings.get(type);
        return own === undefined ? [] : [{ start, end, labels: own }];
      }),
  };
}

const scripts = [
  /[\u30a1-\u30fa]/,
  /[\u3400-\u9fff]/,
  /[\u3041-\u3096]/,
  /[A-Za-z\uff21-\uff5a]/,
  /[0-9\uff10-\uff19]/,
];
const headCharacters = /[市県区町村州国島山川湖駅党軍省庁会社学家]$/;

/** The scripts that it is written in, and the last character where that tells what is named. */
function kindOfName(name: string): string {
  const written = scripts.map((script) => (script.test(name) ? '1' : '0')).join('');
  return written + (headCharacters.exec(name)?.[0] ?? '');
}

export const japanese: LanguageTraining = {
  language: 'ja',
  reader: japaneseFeatures,
  labels: mentionLabels,
  rows: rowsOf,
  options: {
    epochs: 4,
    rate: 0.05,
    decay: 3e-3,
    dropout: 0.5,
    seed: 1,
    leastCount: 5,
    boldness: 0.2,
    leastWeight: 0.06,
    leastEvidence: 0.25,
    leastPeak: 0.1,
  },
  notice: `/*!
 * What the tagger for Japanese has learned: weights, no text. CC BY-SA 4.0, from UD_Japanese-GSD with named entities
 * (Megagon Labs and others, CC BY-SA 4.0) and ner-wikipedia-dataset (Stockmark Inc., CC BY-SA 3.0). See README.md.
 */`,
};

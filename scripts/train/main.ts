/**
 * Trains the tagger of a language and writes its weights: `npm run train -- en|ko|ja [--data DIR] [--epochs N]`. The
 * data are not part of this repository; docs/DATA.md says where each set comes from. The same data give the same
 * bytes. After each epoch the tagger alone, without the rules' own marks, is measured on the language's dev sets.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { arcsOf, namesOf, tagCount } from '../../server/src/core/entities/tagger/tags.js';
import { DataFolder } from '../eval/dataFolder.js';
import { entitySets } from '../eval/entitySets.js';
import { addCounts, countSpans, noCounts, rates } from '../eval/scores.js';
import { decode, trainCrf, type Weights } from './crf.js';
import { labelledSentence, numbered, readSentence, type ReadSentence } from './examples.js';
import { FeatureTable } from './featureTable.js';
import type { LanguageTraining, ReadRows } from './language.js';
import { languages } from './languages.js';
import { pack } from './pack.js';

const root = resolve(__dirname, '..', '..');

interface DevRow {
  readonly text: string;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      data: { type: 'string', default: resolve(root, '..', 'shared', 'data') },
      epochs: { type: 'string' },
      out: { type: 'string' },
    },
  });
  const [name = ''] = positionals;
  const training = languages[name];
  if (training === undefined) {
    console.error(
      `npm run train -- ${Object.keys(languages).join('|')} [--data DIR] [--epochs N] [--out FILE]`,
    );
    process.exitCode = 2;
    return;
  }
  const data = new DataFolder(resolve(values.data));
  const read: ReadRows = (path, ...fields) => {
    const rows = data.read(path, ...(fields as never[]));
    if (rows === undefined) {
      throw new Error(`${join(data.path, path)} is not there; see docs/DATA.md`);
    }
    return rows as never;
  };
  const options = {
    ...training.options,
    ...(values.epochs === undefined ? {} : { epochs: Number(values.epochs) }),
  };

  const rows = training.rows(read);
  const sentences = rows.flatMap((row) => labelledSentence(training, row) ?? []);
  console.log(
    `${sentences.length} sentences, ${rows.length - sentences.length} left out: a mark begins or ends within a unit`,
  );
  const table = new FeatureTable();
  for (const { hashes } of sentences) {
    hashes.forEach((hash) => {
      table.count(hash);
    });
  }
  const all = table.size;
  const hashes = table.number(options.leastCount);
  console.log(`${hashes.length} features of ${all}`);
  const examples = sentences.map((sentence) => ({
    ...numbered(sentence, table),
    allowed: sentence.allowed,
    weight: sentence.weight,
  }));
  const dev = devSets(training, data, table);

  let last: Weights | undefined;
  const tags = tagCount(training.labels);
  for (const weights of trainCrf(examples, hashes.length, tags, options)) {
    last = weights;
    const scores = dev.map(({ name, score }) => `${name} ${score(weights)}`);
    console.log(`epoch ${weights.epoch}: loss ${weights.loss.toFixed(0)}; F1: ${scores.join('; ')}`);
  }
  if (last !== undefined) {
    const packed = pack(training.labels, hashes, last, options.leastWeight);
    const file = values.out ?? join(root, 'server', 'src', 'data', 'taggers', `${name}.ts`);
    writeFileSync(file, fileOf(name, training, packed));
    console.log(`${packed.features} features, ${packed.weights.length} characters, in ${file}`);
  }
}

function fileOf(name: string, { notice }: LanguageTraining, packed: object): string {
  const entries = Object.entries(packed).map(([key, value]) => `  ${key}: ${JSON.stringify(value)},\n`);
  return (
    `// Written by \`npm run train -- ${name}\`.\n${notice}\n` +
    `import type { PackedTagger } from '../../core/entities/tagger/model.js';\n\n` +
    `export const packed: PackedTagger = {\n${entries.join('')}};\n`
  );
}

/** The language's sets of `npm run eval -- entities`, each with its F1, tagger alone. */
function devSets(
  training: LanguageTraining,
  data: DataFolder,
  table: FeatureTable,
): { readonly name: string; readonly score: (weights: Weights) => string }[] {
  const arcs = arcsOf(tagCount(training.labels));
  return entitySets
    .filter(({ language }) => language === training.language)
    .map((set) => {
      const rows = data.read<DevRow>(set.file, 'text', 'entities') ?? [];
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

main();

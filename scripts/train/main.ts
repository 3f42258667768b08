/**
 * Trains the tagger of a language and writes its weights: `npm run train -- en|ko|ja [--data DIR] [--silver DIR]
 * [--epochs N] [--out FILE]`. The data are not part of this repository; docs/DATA.md says where each set comes from, and the scripts
 * in silver/ make what other taggers say of them. The same data give the same bytes. After each epoch the tagger
 * alone, without the rules' own marks, is measured on the language's dev sets: F1 / precision / recall; and at the end
 * with other values of `boldness`.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { tagCount } from '../../server/src/core/entities/tagger/tags.js';
import { DataFolder } from '../eval/dataFolder.js';
import { emboldened, trainCrf, type Weights } from './crf.js';
import { devSets } from './devSets.js';
import { labelledSentence, numbered } from './examples.js';
import { FeatureTable } from './featureTable.js';
import type { LanguageTraining, ReadRows } from './language.js';
import { languages } from './languages.js';
import { pack } from './pack.js';
import { withoutMinor } from './prune.js';

const root = resolve(__dirname, '..', '..');

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      data: { type: 'string', default: resolve(root, '..', 'shared', 'data') },
      silver: { type: 'string', default: resolve(root, '..', 'silver') },
      epochs: { type: 'string' },
      out: { type: 'string' },
    },
  });
  const [name = ''] = positionals;
  const training = languages[name];
  if (training === undefined) {
    console.error(
      `npm run train -- ${Object.keys(languages).join('|')} [--data DIR] [--silver DIR] [--epochs N] [--out FILE]`,
    );
    process.exitCode = 2;
    return;
  }
  const data = new DataFolder(resolve(values.data));
  const silver = new DataFolder(resolve(values.silver));
  const read: ReadRows = (path, ...fields) => {
    const isSilver = path.startsWith('silver/');
    const [folder, file] = isSilver ? [silver, path.slice('silver/'.length)] : [data, path];
    const rows = folder.read(file, ...(fields as never[]));
    if (rows === undefined) {
      throw new Error(
        `${join(folder.path, file)} is not there; see ${isSilver ? 'scripts/train/silver' : 'docs/DATA.md'}`,
      );
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

  const measure = (weights: Weights): string =>
    dev.map(({ name, score }) => `${name} ${score(weights)}`).join('; ');
  let last: Weights | undefined;
  const tags = tagCount(training.labels);
  for (const weights of trainCrf(examples, hashes.length, tags, options)) {
    last = weights;
    console.log(`epoch ${weights.epoch}: loss ${weights.loss.toFixed(0)}; ${measure(weights)}`);
  }
  if (last !== undefined) {
    for (const boldness of [0.5, 1, 1.5, 2]) {
      console.log(`boldness ${boldness}: ${measure(emboldened(last, boldness))}`);
    }
    const kept = withoutMinor(last, examples, options);
    const packed = pack(training.labels, hashes, emboldened(kept, options.boldness), options.leastWeight);
    const file = values.out ?? join(root, 'server', 'src', 'data', 'taggers', `${name}.ts`);
    writeFileSync(file, fileOf(name, training, packed));
    console.log(`${packed.features} features in ${file}`);
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

main();

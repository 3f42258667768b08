import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { analyseCorpus, analyseDocument, type CorpusAnalysis } from '../../server/src/core/index.js';
import { bCubed, countPairs, type ClusteredName } from './joins/clusterScores.js';
import { fullNames } from './joins/fullNames.js';
import { parallelNames, type NamePairs } from './joins/parallelNames.js';
import { seedEntities } from './joins/seedClusters.js';
import { rates, share, type Counts } from './scores.js';
import { percent, table, type Cell } from './table.js';
import type { Task } from './task.js';

const seeds = resolve(__dirname, '..', '..', 'seeds');

export const joins: Task = {
  about: 'which names are one entity, across documents and languages',
  run({ read, print, worst }) {
    const names = seedNames();
    const pairs = countPairs(names);
    const cubed = bCubed(names);
    print(
      table(
        ['set', 'measure', 'P', 'R', 'F1'],
        [
          rowOf('seeds', `${pairs.right + pairs.missed} pairs of names`, pairs),
          [
            'seeds',
            `B³ of ${names.length} mentions`,
            ...[cubed.precision, cubed.recall, cubed.f1].map(percent),
          ],
          ...fullNames().map(({ languages, counts }) =>
            rowOf('people by hand', `${languages}, each with each`, counts),
          ),
        ],
      ),
    );
    const parallel = parallelNames(read);
    print(
      table(
        ['set', 'languages', 'kind', 'joined', 'in one sentence', 'alone', 'of these joined'],
        parallel.map(({ set, languages, kind, joined, together, alone, aloneJoined }) => [
          ...[set, languages, kind, joined, percent(share(together, joined)), alone],
          percent(share(aloneJoined, alone)),
        ]),
      ),
    );
    print(
      'Parallel texts: names that no lexicon knows. “In one sentence”: of the pairs of names in two languages that are\n' +
        'joined, those which stand in sentences that translate each other somewhere. “Alone”: pairs of names which are\n' +
        'the only ones of their kind in two such sentences, and which the taggers found: some are no names at all.',
    );
    for (const { set, languages, kind, apart } of worst > 0 ? parallel : []) {
      print(
        listOf(
          `${set} ${languages} ${kind}: joined, but in no two sentences that translate each other`,
          apart,
          worst,
        ),
      );
    }
    for (const { set, languages, kind, unjoined } of worst > 0 ? parallel : []) {
      print(listOf(`${set} ${languages} ${kind}: alone and not joined`, unjoined, worst));
    }
  },
};

function listOf(head: string, pairs: NamePairs, most: number): string {
  const lines = pairs.slice(0, most).map((pair) => `  ${pair.join(' = ')}`);
  return [`${head}: ${pairs.length}`, ...lines].join('\n');
}

function rowOf(set: string, measure: string, counts: Counts): Cell[] {
  const { precision, recall, f1 } = rates(counts);
  return [set, measure, ...[precision, recall, f1].map(percent)];
}

function seedNames(): ClusteredName[] {
  const analyses = readdirSync(seeds)
    .filter((file) => file.endsWith('.txt'))
    .map((path) => ({ path, analysis: analyseDocument(readFileSync(join(seeds, path), 'utf8')) }));
  return clusteredNames(analyseCorpus(analyses));
}

function clusteredNames({ documents }: CorpusAnalysis): ClusteredName[] {
  return [...documents.values()].flatMap(({ analysis, entityIds }) =>
    analysis.mentions.flatMap(({ start, end }, at) => {
      const text = analysis.text.slice(start, end);
      const gold = seedEntities.get(text);
      return gold === undefined ? [] : [{ text, gold, found: entityIds[at] ?? '' }];
    }),
  );
}

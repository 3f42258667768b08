import { analyseDocument, type Span } from '../../server/src/core/index.js';
import { entitySets, type EntitySet } from './entitySets.js';
import { addCounts, countSpans, noCounts, rates, type Counts, type Labelled } from './scores.js';
import { percent, table, type Cell } from './table.js';
import type { Task } from './task.js';

interface EntityRow {
  readonly text: string;
  readonly entities: readonly (Span & { readonly type: string })[];
}

export const entities: Task = {
  about: 'names: their edges and labels',
  run({ read, print }) {
    const rows = entitySets.flatMap((set) => {
      const sentences = read<EntityRow>(set.file, 'text', 'entities');
      return sentences === undefined ? [] : scores(set, sentences);
    });
    print(table(['set', 'language', 'label', 'gold', 'P', 'R', 'F1'], rows));
    print(
      'Strict: a name counts if its edges and its label are right. “place” is GPE and LOC, and FAC where the set tells\n' +
        'buildings from places no more than that. Each sentence is a text of its own.',
    );
  },
};

function scores(set: EntitySet, sentences: readonly EntityRow[]): Cell[][] {
  const labels = new Map([...new Set(Object.values(set.gold))].map((label) => [label, noCounts()]));
  for (const { text, entities: gold } of sentences) {
    const predicted = analyseDocument(text, { withNoise: true }).mentions;
    const counts = countSpans(
      gold.flatMap((span) => labelled(span, set.gold[span.type])),
      predicted.flatMap((span) => labelled(span, set.ours[span.label])),
    );
    for (const [label, own] of counts) {
      addCounts(labels.get(label) ?? noCounts(), own);
    }
  }
  const all = noCounts();
  for (const counts of labels.values()) {
    addCounts(all, counts);
  }
  return [...labels, ['all', all] as const].map(([label, counts], at) => [
    at === 0 ? set.name : '',
    at === 0 ? set.language : '',
    label,
    ...cells(counts),
  ]);
}

function labelled({ start, end }: Span, label: string | undefined): Labelled[] {
  return label === undefined ? [] : [{ start, end, label }];
}

function cells(counts: Counts): Cell[] {
  const { precision, recall, f1 } = rates(counts);
  return [counts.right + counts.missed, percent(precision), percent(recall), percent(f1)];
}

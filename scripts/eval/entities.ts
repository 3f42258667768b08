import { wrongNames } from './entityErrors.js';
import { entityPeers, type EntityPeer } from './entityPeers.js';
import { entitySets, type EntitySet } from './entitySets.js';
import { isUnclear, readTexts, type ReadText } from './entityTexts.js';
import { addCounts, countSpans, noCounts, rates, type Counts, type Labelled } from './scores.js';
import { percent, table, type Cell } from './table.js';
import type { Task } from './task.js';

const allLabels = 'all';

const note =
  'Strict: a name counts if its edges and its label are right. “place” is GPE and LOC, and FAC where the set tells\n' +
  'buildings from places no more than that; MISC and ARTIFACT are our other labels that the set means by it. Each\n' +
  'sentence is a text of its own. Of ner-ja-stockmark, every fifth sentence counts: the others may be trained on.\n' +
  'compromise and wink-nlp: their F1. The model of wink-nlp that is on npm labels figures and dates and no names,\n' +
  'compromise none but people, organisations and places, and what it lacks it misses in “all”.';

export const entities: Task = {
  about: 'names: their edges and labels',
  async run({ read, print, worst, only }) {
    const sets = entitySets.flatMap((set) => {
      const labels = linesOf(set).filter((label) => `${set.name} ${set.language} ${label}`.includes(only));
      const texts = labels.length === 0 ? undefined : readTexts(set, read);
      return texts === undefined ? [] : [{ set, labels, texts }];
    });
    const peers = sets.some(({ set }) => set.language === 'en') ? await entityPeers() : [];
    const head = ['set', 'language', 'label', 'gold', 'P', 'R', 'F1', ...peers.map(({ name }) => name)];
    for (const isFurther of [false, true]) {
      const rows = sets.flatMap(({ set, labels, texts }) =>
        set.isFurther === isFurther ? rowsOf(set, labels, texts, peers) : [],
      );
      if (rows.length > 0) {
        print(table(head, rows));
      }
    }
    print(note);
    for (const { set, labels, texts } of worst > 0 ? sets : []) {
      for (const block of wrongNames(set.name, labels, texts, worst)) {
        print(block);
      }
    }
  },
};

/** The set's labels, in their order, and all of them. */
const linesOf = ({ gold }: EntitySet): string[] => [...new Set(Object.values(gold)), allLabels];

function rowsOf(
  set: EntitySet,
  shown: readonly string[],
  texts: readonly ReadText[],
  peers: readonly EntityPeer[],
): Cell[][] {
  const own = countAll(set, texts, ({ ours }) => ours);
  const others = peers.map((peer) =>
    set.language === 'en' ? { peer, counts: countAll(set, texts, ({ text }) => peer.find(text)) } : null,
  );
  return shown.map((label, at) => {
    const counts = own.get(label) ?? noCounts();
    const { precision, recall, f1 } = rates(counts);
    return [
      at === 0 ? set.name : '',
      at === 0 ? set.language : '',
      label,
      counts.right + counts.missed,
      percent(precision),
      percent(recall),
      percent(f1),
      ...others.map((other) =>
        other === null || ![...other.peer.labels, allLabels].includes(label)
          ? ''
          : percent(rates(other.counts.get(label) ?? noCounts()).f1),
      ),
    ];
  });
}

/** By the lines of the table. */
function countAll(
  set: EntitySet,
  texts: readonly ReadText[],
  find: (text: ReadText) => readonly Labelled[],
): ReadonlyMap<string, Counts> {
  const labels = linesOf(set);
  const counts = new Map(labels.map((label) => [label, noCounts()]));
  for (const text of texts) {
    const found = find(text).filter((span) => labels.includes(span.label) && !isUnclear(text.unclear, span));
    for (const [label, own] of countSpans(text.gold, found)) {
      for (const line of [label, allLabels]) {
        addCounts(counts.get(line) ?? noCounts(), own);
      }
    }
  }
  return counts;
}

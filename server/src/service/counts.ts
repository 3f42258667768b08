import type { CorpusAnalysis, Link } from '../core/index.js';
import { corpusView } from './corpusView.js';
import type { DocumentSnapshot, Snapshot } from './snapshot.js';

/** `Counts` of the protocol, of one document; its entities are those that it names itself. */
export function documentCounts(snapshot: Snapshot, document: DocumentSnapshot) {
  const { analysis } = document;
  const view = corpusView(snapshot, document);
  const names = analysis.mentions.map(
    (mention, index) => view?.entityIds[index] ?? `${mention.label} ${mention.name}`,
  );
  return {
    entities: new Set(names).size,
    mentions: analysis.mentions.length,
    figures: analysis.figures.length,
    quotes: analysis.quotes.length,
    noise: analysis.sections.filter(({ kind }) => kind === 'noise').length,
    links: linkedPassageCount(view?.links ?? []),
    problems: (view?.problems ?? analysis.problems).length,
  };
}

/** Links are in reading order, those of one passage together. */
function linkedPassageCount(links: readonly Link[]): number {
  return links.filter(({ start, end }, at) => {
    const before = links[at - 1];
    return before?.start !== start || before.end !== end;
  }).length;
}

const counted = new WeakMap<CorpusAnalysis, ReturnType<typeof countCorpus>>();

/** `Counts` of the protocol, of the corpus as a whole: an entity that several documents name counts once. */
export function corpusCounts({ corpus }: Snapshot) {
  const counts = counted.get(corpus) ?? countCorpus(corpus);
  counted.set(corpus, counts);
  return counts;
}

function countCorpus(corpus: CorpusAnalysis) {
  const documents = [...corpus.documents.values()];
  const sum = (count: (document: (typeof documents)[number]) => number): number =>
    documents.reduce((total, document) => total + count(document), 0);
  return {
    entities: corpus.entities.size,
    mentions: sum(({ analysis }) => analysis.mentions.length),
    figures: sum(({ analysis }) => analysis.figures.length),
    quotes: sum(({ analysis }) => analysis.quotes.length),
    noise: sum(({ analysis }) => analysis.sections.filter(({ kind }) => kind === 'noise').length),
    links: sum(({ links }) => linkedPassageCount(links)),
    problems: sum(({ problems }) => problems.length),
  };
}

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
    links: new Set((view?.links ?? []).map(({ start, end }) => `${start}:${end}`)).size,
    problems: (view?.problems ?? analysis.problems).length,
  };
}

/** `Counts` of the protocol, of the corpus as a whole: an entity that several documents name counts once. */
export function corpusCounts({ corpus }: Snapshot) {
  const documents = [...corpus.documents.values()];
  const sum = (count: (document: (typeof documents)[number]) => number): number =>
    documents.reduce((total, document) => total + count(document), 0);
  return {
    entities: corpus.entities.size,
    mentions: sum(({ analysis }) => analysis.mentions.length),
    figures: sum(({ analysis }) => analysis.figures.length),
    quotes: sum(({ analysis }) => analysis.quotes.length),
    noise: sum(({ analysis }) => analysis.sections.filter(({ kind }) => kind === 'noise').length),
    links: sum(({ links }) => new Set(links.map(({ start, end }) => `${start}:${end}`)).size),
    problems: sum(({ problems }) => problems.length),
  };
}

import {
  editBetween,
  moveIntact,
  type CorpusDocument,
  type DocumentAnalysis,
  type Entity,
  type Mention,
  type Place,
  type Problem,
  type Span,
} from '../core/index.js';
import type { DocumentSnapshot, Snapshot } from './snapshot.js';

/** How a document stands to what the corpus knows of it. */
interface Present {
  readonly move: Move;
  readonly view: CorpusDocument;
}

/** What was found of an analysis that the corpus knows, and of the present one. */
const presents = new WeakMap<CorpusDocument, WeakMap<DocumentAnalysis, Present>>();

/**
 * What the other articles tell of a document, in offsets of its present text. While the corpus is older than the
 * document, all that lies outside the edited stretch moves with the text, and what lies in it is left out; but a name
 * that is written anew there is taken for whom the document calls so elsewhere. An id that is not known is empty.
 */
export function corpusView(snapshot: Snapshot, document: DocumentSnapshot): CorpusDocument | undefined {
  const known = snapshot.corpus.documents.get(document.uri);
  return known === undefined ? undefined : presentOf(known, document.analysis).view;
}

function presentOf(known: CorpusDocument, analysis: DocumentAnalysis): Present {
  const ofKnown = presents.get(known) ?? new WeakMap<DocumentAnalysis, Present>();
  presents.set(known, ofKnown);
  const before = ofKnown.get(analysis);
  if (before !== undefined) {
    return before;
  }
  const move = known.analysis === analysis ? stay : mover(known.analysis.text, analysis.text);
  const view = known.analysis === analysis ? known : movedView(known, analysis, move);
  const present = { move, view };
  ofKnown.set(analysis, present);
  return present;
}

function movedView(known: CorpusDocument, analysis: DocumentAnalysis, move: Move): CorpusDocument {
  const own = new Set(known.analysis.problems.map(problemKey));
  return {
    path: known.path,
    analysis,
    entityIds: movedIds(known, analysis, move),
    links: moveAll(known.links, move),
    problems: [
      ...analysis.problems,
      ...moveAll(
        known.problems.filter((problem) => !own.has(problemKey(problem))),
        move,
      ),
    ],
  };
}

function movedIds(known: CorpusDocument, { mentions }: DocumentAnalysis, move: Move): string[] {
  const idAt = new Map<string, string>();
  const idOf = new Map<string, string>();
  known.analysis.mentions.forEach((mention, index) => {
    const moved = move(mention);
    const id = known.entityIds[index];
    if (id !== undefined) {
      idOf.set(nameKey(mention), id);
      if (moved !== undefined) {
        idAt.set(keyOf(moved), id);
      }
    }
  });
  return mentions.map((mention) => idAt.get(keyOf(mention)) ?? idOf.get(nameKey(mention)) ?? '');
}

/** Where a place of the corpus stands now; undefined where its document is gone or was edited right there. */
export function present(snapshot: Snapshot, place: Place): PresentPlace | undefined {
  return presentAll(snapshot, [place])[0];
}

export interface PresentPlace {
  readonly document: DocumentSnapshot;
  readonly span: Span;
}

/** The same of many, which come document by document; those that stand nowhere any more are left out. */
export function presentAll(snapshot: Snapshot, places: readonly Place[]): PresentPlace[] {
  const found: PresentPlace[] = [];
  let path: string | undefined;
  let document: DocumentSnapshot | undefined;
  let move: Move = stay;
  for (const place of places) {
    if (place.path !== path) {
      path = place.path;
      const known = snapshot.corpus.documents.get(path);
      document = known === undefined ? undefined : snapshot.documents.get(path);
      move = known === undefined || document === undefined ? stay : presentOf(known, document.analysis).move;
    }
    const span = document === undefined ? undefined : move(place);
    if (document !== undefined && span !== undefined) {
      found.push({ document, span });
    }
  }
  return found;
}

export function entityOf(
  snapshot: Snapshot,
  document: DocumentSnapshot,
  mention: Mention,
): Entity | undefined {
  const index = document.analysis.mentions.indexOf(mention);
  const id = corpusView(snapshot, document)?.entityIds[index];
  return id === undefined ? undefined : snapshot.corpus.entities.get(id);
}

type Move = (span: Span) => Span | undefined;

const stay: Move = (span) => span;

function mover(before: string, after: string): Move {
  const edit = editBetween(before, after);
  return ({ start, end }) => moveIntact({ start, end }, edit) ?? undefined;
}

function moveAll<T extends Span>(spans: readonly T[], move: Move): T[] {
  return spans.flatMap((span) => {
    const moved = move(span);
    return moved === undefined ? [] : [{ ...span, ...moved }];
  });
}

function keyOf({ start, end }: Span): string {
  return `${start}:${end}`;
}

function nameKey({ label, name }: Mention): string {
  return `${label} ${name}`;
}

function problemKey(problem: Problem): string {
  return `${problem.code}:${keyOf(problem)}`;
}

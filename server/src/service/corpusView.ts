import {
  editBetween,
  moveIntact,
  type CorpusDocument,
  type Entity,
  type Mention,
  type Place,
  type Problem,
  type Span,
} from '../core/index.js';
import type { DocumentSnapshot, Snapshot } from './snapshot.js';

/**
 * What the other articles tell of a document, in offsets of its present text. While the corpus is older than the
 * document, all that lies outside the edited stretch moves with the text, and what lies in it is left out.
 */
export function corpusView(snapshot: Snapshot, document: DocumentSnapshot): CorpusDocument | undefined {
  const known = snapshot.corpus.documents.get(document.uri);
  if (known === undefined || known.analysis === document.analysis) {
    return known;
  }
  const move = mover(known.analysis.text, document.analysis.text);
  const idAt = new Map<string, string>();
  known.analysis.mentions.forEach((mention, index) => {
    const moved = move(mention);
    const id = known.entityIds[index];
    if (moved !== undefined && id !== undefined) {
      idAt.set(keyOf(moved), id);
    }
  });
  const own = new Set(known.analysis.problems.map(problemKey));
  return {
    path: known.path,
    analysis: document.analysis,
    entityIds: document.analysis.mentions.map((mention) => idAt.get(keyOf(mention)) ?? ''),
    links: moveAll(known.links, move),
    problems: [
      ...document.analysis.problems,
      ...moveAll(
        known.problems.filter((problem) => !own.has(problemKey(problem))),
        move,
      ),
    ],
  };
}

/** Where a place of the corpus stands now; undefined where its document is gone or was edited right there. */
export function present(
  snapshot: Snapshot,
  place: Place,
): { readonly document: DocumentSnapshot; readonly span: Span } | undefined {
  const document = snapshot.documents.get(place.path);
  const known = snapshot.corpus.documents.get(place.path);
  if (document === undefined || known === undefined) {
    return undefined;
  }
  const { start, end } = place;
  const span =
    known.analysis === document.analysis
      ? { start, end }
      : mover(known.analysis.text, document.analysis.text)({ start, end });
  return span === undefined ? undefined : { document, span };
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

function problemKey(problem: Problem): string {
  return `${problem.code}:${keyOf(problem)}`;
}

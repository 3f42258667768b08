import type { Location } from 'vscode-languageserver-types';
import type { Mention } from '../core/index.js';
import { corpusView, entityOf, presentAll, type PresentPlace } from './corpusView.js';
import type { DocumentSnapshot, Snapshot } from './snapshot.js';
import { toLocation } from './toProtocol.js';

/** The other mentions that `document` alone or the folder knows to name the same, and the mention itself. */
export function mentionsInDocument(
  snapshot: Snapshot,
  document: DocumentSnapshot,
  mention: Mention,
): Mention[] {
  const { mentions } = document.analysis;
  const ids = corpusView(snapshot, document)?.entityIds;
  const id = ids?.[mentions.indexOf(mention)];
  return id === undefined || id === ''
    ? mentions.filter(({ name, label }) => name === mention.name && label === mention.label)
    : mentions.filter((_, index) => ids?.[index] === id);
}

/** In the folder, document after document; an edited document by its present text. */
export function mentionLocations(
  snapshot: Snapshot,
  document: DocumentSnapshot,
  mention: Mention,
): Location[] {
  const here = mentionsInDocument(snapshot, document, mention).map((own) => toLocation(document, own));
  const elsewhere = mentionsElsewhere(snapshot, document, mention).map((one) =>
    toLocation(one.document, one.span),
  );
  return [...here, ...elsewhere];
}

export function mentionsElsewhere(
  snapshot: Snapshot,
  document: DocumentSnapshot,
  mention: Mention,
): PresentPlace[] {
  const places = entityOf(snapshot, document, mention)?.mentions ?? [];
  return presentAll(
    snapshot,
    places.filter(({ path }) => path !== document.uri),
  );
}

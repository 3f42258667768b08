import { DocumentHighlightKind, type DocumentHighlight } from 'vscode-languageserver-types';
import { mentionsInDocument } from './entityMentions.js';
import type { DocumentSnapshot, Snapshot } from './snapshot.js';
import { spanAt } from './spans.js';
import { toRange } from './toProtocol.js';

/** All mentions, in the document, of the entity that is named at `offset`. */
export function documentHighlights(
  snapshot: Snapshot,
  document: DocumentSnapshot,
  offset: number,
): DocumentHighlight[] {
  const mention = spanAt(document.analysis.mentions, offset);
  return mention === undefined
    ? []
    : mentionsInDocument(snapshot, document, mention).map((own) => ({
        range: toRange(document, own),
        kind: DocumentHighlightKind.Text,
      }));
}

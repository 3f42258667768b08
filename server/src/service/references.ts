import type { Location } from 'vscode-languageserver-types';
import { mentionLocations } from './entityMentions.js';
import type { DocumentSnapshot, Snapshot } from './snapshot.js';
import { quoteReferences } from './speakerQuotes.js';
import { spanAt } from './spans.js';

/** In the folder: all mentions of the entity that is named at `offset`; else all that the speaker says of what is said there. */
export function references(snapshot: Snapshot, document: DocumentSnapshot, offset: number): Location[] {
  const mention = spanAt(document.analysis.mentions, offset);
  return mention === undefined
    ? quoteReferences(snapshot, document, offset)
    : mentionLocations(snapshot, document, mention);
}

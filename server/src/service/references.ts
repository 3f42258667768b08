import type { Location } from 'vscode-languageserver-types';
import { mentionLocations } from './entityMentions.js';
import type { DocumentSnapshot, Snapshot } from './snapshot.js';
import { spanAt } from './spans.js';

/** All mentions, in the folder, of the entity that is named at `offset`. */
export function references(snapshot: Snapshot, document: DocumentSnapshot, offset: number): Location[] {
  const mention = spanAt(document.analysis.mentions, offset);
  return mention === undefined ? [] : mentionLocations(snapshot, document, mention);
}

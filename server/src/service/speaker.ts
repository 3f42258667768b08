import type { Location } from 'vscode-languageserver-types';
import { saidAt, type Said } from './sayings.js';
import type { DocumentSnapshot } from './snapshot.js';
import { speakerOf } from './speakerQuotes.js';
import { knownSpeaker } from './speakers.js';
import { toLocation } from './toProtocol.js';

/** `SpeakerResult` of the protocol. */
export interface SpeakerHere {
  readonly kind: Said['kind'];
  readonly speaker: {
    readonly text: string;
    readonly name: string;
    readonly location: Location;
  } | null;
}

/**
 * Who says what stands at `offset`, and where the document names them, or else has words for them; of several sayings
 * the innermost that has a speaker. Null where nothing is said.
 */
export function speakerAt(document: DocumentSnapshot, offset: number): SpeakerHere | null {
  const said = saidAt(document, offset);
  const [first] = said;
  const spoken = said.find(({ saying }) => speakerOf(saying) !== null) ?? first;
  if (spoken === undefined) {
    return null;
  }
  const { part, saying } = spoken;
  const speaker = part.speaker ?? speakerOf(saying);
  if (speaker === null) {
    return { kind: part.kind, speaker: null };
  }
  const { words, name, place } = knownSpeaker(document, speaker);
  return { kind: part.kind, speaker: { text: words, name, location: toLocation(document, place) } };
}

import { mentionOfSpeaker, namedPlace, type Mention, type Speaker, type Span } from '../core/index.js';
import type { DocumentSnapshot } from './snapshot.js';

/** Who speaks, as far as the document tells. */
export interface KnownSpeaker {
  /** As the text has it at the quote, on one line. */
  readonly words: string;
  /** The fullest name that the document has for the speaker; `words` again where it has none. */
  readonly name: string;
  /** Where the document names the speaker; else where `words` stand. */
  readonly place: Span;
  readonly mention: Mention | undefined;
  /** Nobody is named, nor described: all that the text has is a pronoun. */
  readonly isUnknown: boolean;
}

export function knownSpeaker({ analysis }: DocumentSnapshot, speaker: Speaker): KnownSpeaker {
  const { mentions } = analysis;
  const mention = mentions[mentionOfSpeaker(mentions, speaker) ?? -1];
  const named = namedPlace(speaker);
  return {
    words: onOneLine(speaker.text),
    name: mention?.name ?? onOneLine(named.text),
    place: mention ?? { start: named.start, end: named.end },
    mention,
    isUnknown: speaker.form === 'pronoun' && speaker.standsFor === undefined,
  };
}

/** Whether the words at the quote hold the fullest name. */
export function saysName({ words, name }: KnownSpeaker): boolean {
  return words.toLowerCase().includes(name.toLowerCase());
}

function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

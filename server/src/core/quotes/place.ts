import type { Phrase, Speaker } from '../model.js';
import type { Span } from '../text/span.js';
import type { Page, Subject } from './reading.js';
import type { Referents } from './referents/index.js';

/** Whose words the next paragraph has. */
export interface Introduced {
  readonly speaker: Speaker;
  readonly cue: Phrase | null;
}

/** Who spoke last: the paragraph, and the end of the speech in it. */
export interface Memory {
  speaker: Speaker | null;
  paragraph: number;
  end: number;
  introduced: Introduced | null;
  /** It was left open at the end of its paragraph. */
  running: boolean;
}

/** A paragraph in its document. */
export interface Place {
  readonly page: Page;
  /** Where the paragraph starts in the document. */
  readonly by: number;
  readonly index: number;
  readonly memory: Memory;
  readonly referents: Referents;
}

export function speakerOf(place: Place, subject: Subject): Speaker {
  const speaker = { ...phraseOf(place, subject), form: subject.form };
  const standsFor = place.referents.get(speaker.start);
  return subject.form === 'name' || standsFor === undefined ? speaker : { ...speaker, standsFor };
}

export function phraseOf({ page, by }: Place, { start, end }: Span): Phrase {
  return { start: start + by, end: end + by, text: page.text.slice(start, end) };
}

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
  const { start, end, text } = phraseOf(place, subject);
  const { form } = subject;
  const standsFor = form === 'name' ? undefined : place.referents.get(start);
  return standsFor === undefined ? { start, end, text, form } : { start, end, text, form, standsFor };
}

export function phraseOf({ page, by }: Place, { start, end }: Span): Phrase {
  return { start: start + by, end: end + by, text: page.text.slice(start, end) };
}

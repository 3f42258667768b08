import type { Mention } from '../../model.js';
import { lastBefore, within } from '../../text/sortedSpans.js';
import type { Span } from '../../text/span.js';
import { blank, type Page, type Subject } from '../reading.js';

/** Where in a document somebody is referred to. */
export interface Reference {
  readonly subject: Subject;
  /** The sentences that it stands in. */
  readonly around: Span;
}

/**
 * The person named last before a pronoun: in its own sentence, in the sentence before, else anywhere in the paragraph.
 * Offsets are in the paragraph.
 */
export function referentOf({ subject, around }: Reference, page: Page): Mention | null {
  return subject.form === 'pronoun' ? personBefore(page, around, subject.start) : null;
}

/** The person who is spoken of where nobody is named as the speaker. */
export function personBefore(page: Page, around: Span, until: number): Mention | null {
  const persons = page.mentions.filter(({ label }) => label === 'PERSON');
  const own = within(persons, { start: around.start, end: until })[0];
  if (own !== undefined && !page.masked.startsWith(blank, own.start)) {
    return own;
  }
  const sentenceBefore = lastBefore(page.sentences, around.start);
  return (
    within(persons, { start: sentenceBefore?.start ?? 0, end: around.start })[0] ??
    lastBefore(persons, around.start) ??
    null
  );
}

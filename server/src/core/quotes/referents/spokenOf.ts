import type { Mention } from '../../model.js';
import { lastBefore, within } from '../../text/sortedSpans.js';
import type { Span } from '../../text/span.js';
import { blank, type Page } from '../reading.js';

/**
 * The person who is spoken of where nobody is named as the speaker: in the same sentence, in the sentence before, else
 * anywhere before in the paragraph. Offsets are in the paragraph.
 */
export function personSpokenOf(page: Page, around: Span): Mention | null {
  const persons = page.mentions.filter(({ label }) => label === 'PERSON');
  const sentenceBefore = lastBefore(page.sentences, around.start);
  return (
    within(persons, { start: sentenceBefore?.start ?? 0, end: around.start }).find(
      ({ start }) => !page.masked.startsWith(blank, start),
    ) ??
    lastBefore(persons, around.start) ??
    null
  );
}

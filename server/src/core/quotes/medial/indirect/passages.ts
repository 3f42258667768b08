import type { Span } from '../../../text/span.js';
import type { Page } from '../../reading.js';
import type { MedialTable } from '../table.js';
import { tokenise } from '../tokens.js';
import { isHeadline, type Passage } from './passage.js';
import type { IndirectTable } from './table.js';

/** Longer ones are no sentences that somebody wrote, and would cost more than their length. */
const longestSentence = 500;

/** The sentences of a paragraph that are worth reading: with some reporting word, and no longer than people write. */
export function passagesOf(page: Page, table: MedialTable, own: IndirectTable): readonly Passage[] {
  const passages: Passage[] = [];
  for (const sentence of wholeSentences(page)) {
    const tokens = tokenise(page.masked, sentence.start, sentence.end);
    const isReporting = tokens.some(
      ({ lower }) => own.cues.has(lower) || own.nouns.has(lower) || own.sources.has(lower),
    );
    if (isReporting && tokens.length <= longestSentence) {
      passages.push({ page, sentence, tokens, table, own, isHeadline: isHeadline(tokens) });
    }
  }
  return passages;
}

/** The sentences, of which none ends inside a quotation. */
function wholeSentences({ sentences, marks }: Page): readonly Span[] {
  const whole: Span[] = [];
  let mark = 0;
  for (const { start, end } of sentences) {
    const before = whole.at(-1);
    while ((marks[mark]?.outer.end ?? Infinity) <= (before?.end ?? 0)) {
      mark++;
    }
    if (before !== undefined && (marks[mark]?.outer.start ?? Infinity) < before.end) {
      whole[whole.length - 1] = { start: before.start, end };
    } else {
      whole.push({ start, end });
    }
  }
  return whole;
}

import type { Mention } from '../model.js';
import type { Span } from '../text/span.js';

/**
 * What a government is called after the name of its leader or country, with white space before it or none. The name
 * alone is marked: labelled text differs in whether it takes them in.
 */
const governments: readonly string[] = ['政権', '内閣', '政府', '諸国', '정부', '행정부', '정권', '내각'];

/** The mention that a tagged name begins with, where nothing follows in it but the word for a government. */
export function headOfGovernment(
  text: string,
  span: Span,
  evidence: readonly Mention[],
): Mention | undefined {
  return evidence.find(
    ({ start, end }) =>
      start === span.start && end < span.end && governments.includes(text.slice(end, span.end).trimStart()),
  );
}

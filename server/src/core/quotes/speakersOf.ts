import type { ParagraphReading } from './readParagraph.js';
import type { Subject } from './reading.js';

/** Who is said to speak in a paragraph, in any order. */
export function speakersOf({
  quotes,
  indirect,
  introduces,
}: Pick<ParagraphReading, 'quotes' | 'indirect' | 'introduces'>): Subject[] {
  return [...quotes, ...indirect, ...(introduces === null ? [] : [introduces])].flatMap(({ speaker }) =>
    speaker === null ? [] : [speaker],
  );
}

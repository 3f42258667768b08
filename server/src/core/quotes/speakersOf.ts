import type { ParagraphReading } from './readParagraph.js';
import type { Subject } from './reading.js';

/** Who is said to speak in a paragraph, in any order. */
export function speakersOf({
  quotes,
  indirect,
  introduces,
}: Pick<ParagraphReading, 'quotes' | 'indirect' | 'introduces'>): Subject[] {
  const found: Subject[] = [];
  const add = ({ speaker }: { readonly speaker: Subject | null }): void => {
    if (speaker !== null) {
      found.push(speaker);
    }
  };
  quotes.forEach(add);
  indirect.forEach(add);
  if (introduces !== null) {
    add(introduces);
  }
  return found;
}

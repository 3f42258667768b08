import { sameNames, type NameDigest } from '../../entities/folder/digest.js';
import type { Language, Paragraph, Section } from '../../model.js';
import { foldLine } from '../fold.js';
import { shapeOf } from '../shape.js';
import { keyOf, noKey, openingKey } from './lineKey.js';

/** What a folder needs to know of one document's text: enough to count lines and to know names, not enough to read them. */
export interface DocumentDigest {
  readonly language: Language;
  /** Of each paragraph that holds a letter, in their order. */
  readonly keys: Float64Array;
  /** Of the same paragraphs: the width of one that is running text of the article, as far as one text tells; else 0. */
  readonly proseWidths: Float64Array;
  /** Of the same paragraphs: by what a headline or lead that they repeat is looked up. */
  readonly openings: Float64Array;
  /** Folded; the empty string where there is none. */
  readonly headline: string;
  /** Folded; the empty string where there is none. */
  readonly lead: string;
  readonly names: NameDigest;
}

/** From the sections that the text alone tells, so that it depends on nothing else. */
export function digestSections(
  text: string,
  language: Language,
  paragraphs: readonly Paragraph[],
  sections: readonly Section[],
): Omit<DocumentDigest, 'names'> {
  const keys: number[] = [];
  const proseWidths: number[] = [];
  const openings: number[] = [];
  const first = { headline: '', lead: '' };
  let at = 0;
  for (const { start, end } of paragraphs) {
    while ((sections[at]?.end ?? Infinity) <= start) {
      at++;
    }
    const kind = sections[at]?.kind ?? 'body';
    const line = text.slice(start, end);
    const { prose, width } = shapeOf(line);
    const folded = foldLine(line);
    const key = keyOf(line, folded, prose);
    if (key === noKey) {
      continue;
    }
    keys.push(key);
    proseWidths.push(prose && kind !== 'noise' && kind !== 'related' ? width : 0);
    openings.push(openingKey(folded));
    if ((kind === 'headline' || kind === 'lead') && first[kind] === '') {
      first[kind] = folded;
    }
  }
  return {
    language,
    keys: Float64Array.from(keys),
    proseWidths: Float64Array.from(proseWidths),
    openings: Float64Array.from(openings),
    ...first,
  };
}

/** Whether two digests would tell a folder the same. */
export function sameDigest(a: DocumentDigest, b: DocumentDigest): boolean {
  return (
    a.language === b.language &&
    a.headline === b.headline &&
    a.lead === b.lead &&
    a.keys.length === b.keys.length &&
    a.keys.every((key, at) => key === b.keys[at] && a.proseWidths[at] === b.proseWidths[at]) &&
    sameNames(a.names, b.names)
  );
}

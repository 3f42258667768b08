import { cleanArticle } from '../core/index.js';
import { kindAt } from './sections.js';
import type { DocumentSnapshot } from './snapshot.js';

/** `CleanArticle` of the protocol. */
export function cleanCopy(document: DocumentSnapshot) {
  const { analysis, lineIndex } = document;
  const kindOf = kindAt(analysis.sections);
  const leftOut = analysis.paragraphs.filter(({ start }) =>
    ['noise', 'related'].includes(kindOf(start) ?? ''),
  );
  return {
    text: cleanArticle(analysis),
    leftOut: leftOut.reduce(
      (lines, { start, end }) => lines + lineIndex.lineAt(end) - lineIndex.lineAt(start) + 1,
      0,
    ),
    cut: document.text.length - analysis.text.length,
  };
}

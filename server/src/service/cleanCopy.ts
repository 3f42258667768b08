import { cleanArticle } from '../core/index.js';
import { lineCount } from './decide.js';
import { kindAt } from './sections.js';
import type { DocumentSnapshot } from './snapshot.js';

/** `CleanArticle` of the protocol. */
export function cleanCopy(document: DocumentSnapshot) {
  const { analysis } = document;
  const kindOf = kindAt(analysis.sections);
  const leftOut = analysis.paragraphs.filter(({ start }) =>
    ['noise', 'related'].includes(kindOf(start) ?? ''),
  );
  return {
    text: cleanArticle(analysis),
    leftOut: lineCount(document, leftOut),
    cut: document.text.length - analysis.text.length,
  };
}

import { mainLanguage, readParagraphs } from './analyse.js';
import { layOut } from './layout/index.js';
import { digestSections, type DocumentDigest } from './sections/folder/digest.js';
import { classifySections } from './sections/index.js';

/** Of a text alone: the same text has the same digest, whatever folder it stands in. Linear. */
export function digestDocument(text: string): DocumentDigest {
  const layout = layOut(text);
  const paragraphs = readParagraphs(layout);
  const sections = classifySections(layout.text, paragraphs);
  return digestSections(layout.text, mainLanguage(paragraphs), paragraphs, sections);
}

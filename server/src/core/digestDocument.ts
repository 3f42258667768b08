import { factsOf, mainLanguage, outsideNoise, readParagraphs } from './analyse.js';
import { digestNames } from './entities/folder/digest.js';
import { resolveMentions } from './entities/resolve.js';
import { layOut } from './layout/index.js';
import type { Mention } from './model.js';
import { ParagraphMemo } from './paragraphMemo.js';
import { runToEnd } from './runToEnd.js';
import { digestSections, type DocumentDigest } from './sections/folder/digest.js';
import { classifySections } from './sections/index.js';
import { shift } from './text/span.js';

/**
 * Of a text alone: the same text has the same digest, whatever folder it stands in. Linear.
 * @param memo what is found in its paragraphs is kept there, so that the analysis costs less
 */
export function digestDocument(text: string, memo?: ParagraphMemo): DocumentDigest {
  return runToEnd(digestSteps(text, memo));
}

/** The same, pausing after each paragraph so that a server can answer others meanwhile. */
export function* digestSteps(
  source: string,
  memo = new ParagraphMemo(Infinity),
): Generator<void, DocumentDigest> {
  const layout = layOut(source);
  const { text } = layout;
  const paragraphs = readParagraphs(layout);
  const sections = classifySections(text, paragraphs, { memo });
  const article = outsideNoise(paragraphs, sections);
  const mentions: Mention[] = [];
  for (const paragraph of article) {
    const { mentions: own } = factsOf(text, paragraph, memo);
    mentions.push(...own.map((mention) => shift(mention, paragraph.start)));
    yield;
  }
  const names = digestNames(text, article, resolveMentions(text, article, mentions));
  return { ...digestSections(text, mainLanguage(paragraphs), paragraphs, sections), names };
}

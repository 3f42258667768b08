import {
  analyseCorpus,
  analyseDocument,
  type DocumentAnalysis,
  type Language,
} from '../../server/src/core/index.js';
import { readParagraphs } from '../../server/src/core/analyse.js';
import { findMentions } from '../../server/src/core/entities/index.js';
import { resolveMentions } from '../../server/src/core/entities/resolve.js';
import { findFigures } from '../../server/src/core/figures/index.js';
import { attributeQuotes } from '../../server/src/core/quotes/attribute.js';
import { settleQuoteMarks } from '../../server/src/core/quotes/continued.js';
import { findQuoteMarks, shiftQuoteMarks } from '../../server/src/core/quotes/marks.js';
import { classifySections } from '../../server/src/core/sections/index.js';
import { detectLanguages } from '../../server/src/core/text/language.js';
import { layOut } from '../../server/src/core/layout/index.js';
import { splitSentences } from '../../server/src/core/text/sentences/index.js';
import { shift } from '../../server/src/core/text/span.js';

/** One pass alone over its prepared input, as often as it is called. */
export interface Pass {
  readonly name: string;
  readonly run: () => void;
}

/** The whole analysis of one text and each of its passes; noise is analysed like all else, so that all text counts. */
export function documentPasses(text: string): readonly Pass[] {
  const layout = layOut(text);
  const spans = layout.paragraphs;
  const all = readParagraphs(layout);
  const { paragraphs, sentences, mentions } = analyseDocument(text, { withNoise: true });
  const own = paragraphs.map(({ start, end, language }) => ({
    start,
    text: text.slice(start, end),
    language,
  }));
  const unresolved = own.flatMap((one) =>
    findMentions(one.text, one.language).map((found) => shift(found, one.start)),
  );
  const marks = own.flatMap((one) =>
    findQuoteMarks(one.text, one.language).quotes.map((found) => shiftQuoteMarks(found, one.start)),
  );
  const inEach = (pass: (text: string, language: (typeof own)[number]['language']) => unknown) => () => {
    for (const one of own) {
      pass(one.text, one.language);
    }
  };
  return [
    { name: 'whole analysis', run: () => analyseDocument(text, { withNoise: true }) },
    { name: 'layout', run: () => layOut(text) },
    { name: 'language', run: () => detectLanguages(text, spans) },
    { name: 'sections', run: () => classifySections(text, all) },
    { name: 'sentences', run: inEach(splitSentences) },
    { name: 'figures', run: inEach(findFigures) },
    { name: 'mentions', run: inEach(findMentions) },
    { name: 'names in document', run: () => resolveMentions(text, paragraphs, unresolved) },
    { name: 'quotation marks', run: inEach(findQuoteMarks) },
    {
      name: 'speakers',
      run: () => attributeQuotes({ text, paragraphs, sentences, quoteMarks: marks, mentions }),
    },
  ];
}

/** Marks, speakers and indirect speech of a text of one paragraph. */
export function quotesPass(text: string, language: Language): Pass {
  const paragraphs = [{ start: 0, end: text.length, language }];
  const sentences = splitSentences(text, language).map((span) => ({ ...span, language }));
  return {
    name: 'quotes',
    run: () => {
      const { quoteMarks } = settleQuoteMarks(text, paragraphs, [findQuoteMarks(text, language)], new Map());
      attributeQuotes({ text, paragraphs, sentences, quoteMarks, mentions: [] });
    },
  };
}

/** The paragraphs of a text in one language, in their order. */
export function paragraphsIn(text: string, language: Language): readonly string[] {
  return readParagraphs(layOut(text))
    .filter((paragraph) => paragraph.language === language)
    .map(({ start, end }) => text.slice(start, end));
}

/** Figures alone, of paragraphs of one language. */
export function figuresPass(paragraphs: readonly string[], language: Language): Pass {
  return {
    name: 'figures',
    run: () => {
      for (const text of paragraphs) {
        findFigures(text, language);
      }
    },
  };
}

/** Names alone, of paragraphs of one language. */
export function mentionsPass(paragraphs: readonly string[], language: Language): Pass {
  return {
    name: 'mentions',
    run: () => {
      for (const text of paragraphs) {
        findMentions(text, language);
      }
    },
  };
}

/** Documents together: entity ids, links and checks; the analysis of each is done before. */
export function corpusPass(texts: readonly string[]): Pass {
  const documents = texts.map((text, at): { path: string; analysis: DocumentAnalysis } => ({
    path: `${at}.txt`,
    analysis: analyseDocument(text),
  }));
  return { name: 'corpus', run: () => analyseCorpus(documents) };
}

import type { DocumentAnalysis, Phrase, Section, Speaker } from '../model.js';
import type { Span } from '../text/span.js';
import type { Layout } from './index.js';

/**
 * The analysis of an unwrapped text, told of its source: the spans of marks take in the line ends inside them, and the
 * text of a speaker or cue is what the source has there. Names stay as the unwrapped text has them.
 */
export function analysisInSource(
  layout: Layout,
  analysis: DocumentAnalysis,
  source: string,
): DocumentAnalysis {
  const { map } = layout;
  if (map === null) {
    return analysis;
  }
  const span = <T extends Span>(own: T): T => map.spanToSource(own);
  const phrase = (own: Phrase | null): Phrase | null => {
    if (own === null) {
      return null;
    }
    const { start, end } = span(own);
    return { start, end, text: source.slice(start, end) };
  };
  const speaker = (own: Speaker | null): Speaker | null => {
    const said = phrase(own);
    if (own === null || said === null) {
      return null;
    }
    const standsFor = phrase(own.standsFor ?? null);
    return { ...said, form: own.form, ...(standsFor === null ? {} : { standsFor }) };
  };
  return {
    ...analysis,
    text: source,
    ...(analysis.documentDate?.span === undefined
      ? {}
      : { documentDate: { ...analysis.documentDate, span: span(analysis.documentDate.span) } }),
    sections: sectionsInSource(layout, analysis.sections, source),
    paragraphs: analysis.paragraphs.map(span),
    sentences: analysis.sentences.map(span),
    mentions: analysis.mentions.map(span),
    figures: analysis.figures.map(span),
    quotes: analysis.quotes.map((quote) => ({
      ...span(quote),
      outer: span(quote.outer),
      speaker: speaker(quote.speaker),
      cue: phrase(quote.cue),
    })),
    indirectQuotes: analysis.indirectQuotes.map((quote) => ({
      ...span(quote),
      speaker: speaker(quote.speaker),
      cue: phrase(quote.cue),
    })),
    problems: analysis.problems.map(span),
  };
}

/** The same sections over the source; what stands between two of them belongs to the first. */
export function sectionsInSource(
  { map }: Layout,
  sections: readonly Section[],
  source: string,
): readonly Section[] {
  if (map === null) {
    return sections;
  }
  const starts = sections.map(({ start }) => map.toSource(start));
  return sections.map((section, at) => ({
    ...section,
    start: starts[at] ?? 0,
    end: starts[at + 1] ?? source.length,
  }));
}

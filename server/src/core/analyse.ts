import { withDictionary } from './entities/dictionary/apply.js';
import type { Dictionary } from './entities/dictionary/dictionary.js';
import { findMentions } from './entities/index.js';
import { resolveMentions } from './entities/resolve.js';
import { resolveDates } from './figures/calendar/resolve/index.js';
import { findDocumentDate } from './figures/documentDate/index.js';
import { findFigures } from './figures/index.js';
import { layOut, type Layout } from './layout/index.js';
import { analysisInSource, sectionsInSource } from './layout/inSource.js';
import type { DocumentAnalysis, DocumentDate, Language, Overrule, Paragraph, Section } from './model.js';
import { ParagraphMemo, type ParagraphFacts } from './paragraphMemo.js';
import { attributeQuotes } from './quotes/attribute.js';
import { findBlockQuotes } from './quotes/blocks/index.js';
import { settleQuoteMarks } from './quotes/continued.js';
import { findQuoteMarks } from './quotes/marks.js';
import { runToEnd } from './runToEnd.js';
import type { FolderEvidence } from './sections/folder/index.js';
import { classifySections } from './sections/index.js';
import { settleOverlaps } from './settleOverlaps.js';
import { detectLanguages } from './text/language.js';
import { splitSentences } from './text/sentences/index.js';
import { shift } from './text/span.js';

export interface AnalyseOptions {
  /** Keeps what was found in each paragraph, so that the next version of a text costs only what changed. */
  readonly memo?: ParagraphMemo;
  /** Marks names, figures and quotes in noise sections too. */
  readonly withNoise?: boolean;
  /** What people decided about what is noise and what is article; the last of those that cover a line counts. */
  readonly overrules?: readonly Overrule[];
  /** What the other documents of its folder tell of its lines and names. */
  readonly folder?: FolderEvidence;
  /** The day of the text, where somebody said it; else the text itself is asked. */
  readonly documentDate?: Pick<DocumentDate, 'date' | 'from'>;
  /** What its folder's dictionaries say of names: it wins over every rule. */
  readonly dictionary?: Dictionary;
}

/**
 * All that one text alone tells. Never throws and never fails: of what it does not know it says less. Time is linear
 * in the length of the text.
 */
export function analyseDocument(text: string, options: AnalyseOptions = {}): DocumentAnalysis {
  return runToEnd(analyseSteps(text, options));
}

/** The same, pausing after each paragraph so that a server can answer others meanwhile. */
export function* analyseSteps(
  source: string,
  options: AnalyseOptions = {},
): Generator<void, DocumentAnalysis> {
  const layout = layOut(source);
  const analysis = yield* analyseLaidOut(layout, optionsIn(layout, options));
  return Object.freeze(analysisInSource(layout, analysis, source));
}

function* analyseLaidOut(layout: Layout, options: AnalyseOptions): Generator<void, DocumentAnalysis> {
  const { text } = layout;
  const memo = options.memo ?? new ParagraphMemo(Infinity);
  const all = readParagraphs(layout);
  const sections = classifySections(text, all, { ...options, memo });
  const paragraphs = all.filter(({ start, end }) => text.slice(start, end).trim() !== '');
  const marked = options.withNoise === true ? paragraphs : outsideNoise(paragraphs, sections);

  const facts: ParagraphFacts[] = [];
  for (const paragraph of marked) {
    facts.push(factsOf(text, paragraph, memo));
    yield;
  }
  const inDocument = <T>(
    pick: (facts: ParagraphFacts) => readonly T[],
    move: (mark: T, by: number) => T,
  ): T[] => facts.flatMap((own, at) => pick(own).map((mark) => move(mark, marked[at]?.start ?? 0)));

  const sentences = inDocument((own) => own.sentences, shift);
  const found = inDocument((own) => own.figures, shift);
  const documentDate =
    options.documentDate ??
    findDocumentDate(text, paragraphs, sections, ({ start, end, language }) => {
      const own = text.slice(start, end);
      const known = memo.get(language, own)?.figures ?? findFigures(own, language);
      return known.map((figure) => shift(figure, start));
    });
  const figures = documentDate === undefined ? found : resolveDates(found, documentDate.date);
  const mentions = withDictionary(
    options.dictionary,
    text,
    marked,
    inDocument((own) => own.mentions, shift),
    (own) => resolveMentions(text, marked, own, options.folder?.names()),
  );
  yield;
  const settled = settleOverlaps(mentions, figures);
  const { quoteMarks, problems } = settleQuoteMarks(
    text,
    marked,
    facts.map(({ quotations }) => quotations),
    findBlockQuotes(text, marked, settled.mentions),
  );
  return {
    text,
    language: mainLanguage(marked),
    ...(documentDate === undefined ? {} : { documentDate }),
    sections,
    paragraphs,
    sentences,
    mentions: settled.mentions,
    figures: settled.figures,
    ...attributeQuotes(
      { text, paragraphs: marked, sentences, quoteMarks, mentions: settled.mentions },
      memo.speech,
    ),
    problems,
  };
}

/** The sections alone, as an analysis of the same text with the same options has them. */
export function findSections(source: string, options: AnalyseOptions = {}): readonly Section[] {
  const layout = layOut(source);
  const sections = classifySections(layout.text, readParagraphs(layout), optionsIn(layout, options));
  return sectionsInSource(layout, sections, source);
}

function optionsIn({ map }: Layout, options: AnalyseOptions): AnalyseOptions {
  return map === null || options.overrules === undefined
    ? options
    : { ...options, overrules: options.overrules.map((overrule) => map.spanFromSource(overrule)) };
}

/** All paragraphs, those of white space too, with their languages. */
export function readParagraphs({ text, paragraphs: spans }: Layout): Paragraph[] {
  const languages = detectLanguages(text, spans);
  return spans.map((span, at) => ({ ...span, language: languages[at] ?? 'und' }));
}

/** What a paragraph alone tells, from the memo where it was met before. */
export function factsOf(
  text: string,
  { start, end, language }: Paragraph,
  memo: ParagraphMemo,
): ParagraphFacts {
  const own = text.slice(start, end);
  const known = memo.get(language, own);
  if (known !== undefined) {
    return known;
  }
  const sentences = splitSentences(own, language);
  const facts: ParagraphFacts = {
    sentences: sentences.map((span) => ({ ...span, language })),
    figures: findFigures(own, language),
    mentions: findMentions(own, language, sentences),
    quotations: findQuoteMarks(own, language),
  };
  memo.set(language, own, facts);
  return facts;
}

export function outsideNoise(paragraphs: readonly Paragraph[], sections: readonly Section[]): Paragraph[] {
  const noise = sections.filter((section) => section.kind === 'noise');
  let at = 0;
  return paragraphs.filter((paragraph) => {
    while ((noise[at]?.end ?? Infinity) <= paragraph.start) {
      at++;
    }
    return (noise[at]?.start ?? Infinity) > paragraph.start;
  });
}

/** The language of most of the text. */
export function mainLanguage(paragraphs: readonly Paragraph[]): Language {
  const lengths = new Map<Language, number>();
  for (const { language, start, end } of paragraphs) {
    lengths.set(language, (lengths.get(language) ?? 0) + end - start);
  }
  return [...lengths].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'und';
}

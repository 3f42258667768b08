import type { Position, SelectionRange } from 'vscode-languageserver-types';
import { contains, lengthOf, numberAt, overlaps, splitSentences, type Span } from '../core/index.js';
import { languageAt } from './counterparts.js';
import { contentOf } from './noise.js';
import { reachOf, sayings, stretchOf } from './sayings.js';
import type { DocumentSnapshot } from './snapshot.js';
import { toOffset, toRange } from './toProtocol.js';

/**
 * What a selection grows through from each position: word, name or figure, quote without and with its marks, clause of
 * indirect speech, sentence, paragraph, section, document. Each range takes in more than the one before. A stretch
 * that crosses the edge of one that matters more is left out: a sentence that ends in the midst of a quote is no step,
 * all the sentences that the quote stands in are.
 */
export function selectionRanges(
  document: DocumentSnapshot,
  positions: readonly Position[],
): SelectionRange[] {
  return positions.map((position) => {
    const chain = stretchesAt(document, toOffset(document, position));
    const ranges = chain.reduceRight<SelectionRange | undefined>(
      (parent, span) => ({
        range: toRange(document, span),
        ...(parent === undefined ? {} : { parent }),
      }),
      undefined,
    );
    return ranges ?? { range: { start: position, end: position } };
  });
}

/** The innermost first. */
function stretchesAt(document: DocumentSnapshot, offset: number): Span[] {
  const touching = byImportance(document, offset).filter(
    ({ start, end }) => start <= offset && offset <= end && start < end,
  );
  const around = touching.filter(({ end }) => offset < end);
  const taken: Span[] = [];
  for (const span of [...around, ...touching]) {
    if (taken.every((other) => isNested(span, other))) {
      taken.push({ start: span.start, end: span.end });
    }
  }
  return taken.sort((a, b) => lengthOf(a) - lengthOf(b));
}

/** Of two that cross, the later one is left out. */
function byImportance(document: DocumentSnapshot, offset: number): Span[] {
  const { text, analysis } = document;
  const { sections, paragraphs, sentences, quotes, indirectQuotes, mentions, figures } = analysis;
  const inParagraph = paragraphs.filter((one) => holds(one, offset));
  const inQuotes = quotes.filter(({ outer }) => holds(outer, offset));
  const inSayings = sayings(analysis)
    .filter((saying) => saying.length > 1)
    .map(reachOf)
    .filter((one) => holds(one, offset));
  return [
    { start: 0, end: text.length },
    ...sections
      .filter((section) => holds(section, offset))
      .flatMap((section) => contentOf(document, section) ?? []),
    ...inParagraph,
    ...inQuotes.map(stretchOf),
    ...inQuotes,
    ...[...inQuotes.map(stretchOf), ...inSayings].map((one) => sentencesAround(sentences, one)),
    ...mentions,
    ...figures,
    ...indirectQuotes,
    ...inSayings,
    ...sentences,
    ...inQuotes.flatMap((quote) => sentencesIn(document, quote)),
    ...wordsAt(document, offset),
  ];
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

function isNested(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end ? false : contains(a, b) || contains(b, a);
}

function sentencesAround(sentences: readonly Span[], span: Span): Span {
  const around = sentences.slice(numberAt(sentences, span.start), numberAt(sentences, span.end) + 1);
  const own = around.filter((sentence) => overlaps(sentence, span));
  return {
    start: Math.min(span.start, own[0]?.start ?? span.start),
    end: Math.max(span.end, own.at(-1)?.end ?? span.end),
  };
}

/** Those of the text know of no end within a quote. */
function sentencesIn(document: DocumentSnapshot, quote: Span): Span[] {
  const { start, end } = quote;
  return splitSentences(document.text.slice(start, end), languageAt(document, quote)).map((sentence) => ({
    start: start + sentence.start,
    end: start + sentence.end,
  }));
}

const words = new Intl.Segmenter('en', { granularity: 'word' });

/** A word that is longer than this is no step. */
const longestWord = 200;

/** The words on either side of an offset; in writing without spaces, what a dictionary of the platform takes for one. */
function wordsAt({ text, lineIndex }: DocumentSnapshot, offset: number): Span[] {
  const line = lineIndex.lines[lineIndex.lineAt(offset)];
  if (line === undefined) {
    return [];
  }
  const start = Math.max(line.start, offset - longestWord);
  const end = Math.min(line.end, offset + longestWord);
  return [...words.segment(text.slice(start, end))]
    .filter(({ isWordLike }) => isWordLike === true)
    .map(({ index, segment }) => ({ start: start + index, end: start + index + segment.length }))
    .filter(
      (word) =>
        holds(word, offset) &&
        (word.start > start || start === line.start) &&
        (word.end < end || end === line.end),
    );
}

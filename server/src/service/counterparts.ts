import type { Range } from 'vscode-languageserver-types';
import { contains, lengthOf, type Language, type Link, type Span } from '../core/index.js';
import { corpusView, present } from './corpusView.js';
import type { DocumentSnapshot, Snapshot } from './snapshot.js';
import { preview, spansAt } from './spans.js';
import { toRange } from './toProtocol.js';

/** A passage of another document that says the same as one of this document. */
export interface LinkedPassage {
  readonly link: Link;
  readonly document: DocumentSnapshot;
  readonly span: Span;
}

/**
 * The counterparts of the passages that `offset` stands in: translations before copies, the surest first. Where both a
 * sentence and the paragraph around it have one in the same document, the sentence's says more.
 */
export function linkedPassages(
  snapshot: Snapshot,
  document: DocumentSnapshot,
  offset: number,
): LinkedPassage[] {
  const links = spansAt(corpusView(snapshot, document)?.links ?? [], offset);
  const passages = links.flatMap((link) => {
    const there = present(snapshot, link.to);
    return there === undefined || there.document.uri === document.uri ? [] : [{ link, ...there }];
  });
  return passages
    .filter((one) => !passages.some((other) => other.document === one.document && isNarrower(other, one)))
    .sort((a, b) => rank(a.link) - rank(b.link) || b.link.score - a.link.score);
}

function isNarrower(a: LinkedPassage, b: LinkedPassage): boolean {
  const isInside = contains(b.link, a.link) && contains(b.span, a.span);
  return isInside && (lengthOf(a.link) < lengthOf(b.link) || lengthOf(a.span) < lengthOf(b.span));
}

function rank({ kind }: Link): number {
  return kind === 'translation' ? 0 : 1;
}

export function languageAt({ analysis }: DocumentSnapshot, span: Span): Language {
  const section = analysis.sections.find(({ start, end }) => start <= span.start && span.start < end);
  const paragraph = analysis.paragraphs.find(({ start, end }) => start <= span.start && span.start < end);
  return paragraph?.language ?? section?.language ?? analysis.language;
}

export interface Counterpart {
  readonly uri: string;
  readonly range: Range;
  readonly kind: Link['kind'];
  readonly language: Language;
  readonly score: number;
  readonly preview: string;
}

const previewLength = 200;

/** For a list that people choose a passage from. */
export function counterparts(snapshot: Snapshot, document: DocumentSnapshot, offset: number): Counterpart[] {
  return linkedPassages(snapshot, document, offset).map(({ link, document: there, span }) => ({
    uri: there.uri,
    range: toRange(there, span),
    kind: link.kind,
    language: languageAt(there, span),
    score: link.score,
    preview: preview(there.text.slice(span.start, span.end), previewLength),
  }));
}

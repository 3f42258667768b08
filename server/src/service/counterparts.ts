import type { Range } from "vscode-languageserver-types";
import type { Language, Link, Span } from "../core/index.js";
import { corpusView, present } from "./corpusView.js";
import type { DocumentSnapshot, Snapshot } from "./snapshot.js";
import { preview, touching } from "./spans.js";
import { toRange } from "./toProtocol.js";

/** A passage of another document that says the same as one of this document. */
export interface LinkedPassage {
  readonly link: Link;
  readonly document: DocumentSnapshot;
  readonly span: Span;
}

/** The counterparts of the passages that `offset` stands in: translations before copies, the surest first. */
export function linkedPassages(
  snapshot: Snapshot,
  document: DocumentSnapshot,
  offset: number,
): LinkedPassage[] {
  const links = touching(corpusView(snapshot, document)?.links ?? [], offset);
  return links
    .flatMap((link) => {
      const there = present(snapshot, link.to);
      return there === undefined || there.document.uri === document.uri
        ? []
        : [{ link, ...there }];
    })
    .sort((a, b) => rank(a.link) - rank(b.link) || b.link.score - a.link.score);
}

function rank({ kind }: Link): number {
  return kind === "translation" ? 0 : 1;
}

export function languageAt(
  { analysis }: DocumentSnapshot,
  span: Span,
): Language {
  const section = analysis.sections.find(
    ({ start, end }) => start <= span.start && span.start < end,
  );
  const paragraph = analysis.paragraphs.find(
    ({ start, end }) => start <= span.start && span.start < end,
  );
  return paragraph?.language ?? section?.language ?? analysis.language;
}

export interface Counterpart {
  readonly uri: string;
  readonly range: Range;
  readonly kind: Link["kind"];
  readonly language: Language;
  readonly score: number;
  readonly preview: string;
}

const previewLength = 200;

/** For a list that people choose a passage from. */
export function counterparts(
  snapshot: Snapshot,
  document: DocumentSnapshot,
  offset: number,
): Counterpart[] {
  return linkedPassages(snapshot, document, offset).map(
    ({ link, document: there, span }) => ({
      uri: there.uri,
      range: toRange(there, span),
      kind: link.kind,
      language: languageAt(there, span),
      score: link.score,
      preview: preview(there.text.slice(span.start, span.end), previewLength),
    }),
  );
}

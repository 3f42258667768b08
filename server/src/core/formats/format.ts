import type { CorpusDocument } from '../model.js';

/** Something that a format could not hold. */
export interface Loss {
  /** What was left out, in the plural: `sentences`. */
  readonly what: string;
  readonly count: number;
  readonly why: string;
}

export interface ExportedFile {
  /** Below the folder that people chose, with `/` between folders. */
  readonly path: string;
  readonly content: string;
}

export interface Exported {
  readonly files: readonly ExportedFile[];
  /** Only what is there to lose: no loss has a count of zero. */
  readonly losses: readonly Loss[];
}

export interface Format {
  readonly id: string;
  /** For lists that people choose from. */
  readonly title: string;
  readonly write: (documents: readonly CorpusDocument[]) => Exported;
}

/** For people, on one line: `not in csv: sentences (12): a row is a mention, a figure or a quote`. */
export function lossSentence(format: Format, { what, count, why }: Loss): string {
  return `not in ${format.id}: ${what} (${count}): ${why}`;
}

/** How often the documents hold something that a format leaves out; no entry where they hold none of it. */
export function loss(
  documents: readonly CorpusDocument[],
  what: string,
  why: string,
  count: (document: CorpusDocument) => number,
): readonly Loss[] {
  const total = documents.reduce((sum, document) => sum + count(document), 0);
  return total === 0 ? [] : [{ what, count: total, why }];
}

import type {
  CorpusDocument,
  DocumentDate,
  FigureValue,
  IndirectQuote,
  Language,
  Link,
  Phrase,
  Place,
  Quote,
  Section,
} from '../model.js';
import type { Span } from '../text/span.js';
import { speakerAnnotation, type SpeakerAnnotation } from './speakers.js';

interface Marked {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Said extends Marked {
  readonly speaker: SpeakerAnnotation | null;
  readonly cue: Phrase | null;
}

/**
 * What is known of one document, as other programs read it: the object that `glossa annotate` prints and that the
 * `jsonl` format stores. Offsets are UTF-16 code units into the document, half-open; a mark's `text` is the
 * document's text from `start` to `end`. The order of the keys is part of the contract.
 */
export interface Annotations {
  readonly path: string;
  readonly length: number;
  readonly offsetUnit: 'utf-16';
  readonly language: Language;
  /** Where it is known: the day that relative dates are counted from, and who says so. */
  readonly documentDate?: Pick<DocumentDate, 'date' | 'from'> & Partial<Span>;
  readonly sections: readonly Pick<Section, 'kind' | 'noise' | 'start' | 'end' | 'language'>[];
  readonly sentences: readonly {
    readonly start: number;
    readonly end: number;
    readonly language: Language;
  }[];
  readonly entities: readonly (Marked & { readonly label: string; readonly entity?: string })[];
  readonly figures: readonly (Marked & { readonly label: string; readonly value: FigureValue })[];
  readonly quotes: readonly (Said & Pick<Quote, 'kind' | 'continues'>)[];
  readonly links: readonly Link[];
  readonly problems: readonly {
    readonly code: string;
    readonly severity: string;
    readonly message: string;
    readonly start: number;
    readonly end: number;
    readonly related?: readonly (Place & { readonly message: string })[];
  }[];
  /** A layer of its own: a clause of indirect speech may hold quotes. */
  readonly indirectQuotes: readonly (Said & Pick<IndirectQuote, 'kind'>)[];
}

export function toAnnotations(document: CorpusDocument): Annotations {
  return { path: document.path, ...toPathlessAnnotations(document) };
}

/** The same for a text that is no file: one of a stream. */
export function toPathlessAnnotations(document: CorpusDocument): Omit<Annotations, 'path'> {
  const { analysis, entityIds, links, problems } = document;
  const { text } = analysis;
  return {
    length: text.length,
    offsetUnit: 'utf-16',
    language: analysis.language,
    ...(analysis.documentDate === undefined ? {} : { documentDate: dateOf(analysis.documentDate) }),
    sections: analysis.sections.map(({ kind, noise, start, end, language }) => ({
      kind,
      ...(noise === undefined ? {} : { noise }),
      start,
      end,
      language,
    })),
    sentences: analysis.sentences.map(({ start, end, language }) => ({ start, end, language })),
    entities: analysis.mentions.map(({ start, end, label }, index) => {
      const entity = entityIds[index];
      return { start, end, label, text: text.slice(start, end), ...(entity === undefined ? {} : { entity }) };
    }),
    figures: analysis.figures.map(({ start, end, label, value }) => ({
      start,
      end,
      label,
      text: text.slice(start, end),
      value,
    })),
    quotes: analysis.quotes.map((quote) => ({
      ...saidIn(document, quote),
      ...(quote.continues === undefined ? {} : { continues: quote.continues }),
    })),
    links: links.map(({ start, end, kind, score, to }) => ({ start, end, kind, score, to: place(to) })),
    problems: problems.map(({ code, severity, message, start, end, related }) => ({
      code,
      severity,
      message,
      start,
      end,
      ...(related === undefined
        ? {}
        : { related: related.map((one) => ({ ...place(one), message: one.message })) }),
    })),
    indirectQuotes: analysis.indirectQuotes.map((quote) => saidIn(document, quote)),
  };
}

function saidIn<Kind extends string>(
  document: CorpusDocument,
  { start, end, kind, speaker, cue }: Span & Pick<Quote, 'speaker' | 'cue'> & { readonly kind: Kind },
): Said & { readonly kind: Kind } {
  return {
    start,
    end,
    text: document.analysis.text.slice(start, end),
    kind,
    speaker: speakerAnnotation(document, speaker),
    cue: phrase(cue),
  };
}

function dateOf({ date, from, span }: DocumentDate): NonNullable<Annotations['documentDate']> {
  return { date, from, ...(span === undefined ? {} : { start: span.start, end: span.end }) };
}

function phrase(phrase: Phrase | null): Phrase | null {
  return phrase === null ? null : { text: phrase.text, start: phrase.start, end: phrase.end };
}

function place({ path, start, end }: Place): Place {
  return { path, start, end };
}

import type { Span } from './text/span.js';

/**
 * What the analysis says of a text: plain, readonly, serialisable data. Every `start` and `end` is an offset in
 * UTF-16 code units into the text of the document, half-open, exactly as the editor holds it.
 */

/**
 * BCP 47: `zh-Hant` is Chinese in traditional characters, `zh-Hans` in simplified ones, `und-Latn` any other language
 * in Latin script, `und` anything else.
 */
export type Language = 'en' | 'ko' | 'ja' | 'zh-Hant' | 'zh-Hans' | 'und-Latn' | 'und';

export const sectionKinds = ['headline', 'lead', 'body', 'related', 'noise'] as const;
export type SectionKind = (typeof sectionKinds)[number];

export const noiseKinds = [
  'related-heading',
  'ai-badge',
  'cookie',
  'comment-prompt',
  'filler',
  'navigation',
  'share',
  'subscribe',
  'advert',
  'copyright',
  'other',
] as const;
export type NoiseKind = (typeof noiseKinds)[number];

/** OntoNotes 5 names. */
export const mentionLabels = [
  'PERSON',
  'NORP',
  'FAC',
  'ORG',
  'GPE',
  'LOC',
  'PRODUCT',
  'EVENT',
  'WORK_OF_ART',
  'LAW',
  'LANGUAGE',
] as const;
export type MentionLabel = (typeof mentionLabels)[number];

/** OntoNotes 5 numeric types. */
export const figureLabels = ['DATE', 'TIME', 'PERCENT', 'MONEY', 'QUANTITY', 'ORDINAL', 'CARDINAL'] as const;
export type FigureLabel = (typeof figureLabels)[number];

/** Which rule made a mark, and what it saw: short English phrases, without a full stop. */
export interface Provenance {
  readonly rule: string;
  readonly reasons: readonly string[];
}

/** A run of paragraphs of one kind and language; sections cover the document, line ends and blank lines included. */
export interface Section extends Span, Provenance {
  readonly kind: SectionKind;
  readonly noise?: NoiseKind;
  readonly language: Language;
}

/** What a person decided about the lines that it touches. */
export interface Overrule extends Span {
  readonly as: 'noise' | 'article';
}

/**
 * A line of the text that is not blank, without its line end; or the lines of a hard-wrapped paragraph, from the first
 * to the last; or some sentences of a line that holds a whole page.
 */
export interface Paragraph extends Span {
  readonly language: Language;
}

export interface Sentence extends Span {
  readonly language: Language;
}

export interface Mention extends Span, Provenance {
  readonly label: MentionLabel;
  /** The fullest form of this name in the document: `Ada Lovelace` for `Lovelace`. Never empty. */
  readonly name: string;
  /** The id in a public lexicon, the same in every language: `territory:US`, `city:Asia/Tokyo`. */
  readonly lexicalId?: string;
  /** The entity's id as a user's dictionary has it. A mention with one has no `lexicalId`. */
  readonly canonicalId?: string;
  /** How likely a trained tagger holds it for just this name, from 0 to 1; undefined where only a rule speaks. */
  readonly confidence?: number;
}

/** `>` and `<` exclude the amount (more than, 초과), `>=` and `<=` include it (at least, 이상). */
export type Bound = '>' | '>=' | '<' | '<=';

interface Qualifiers {
  readonly approx?: true;
  readonly bound?: Bound;
  /** Both ends of a range, decimal strings; `amount` is then null. */
  readonly low?: string;
  readonly high?: string;
}

/**
 * Amounts are decimal strings, never floats. Where only a magnitude is given ("hundreds of billions"), `amount` is
 * null and `magnitude` the power of ten that the words name, as a decimal string.
 */
interface Amount extends Qualifiers {
  readonly amount: string | null;
  readonly magnitude?: string;
}

/**
 * `timex` is a TIMEX3 value (ISO-TimeML), of a stretch `A/B`, both also as `low` and `high`; `resolved` the same with
 * nothing open, where the document's own date is known.
 */
export type FigureValue =
  | (Amount & { readonly type: 'number' | 'percent' | 'ordinal' })
  | (Amount & { readonly type: 'money'; readonly currency: string })
  | (Amount & { readonly type: 'quantity'; readonly unit: string })
  | (Qualifiers & {
      readonly type: 'date' | 'time' | 'duration';
      readonly timex: string;
      /** TIMEX3's `mod` of early, mid- and late. */
      readonly mod?: 'START' | 'MID' | 'END';
      /** It recurs, as `every Monday`: a SET in TIMEX3. */
      readonly set?: true;
      /**
       * How far from the document's own date is meant, a signed ISO 8601 duration: `-P1W` with `XXXX-WXX` is last week,
       * `P1W` with `XXXX-WXX-3` Wednesday next week. Of a duration, where the stretch begins: `-P3D` with `P3D` is the
       * past three days. Of a stretch from `August` to `next February`, where each end has its own: `/P1Y`.
       */
      readonly offset?: string;
      /** The nearest one before or after the document's date is meant: `last May`, `the coming Friday`. */
      readonly direction?: 'past' | 'future';
      /** The weekday beside a day whose month or year is open, 1 for Monday: it tells which is meant, as `Friday the 13th`. */
      readonly weekday?: number;
      /** The offset counts from a date that the text speaks of, as 翌日 does, not from the document's own. */
      readonly anchor?: 'text';
      readonly resolved?: string;
    });

export interface Figure extends Span, Provenance {
  readonly label: FigureLabel;
  readonly value: FigureValue;
}

/** A stretch of the document, with its text. */
export interface Phrase extends Span {
  readonly text: string;
}

/** Who is said to speak, where the text says so. */
export interface Speaker extends Phrase {
  /** A description is any noun phrase that is neither a name nor a pronoun: “a Foreign Ministry spokesperson”. */
  readonly form: 'name' | 'pronoun' | 'description';
  /** Whom a pronoun or a description stands for, where the document names them. */
  readonly standsFor?: Phrase;
}

/** `start` and `end` are inside the quotation marks; `outer` takes them in. */
export interface Quote extends Span, Provenance {
  readonly outer: Span;
  readonly kind: 'speech' | 'term';
  readonly speaker: Speaker | null;
  readonly cue: Phrase | null;
  /** It goes on with the quote before it as one saying: “…,” she said, “…”, or a speech’s next paragraph. */
  readonly continues?: true;
}

/**
 * What somebody said, in the reporter’s words: the clause without its reporting verb. A layer of its own, since such a
 * clause may hold quotes: she said that the talks were “productive”.
 */
export interface IndirectQuote extends Span, Provenance {
  readonly kind: 'indirect';
  readonly speaker: Speaker | null;
  readonly cue: Phrase | null;
}

export const problemCodes = [
  'figure-differs',
  'figure-missing',
  'name-differs',
  'name-missing',
  'quote-missing',
  'passage-missing',
  'punctuation-differs',
  'quote-unbalanced',
  'annotation-orphaned',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

export const severities = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** A stretch of some document of the corpus. */
export interface Place extends Span {
  readonly path: string;
}

export interface Problem extends Span {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly message: string;
  readonly related?: readonly (Place & { readonly message: string })[];
}

/** Two passages that say the same: in two languages, or copied within one. Each side holds a link to the other. */
export interface Link extends Span {
  readonly kind: 'translation' | 'copy';
  /** How sure, from 0 to 1. */
  readonly score: number;
  readonly to: Place;
}

export const documentDateSources = [
  'setting',
  'field',
  'published',
  'dateline',
  'date-line',
  'updated',
] as const;

/**
 * The day of a text, which relative dates are counted from, and how it is known: a person's setting, a field that came
 * with the text, or the text itself (its stamp of publication, its dateline, a line that is a date, its last update).
 */
export interface DocumentDate {
  /** A calendar date, `YYYY-MM-DD`, or with the time of the day, `YYYY-MM-DDTHH:MM[:SS]`. */
  readonly date: string;
  readonly from: (typeof documentDateSources)[number];
  /** Where the text says so. */
  readonly span?: Span;
}

/** All that one document alone tells. Marks of each layer are in reading order and do not overlap in their layer. */
export interface DocumentAnalysis {
  readonly text: string;
  /** The language of most of the article's own text. */
  readonly language: Language;
  /** Undefined where neither the text nor anybody else tells. */
  readonly documentDate?: DocumentDate;
  readonly sections: readonly Section[];
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly figures: readonly Figure[];
  readonly quotes: readonly Quote[];
  readonly indirectQuotes: readonly IndirectQuote[];
  readonly problems: readonly Problem[];
}

/** What several mentions, in whatever language, name. */
export interface Entity {
  readonly id: string;
  readonly label: MentionLabel;
  /** Its fullest name in each language it was met in. */
  readonly names: readonly { readonly language: Language; readonly text: string }[];
  readonly mentions: readonly (Place & { readonly index: number })[];
}

/** What a document gains by standing beside others. */
export interface CorpusDocument {
  readonly path: string;
  readonly analysis: DocumentAnalysis;
  /** One entity id for each of `analysis.mentions`, in their order. */
  readonly entityIds: readonly string[];
  readonly links: readonly Link[];
  /** The document's own problems and those of its translations, in reading order. */
  readonly problems: readonly Problem[];
}

export interface CorpusAnalysis {
  readonly documents: ReadonlyMap<string, CorpusDocument>;
  readonly entities: ReadonlyMap<string, Entity>;
}

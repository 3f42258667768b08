import assert from 'node:assert/strict';
import {
  analyseDocument,
  figureLabels,
  mentionLabels,
  type CorpusDocument,
  type DocumentAnalysis,
  type Entity,
  type Figure,
  type FigureValue,
  type IndirectQuote,
  type Language,
  type Link,
  type Mention,
  type Phrase,
  type Problem,
  type Quote,
  type Section,
  type Speaker,
} from '../../server/src/core/index.js';
import { splitLines } from '../../server/src/core/text/lines.js';
import { splitSentences } from '../../server/src/core/text/sentences/index.js';
import { shift } from '../../server/src/core/text/span.js';
import { createDocument, type DocumentSnapshot, type Snapshot } from '../../server/src/service/index.js';
import { parseMarked, type Labelled } from './markedText.js';

const provenance = { rule: 'test-rule', reasons: ['a reason'] };

interface Extras {
  readonly sections?: readonly Section[];
  readonly values?: readonly FigureValue[];
  readonly problems?: readonly Problem[];
  /** Who says each of the quotes, in their order, then each stretch of indirect speech. */
  readonly told?: readonly (Telling | undefined)[];
  readonly version?: number;
  /** English, if not given. */
  readonly language?: Language;
  /** The part that is analysed, where the document was cut. */
  readonly cutAt?: number;
}

/** How the text tells who says something: words, each found where they stand first. */
interface Telling {
  readonly by?: string;
  /** A name, if not given. */
  readonly form?: Speaker['form'];
  readonly standsFor?: string;
  readonly cue?: string;
  readonly continues?: true;
}

/**
 * A document whose marks are written into its text. Marks do not nest in one marked text; further layers are given as
 * further marked texts, of the same text. Labels: those of mentions and figures, `speech` and `term` for the inside of
 * quotation marks, which must be one character each, and `indirect` for indirect speech.
 */
export function markedDocument(
  uri: string,
  layers: readonly [string, ...string[]],
  extras: Extras = {},
): DocumentSnapshot {
  const parsed = layers.map(parseMarked);
  const { text } = parsed[0]!;
  const { language = 'en' } = extras;
  for (const layer of parsed) {
    assert.equal(layer.text, text, 'layers must be of one text');
  }
  const marks = parsed.flatMap((layer) => layer.marks).sort((a, b) => a.start - b.start || b.end - a.end);
  const figures = marks.filter(({ label }) => isOneOf(figureLabels, label));
  const paragraphs = splitLines(text)
    .filter(({ start, end }) => text.slice(start, end).trim() !== '')
    .map(({ start, end }) => ({ start, end, language }));
  const quotes = marks.filter(({ label }) => label === 'speech' || label === 'term');
  const indirect = marks.filter(({ label }) => label === 'indirect');
  const toldOf = (index: number): ReturnType<typeof tellingIn> => tellingIn(text, extras.told?.[index]);
  const analysis: DocumentAnalysis = {
    text: text.slice(0, extras.cutAt),
    language,
    sections: extras.sections ?? [section('body', 0, text.length)],
    paragraphs,
    sentences: paragraphs.flatMap(({ start, end }) =>
      splitSentences(text.slice(start, end), language).map((span) => ({ ...shift(span, start), language })),
    ),
    mentions: marks.filter(({ label }) => isOneOf(mentionLabels, label)).map((mark) => mentionOf(text, mark)),
    figures: figures.map((mark, index) => figureOf(mark, extras.values?.[index])),
    quotes: quotes.map((mark, index) => ({ ...quoteOf(mark), ...toldOf(index) })),
    indirectQuotes: indirect.map((mark, index) => ({
      ...indirectOf(mark),
      ...toldOf(quotes.length + index),
    })),
    problems: extras.problems ?? [],
  };
  return createDocument(uri, extras.version ?? 1, text, analysis);
}

function isOneOf<T extends string>(labels: readonly T[], label: string): label is T {
  return (labels as readonly string[]).includes(label);
}

function mentionOf(text: string, { start, end, label }: Labelled): Mention {
  return { start, end, label: label as Mention['label'], name: text.slice(start, end), ...provenance };
}

function figureOf({ start, end, label }: Labelled, value?: FigureValue): Figure {
  return {
    start,
    end,
    label: label as Figure['label'],
    value: value ?? { type: 'number', amount: '1' },
    ...provenance,
  };
}

function quoteOf({ start, end, label }: Labelled): Omit<Quote, 'speaker' | 'cue'> {
  const outer = { start: start - 1, end: end + 1 };
  return { start, end, outer, kind: label as Quote['kind'], ...provenance };
}

function indirectOf({ start, end }: Labelled): Omit<IndirectQuote, 'speaker' | 'cue'> {
  return { start, end, kind: 'indirect', ...provenance };
}

function tellingIn(
  text: string,
  { by, form = 'name', standsFor, cue, continues }: Telling = {},
): Pick<Quote, 'speaker' | 'cue' | 'continues'> {
  const phrase = (words: string): Phrase => {
    const start = text.indexOf(words);
    assert.notEqual(start, -1, `“${words}” is not in the text`);
    return { start, end: start + words.length, text: words };
  };
  const named = standsFor === undefined ? {} : { standsFor: phrase(standsFor) };
  return {
    speaker: by === undefined ? null : { ...phrase(by), form, ...named },
    cue: cue === undefined ? null : phrase(cue),
    ...(continues === undefined ? {} : { continues }),
  };
}

export function section(
  kind: Section['kind'],
  start: number,
  end: number,
  noise?: NonNullable<Section['noise']>,
): Section {
  return { kind, start, end, language: 'en', ...provenance, ...(noise === undefined ? {} : { noise }) };
}

/** A document told by its sections: kind, or `noise:` and its kind, and text. */
export function sectionedDocument(
  parts: readonly (readonly [
    Exclude<Section['kind'], 'noise'> | `noise:${NonNullable<Section['noise']>}`,
    string,
  ])[],
): DocumentSnapshot {
  let end = 0;
  const sections = parts.map(([name, text]) => {
    const [kind, noise] = name.split(':') as [Section['kind'], Section['noise']];
    const start = end;
    end += text.length;
    return section(kind, start, end, noise);
  });
  return markedDocument('file:///a.txt', [parts.map(([, text]) => text).join('')], { sections });
}

/** A link from the words `from` of one document to the words `to` of another, and back. */
export interface LinkedWords {
  readonly from: readonly [DocumentSnapshot, string];
  readonly to: readonly [DocumentSnapshot, string];
  readonly kind?: Link['kind'];
  readonly score?: number;
}

/** Documents side by side; mentions of the same `entities` entry (a list of spellings) name the same. */
export function snapshotOf(
  documents: readonly DocumentSnapshot[],
  entities: Readonly<Record<string, readonly string[]>> = {},
  links: readonly LinkedWords[] = [],
): Snapshot {
  const idOf = ({ name, label }: Mention): string =>
    Object.entries(entities).find(([, names]) => names.includes(name))?.[0] ?? `${label}:${name}`;
  const byUri = new Map(documents.map((document) => [document.uri, document]));
  const corpus = new Map<string, CorpusDocument>();
  const known = new Map<string, Entity>();
  for (const { uri, analysis } of documents) {
    const { language } = analysis;
    const entityIds = analysis.mentions.map(idOf);
    corpus.set(uri, {
      path: uri,
      analysis,
      entityIds,
      links: links.flatMap((link) => linksFrom(uri, link)),
      problems: analysis.problems,
    });
    analysis.mentions.forEach(({ start, end, label, name }, index) => {
      const id = entityIds[index]!;
      const before = known.get(id) ?? { id, label, names: [], mentions: [] };
      const fullest = before.names.find((one) => one.language === language)?.text ?? '';
      known.set(id, {
        ...before,
        names: [
          ...before.names.filter((one) => one.language !== language),
          { language, text: name.length > fullest.length ? name : fullest },
        ],
        mentions: [...before.mentions, { path: uri, start, end, index }],
      });
    });
  }
  return { documents: byUri, corpus: { documents: corpus, entities: known } };
}

function linksFrom(uri: string, { from, to, kind = 'translation', score = 0.9 }: LinkedWords): Link[] {
  const ends = [from, to].map(([document, words]) => ({ path: document.uri, ...find(document, words) }));
  return ends.flatMap((own, at) => {
    const other = ends[1 - at]!;
    return own.path === uri ? [{ start: own.start, end: own.end, kind, score, to: other }] : [];
  });
}

/** Where the words stand first. */
export function find({ text }: DocumentSnapshot, words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  assert.notEqual(start, -1, `“${words}” is not in the text`);
  return { start, end: start + words.length };
}

/** A document as the analysis itself sees it. */
export function analysedDocument(uri: string, text: string, version = 1): DocumentSnapshot {
  return createDocument(uri, version, text, analyseDocument(text));
}

/** The text that a range of LSP covers. */
export function textIn(
  { text, lineIndex }: DocumentSnapshot,
  range: { start: { line: number; character: number }; end: { line: number; character: number } },
): string {
  return text.slice(lineIndex.offsetAt(range.start), lineIndex.offsetAt(range.end));
}

import { csvFormatRows } from 'd3-dsv';
import type { CorpusDocument, FigureValue } from '../model.js';
import { bySpan, type Span } from '../text/span.js';
import { toCsvCell } from './csvCell.js';
import { loss, type Exported, type Format } from './format.js';
import { speakerAnnotation } from './speakers.js';

/**
 * One row a mark, a header first: RFC 4180 with line feeds between rows, UTF-8 without a byte order mark. Offsets are
 * UTF-16 code units. A cell that a spreadsheet would run as a formula begins with an apostrophe; `fromCsvCell` takes
 * it off again.
 */
export const csv: Format = { id: 'csv', title: 'CSV, one mark a row', write: writeCsv };

type KeyOf<T> = T extends unknown ? keyof T : never;

/** A column for each part that a figure's value can have, its type apart; an object, so that none is forgotten. */
const valueColumns = {
  amount: true,
  currency: true,
  unit: true,
  timex: true,
  mod: true,
  set: true,
  offset: true,
  direction: true,
  weekday: true,
  anchor: true,
  resolved: true,
  approx: true,
  bound: true,
  low: true,
  high: true,
  magnitude: true,
} as const satisfies Record<Exclude<KeyOf<FigureValue>, 'type'>, true>;

const columns = [
  ...(['path', 'layer', 'label', 'start', 'end', 'text', 'entity', 'name', 'value'] as const),
  ...(Object.keys(valueColumns) as (keyof typeof valueColumns)[]),
  ...([
    'speaker',
    'speaker_start',
    'speaker_end',
    'speaker_said',
    'speaker_stands_for',
    'speaker_entity',
    'cue',
    'cue_start',
    'cue_end',
    'continues',
    'rule',
    'reasons',
  ] as const),
];

type Cell = string | number | null | undefined;
type Cells = Readonly<Partial<Record<(typeof columns)[number], Cell>>>;
type Row = Cells & Span;

function writeCsv(documents: readonly CorpusDocument[]): Exported {
  const rows = documents.flatMap((document) => rowsOf(document).map(cellsOf));
  return {
    files: [{ path: 'annotations.csv', content: `${csvFormatRows([columns, ...rows])}\n` }],
    losses: [
      ...loss(documents, 'sections', whyMarksOnly, ({ analysis }) => analysis.sections.length),
      ...loss(documents, 'sentences', whyMarksOnly, ({ analysis }) => analysis.sentences.length),
      ...loss(documents, 'links', whyMarksOnly, ({ links }) => links.length),
      ...loss(documents, 'problems', whyMarksOnly, ({ problems }) => problems.length),
      ...loss(documents, 'dates of documents', whyMarksOnly, ({ analysis }) =>
        analysis.documentDate === undefined ? 0 : 1,
      ),
      ...loss(documents, 'texts', 'the text of a document stays in its own file', () => 1),
    ],
  };
}

const whyMarksOnly = 'a row is a mention, a figure or a quote';

function rowsOf(document: CorpusDocument): readonly Row[] {
  const { path, analysis, entityIds } = document;
  const { text } = analysis;
  const common = (layer: string, label: string, { start, end }: Span) => ({
    path,
    layer,
    label,
    start,
    end,
    text: text.slice(start, end),
  });
  const mentions = analysis.mentions.map((mention, index) => ({
    ...common('entity', mention.label, mention),
    entity: entityIds[index],
    name: mention.name,
    ...provenance(mention),
  }));
  const figures = analysis.figures.map((figure) => ({
    ...common('figure', figure.label, figure),
    ...valueCells(figure.value),
    ...provenance(figure),
  }));
  const said = [...analysis.quotes, ...analysis.indirectQuotes].map((quote) => {
    const speaker = speakerAnnotation(document, quote.speaker);
    return {
      ...common('quote', quote.kind, quote),
      speaker: speaker?.text,
      speaker_start: speaker?.start,
      speaker_end: speaker?.end,
      speaker_said: speaker?.said,
      speaker_stands_for: speaker?.standsFor?.text,
      speaker_entity: speaker?.entity,
      cue: quote.cue?.text,
      cue_start: quote.cue?.start,
      cue_end: quote.cue?.end,
      continues: 'continues' in quote ? 'true' : '',
      ...provenance(quote),
    };
  });
  return [...said, ...mentions, ...figures].sort(bySpan);
}

function provenance({
  rule,
  reasons,
}: {
  readonly rule: string;
  readonly reasons: readonly string[];
}): Omit<Cells, keyof Span> {
  return { rule, reasons: reasons.join('; ') };
}

function valueCells({ type, ...value }: FigureValue): Omit<Cells, keyof Span> {
  const cells = Object.entries(value).map(([column, cell]) => [column, cell === true ? 'true' : cell]);
  return { value: type, ...(Object.fromEntries(cells) as Omit<Cells, keyof Span>) };
}

function cellsOf(row: Row): string[] {
  return columns.map((column) => toCsvCell(String(row[column] ?? '')));
}

import { overlaps, type Figure, type Span } from '../../../server/src/core/index.js';
import { addCounts, noCounts, rates, share, type Counts } from '../scores.js';
import { percent, table, type Cell } from '../table.js';
import type { TaskContext } from '../task.js';

/** The texts of one or more public sets, with their gold and what Glossa finds in them. */
export type FigureSet = (read: TaskContext['read']) => readonly FigureRow[];

/** A text; `set`, `language` and `type` say which line of the table it counts for. */
export interface FigureRow {
  readonly set: string;
  readonly language: string;
  readonly type: string;
  readonly text: string;
  /** Empty where nothing of this type may be found. */
  readonly gold: readonly GoldFigure[];
  /** What we find of the kinds that the set labels on this line; a figure of another kind is no false one. */
  readonly predicted: readonly Figure[];
  /** False where the set does not say where a figure stands: its gold spans the text, and only values count. */
  readonly edges: boolean;
  /** What relative dates are told from. */
  readonly documentDate?: string | null;
}

export interface GoldFigure extends Span {
  /** What the set says of it, for the list of what is wrong. */
  readonly value: string;
  /** Whether a figure is of the gold's kind and says the same; null where the set tells spans alone. */
  readonly says: ((figure: Figure) => boolean) | null;
  /** The value in the set's own scheme, where the reader that the set was made with is measured beside Glossa. */
  readonly resolution?: Resolution | null;
}

/** A value of Recognizers-Text: a number with its unit, or what a date may mean. */
export interface Resolution {
  readonly value?: string | null;
  readonly unit?: string;
  readonly isoCurrency?: string;
  readonly values?: readonly {
    readonly timex?: string;
    readonly value?: string;
    readonly start?: string;
    readonly end?: string;
  }[];
}

/** How many of a row's gold figures another reader has with their value; null where it does not read such figures. */
export type Peer = (row: FigureRow) => number | null;

export interface FigureCounts {
  texts: number;
  gold: number;
  /** Strict: the edges are the gold's. Of the texts whose set gives edges. */
  readonly spans: Counts;
  /** Gold figures that one of ours shares a character with. */
  touched: number;
  /** Gold figures with a value, and those whose value one of ours that touches them has. */
  valued: number;
  right: number;
}

/** A row whose figures are looked for when first asked for: a narrowed run reads only the texts that it shows. */
export function readLater(row: Omit<FigureRow, 'predicted'>, find: () => readonly Figure[]): FigureRow {
  let found: readonly Figure[] | null = null;
  return {
    ...row,
    get predicted() {
      found ??= find();
      return found;
    },
  };
}

export function countFigures(rows: readonly FigureRow[]): FigureCounts {
  const counts: FigureCounts = { texts: 0, gold: 0, spans: noCounts(), touched: 0, valued: 0, right: 0 };
  for (const row of rows) {
    counts.texts++;
    counts.gold += row.gold.length;
    if (row.edges) {
      addCounts(counts.spans, countEdges(row));
    }
    for (const gold of row.gold) {
      counts.touched += row.predicted.some((figure) => overlaps(figure, gold)) ? 1 : 0;
      counts.valued += gold.says === null ? 0 : 1;
      counts.right += gold.says !== null && isRight(row, gold) ? 1 : 0;
    }
  }
  return counts;
}

function countEdges({ gold, predicted }: FigureRow): Counts {
  const right = gold.filter((own) => predicted.some((figure) => sameEdges(own, figure))).length;
  return { right, wrong: predicted.length - right, missed: gold.length - right };
}

/** One line for each set, language and type, in the order in which they come. */
export function figureTable(rows: readonly FigureRow[], peer: Peer): string {
  const lines = [...byLine(rows).values()].map((own): Cell[] => {
    const { texts, gold, spans, touched, valued, right } = countFigures(own);
    const { precision, recall, f1 } = rates(spans);
    const edges = own.some((row) => row.edges) ? [precision, recall, f1].map(percent) : ['', '', ''];
    return [
      ...lineOf(own[0]),
      texts,
      gold,
      ...edges,
      percent(share(touched, gold)),
      valued === 0 ? '' : percent(share(right, valued)),
      peerCell(own, valued, peer),
    ];
  });
  return table(
    ['set', 'language', 'type', 'texts', 'gold', 'span P', 'R', 'F1', 'touched', 'value', 'recognizers'],
    lines,
  );
}

function peerCell(rows: readonly FigureRow[], valued: number, peer: Peer): Cell {
  const counts = rows.map(peer).filter((count) => count !== null);
  return counts.length === 0 ? '' : percent(share(sum(counts), valued));
}

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

/** Of each line of the table, the first `most` texts that are wrong: those with a wrong value before all others. */
export function wrongFigures(rows: readonly FigureRow[], most: number): string[] {
  return [...byLine(rows)].flatMap(([line, own]) => {
    const values = own.filter((row) => row.gold.some((gold) => gold.says !== null && !isRight(row, gold)));
    const spans = own.filter((row) => row.edges && !values.includes(row) && hasWrongEdges(row));
    const first = [...values, ...spans].slice(0, most);
    return first.length === 0
      ? []
      : [
          `${line}: ${values.length} texts with a wrong value, ${spans.length} with wrong edges alone\n` +
            first.map(describe).join('\n'),
        ];
  });
}

/** `set language type`, as in the table. */
export function lineName({ set, language, type }: FigureRow): string {
  return `${set} ${language} ${type}`;
}

function lineOf(row: FigureRow | undefined): Cell[] {
  return row === undefined ? ['', '', ''] : [row.set, row.language, row.type];
}

function byLine(rows: readonly FigureRow[]): Map<string, FigureRow[]> {
  const lines = new Map<string, FigureRow[]>();
  for (const row of rows) {
    const name = lineName(row);
    const own = lines.get(name);
    if (own === undefined) {
      lines.set(name, [row]);
    } else {
      own.push(row);
    }
  }
  return lines;
}

function sameEdges(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function isRight({ predicted }: FigureRow, gold: GoldFigure): boolean {
  return predicted.some((figure) => overlaps(figure, gold) && gold.says?.(figure) === true);
}

function hasWrongEdges({ gold, predicted }: FigureRow): boolean {
  return (
    gold.some((own) => !predicted.some((figure) => sameEdges(own, figure))) ||
    predicted.some((figure) => !gold.some((own) => sameEdges(own, figure)))
  );
}

function describe(row: FigureRow): string {
  const { text, gold, predicted, documentDate } = row;
  const line = (mark: string, part: Span, value: string): string =>
    `     ${mark} ${JSON.stringify(text.slice(part.start, part.end))}  ${value}`;
  return [
    `  ${JSON.stringify(excerpt(row))}${typeof documentDate !== 'string' ? '' : `  (on ${documentDate})`}`,
    ...gold.map((own) => line(own.says === null || isRight(row, own) ? 'gold ' : 'gold!', own, own.value)),
    ...predicted.map((figure) => line('ours ', figure, valueText(figure))),
  ].join('\n');
}

/** Of a long text, what is about its figures. */
function excerpt({ text, gold, predicted }: FigureRow): string {
  const around = 60;
  const marks = [...gold, ...predicted];
  const from = Math.max(0, Math.min(...marks.map(({ start }) => start)) - around);
  const to = Math.min(text.length, Math.max(...marks.map(({ end }) => end)) + around);
  return marks.length === 0 || text.length <= 4 * around
    ? text
    : `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}

export function valueText({ value: { type, ...rest } }: Figure): string {
  return [type, ...Object.entries(rest).map(([name, own]) => `${name}=${String(own)}`)].join(' ');
}

import type { DocumentDate, Figure, Paragraph, Section, SectionKind } from '../../model.js';
import type { Span } from '../../text/span.js';
import { endsAsSentence, isDateline, lettersBeside, mostLettersBeside } from './datelines.js';
import { stampAfter, stampBefore } from './stampWords.js';

/** Lines that are longer are no stamps. */
const longestStamp = 200;
/** A paragraph of so many characters is text, not a stamp or a heading. */
const shortestText = 60;
/** So many lines below the opening may still be of the head of the page. */
const linesOfHead = 8;
/** So many lines below the article may still be about it. */
const linesBelow = 5;
const mostLettersOfDateLine = 30;

/** What has no year with four digits or of an era has no full date. */
const mayHaveYear = /[\d０-９]{4}|令和|平成|昭和|民國|民国/u;

interface Found {
  readonly date: string;
  readonly from: DocumentDate['from'];
  readonly start: number;
  readonly end: number;
  /** The lower, the more it tells. */
  readonly rank: number;
}

/**
 * The day that a text says it is of: in a stamp of publication (`Published Feb 4, 2026`, 입력 2026.02.04, 2026年2月4日
 * 公開), a dateline (`SEOUL, Feb. 4, 2026 —`), a line that is a date, or a stamp of its last update. Teasers of other
 * articles don't count, and a bare date above the headline, which may be the day that the page was read, counts least.
 *
 * @param paragraphs of the whole text, noise too, in reading order
 * @param figuresOf the figures of one paragraph, with offsets in the document
 */
export function findDocumentDate(
  text: string,
  paragraphs: readonly Paragraph[],
  sections: readonly Section[],
  figuresOf: (paragraph: Paragraph) => readonly Figure[],
): DocumentDate | undefined {
  const kindOf = kindsInOrder(sections);
  const lines = paragraphs.map((paragraph) => ({ paragraph, kind: kindOf(paragraph.start) }));
  const isText = (line: Line): boolean => line.kind === 'lead' || line.kind === 'body';
  const headline = lines.findIndex(({ kind }) => kind === 'headline');
  const first = lines.findIndex(
    (line) => isText(line) && line.paragraph.end - line.paragraph.start >= shortestText,
  );
  const last = lines.findLastIndex(isText);
  const page: Page = { headline, first, last };
  // A chronicle has a line with the date above each of its days.
  const headings = new Set<string>();
  let best: Found | undefined;
  for (const [at, { paragraph, kind }] of lines.entries()) {
    if (at > last + linesBelow && last >= 0) {
      break;
    }
    const own = text.slice(paragraph.start, paragraph.end);
    if (kind === 'related' || !mayHaveYear.test(own.slice(0, longestStamp))) {
      continue;
    }
    const found = readLine(own, paragraph.start, placeOf(at, kind, page), () => figuresOf(paragraph));
    if (found === undefined) {
      continue;
    }
    if (found.rank === rankOfDateLine['in the text']) {
      headings.add(found.date);
    }
    if (best === undefined || found.rank < best.rank) {
      best = found;
    }
  }
  return best === undefined || (best.rank === rankOfDateLine['in the text'] && headings.size > 1)
    ? undefined
    : { date: best.date, from: best.from, span: { start: best.start, end: best.end } };
}

/** The lines of a page, by number, or -1: the headline, the first paragraph of the text and the last line of it. */
interface Page {
  readonly headline: number;
  readonly first: number;
  readonly last: number;
}

/** Where a line stands on its page. */
function placeOf(at: number, kind: SectionKind | undefined, { headline, first, last }: Page): Where {
  if (at === first) {
    return 'opening';
  }
  if (at < headline) {
    return 'above the headline';
  }
  if (first < 0 || at < first) {
    return 'above';
  }
  if (at > last) {
    return 'below';
  }
  if (at > first + linesOfHead) {
    return 'inside';
  }
  return kind === 'noise' ? 'below the opening' : 'in the text';
}

interface Line {
  readonly paragraph: Paragraph;
  readonly kind: SectionKind | undefined;
}

const mayHaveDateline: ReadonlySet<Where> = new Set([
  'above the headline',
  'above',
  'opening',
  'below the opening',
]);

interface FoundFigure extends Span {
  /** Of a full date. */
  readonly date: string | undefined;
}

type Where =
  'above the headline' | 'above' | 'opening' | 'below the opening' | 'in the text' | 'inside' | 'below';

/** Where a bare date is that of the article, and how much it tells there. */
const rankOfDateLine: Readonly<Partial<Record<Where, number>>> = {
  above: 3,
  opening: 3,
  'below the opening': 3.5,
  'in the text': 5,
  'above the headline': 6,
};

function kindsInOrder(sections: readonly Section[]): (offset: number) => SectionKind | undefined {
  let at = 0;
  return (offset) => {
    while ((sections[at]?.end ?? Infinity) <= offset) {
      at++;
    }
    return sections[at]?.kind;
  };
}

/** The date that tells most in a line of the page: of a stamp, of a dateline, or the line itself. */
function readLine(
  own: string,
  start: number,
  where: Where,
  figuresOf: () => readonly Figure[],
): Found | undefined {
  if (where !== 'opening' && own.length > longestStamp) {
    return undefined;
  }
  const figures: FoundFigure[] = figuresOf().map((figure) => ({
    start: figure.start - start,
    end: figure.end - start,
    date: fullDate(figure),
  }));
  const first = figures.find(({ date }) => date !== undefined);
  if (first?.date === undefined) {
    return undefined;
  }
  const beside = own.length <= longestStamp ? lettersBeside(own, figures) : Infinity;
  const isLine = beside <= mostLettersBeside && !endsAsSentence(own);
  const found: Found[] = [];
  for (const [at, { date, ...span }] of figures.entries()) {
    const kind = date === undefined ? undefined : readDated(own, figures, at, { where, isLine });
    if (date !== undefined && kind !== undefined) {
      found.push({ date, ...kind, start: start + span.start, end: start + span.end });
    }
  }
  const rank = rankOfDateLine[where];
  if (found.length === 0 && isLine && beside <= mostLettersOfDateLine && rank !== undefined) {
    return { date: first.date, from: 'date-line', rank, start: start + first.start, end: start + first.end };
  }
  return found.sort((a, b) => a.rank - b.rank)[0];
}

interface LineShape {
  readonly where: Where;
  /** Little stands beside its dates, and it is no sentence. */
  readonly isLine: boolean;
}

/** What a date of a line is the date of, where a stamp or a dateline says so. */
function readDated(
  own: string,
  figures: readonly FoundFigure[],
  at: number,
  { where, isLine }: LineShape,
): Pick<Found, 'from' | 'rank'> | undefined {
  const figure = figures[at];
  if (figure === undefined) {
    return undefined;
  }
  const stamp = isLine
    ? (stampBefore(withoutTimes(own, figures, at)) ?? stampOfTime(own, figures, at))
    : undefined;
  if (stamp !== undefined) {
    return { from: stamp, rank: stampRank[stamp] + (withinText.has(where) ? withinTextRank : 0) };
  }
  const after = own.slice(figure.end, figures[at + 1]?.start ?? own.length);
  return mayHaveDateline.has(where) && isDateline(own, figure, after)
    ? { from: 'dateline', rank: 2 }
    : undefined;
}

/** What leads up to a date since the one before it, the times of the day left out: Updated 11:22 PM EST, Tue … */
function withoutTimes(own: string, figures: readonly FoundFigure[], at: number): string {
  let from = at;
  while (from > 0 && figures[from - 1]?.date === undefined) {
    from--;
  }
  const ends = [
    from === 0 ? 0 : (figures[from - 1]?.end ?? 0),
    ...figures.slice(from, at).map(({ end }) => end),
  ];
  return ends.map((end, index) => own.slice(end, figures[from + index]?.start ?? end)).join(' ');
}

const stampRank = { published: 1, updated: 4 } as const;
/** A stamp in or below the text may be of something else, so that it tells a little less. */
const withinText: ReadonlySet<Where> = new Set(['in the text', 'inside', 'below']);
const withinTextRank = 0.5;

/** A stamp behind its date, with the time of the day between them or not. */
function stampOfTime(
  own: string,
  figures: readonly FoundFigure[],
  at: number,
): ReturnType<typeof stampAfter> {
  const next = figures[at + 1];
  const isTime =
    next !== undefined &&
    next.date === undefined &&
    own.slice(figures[at]?.end ?? 0, next.start).trim().length <= 3;
  const end = (isTime ? next : figures[at])?.end ?? 0;
  const following = figures[at + (isTime ? 2 : 1)];
  const after = own.slice(end, following?.start ?? own.length);
  // Before another date the word is that date's.
  return following?.date === undefined ? stampAfter(after) : undefined;
}

function fullDate({ value }: Figure): string | undefined {
  return 'timex' in value ? /^((?:19|20)\d\d-\d\d-\d\d)(?:T[^/]*)?$/.exec(value.timex)?.[1] : undefined;
}

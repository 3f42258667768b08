import { analyseDocument } from '../../server/src/core/index.js';
import { countLines, coveredLines, lostShare, type LineCounts, type NoiseRow } from './lineScores.js';
import { addCounts, noCounts, rates } from './scores.js';
import { sectionPeers, type LineJudge } from './sectionPeers.js';
import { percent, table } from './table.js';
import type { Task, TaskContext } from './task.js';

const setsOf = {
  en: ['noise-aeb', 'noise-fundus', 'noise-postlight'],
  ja: ['noise-aeb', 'noise-fundus', 'noise-postlight'],
  ko: ['noise-aeb', 'noise-fundus'],
  zh: ['noise-fundus', 'noise-postlight'],
} as const;
const shortest = 80;
const mostLost = 0.3;

/** Teasers of other articles are no content of this one, whatever section they are. */
const glossa: LineJudge = {
  name: 'glossa',
  keeps: ({ text, lines }) =>
    coveredLines(
      lines,
      analyseDocument(text).sections.filter(({ kind }) => kind !== 'noise' && kind !== 'related'),
    ),
};

const judges: readonly LineJudge[] = [
  glossa,
  {
    name: `${shortest} characters`,
    keeps: ({ lines }) => lines.map(([start, end]) => end - start >= shortest),
  },
  { name: 'every line', keeps: ({ lines }) => lines.map(() => true) },
  ...sectionPeers,
];

interface Page {
  readonly set: string;
  readonly row: NoiseRow;
  readonly counts: readonly LineCounts[];
  readonly lost: number;
}

export const sections: Task = {
  about: 'which lines of a web page are the article, beside other extractors',
  async run(context) {
    for (const [language, sets] of Object.entries(setsOf)) {
      const pages: Page[] = [];
      for (const set of sets) {
        for (const row of readPages(context, set, language)) {
          pages.push(await judged(set, row));
        }
      }
      if (pages.length > 0) {
        context.print(scoresTable(language, pages));
        context.print(lossesTable(pages));
        if (context.worst > 0) {
          context.print(worstTable(pages, context.worst));
        }
      }
    }
    context.print(
      'Micro-averaged over lines. “80 characters” keeps the lines of at least so many. The extractors get the same\n' +
        'lines, each as a paragraph, the first also as the title.',
    );
  },
};

function readPages({ read }: TaskContext, set: string, language: string): readonly NoiseRow[] {
  return read<NoiseRow>(`measure-only/${set}/dev/${language}.jsonl`, 'id', 'text', 'lines') ?? [];
}

async function judged(set: string, row: NoiseRow): Promise<Page> {
  const verdicts = await Promise.all(judges.map(async ({ keeps }) => keeps(row)));
  return {
    set,
    row,
    counts: verdicts.map((kept) => countLines(row, kept)),
    lost: lostShare(row, verdicts[0] ?? []),
  };
}

function scoresTable(language: string, pages: readonly Page[]): string {
  const groups = [...new Set(pages.map(({ set }) => set)), 'together'].map((set) => ({
    set,
    own: pages.filter((page) => set === 'together' || page.set === set),
  }));
  return table(
    [language, 'pages', 'kept by', 'focus P', 'R', 'F1', 'full page P', 'R', 'F1'],
    groups.flatMap(({ set, own }) =>
      judges.map(({ name }, at) => {
        const full = noCounts();
        const focus = noCounts();
        for (const { counts } of own) {
          addCounts(full, counts[at]?.full ?? noCounts());
          addCounts(focus, counts[at]?.focus ?? noCounts());
        }
        const cells = [focus, full].flatMap((counts) => {
          const { precision, recall, f1 } = rates(counts);
          return [percent(precision), percent(recall), percent(f1)];
        });
        return [at === 0 ? set : '', at === 0 ? own.length : '', name, ...cells];
      }),
    ),
  );
}

function lossesTable(pages: readonly Page[]): string {
  const losers = pages.filter(({ lost }) => lost > mostLost).sort((a, b) => b.lost - a.lost);
  const said = `${losers.length} of ${pages.length} documents lose more than ${100 * mostLost} % of their body.`;
  return losers.length === 0
    ? said
    : `${said}\n${table(
        ['lost %', 'document'],
        losers.map(({ lost, row }) => [percent(lost), row.id]),
      )}`;
}

function worstTable(pages: readonly Page[], worst: number): string {
  const scored = pages
    .map(({ row, counts: [own] }) => ({ id: row.id, rates: rates(own?.focus ?? noCounts()) }))
    .sort((a, b) => a.rates.f1 - b.rates.f1);
  return table(
    ['focus P', 'R', 'F1', 'worst documents'],
    scored
      .slice(0, worst)
      .map(({ id, rates: { precision, recall, f1 } }) => [
        percent(precision),
        percent(recall),
        percent(f1),
        id,
      ]),
  );
}

import {
  digestDocument,
  findSections,
  surveyFolder,
  type FolderEvidence,
} from '../../server/src/core/index.js';
import { countLines, coveredLines, lostShare, type LineCounts, type NoiseRow } from './lineScores.js';
import { addCounts, noCounts, rates, type Counts } from './scores.js';
import { sectionPeers, type LineJudge } from './sectionPeers.js';
import { percent, table } from './table.js';
import type { Task } from './task.js';

const setsOf = {
  en: ['noise-aeb', 'noise-fundus', 'noise-postlight'],
  ja: ['noise-aeb', 'noise-fundus', 'noise-postlight'],
  ko: ['noise-aeb', 'noise-fundus'],
  zh: ['noise-fundus', 'noise-postlight'],
} as const;
const shortest = 80;
const mostLost = 0.3;

/** Of fewer pages nobody can tell what is the site's. */
const leastOfSite = 3;

const alone = 'glossa alone';
const inFolder = 'glossa, folder';

/** In the order of the tables. */
const judgesOf = (rows: readonly NoiseRow[]): readonly LineJudge[] => [
  { name: alone, keeps: (row) => articleLines(row) },
  folderJudge(rows),
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
  readonly verdicts: readonly Verdict[];
}

interface Verdict extends LineCounts {
  readonly judge: string;
  readonly lost: number;
}

export const sections: Task = {
  about: 'which lines of a web page are the article, beside other extractors',
  async run({ read, print, worst }) {
    for (const [language, sets] of Object.entries(setsOf)) {
      const found = sets.flatMap((set) =>
        (read<NoiseRow>(`measure-only/${set}/dev/${language}.jsonl`, 'id', 'text', 'lines') ?? []).map(
          (row) => ({
            set,
            row,
          }),
        ),
      );
      const judges = judgesOf(found.map(({ row }) => row));
      const pages: Page[] = [];
      for (const { set, row } of found) {
        pages.push({ set, row, verdicts: await verdictsOf(judges, row) });
      }
      if (pages.length > 0) {
        print(scoresTable(language, pages));
        print(lossesTable(pages));
        if (worst > 0) {
          print(worstTable(pages, worst));
        }
      }
    }
    print(
      'P, R and F1 over all lines, and the mean of the F1 of the pages. “folder” knows the other pages too, a folder a\n' +
        'site; “of one site” are the pages of sites with at least three. “80 characters” keeps the lines of at least so\n' +
        'many. The extractors get the same lines, each as a paragraph, the first also as the title.',
    );
  },
};

/** Knows the other pages of the language; the pages of one site are a folder of their own. */
function folderJudge(rows: readonly NoiseRow[]): LineJudge {
  const pathOf = (row: NoiseRow): string => `${siteOf(row)}/${row.id.replaceAll('/', ' ')}`;
  const survey = surveyFolder(rows.map((row) => ({ path: pathOf(row), digest: digestDocument(row.text) })));
  return { name: inFolder, keeps: (row) => articleLines(row, survey.evidenceOf(pathOf(row))) };
}

/** Teasers of other articles are no content of this one, whatever section they are. */
function articleLines({ text, lines }: NoiseRow, folder?: FolderEvidence): boolean[] {
  const article = findSections(text, folder === undefined ? {} : { folder }).filter(
    ({ kind }) => kind !== 'noise' && kind !== 'related',
  );
  return coveredLines(lines, article);
}

async function verdictsOf(judges: readonly LineJudge[], row: NoiseRow): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const { name, keeps } of judges) {
    const kept = await keeps(row);
    verdicts.push({ judge: name, ...countLines(row, kept), lost: lostShare(row, kept) });
  }
  return verdicts;
}

function scoresTable(language: string, pages: readonly Page[]): string {
  const groups = [
    ...[...new Set(pages.map(({ set }) => set)), 'together'].map((set) => ({
      set,
      own: pages.filter((page) => set === 'together' || page.set === set),
    })),
    { set: 'of one site', own: pages.filter(({ row }) => sitePages(pages, row) >= leastOfSite) },
  ].filter(({ own }) => own.length > 0);
  return table(
    [language, 'pages', 'kept by', 'focus P', 'R', 'F1', 'mean', 'full page P', 'R', 'F1', 'mean'],
    groups.flatMap(({ set, own }) =>
      (own[0]?.verdicts ?? []).map(({ judge }, at) => {
        const cells = (['focus', 'full'] as const).flatMap((extent) =>
          averages(own.map(({ verdicts }) => verdicts[at]?.[extent] ?? noCounts())),
        );
        return [at === 0 ? set : '', at === 0 ? own.length : '', judge, ...cells];
      }),
    ),
  );
}

/** How many pages there are of the site that `row` is of. */
function sitePages(pages: readonly Page[], row: NoiseRow): number {
  return pages.filter((page) => siteOf(page.row) === siteOf(row)).length;
}

function siteOf({ url }: NoiseRow): string {
  return url === undefined ? '' : new URL(url).hostname.replace(/^www\./, '');
}

/** Precision, recall and F1 over all lines, and the mean of the pages' F1. */
function averages(pages: readonly Counts[]): string[] {
  const all = noCounts();
  for (const counts of pages) {
    addCounts(all, counts);
  }
  const { precision, recall, f1 } = rates(all);
  const mean = pages.reduce((sum, counts) => sum + rates(counts).f1, 0) / pages.length;
  return [precision, recall, f1, mean].map(percent);
}

function lossesTable(pages: readonly Page[]): string {
  const losses = pages.flatMap(({ row, verdicts }) =>
    verdicts
      .filter(({ judge }) => judge === alone || judge === inFolder)
      .map(({ judge, lost }) => ({ id: row.id, judge, lost })),
  );
  const losers = losses.filter(({ lost }) => lost > mostLost).sort((a, b) => b.lost - a.lost);
  const said = `${new Set(losers.map(({ id }) => id)).size} of ${pages.length} documents lose more than ${100 * mostLost} % of their body.`;
  return losers.length === 0
    ? said
    : `${said}\n${table(
        ['lost %', 'kept by', 'document'],
        losers.map(({ id, judge, lost }) => [percent(lost), judge, id]),
      )}`;
}

function worstTable(pages: readonly Page[], worst: number): string {
  const scored = pages
    .flatMap(({ row, verdicts }) =>
      verdicts.filter(({ judge }) => judge === alone).map(({ focus }) => ({ id: row.id, ...rates(focus) })),
    )
    .sort((a, b) => a.f1 - b.f1);
  return table(
    ['focus P', 'R', 'F1', 'worst documents of ' + alone],
    scored
      .slice(0, worst)
      .map(({ id, precision, recall, f1 }) => [percent(precision), percent(recall), percent(f1), id]),
  );
}

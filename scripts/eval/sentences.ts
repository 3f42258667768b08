import type { Language, Span } from '../../server/src/core/index.js';
import { splitLines } from '../../server/src/core/text/lines.js';
import { splitSentences } from '../../server/src/core/text/sentences/index.js';
import { hardSentences, readHardSentence, type HardSentences } from './hardSentences.js';
import { addCounts, noCounts, rates, type Counts } from './scores.js';
import { countBoundaries, type SentenceRow } from './sentenceScores.js';
import { sentenceSets, type SentenceSet } from './sentenceSets.js';
import { percent, table } from './table.js';
import type { Task } from './task.js';

interface Splitter {
  readonly name: string;
  readonly split: (text: string, language: Language) => readonly Span[];
}

const segmenters = new Map<Language, Intl.Segmenter>();

/** Unicode's rules (Annex 29) as ICU has them for the language. */
const intl: Splitter = {
  name: 'Intl.Segmenter',
  split(text, language) {
    const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
    segmenters.set(language, segmenter);
    return Array.from(segmenter.segment(text), ({ index, segment }) => ({
      start: index,
      end: index + segment.length,
    }));
  },
};

const splitters: readonly Splitter[] = [{ name: 'glossa', split: splitSentences }, intl];

export const sentences: Task = {
  about: 'where sentences end, and how fast that is found, beside Intl.Segmenter',
  run({ read, print, worst }) {
    const sets = sentenceSets(read);
    print(scoresTable(sets));
    if (worst > 0) {
      print(worstTable(sets, worst));
    }
    print(hardTable());
    const large = sets.filter(({ rows }) => lengthOf(rows) >= shortestForSpeed);
    if (large.length > 0) {
      print(speedTable(large));
    }
    print(
      'Boundaries between sentences, micro-averaged. Segments of align-* stand as in their document, those of other\n' +
        'sets by fives, joined by a space, in Japanese and Chinese by nothing; lines are split one by one. Some segments\n' +
        'of align-ntrex and lid-lingua are titles or several sentences. A hard sentence counts if nothing in it is wrong.',
    );
  },
};

function split({ split: own }: Splitter, text: string, language: Language): Span[] {
  return splitLines(text).flatMap(({ start, end }) =>
    own(text.slice(start, end), language).map((span) => ({
      start: start + span.start,
      end: start + span.end,
    })),
  );
}

function countRow(splitter: Splitter, row: SentenceRow, language: Language): Counts {
  return countBoundaries(
    row,
    split(splitter, row.text, language).map(({ end }) => end),
  );
}

function scoresTable(sets: readonly SentenceSet[]): string {
  return table(
    ['set', 'language', 'texts', ...splitters.flatMap(({ name }) => [`${name} P`, 'R', 'F1'])],
    sets.map(({ name, said, language, rows }) => [
      name,
      said,
      rows.length,
      ...splitters.flatMap((splitter) => {
        const counts = noCounts();
        for (const row of rows) {
          addCounts(counts, countRow(splitter, row, language));
        }
        const { precision, recall, f1 } = rates(counts);
        return [precision, recall, f1].map(percent);
      }),
    ]),
  );
}

function worstTable(sets: readonly SentenceSet[], worst: number): string {
  const [own = intl] = splitters;
  const rows = sets.flatMap(({ name, said, language, rows: texts }) =>
    texts.map((row) => ({ name, said, id: row.id, counts: countRow(own, row, language) })),
  );
  const errors = ({ counts: { wrong, missed } }: { counts: Counts }): number => wrong + missed;
  return table(
    ['wrong', 'missed', 'worst texts'],
    rows
      .sort((a, b) => errors(b) - errors(a))
      .slice(0, worst)
      .map(({ name, said, id, counts }) => [counts.wrong, counts.missed, `${name} ${said} ${id}`]),
  );
}

function hardTable(): string {
  const groups = [
    ...hardSentences.map((own) => ({ name: own.name, own: [own] })),
    { name: 'together', own: hardSentences },
  ];
  return table(
    ['hard sentences', 'cases', ...splitters.map(({ name }) => name)],
    groups.map(({ name, own }) => [
      name,
      own.flatMap(({ cases }) => cases).length,
      ...splitters.map((splitter) => countHard(splitter, own)),
    ]),
  );
}

/** How many of them are split as they should be. */
function countHard(splitter: Splitter, groups: readonly HardSentences[]): number {
  return groups.flatMap(({ language, cases }) =>
    cases.filter((marked) => {
      const { text, sentences: gold } = readHardSentence(marked);
      const found = splitter.split(text, language).map(({ start, end }) => text.slice(start, end).trim());
      return found.join('|') === gold.join('|');
    }),
  ).length;
}

const shortestForSpeed = 20_000;
const measuredLength = 1_000_000;
const runs = 5;

function speedTable(sets: readonly SentenceSet[]): string {
  return table(
    ['speed', 'language', ...splitters.map(({ name }) => `${name}, M characters/s`), '× Intl.Segmenter'],
    sets.map(({ name, said, language, rows }) => {
      const speeds = splitters.map((splitter) => speedOf(splitter, rows, language));
      const [own = 0, peer = 0] = speeds;
      return [name, said, ...speeds.map((speed) => speed.toFixed(1)), (own / peer).toFixed(2)];
    }),
  );
}

const lengthOf = (rows: readonly SentenceRow[]): number =>
  rows.reduce((sum, { text }) => sum + text.length, 0);

/** In millions of characters a second: the median of some runs, after one that the compiler needs. */
function speedOf(splitter: Splitter, rows: readonly SentenceRow[], language: Language): number {
  const times = Math.ceil(measuredLength / lengthOf(rows));
  const measure = (): number => {
    const began = performance.now();
    for (let time = 0; time < times; time++) {
      for (const { text } of rows) {
        splitter.split(text, language);
      }
    }
    return performance.now() - began;
  };
  measure();
  const durations = Array.from({ length: runs }, measure).sort((a, b) => a - b);
  return (times * lengthOf(rows)) / (1000 * (durations[(runs - 1) / 2] ?? Infinity));
}

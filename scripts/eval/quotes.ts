import { analyseDocument, type DocumentAnalysis } from '../../server/src/core/index.js';
import { addQuoteCounts, countQuotes, lax, noQuoteCounts, type SpokenSpan } from './quoteScores.js';
import {
  betweenDoubleMarks,
  litbankDocument,
  polnearClauses,
  polnearQuotes,
  sentenceQuotes,
  type LitbankRow,
  type PolnearRow,
  type SentenceRow,
} from './quoteSets.js';
import { rates, share } from './scores.js';
import { percent, table, type Cell } from './table.js';
import type { Task, TaskContext } from './task.js';

interface QuotedText {
  readonly text: string;
  readonly quotes: readonly SpokenSpan[];
}

type Finder = (text: string) => readonly SpokenSpan[];

export const quotes: Task = {
  about: 'which words are quoted or told in indirect speech, and who said them',
  run(context) {
    const polnear = context.read<PolnearRow>(
      'measure-only/quote-polnear/dev/en.jsonl',
      'text',
      'attributions',
    );
    printQuotes(context, polnear);
    if (polnear !== undefined) {
      printClauses(context, polnear);
    }
  },
};

function printQuotes({ read, print }: TaskContext, polnear: readonly PolnearRow[] | undefined): void {
  const rows: Cell[][] = [];
  if (polnear !== undefined) {
    const gold = polnear.map((own) => ({ text: own.text, quotes: polnearQuotes(own) }));
    const inDoubleMarks: Finder = (text) => betweenDoubleMarks(text, speechIn(text));
    const found = gold.map(({ text }) => speechIn(text).length).reduce((sum, count) => sum + count, 0);
    const read = gold.map(({ text }) => inDoubleMarks(text).length).reduce((sum, count) => sum + count, 0);
    rows.push([...row('quote-polnear', 'en', gold, inDoubleMarks), '', found - read]);
  }
  for (const language of ['en', 'ko', 'ja']) {
    const sentences = read<SentenceRow>(`quote-ud-derived/dev/${language}.jsonl`, 'text', 'kind', 'quotes');
    if (sentences !== undefined) {
      const said = sentences.filter(({ kind }) => kind !== 'not-speech');
      const unsaid = sentences.filter(({ kind }) => kind === 'not-speech');
      const falsely = unsaid.filter(({ text }) =>
        analyse(text).quotes.some(({ speaker }) => speaker !== null),
      );
      const gold = said.map((own) => ({ text: own.text, quotes: sentenceQuotes(own) }));
      rows.push([
        ...row('quote-ud-derived', language, gold, speechIn),
        `${falsely.length} of ${unsaid.length}`,
      ]);
    }
  }
  const litbank = read<LitbankRow>('quote-litbank/dev/en.jsonl', 'sentences', 'quotes');
  if (litbank !== undefined) {
    rows.push(row('quote-litbank', 'en', litbank.map(litbankDocument), speechIn));
  }
  print(
    table(
      [
        'set',
        'language',
        'texts',
        'quotes',
        'span P',
        'R',
        'F1',
        'speakers',
        'right %',
        'false speakers',
        'other marks',
      ],
      rows,
    ),
  );
  print(
    'Quotes that are speech. Speakers: of the quotes found that have one. False speakers: sentences whose marks are no\n' +
      'speech, and somebody is said to speak. Other marks: quotes that were found between marks other than “ ” and ",\n' +
      'which the contents of PolNeAR are not read by; they are left out of its row. Text that looks like noise is read\n' +
      'like all else. quote-litbank is fiction, and names speakers by an id, not by a place in the text.',
  );
}

function printClauses({ print }: TaskContext, polnear: readonly PolnearRow[]): void {
  const gold = polnear.map((own) => ({ text: own.text, quotes: polnearClauses(own) }));
  const find: Finder = (text) => analyse(text).indirectQuotes;
  print(
    table(
      ['set', 'overlap', 'texts', 'clauses', 'span P', 'R', 'F1', 'speakers', 'right %'],
      [row('quote-polnear', '≥ 0.8', gold, find), row('quote-polnear', '≥ 0.5', gold, find, lax)],
    ),
  );
  print(
    'Indirect speech, with quotes in it or without; each part of a content for itself. PolNeAR takes in beliefs,\n' +
      'intentions and facts that somebody established, of which only those that are told like speech are looked for.',
  );
}

const analyses = new Map<string, DocumentAnalysis>();

/** A text is asked about by several measures. */
function analyse(text: string): DocumentAnalysis {
  const analysis = analyses.get(text) ?? analyseDocument(text, { withNoise: true });
  analyses.set(text, analysis);
  return analysis;
}

function speechIn(text: string): DocumentAnalysis['quotes'] {
  return analyse(text).quotes.filter(({ kind }) => kind === 'speech');
}

function row(
  set: string,
  what: string,
  texts: readonly QuotedText[],
  find: Finder,
  leastOverlap?: number,
): Cell[] {
  const counts = noQuoteCounts();
  for (const { text, quotes: gold } of texts) {
    addQuoteCounts(counts, countQuotes(text, gold, find(text), leastOverlap));
  }
  const { precision, recall, f1 } = rates(counts.spans);
  return [
    set,
    what,
    texts.length,
    counts.spans.right + counts.spans.missed,
    percent(precision),
    percent(recall),
    percent(f1),
    counts.speakers,
    counts.speakers === 0 ? '' : percent(share(counts.speakersRight, counts.speakers)),
  ];
}

import { analyseDocument } from '../../server/src/core/index.js';
import { addQuoteCounts, countQuotes, noQuoteCounts, type SpokenSpan } from './quoteScores.js';
import {
  litbankDocument,
  polnearQuotes,
  sentenceQuotes,
  type LitbankRow,
  type PolnearRow,
  type SentenceRow,
} from './quoteSets.js';
import { rates, share } from './scores.js';
import { percent, table, type Cell } from './table.js';
import type { Task } from './task.js';

interface QuotedText {
  readonly text: string;
  readonly quotes: readonly SpokenSpan[];
}

export const quotes: Task = {
  about: 'which words are quoted, and who said them',
  run({ read, print }) {
    const rows: Cell[][] = [];
    const polnear = read<PolnearRow>('measure-only/quote-polnear/dev/en.jsonl', 'text', 'attributions');
    if (polnear !== undefined) {
      rows.push(
        row(
          'quote-polnear',
          'en',
          polnear.map((own) => ({ text: own.text, quotes: polnearQuotes(own) })),
        ),
      );
    }
    for (const language of ['en', 'ko', 'ja']) {
      const sentences = read<SentenceRow>(`quote-ud-derived/dev/${language}.jsonl`, 'text', 'kind', 'quotes');
      if (sentences !== undefined) {
        const said = sentences.filter(({ kind }) => kind !== 'not-speech');
        const unsaid = sentences.filter(({ kind }) => kind === 'not-speech');
        rows.push([
          ...row(
            'quote-ud-derived',
            language,
            said.map((own) => ({ text: own.text, quotes: sentenceQuotes(own) })),
          ),
          `${unsaid.filter(({ text }) => find(text).some(({ speaker }) => speaker !== null)).length} of ${unsaid.length}`,
        ]);
      }
    }
    const litbank = read<LitbankRow>('quote-litbank/dev/en.jsonl', 'sentences', 'quotes');
    if (litbank !== undefined) {
      rows.push(row('quote-litbank', 'en', litbank.map(litbankDocument)));
    }
    print(
      table(
        ['set', 'language', 'texts', 'quotes', 'span P', 'R', 'F1', 'speakers', 'right %', 'false speakers'],
        rows,
      ),
    );
    print(
      'Speakers: of the quotes found that have one. False speakers: sentences whose marks are no speech, and somebody\n' +
        'is said to speak. Text that looks like noise is read like all else. quote-litbank is fiction, and names speakers\n' +
        'by an id, not by a place in the text.',
    );
  },
};

function find(text: string): SpokenSpan[] {
  return analyseDocument(text, { withNoise: true }).quotes.map(({ start, end, speaker }) => ({
    start,
    end,
    speaker,
  }));
}

function row(set: string, language: string, texts: readonly QuotedText[]): Cell[] {
  const counts = noQuoteCounts();
  for (const { text, quotes: gold } of texts) {
    addQuoteCounts(counts, countQuotes(text, gold, find(text)));
  }
  const { precision, recall, f1 } = rates(counts.spans);
  return [
    set,
    language,
    texts.length,
    counts.spans.right + counts.spans.missed,
    percent(precision),
    percent(recall),
    percent(f1),
    counts.speakers,
    counts.speakers === 0 ? '' : percent(share(counts.speakersRight, counts.speakers)),
  ];
}

import assert from 'node:assert/strict';
import { quotes } from '../../scripts/eval/quotes.js';
import { countQuotes, lax, type SpokenSpan } from '../../scripts/eval/quoteScores.js';
import {
  betweenDoubleMarks,
  litbankDocument,
  polnearClauses,
  polnearQuotes,
  type PolnearRow,
} from '../../scripts/eval/quoteSets.js';
import { linesOf, placed } from './evalTask.js';

const said = '“The harbour stays closed until Friday,” Mr. Peter Hartmann said.';
const article = `${said}\n\n“We have seen worse,” he added.`;

/** Texts of quotes, and of their speakers. */
function spoken(text: string, all: Readonly<Record<string, string | null>>): SpokenSpan[] {
  return Object.entries(all).map(([quote, speaker]) => ({
    ...placed(text, quote),
    speaker: speaker === null ? null : placed(text, speaker),
  }));
}

function polnear(
  text: string,
  kind: 'direct' | 'mixed' | 'indirect',
  content: string,
  source: string,
): PolnearRow {
  return { text, attributions: [{ content: [placed(text, content)], source: [placed(text, source)], kind }] };
}

describe('eval: quotes', () => {
  const gold = spoken(article, {
    '“The harbour stays closed until Friday,”': 'Mr. Peter Hartmann',
    '“We have seen worse,”': 'he',
  });

  it('does not count marks and stops at the ends, and asks a speaker only to touch', () => {
    const found = spoken(article, {
      'The harbour stays closed until Friday': 'Hartmann said',
      'We have seen worse': 'Peter',
    });
    assert.deepEqual(countQuotes(article, gold, found), {
      spans: { right: 2, wrong: 0, missed: 0 },
      speakers: 2,
      speakersRight: 1,
    });
  });

  it('finds a quote by four fifths of its words, once', () => {
    const found = spoken(article, {
      'stays closed until Friday': null,
      'We have seen wors': null,
      'have seen worse': null,
    });
    assert.deepEqual(countQuotes(article, gold, found).spans, { right: 1, wrong: 2, missed: 1 });
  });

  it('counts no speaker where the gold has none', () => {
    const found = spoken(article, { 'We have seen worse': 'he' });
    const counts = countQuotes(article, spoken(article, { 'We have seen worse': null }), found);
    assert.equal(counts.speakers, 0);
  });

  it('reads of PolNeAR what stands between marks, and the whole of a direct content without', () => {
    const texts = (row: PolnearRow): string[] =>
      polnearQuotes(row).map(({ start, end }) => row.text.slice(start, end));
    const text = 'He said he “liked” ships, “all of them”. It rained, he said.';
    assert.deepEqual(texts(polnear(text, 'mixed', 'he “liked” ships, “all of them”', 'He')), [
      '“liked”',
      '“all of them”',
    ]);
    assert.deepEqual(texts(polnear(text, 'mixed', 'It rained', 'He')), []);
    assert.deepEqual(texts(polnear(text, 'direct', 'It rained', 'He')), ['It rained']);
    assert.deepEqual(texts(polnear(text, 'indirect', 'he “liked” ships', 'He')), []);
  });

  it('reads of PolNeAR as indirect speech the clauses that are not wholly between marks', () => {
    const text = 'He said he “liked” ships. “It rained,” he said.';
    const texts = (row: PolnearRow): string[] =>
      polnearClauses(row).map(({ start, end }) => row.text.slice(start, end));
    assert.deepEqual(texts(polnear(text, 'mixed', 'he “liked” ships', 'He')), ['he “liked” ships']);
    assert.deepEqual(texts(polnear(text, 'indirect', 'he', 'He')), ['he']);
    assert.deepEqual(texts(polnear(text, 'direct', '“It rained,”', 'He')), []);
    assert.deepEqual(texts(polnear(text, 'mixed', 'It rained', 'He')), []);
    const told = 'He said that it rained.';
    assert.deepEqual(texts(polnear(told, 'indirect', 'that it rained', 'He')), ['it rained']);
  });

  it('leaves out quotes between marks that PolNeAR is not read by', () => {
    const text = '‘a’ “b” "c" ’’d’’';
    const outers = [...text.matchAll(/\S+/g)].map(({ index, 0: own }) => ({
      outer: { start: index, end: index + own.length },
    }));
    assert.deepEqual(
      betweenDoubleMarks(text, outers).map(({ outer }) => text.slice(outer.start, outer.end)),
      ['“b”', '"c"'],
    );
  });

  it('asks of a clause less overlap than of a quote', () => {
    const found = spoken(article, { 'The harbour stays closed until': null });
    const clause = spoken(article, { 'harbour stays closed until Friday': null });
    const both = (least: number): number => countQuotes(article, clause, found, least).spans.right;
    assert.deepEqual([both(lax), both(0.8)], [1, 0]);
  });

  it('reads of LitBank tokens, with their last', () => {
    const { text, quotes: found } = litbankDocument({
      sentences: ['She rose .', '“ Close it , ”', 'said he .'],
      quotes: [{ startSent: 1, startTok: 0, endSent: 1, endTok: 4 }],
    });
    assert.deepEqual(
      found.map(({ start, end }) => text.slice(start, end)),
      ['“ Close it , ”'],
    );
  });

  it('prints spans, speakers and false speakers by set', async () => {
    const title = 'The film is called “Harbour Lights” in most countries.';
    const printed = await linesOf(quotes, {
      'measure-only/quote-polnear/dev/en.jsonl': [
        {
          text: article,
          attributions: [
            ...polnear(article, 'direct', '“The harbour stays closed until Friday,”', 'Mr. Peter Hartmann')
              .attributions,
            // Nobody who could say so.
            ...polnear(article, 'direct', '“We have seen worse,”', 'harbour').attributions,
            ...polnear(article, 'indirect', 'he added', 'Mr. Peter Hartmann').attributions,
          ],
        },
      ],
      'quote-ud-derived/dev/en.jsonl': [
        {
          text: said,
          kind: 'direct',
          quotes: [placed(said, '“The harbour stays closed until Friday,”')],
          speaker: placed(said, 'Mr. Peter Hartmann'),
        },
        { text: title, kind: 'not-speech', quotes: [placed(title, '“Harbour Lights”')], speaker: null },
        // A gold that takes speech for none.
        { text: said, kind: 'not-speech', quotes: [], speaker: null },
      ],
      'quote-litbank/dev/en.jsonl': [
        {
          sentences: ['“ Close the harbour , ” said Ada .', 'Nobody answered her .'],
          quotes: [
            { startSent: 0, startTok: 0, endSent: 0, endTok: 5 },
            { startSent: 1, startTok: 0, endSent: 1, endTok: 1 },
          ],
        },
      ],
    });
    assert.deepEqual(printed.slice(2, 5), [
      'quote-polnear en 1 2 100.0 100.0 100.0 2 50.0 0',
      'quote-ud-derived en 1 1 100.0 100.0 100.0 1 100.0 1 of 2',
      'quote-litbank en 1 2 100.0 50.0 66.7 0',
    ]);
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  analyseDocument,
  ParagraphMemo,
  type DocumentAnalysis,
  type Span,
} from '../../server/src/core/index.js';
import { nastyText } from '../support/nastyText.js';

const layers = ['sections', 'paragraphs', 'sentences', 'mentions', 'figures', 'quotes'] as const;

function assertWellFormed(text: string, analysis: DocumentAnalysis): void {
  for (const layer of layers) {
    let end = 0;
    for (const span of analysis[layer]) {
      assert.ok(
        end <= span.start && span.start <= span.end && span.end <= text.length,
        `${layer} at ${span.start}`,
      );
      assertWholeCharacters(text, span);
      end = span.end;
    }
  }
  const cover = analysis.sections.reduce((length, { start, end }) => length + end - start, 0);
  assert.equal(cover, text.length, 'sections cover the text');
  for (const { start, end } of analysis.problems) {
    assert.ok(0 <= start && start <= end && end <= text.length);
  }
  for (const { rule, reasons } of [
    ...analysis.mentions,
    ...analysis.figures,
    ...analysis.quotes,
    ...analysis.sections,
  ]) {
    assert.notEqual(rule, '');
    assert.notEqual(reasons.length, 0, rule);
  }
}

function assertWholeCharacters(text: string, { start, end }: Span): void {
  for (const edge of [start, end]) {
    assert.ok(
      !/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(edge - 1, edge + 1)),
      `${edge} is inside a character`,
    );
  }
}

describe('analyseDocument', () => {
  it('gives well-formed layers for any text', () => {
    fc.assert(
      fc.property(nastyText, fc.boolean(), (text, withNoise) => {
        assertWellFormed(text, analyseDocument(text, { withNoise }));
      }),
      { numRuns: 300 },
    );
  });

  it('says after any edits what it says from scratch', () => {
    const edit = fc.record({ at: fc.nat(), length: fc.nat(20), text: nastyText });
    fc.assert(
      fc.property(nastyText, fc.array(edit, { maxLength: 5 }), (start, edits) => {
        const memo = new ParagraphMemo();
        let text = start;
        analyseDocument(text, { memo });
        for (const { at, length, text: inserted } of edits) {
          const from = at % (text.length + 1);
          text = text.slice(0, from) + inserted + text.slice(from + length);
          assert.deepEqual(analyseDocument(text, { memo }), analyseDocument(text));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('marks nothing in noise unless asked to', () => {
    const text =
      'Minister resigns\n\nThe minister resigned in Paris on Monday.\n\nWe use cookies. Berlin, 3 May 2021.\n';
    const without = analyseDocument(text);
    const noise = without.sections.find(({ kind }) => kind === 'noise');
    assert.equal(noise?.noise, 'cookie');
    const inNoise = ({ mentions, figures }: DocumentAnalysis): number =>
      [...mentions, ...figures].filter(({ start }) => start >= noise.start).length;
    assert.equal(inNoise(without), 0);
    assert.notEqual(inNoise(analyseDocument(text, { withNoise: true })), 0);
  });
});

describe('ParagraphMemo', () => {
  it('forgets what was not asked for the longest', () => {
    const facts = { sentences: [], figures: [], mentions: [], quoteMarks: [], problems: [] };
    const memo = new ParagraphMemo(20);
    memo.set('en', 'aaaaaa', facts);
    memo.set('en', 'bbbbbb', facts);
    assert.equal(memo.get('en', 'aaaaaa'), facts);
    memo.set('en', 'cccccc', facts);
    assert.equal(memo.get('en', 'bbbbbb'), undefined);
    assert.equal(memo.get('en', 'aaaaaa'), facts);
    assert.equal(memo.get('ko', 'aaaaaa'), undefined);
  });

  it('keeps what sections are told by, so that a line is looked at once', () => {
    const memo = new ParagraphMemo();
    const line = 'We use cookies to measure how this site is used.';
    analyseDocument(line, { memo });
    const looks = memo.looks.get(line);
    assert.equal(looks?.furniture?.kind, 'cookie');
    analyseDocument(`A title\n\n${line}`, { memo });
    assert.equal(memo.looks.get(line), looks);
  });
});

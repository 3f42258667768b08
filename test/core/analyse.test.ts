import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  analyseDocument,
  ParagraphMemo,
  type DocumentAnalysis,
  type Span,
} from '../../server/src/core/index.js';
import { nastyText } from '../support/nastyText.js';

const layers = [
  'sections',
  'paragraphs',
  'sentences',
  'mentions',
  'figures',
  'quotes',
  'indirectQuotes',
] as const;

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
    ...analysis.indirectQuotes,
    ...analysis.sections,
  ]) {
    assert.notEqual(rule, '');
    assert.notEqual(reasons.length, 0, rule);
  }
  for (const { start, end, speaker, cue } of [...analysis.quotes, ...analysis.indirectQuotes]) {
    assert.ok(start < end, `nothing is said at ${start}`);
    for (const phrase of [speaker, speaker?.standsFor, cue]) {
      if (phrase !== null && phrase !== undefined) {
        assert.notEqual(phrase.text.trim(), '', `somebody says what is at ${start}`);
        assert.equal(phrase.text, text.slice(phrase.start, phrase.end));
        assertWholeCharacters(text, phrase);
      }
    }
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

/** Scraps of what tells who says what, in any order. */
const speechText = fc
  .array(
    fc.constantFrom(
      ...[
        '“',
        '”',
        '"',
        "'",
        '’',
        '‘',
        '「',
        '」',
        '『',
        '』',
        '(',
        ')',
        ' ',
        ' ',
        ' ',
        ', ',
        '. ',
        ': ',
        '\n',
        '\r\n',
      ],
      ...[
        'said',
        'he',
        'She',
        'that',
        'told',
        'according to',
        'Maria Lopez',
        'the minister',
        'who',
        'the',
        'rain',
      ],
      ...[
        '말했다',
        '라고',
        '다고',
        '고',
        '그는 ',
        '장관은 ',
        '에 따르면',
        '것이라고 ',
        '김영수',
        '비가 온다',
      ],
      ...['と', '述べた', 'は', '田中氏', 'によると', 'との考えを示した', '。', '、', '雨が降る'],
      ...['表示', '说', '，', '：', '据', '报道', '发言人', '他', '😀', '𠮷', '\u0301'],
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('analyseDocument', () => {
  it('gives well-formed layers for any speech', () => {
    fc.assert(
      fc.property(speechText, (text) => {
        assertWellFormed(text, analyseDocument(text, { withNoise: true }));
      }),
      { numRuns: 300 },
    );
  });

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
    const facts = {
      sentences: [],
      figures: [],
      mentions: [],
      quotations: { quotes: [], unpaired: [], running: null },
    };
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

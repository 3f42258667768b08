import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyseDocument } from '../../../server/src/core/analyse.js';
import { layOut } from '../../../server/src/core/layout/index.js';
import type { DocumentAnalysis } from '../../../server/src/core/model.js';
import type { Span } from '../../../server/src/core/text/span.js';
import { wrapText, type Wrapping } from '../../../scripts/eval/wrapText.js';
import { chinese, english, japanese, korean, seedTexts } from './articles.js';

/** What an analysis says, whatever white space stands in the text. */
function said(analysis: DocumentAnalysis): object {
  const { text } = analysis;
  const own = ({ start, end }: Span): string => bare(text.slice(start, end));
  return {
    language: analysis.language,
    paragraphs: analysis.paragraphs.map((paragraph) => [paragraph.language, own(paragraph)]),
    sections: analysis.sections.map((section) => [
      section.kind,
      section.noise,
      section.language,
      own(section),
    ]),
    sentences: analysis.sentences.map(own),
    mentions: analysis.mentions.map((mention) => [
      mention.label,
      own(mention),
      mention.name,
      mention.lexicalId,
    ]),
    figures: analysis.figures.map((figure) => [figure.label, own(figure), figure.value]),
    quotes: analysis.quotes.map((quote) => [
      quote.kind,
      own(quote),
      own(quote.outer),
      quote.speaker === null ? null : bare(quote.speaker.text),
      quote.cue === null ? null : bare(quote.cue.text),
    ]),
    problems: analysis.problems.map((problem) => [problem.code, own(problem)]),
  };
}

function bare(text: string): string {
  return text.replace(/\s+/gu, '');
}

function holds(text: string, wrapping: Wrapping): void {
  const wrapped = analyseDocument(wrapText(text, wrapping));
  assert.deepEqual(said(wrapped), said(analyseDocument(text)));
  for (const { speaker, cue } of wrapped.quotes) {
    for (const phrase of [speaker, cue]) {
      assert.equal(phrase?.text, phrase === null ? undefined : wrapped.text.slice(phrase.start, phrase.end));
    }
  }
}

/** Each run analyses a whole article twice. */
const numRuns = 12;

const lineEnds = fc.constantFrom('\n', '\r\n', '\r');

describe('An article says the same, however it is wrapped', () => {
  for (const [language, text, narrowest, widest] of [
    ['English', english, 40, 110],
    ['Korean', korean, 24, 90],
  ] as const) {
    it(`${language}, between words`, () => {
      fc.assert(
        fc.property(fc.integer({ min: narrowest, max: widest }), lineEnds, (width, lineEnd) => {
          holds(text, { width, by: 'words', lineEnd });
        }),
        { numRuns },
      );
    });
  }

  for (const [language, text] of [
    ['Japanese', japanese],
    ['Chinese', chinese],
    ['Korean', korean],
  ] as const) {
    it(`${language}, between characters`, () => {
      fc.assert(
        fc.property(fc.integer({ min: 20, max: 60 }), lineEnds, (width, lineEnd) => {
          holds(text, { width, by: 'characters', lineEnd });
        }),
        { numRuns },
      );
    });
  }

  it('Japanese with indented paragraphs and no blank lines', () => {
    const paragraphs = japanese.split('\n').filter((line) => line !== '');
    const text = paragraphs.map((line) => `\u3000${line}`).join('\n');
    for (let width = 20; width <= 60; width += 5) {
      holds(text, { width, by: 'characters' });
    }
  });

  it('English with indented paragraphs and no blank lines', () => {
    const [, ...paragraphs] = english.split('\n').filter((line) => line !== '');
    for (let width = 40; width <= 100; width++) {
      const wrapped = wrapText(paragraphs.join('\n'), { width, by: 'words', indent: '    ' });
      const { text, paragraphs: found } = layOut(wrapped);
      assert.deepEqual(
        found.map(({ start, end }) => text.slice(start, end).trim()),
        paragraphs,
        `at ${width}`,
      );
    }
  });

  it('the sample articles', () => {
    for (const text of seedTexts) {
      const apart = text.replace(/\n+/g, '\n\n');
      for (const width of [60, 72, 80]) {
        holds(apart, { width, by: 'words' });
      }
    }
  });
});

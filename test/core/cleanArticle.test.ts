import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyseDocument, cleanArticle, type SectionKind } from '../../server/src/core/index.js';
import { nastyText } from '../support/nastyText.js';

describe('cleanArticle', () => {
  /** Of a text told by its sections, each with the blank lines after it. */
  const check = (parts: readonly (readonly [SectionKind, string])[], expected: string): void => {
    const text = parts.map(([, own]) => own).join('');
    let end = 0;
    const sections = parts.map(([kind, own]) => {
      const start = end;
      end += own.length;
      return { kind, start, end, language: 'en' as const, rule: 'section-body', reasons: [] };
    });
    assert.equal(cleanArticle({ ...analyseDocument(text), sections }), expected);
  };

  it('leaves noise and teasers out and keeps the gaps between paragraphs', () => {
    check(
      [
        ['noise', '\nHome\n'],
        ['headline', 'Title\n\n'],
        ['lead', 'First.\n \n'],
        ['noise', 'Advert\n\n'],
        ['body', 'Second.\nThird.\n\n'],
        ['related', 'Teaser\n'],
      ],
      'Title\n\nFirst.\n \nSecond.\nThird.\n',
    );
  });
  it('joins what stood around noise by the widest gap, so that two paragraphs stay two', () => {
    const join = (before: string, after: string, expected: string): void => {
      check(
        [
          ['body', `One.${before}`],
          ['noise', `Advert${after}`],
          ['body', 'Two.'],
        ],
        `One.${expected}Two.\n`,
      );
    };
    join('\n', '\n\n', '\n\n');
    join('\n\n', '\n', '\n\n');
    join('\n', '\n', '\n');
  });
  it('keeps the line ends of the text', () => {
    check(
      [
        ['body', 'One.\r\n\r\n'],
        ['noise', 'Advert\r\n\r\n'],
        ['body', 'Two.'],
      ],
      'One.\r\n\r\nTwo.\r\n',
    );
  });
  it('is empty where there is no article', () => {
    check([], '');
    check([['noise', ' \nAdvert\n']], '');
  });
  it('is what people decided', () => {
    const text = 'The harbour is built, the mayor said on Monday.\n\nWe use cookies.\n';
    const end = text.indexOf('\n');
    const analysis = analyseDocument(text, {
      overrules: [
        { start: 0, end, as: 'noise' },
        { start: end + 2, end: text.length, as: 'article' },
      ],
    });
    assert.equal(cleanArticle(analysis), 'We use cookies.\n');
  });
  it('is made of the lines of the text, in their order', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        let at = 0;
        for (const line of cleanArticle(analyseDocument(text)).split(/\r\n|\r|\n/)) {
          const own = line.trim();
          const found = text.indexOf(own, at);
          assert.notEqual(found, -1, JSON.stringify(line));
          at = found + own.length;
        }
      }),
      { numRuns: 200 },
    );
  });
});

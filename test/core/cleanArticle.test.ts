import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyseDocument, cleanArticle } from '../../server/src/core/index.js';
import { nastyText } from '../support/nastyText.js';

const cookies = 'We use cookies to improve this website.';
const one = 'The committee met on Monday and agreed on a plan for the harbour, the mayor said.';
const two = 'Work on the new quay is to begin in the spring and to last for three years, she added.';

describe('cleanArticle', () => {
  const check = (text: string, expected: string): void => {
    assert.equal(cleanArticle(analyseDocument(text)), expected);
  };

  it('leaves noise out and keeps the gaps between paragraphs', () => {
    check(
      `Harbour plan agreed\n\n${one}\n\n${cookies}\n\n${two}\n`,
      `Harbour plan agreed\n\n${one}\n\n${two}\n`,
    );
  });
  it('joins what stood around noise by the widest gap, so that two paragraphs stay two', () => {
    check(`${one}\n${cookies}\n\n${two}`, `${one}\n\n${two}\n`);
    check(`${one}\n\n${cookies}\n${two}`, `${one}\n\n${two}\n`);
    check(`${one}\n${cookies}\n${two}`, `${one}\n${two}\n`);
  });
  it('leaves out what stands before and after', () => {
    check(`\n${cookies}\n\n${one}\n\n${cookies}\n`, `${one}\n`);
  });
  it('keeps the line ends of the text', () => {
    check(`${one}\r\n\r\n${cookies}\r\n\r\n${two}`, `${one}\r\n\r\n${two}\r\n`);
  });
  it('leaves out teasers of other articles', () => {
    const analysis = analyseDocument(`${one}\n\n${two}`);
    const [section] = analysis.sections;
    assert.ok(section);
    const sections = [
      { ...section, end: one.length + 2, kind: 'body' as const },
      { ...section, start: one.length + 2, kind: 'related' as const },
    ];
    assert.equal(cleanArticle({ ...analysis, sections }), `${one}\n`);
  });
  it('is empty where there is no article', () => {
    check('', '');
    check(` \n${cookies}\n`, '');
  });
  it('is made of the lines of the text, in their order', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const lines = text.split(/\r\n|\r|\n/);
        let at = 0;
        for (const line of cleanArticle(analyseDocument(text)).split(/\r\n|\r|\n/)) {
          if (line.trim() !== '') {
            at = lines.indexOf(line, at) + 1;
            assert.notEqual(at, 0, JSON.stringify(line));
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

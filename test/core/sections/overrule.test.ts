import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findSections, type Overrule } from '../../../server/src/core/index.js';
import { splitLines } from '../../../server/src/core/text/lines.js';

describe('what people decided', () => {
  const lines = [
    'The harbour is built, the mayor said.',
    'We use cookies on this website.',
    'Oslo paid $5 million.',
  ];
  const decide = (text: string, overrules: readonly Overrule[]): string[] => {
    const sections = findSections(text, { overrules });
    return splitLines(text)
      .filter(({ start, end }) => start < end)
      .map(({ start }) => {
        const own = sections.find((section) => section.start <= start && start < section.end);
        return own?.rule === 'section-decided' ? (own.kind === 'noise' ? 'noise' : 'article') : '';
      });
  };

  it('counts against every rule, the last decision on a line before the others', () => {
    const text = lines.join('\n');
    const at = (line: string, as: Overrule['as']): Overrule => {
      const start = text.indexOf(line);
      return { start, end: start + line.length, as };
    };
    const [harbour = '', cookies = '', oslo = ''] = lines;
    assert.deepEqual(decide(text, [at(cookies, 'article'), at(oslo, 'noise')]), ['', 'article', 'noise']);
    assert.deepEqual(decide(text, [at(harbour, 'noise'), at(harbour, 'article')]), ['article', '', '']);
    assert.deepEqual(
      decide(text, [{ start: 3, end: text.length, as: 'noise' }]).includes(''),
      true,
      'noise stays',
    );
  });

  it('reaches the paragraphs that it touches, in whatever order it is given', () => {
    const text = Array.from({ length: 12 }, (_, at) => `The mayor of town ${at} spoke, it said.`).join(
      '\n\n',
    );
    const offset = fc.integer({ min: 0, max: text.length });
    const overrule = fc.record({
      start: offset,
      end: offset,
      as: fc.constantFrom('noise' as const, 'article' as const),
    });
    fc.assert(
      fc.property(fc.array(overrule, { maxLength: 6 }), (overrules) => {
        const expected = splitLines(text)
          .filter(({ start, end }) => start < end)
          .map(({ start, end }) => overrules.findLast((one) => one.start < end && start < one.end)?.as ?? '');
        assert.deepEqual(decide(text, overrules), expected);
      }),
      { numRuns: 100 },
    );
  });
});

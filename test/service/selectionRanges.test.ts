import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { SelectionRange } from 'vscode-languageserver-types';
import { selectionRanges, type DocumentSnapshot } from '../../server/src/service/index.js';
import { nastyText } from '../support/nastyText.js';
import { analysedDocument, markedDocument, section, textIn } from '../support/serviceFixtures.js';

/** The stretches that a selection grows through from a `|` in the text; without the document, which is always last. */
function check(marked: readonly [string, ...string[]], ...expected: readonly string[]): void {
  const at = marked[0].replace(/\[\[|\|[A-Za-z_]+\]\]/g, '').indexOf('¦');
  const layers = marked.map((layer) => layer.replace('¦', '')) as [string, ...string[]];
  const document = markedDocument('file:///a.txt', layers, {
    language: /\p{sc=Hang}/u.test(layers[0]) ? 'ko' : 'en',
  });
  const chain = stretches(document, at);
  assert.equal(chain.at(-1), document.text);
  assert.deepEqual(chain.slice(0, -1), expected);
}

function stretches(document: DocumentSnapshot, offset: number): string[] {
  const [range] = selectionRanges(document, [document.lineIndex.positionAt(offset)]);
  const found: string[] = [];
  for (let one: SelectionRange | undefined = range; one !== undefined; one = one.parent) {
    found.push(textIn(document, one.range));
  }
  return found;
}

describe('selectionRanges', () => {
  it('grow from a word to name, quote, sentence, paragraph and section', () => {
    check(
      [
        'One. [[Kim Lee|PERSON]] said “we ask K¦im Lee” now. Two.\nNext.\n',
        'One. Kim Lee said “[[we ask K¦im Lee|speech]]” now. Two.\nNext.\n',
        'One. Kim Lee said “we ask [[K¦im Lee|PERSON]]” now. Two.\nNext.\n',
      ],
      'Kim',
      'Kim Lee',
      'we ask Kim Lee',
      '“we ask Kim Lee”',
      'Kim Lee said “we ask Kim Lee” now.',
      'One. Kim Lee said “we ask Kim Lee” now. Two.',
      'One. Kim Lee said “we ask Kim Lee” now. Two.\nNext.',
    );
  });
  it('take a name before the word around it', () => {
    check(
      ['[[오슬¦로|GPE]]에서 간다. 그래.\n\n끝.'],
      '오슬로',
      '오슬로에서',
      '오슬로에서 간다.',
      '오슬로에서 간다. 그래.',
    );
  });
  it('take a sentence within a quote first, and after the quote all the sentences that it stands in', () => {
    check(
      ['Kim said: “[[We pay. We p¦ay soon. We do.|speech]]” Then Kim left. End.\n\nNext.'],
      'pay',
      'We pay soon.',
      'We pay. We pay soon. We do.',
      '“We pay. We pay soon. We do.”',
      'Kim said: “We pay. We pay soon. We do.”',
      'Kim said: “We pay. We pay soon. We do.” Then Kim left. End.',
    );
  });
  it('leave out a sentence that ends in the midst of a quote', () => {
    const document = markedDocument('file:///a.txt', ['So “[[we pay. We do.|speech]]” Kim left.']);
    const crossing = { start: 0, end: 'So “we pay.'.length, language: 'en' as const };
    const rest = { start: crossing.end + 1, end: document.text.length, language: 'en' as const };
    const cut = {
      ...document,
      lineIndex: document.lineIndex,
      analysis: { ...document.analysis, sentences: [crossing, rest] },
    };
    assert.deepEqual(stretches(cut, 5), [
      'we',
      'we pay.',
      'we pay. We do.',
      '“we pay. We do.”',
      document.text,
    ]);
  });
  it('take in indirect speech', () => {
    check(
      ['Kim said [[we p¦ay|indirect]]. Then Kim left.\n\nNext.'],
      'pay',
      'we pay',
      'Kim said we pay.',
      'Kim said we pay. Then Kim left.',
    );
  });
  it('are those of each position', () => {
    const document = markedDocument('file:///a.txt', ['One two.']);
    const ranges = selectionRanges(document, [
      { line: 0, character: 1 },
      { line: 0, character: 5 },
    ]);
    assert.deepEqual(
      ranges.map(({ range }) => textIn(document, range)),
      ['One', 'two'],
    );
  });
  it('are an empty one in an empty document', () => {
    const [range] = selectionRanges(markedDocument('file:///a.txt', ['']), [{ line: 0, character: 0 }]);
    assert.deepEqual(range, { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } });
  });
  it('end with section and document', () => {
    const document = markedDocument('file:///a.txt', ['One.\n\nTwo.\n'], {
      sections: [section('lead', 0, 6), section('body', 6, 11)],
    });
    assert.deepEqual(stretches(document, 8), ['Two', 'Two.', document.text]);
  });

  it('hold the position, and each takes in more than the one before, on any text', () => {
    const quoted = fc
      .array(
        fc.constantFrom('“', '”', '"', 'Kim. ', 'said ', '\n', '5 km', '고 말했다. ', '😀', 'and so on. '),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(nastyText, quoted), fc.nat(200), (source, at) => {
        const document = analysedDocument('file:///a.txt', source);
        const { lineIndex } = document;
        const position = lineIndex.positionAt(Math.min(at, source.length));
        const offset = lineIndex.offsetAt(position);
        const [range] = selectionRanges(document, [position]);
        let inner: readonly [number, number] | undefined;
        for (let one: SelectionRange | undefined = range; one !== undefined; one = one.parent) {
          const outer = [lineIndex.offsetAt(one.range.start), lineIndex.offsetAt(one.range.end)] as const;
          assert.ok(outer[0] <= offset && offset <= outer[1]);
          if (inner !== undefined) {
            assert.ok(
              outer[0] <= inner[0] && inner[1] <= outer[1] && outer[1] - outer[0] > inner[1] - inner[0],
            );
          }
          inner = outer;
        }
      }),
      { numRuns: 200 },
    );
  });
});

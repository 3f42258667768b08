import assert from 'node:assert/strict';
import { toAnnotations } from '../../../server/src/core/formats/annotations.js';
import { exportDocuments, findFormat, formats } from '../../../server/src/core/formats/index.js';
import { phraseOf, sampleDocument } from './sample.js';

const text = 'Byron has 3 “cats”.';
const documents = [
  sampleDocument(text, {
    path: 'one.txt',
    mentions: [{ ...phraseOf(text, 'Byron'), name: 'Ada Byron' }],
    figures: [phraseOf(text, '3')],
    quotes: [phraseOf(text, 'cats')],
    links: [{ start: 0, end: 5, kind: 'copy', score: 1, to: { path: 'two.txt', start: 0, end: 5 } }],
    problems: [{ start: 0, end: 5, code: 'name-differs', severity: 'warning', message: 'differs' }],
  }),
  sampleDocument('', { path: 'two.txt' }),
];

function lossesOf(id: string, withNoise: boolean): Readonly<Record<string, number>> {
  const format = findFormat(id);
  assert.ok(format);
  const { losses } = exportDocuments(format, documents, { withNoise });
  return Object.fromEntries(losses.map(({ what, count }) => [what, count]));
}

describe('formats', () => {
  it('have ids of their own', () => {
    assert.deepEqual(
      formats.map(({ id }) => id),
      ['jsonl', 'csv'],
    );
    assert.equal(findFormat('nonsense'), undefined);
  });

  for (const format of formats) {
    it(`${format.id} writes no documents, and loses nothing of them`, () => {
      const { files, losses } = exportDocuments(format, [], { withNoise: false });
      assert.equal(files.length, 1);
      assert.deepEqual(losses, []);
    });
  }

  it('jsonl is what annotate prints', () => {
    const format = findFormat('jsonl');
    assert.ok(format);
    const [file] = exportDocuments(format, documents, { withNoise: false }).files;
    assert.equal(file?.path, 'annotations.jsonl');
    assert.ok(file.content.endsWith('\n'));
    assert.deepEqual(
      file.content
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
      documents.map(toAnnotations),
    );
  });

  it('jsonl says what it could not hold', () => {
    assert.deepEqual(lossesOf('jsonl', true), { rules: 7, 'full names': 1, texts: 2 });
    assert.deepEqual(lossesOf('jsonl', false), { 'noise sections': 2, rules: 7, 'full names': 1, texts: 2 });
  });

  it('csv says what it could not hold', () => {
    assert.deepEqual(lossesOf('csv', true), { sections: 4, sentences: 2, links: 1, problems: 1, texts: 2 });
  });
});

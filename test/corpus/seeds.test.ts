import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { analyseCorpus, analyseDocument, decodeText, LineIndex } from '../../server/src/core/index.js';
import { renderDocument } from './render.js';

/**
 * What the analysis says of the sample articles, as text for people to read: a change of a rule shows here what it
 * does to whole articles. `UPDATE_SNAPSHOTS=1` writes the files anew; read their difference before you commit it.
 */
const root = resolve(__dirname, '..', '..');
const snapshots = join(__dirname, 'snapshots');
const update = process.env['UPDATE_SNAPSHOTS'] === '1';

const names = readdirSync(join(root, 'seeds'))
  .filter((name) => name.endsWith('.txt'))
  .sort();

describe('the sample articles', () => {
  const texts = names.map((name) => {
    const decoded = decodeText(readFileSync(join(root, 'seeds', name)));
    assert.ok('text' in decoded, name);
    return { name, text: decoded.text };
  });
  const { documents } = analyseCorpus(texts.map(({ name, text }) => ({ path: name, analysis: analyseDocument(text) })));
  const indexes = new Map(texts.map(({ name, text }) => [name, new LineIndex(text)]));

  it('are five', () => {
    assert.equal(names.length, 5);
  });

  for (const { name } of texts) {
    it(`are read as before: ${name}`, () => {
      const document = documents.get(name);
      assert.ok(document);
      const now = renderDocument(document, indexes);
      const file = join(snapshots, name);
      if (update) {
        writeFileSync(file, now);
      }
      assert.equal(now, readFileSync(file, 'utf8'));
    });
  }
});

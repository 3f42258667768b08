import assert from 'node:assert/strict';
import { parseDictionary } from '../../../../server/src/core/entities/dictionary/parse.js';
import { putEntry, type NewEntry } from '../../../../server/src/core/entities/dictionary/putEntry.js';
import { replaceAll } from '../../../../server/src/core/text/replacement.js';

describe('putEntry', () => {
  const entry: NewEntry = { surface: 'Orvane', label: 'GPE', id: 'o', language: 'en' };

  /** The files afterwards, with `|` for tabs; the last is the one that rows are added to. */
  function put(files: readonly string[], given: Partial<NewEntry> = {}): [string, ...string[]] {
    const read = files.map((file, at) => {
      const text = file.replaceAll('|', '\t');
      return { ...parseDictionary(text, `${at}.tsv`), path: `${at}.tsv`, text };
    });
    const { outcome, changes } = putEntry(read, read.at(-1)!, { ...entry, ...given });
    return [
      outcome,
      ...read.map(({ path, text }) =>
        replaceAll(text, changes.find((change) => change.path === path)?.replacements ?? []).replaceAll(
          '\t',
          '|',
        ),
      ),
    ];
  }

  it('adds a row at the end, as the file writes its lines', () => {
    assert.deepEqual(put(['']), ['added', 'Orvane|GPE|o|en\n']);
    assert.deepEqual(put(['Zorlen|GPE\r\n# x']), ['added', 'Zorlen|GPE\r\n# x\r\nOrvane|GPE|o|en\r\n']);
    assert.deepEqual(put(['a|GPE\n'], { id: '', language: '' }), ['added', 'a|GPE\nOrvane|GPE\n']);
    assert.deepEqual(put([''], { surface: '#Or\tva\nne', id: 'a\tb' }), [
      'added',
      '\\#Or va ne|GPE|a b|en\n',
    ]);
  });

  it('keeps to the columns of a header, and adds those that it lacks', () => {
    assert.deepEqual(put(['label|note|surface\nLAW||x\n']), [
      'added',
      'label|note|surface|id|language\nLAW||x\nGPE||Orvane|o|en\n',
    ]);
    assert.deepEqual(put(['label|surface\nLAW|Orvane\n']), ['changed', 'label|surface|id\nGPE|Orvane|o\n']);
  });

  it('changes the row that counts, and nothing else of it', () => {
    assert.deepEqual(put(['a|GPE\n Orvane | LAW | x | en|note\nb|GPE\n']), [
      'changed',
      'a|GPE\n Orvane | GPE | o | en|note\nb|GPE\n',
    ]);
    assert.deepEqual(put(['Orvane|LAW\nOrvane|LAW||ko']), ['changed', 'Orvane|GPE|o\nOrvane|LAW||ko']);
    assert.deepEqual(put(['Orvane|LAW|p\n'], { id: '' }), ['changed', 'Orvane|GPE|\n']);
    assert.deepEqual(put(['Orvane|LAW||ko\n']), ['added', 'Orvane|LAW||ko\nOrvane|GPE|o|en\n']);
  });

  it('takes out what would contradict it, in all files', () => {
    assert.deepEqual(put(['Orvane|LAW||en\nx|GPE\n', 'Or\u00advane|ORG||EN\ny|GPE\nOrvane|GPE|o|en']), [
      'changed',
      'Orvane|GPE|o|en\nx|GPE\n',
      'y|GPE\n',
    ]);
  });

  it('leaves a row that says the same', () => {
    assert.deepEqual(put(['Orvane|gpe|o\n']), ['unchanged', 'Orvane|gpe|o\n']);
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFigures } from '../../../server/src/core/figures/index.js';
import type { Language } from '../../../server/src/core/model.js';

const page = readFileSync(join(__dirname, '../../../docs/FIGURES.md'), 'utf8');

describe('the page about figures', () => {
  const rows = Array.from(
    page.matchAll(/^\| (en|ko|ja|zh-Han[st]) +\| (.+?) +\| ([A-Z]+) +\| `(\{.*\})` +\|$/gm),
    ([, language = '', text = '', label = '', value = '']) => ({ language, text, label, value }),
  );

  it('has its tables', () => {
    assert.ok(rows.length > 50);
    assert.equal(rows.length, page.split('\n').filter((line) => line.includes('**')).length);
  });

  for (const { language, text, label, value } of rows) {
    it(`says what is found in “${text}”`, () => {
      const whole = text.replaceAll('**', '');
      const found = findFigures(whole, language as Language).map((figure) => ({
        text: whole.slice(figure.start, figure.end),
        label: figure.label,
        value: figure.value,
      }));
      assert.deepEqual(found, [{ text: text.split('**')[1], label, value: JSON.parse(value) as unknown }]);
    });
  }
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseInitializationOptions } from '../../server/src/lsp/initialization.js';
import { defaultSettings, parseSettings } from '../../server/src/lsp/settings.js';

describe('parseSettings', () => {
  it('takes what can be used and names the rest', () => {
    const { settings, problems } = parseSettings({ include: ['*.text'], exclude: 'x', maxFileSize: -1 });
    assert.deepEqual(settings, { ...defaultSettings, include: ['*.text'] });
    assert.deepEqual(problems, [
      'The setting “glossa.exclude” can\'t be used: "x".',
      "The setting “glossa.maxFileSize” can't be used: -1.",
    ]);
  });

  it('has a default for all that is missing', () => {
    for (const value of [undefined, null, {}, { include: null }]) {
      assert.deepEqual(parseSettings(value), { settings: defaultSettings, problems: [] });
    }
  });

  it('never throws', () => {
    const anything = fc.anything({ withBigInt: false });
    const section = fc.record({ include: anything, exclude: anything, maxFileSize: anything });
    fc.assert(
      fc.property(fc.oneof(anything, section), (value) => {
        const { settings } = parseSettings(value);
        assert.ok(settings.maxFileSize > 0);
        assert.ok([...settings.include, ...settings.exclude].every((glob) => typeof glob === 'string'));
        parseInitializationOptions(value);
      }),
    );
  });
});

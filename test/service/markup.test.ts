import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Markup, escapeMarkdown } from '../../server/src/service/markup.js';

describe('Markup', () => {
  it('escapes every character that markdown could read as its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        assert.equal(/(?<!\\)(?:\\\\)*[!-/:-@[\]^-`{-~]/.test(escapeMarkdown(text)), false);
      }),
    );
  });

  it('keeps a link in an article from being one', () => {
    const markup = new Markup(true);
    markup.paragraph(markup.text('[x](command:evil) <b> http://a.example $(zap)\n# h'));
    assert.equal(
      markup.content.value,
      '\\[x\\]\\(command\\:evil\\) \\<b\\> http\\:\\/\\/a\\.example \\$\\(zap\\) \\# h',
    );
  });

  it('keeps a link target in one piece', () => {
    const markup = new Markup(true);
    assert.equal(markup.link('a', 'file:///a b>(1).txt#L1'), '[a](<file:///a%20b%3E(1).txt#L1>)');
  });

  it('leaves plain text plain', () => {
    const markup = new Markup(false);
    markup.paragraph(markup.strong('a*b'), markup.link('c:1', 'file:///c'));
    markup.paragraph(markup.quote('d_e'));
    assert.deepEqual(markup.content, { kind: 'plaintext', value: 'a*b\nc:1\n\n  d_e' });
  });
});

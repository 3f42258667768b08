import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Markup, escapeMarkdown } from '../../server/src/service/markup.js';

describe('Markup', () => {
  it('leaves nothing that markdown could read as its own', () => {
    const special = /(?<!\\)(?:\\\\)*(?:[`*_[\]<>&~|$@]|:\/\/|www\.)|^[-+=#]|^\d+[.)]/i;
    const texts = fc
      .array(fc.constantFrom(...Array.from('\\`*_[]<>()&~|$@:/#+-=1.) a'), '://', 'www.', 'WWW.'))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        assert.doesNotMatch(escapeMarkdown(text), special);
      }),
    );
  });

  it('keeps a link in an article from being one', () => {
    const markup = new Markup(true);
    markup.paragraph(markup.text('[x](command:evil) <b> http://a.example www.a.example $(zap)\n# h'));
    assert.equal(
      markup.content.value,
      '\\[x\\](command:evil) \\<b\\> http\\://a.example www\\.a.example \\$(zap) # h',
    );
  });

  it('leaves harmless punctuation as it stands', () => {
    assert.equal(escapeMarkdown('US-based, 1.5 (so-called) “x”: 3!'), 'US-based, 1.5 (so-called) “x”: 3!');
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

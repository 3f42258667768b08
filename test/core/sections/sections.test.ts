import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sectionRules } from '../../../server/src/core/sections/rules.js';
import { another, headline, lead, paragraph } from '../../support/bridgeArticle.js';
import { checkSections as check, sectionsOf } from '../../support/checkSections.js';

const teaser =
  'Ferry operators fear for their business once the bridge has opened to all of the island’s traffic.';

describe('classifySections', () => {
  it('finds headline, lead and body', () => {
    check(headline, lead, paragraph, another);
    check(
      ['headline', '항구 도시, 새 다리 건설 투표'],
      ['lead', '항구 도시 동해읍은 일요일 수년간의 논의 끝에 만을 가로지르는 다리를 건설하기로 투표했다.'],
      ['body', '다리에는 왕복 2차선 도로와 자전거 도로가 놓인다고 의회가 보고서에서 밝혔다.'],
    );
  });

  it('begins with the lead where there is no headline', () => {
    check(lead, paragraph, another);
  });

  it('takes what follows a related heading for teasers, whatever its language', () => {
    check(
      headline,
      lead,
      paragraph,
      another,
      ['related-heading', '관련 기사'],
      ['related', teaser],
      ['ai-badge', 'AI에 의해 생성된 이미지'],
      ['related', 'Ferries face an uncertain future'],
      ['ai-badge', 'AI에 의해 보고됨'],
      ['related', '섬 주민들은 다리가 개통되면 여객선 요금이 오를 것이라고 우려하고 있다고 신문이 보도했다.'],
      ['cookie', 'This website uses cookies'],
      [
        'cookie',
        'We use cookies for analytics to improve our site. Read our privacy policy for more information.',
      ],
      ['cookie', 'Decline'],
    );
  });

  it('lets the article go on after a box of titles in its midst', () => {
    check(
      headline,
      lead,
      paragraph,
      another,
      ['related-heading', 'Related articles'],
      ['related', 'Ferries face an uncertain future'],
      paragraph,
      another,
      paragraph,
    );
    check(
      headline,
      lead,
      paragraph,
      another,
      ['related-heading', 'Read more'],
      ['related', 'Ferries face an uncertain future'],
      paragraph,
    );
  });

  it('marks one line that names another article, and goes on', () => {
    check(headline, lead, ['related', 'Read more: Ferries face an uncertain future'], paragraph);
    check(headline, lead, ['related', '▶ 관련기사 : 여객선의 불확실한 앞날'], paragraph);
  });

  it('takes short lines after the end of the page for noise', () => {
    check(
      headline,
      lead,
      paragraph,
      another,
      ['related-heading', 'Related'],
      ['related', teaser],
      ['comment-prompt', 'Add Comment'],
      ['other', 'Your name'],
    );
  });

  it('takes many short lines around the text for menus', () => {
    const menu = ['World', 'Politics', 'Business', 'Culture', 'Travel', 'Motoring'].map(
      (word) => ['navigation', word] as const,
    );
    check(...menu, headline, lead, paragraph, another, ...menu);
  });

  it('keeps a list at the end of an article', () => {
    const list = ['One', 'Two', 'Three', 'Four', 'Five', 'Six'].map(
      (word) => ['body', `- ${word} lanes`] as const,
    );
    check(headline, lead, paragraph, ...list);
  });

  it('takes lines of white space for filler and lets blank lines join the run before', () => {
    const text = `${headline[1]}\n\n${lead[1]}\n\n\u00a0\n\n \n`;
    assert.deepEqual(
      sectionsOf(text).map(({ kind, noise, start, end }) => [noise ?? kind, text.slice(start, end)]),
      [
        ['headline', `${headline[1]}\n\n`],
        ['lead', `${lead[1]}\n\n`],
        ['filler', '\u00a0\n\n \n'],
      ],
    );
  });

  it('begins a new section where the language changes', () => {
    const sections = sectionsOf(
      `${lead[1]}\n${paragraph[1]}\n다리에는 왕복 2차선 도로와 자전거 도로가 놓인다고 의회가 보고서에서 밝혔다.`,
    );
    assert.deepEqual(
      sections.map(({ kind, language }) => [kind, language]),
      [
        ['lead', 'en'],
        ['body', 'en'],
        ['body', 'ko'],
      ],
    );
  });

  it('gives each section a rule that is listed, and reasons', () => {
    for (const section of sectionsOf(`${headline[1]}\n${lead[1]}\nAdd Comment`)) {
      assert.ok(section.rule in sectionRules, section.rule);
      assert.ok(section.reasons.length > 0);
    }
  });

  it('finds nothing in an empty text and one section in blank lines', () => {
    assert.deepEqual(sectionsOf(''), []);
    assert.deepEqual(
      sectionsOf('\n\r\n').map(({ kind, start, end }) => [kind, start, end]),
      [['body', 0, 3]],
    );
  });

  it('covers any text without gaps', () => {
    const piece = fc.constantFrom(
      '\n',
      '\r\n',
      '\r',
      ' ',
      lead[1],
      'Related articles',
      '관련 기사',
      'Menu',
      'This website uses cookies',
      '😀',
      '\ud800',
      '\u2028',
      '\ufeff',
      '\0',
      'AI-generated image',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let from = 0;
        for (const { start, end, kind, noise } of sectionsOf(text)) {
          assert.ok(start === from && end > start);
          assert.equal(kind === 'noise', noise !== undefined);
          from = end;
        }
        assert.equal(from, text.length);
      }),
    );
  });
});

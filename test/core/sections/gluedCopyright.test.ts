import assert from 'node:assert/strict';
import { analyseDocument } from '../../../server/src/core/index.js';
import { matchFurniture } from '../../../server/src/core/sections/furniture.js';

const briefs = {
  English:
    'An earthquake of magnitude 4.1 shook the coast near Port Ellery early on Sunday. No damage was reported. Schools stayed open.',
  Korean:
    '14일 새벽항 앞바다에서 규모 4.1의 지진이 발생했다. 피해 신고는 없었다. 기상청은 여진에 주의하라고 당부했다.',
  Japanese:
    '14日未明、暁港沖でマグニチュード4.1の地震があった。被害の報告はない。気象庁は余震に注意するよう呼びかけた。',
} as const;
const notices = {
  English: ['© 2025 Ellery Chronicle', 'Copyright 2025 Ellery Chronicle. All rights reserved.'],
  Korean: ['ⓒ 새벽일보, 무단 전재 및 재배포 금지', 'Copyright ⓒ 새벽일보 All rights reserved.'],
  Japanese: ['Copyright 暁新聞社 無断転載を禁じます', '© 暁新聞社'],
} as const;
const languages = ['English', 'Korean', 'Japanese'] as const;

describe('a copyright notice', () => {
  for (const language of languages) {
    for (const notice of notices[language]) {
      it(`alone is noise: ${notice}`, () => {
        assert.notEqual(matchFurniture(notice), null);
      });
      it(`behind a brief in the same line leaves it to the article: ${notice}`, () => {
        const { sections } = analyseDocument(`${briefs[language]} ${notice}`);
        assert.equal(sections[0]?.kind, 'lead');
      });
    }
  }

  it('is one whatever it says', () => {
    const long =
      'This material may not be published, broadcast or rewritten without permission. All rights reserved. Quotes are delayed. Ask our desk.';
    assert.equal(matchFurniture(long)?.kind, 'copyright');
  });
});

import assert from 'node:assert/strict';
import { findMentions } from '../../../../server/src/core/entities/index.js';
import { parseMarked, renderMarked } from '../../../support/markedText.js';

function check(marked: string): void {
  const { text } = parseMarked(marked);
  assert.equal(renderMarked(text, findMentions(text, 'ja')), marked);
}

describe('the tagger of Japanese', () => {
  it('finds names that no list has', () => {
    check('[[ヌベロッコ株式会社|ORG]]は[[仙台市|GPE]]に工場を建てる。');
    check('[[岩瀬谷守郎|PERSON]]社長は会見した。');
    check('[[日本メロン党|ORG]]の代表は[[沖縄県|GPE]]を訪れた。');
  });

  it('finds labels that the rules leave out', () => {
    check('昨年の[[全国凧揚げ選手権|EVENT]]で優勝した。');
    check('[[戸田川河川敷公園|FAC]]で祭りが開かれた。');
    check('「[[青い灯台の歌|WORK_OF_ART]]」は彼の代表作である。');
  });

  it('leaves plain sentences alone', () => {
    check('昨日は雨が降ったので、傘を持って駅まで歩いた。');
    check('会議では予算と人員について話し合われた。');
  });
});

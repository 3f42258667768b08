import assert from 'node:assert/strict';
import { soundsOf, vowelDistance } from '../../../server/src/core/corpus/sound/index.js';

/** The least distance of two words over all their readings. */
function distance(one: string, other: string): number {
  return Math.min(
    ...soundsOf(one).flatMap((sound) => soundsOf(other).map((second) => vowelDistance(sound, second))),
  );
}

function alike(one: string, ...others: readonly string[]): void {
  it(`${one} sounds like ${others.join(', ')}`, () => {
    for (const other of others) {
      assert.ok(distance(one, other) <= 0.3, `${other}: ${distance(one, other)}`);
    }
  });
}

function different(one: string, ...others: readonly string[]): void {
  it(`${one} does not sound like ${others.join(', ')}`, () => {
    for (const other of others) {
      assert.equal(distance(one, other), Infinity, other);
    }
  });
}

describe('sounds across scripts', () => {
  alike('Washington', '워싱턴', 'ワシントン');
  alike('George', '조지', 'ジョージ');
  alike('Smith', '스미스', 'スミス');
  alike('Charles', '찰스', 'チャールズ');
  alike('Michael', '마이클', 'マイケル');
  alike('Merkel', '메르켈', 'メルケル');
  alike('Zelensky', '젤렌스키', 'ゼレンスキー');
  alike('Suzuki', '스즈키', 'スズキ', 'すずき');
  alike('William', '윌리엄', 'ウィリアム');
  alike('project', '프로젝트', 'プロジェクト');
  alike('lithium', 'リチウム');
  alike('Erdoğan', 'Erdogan');
  alike('Jinping', '진핑');
  different('Vance', '펜스코', 'トランプ');
  different('Smith', '스미슨');
  different('Xi', '신');

  it('has no sound for Han characters, digits and other scripts', () => {
    for (const word of ['高市', '123', 'привет', '', '😀']) {
      assert.deepEqual(soundsOf(word), [], word);
    }
  });
});

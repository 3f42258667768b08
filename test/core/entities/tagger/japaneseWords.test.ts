import assert from 'node:assert/strict';
import fc from 'fast-check';
import { segment } from '../../../../server/src/core/entities/japanese/words/segment.js';
import { japaneseFeatures } from '../../../../server/src/core/entities/tagger/japanese/index.js';
import { nastyText } from '../../../support/nastyText.js';

function check(words: string): void {
  const text = words.replaceAll('|', '');
  const cut = segment(text)
    .words.map(({ start, end }) => text.slice(start, end))
    .join('|');
  assert.equal(cut, words);
}

describe('words of Japanese', () => {
  it('are cut where a reader would cut them', () => {
    check('高市|早苗|は|米国|に|行っ|た|。');
    check('すもも|も|もも|も|もも|の|うち');
    check('東京|から|京都|まで|電車|で|行く');
  });

  it('are whole where no dictionary has them', () => {
    check('ヌベロッコ|が|話し|た');
    check('Qwxyzt|の|件');
    check('4096|円');
  });

  it('are found in full-width letters as in others', () => {
    check('ＤＶＤ|を|見る');
  });

  it('follow each other without gaps in any text', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        let end = 0;
        for (const word of segment(text).words) {
          assert.equal(word.start, end);
          assert.ok(word.end > word.start);
          end = word.end;
        }
        assert.equal(end, text.length);
      }),
    );
  });
});

describe('features of Japanese', () => {
  it('are there for each unit of any text', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const units = japaneseFeatures.unitsOf(text);
        const counts = new Array<number>(units.length).fill(0);
        japaneseFeatures.read({ text, units, evidence: [] }, (unit, feature) => {
          assert.equal(feature, feature | 0);
          counts[unit] = (counts[unit] ?? 0) + 1;
        });
        assert.equal(counts.length, units.length);
        assert.ok(counts.every((count) => count > 30));
      }),
    );
  });

  it('tell a name by what stands around it', () => {
    const of = (text: string): Set<number> => {
      const found = new Set<number>();
      const units = japaneseFeatures.unitsOf(text);
      japaneseFeatures.read({ text, units, evidence: [] }, (unit, feature) => {
        if (unit === 0) {
          found.add(feature);
        }
      });
      return found;
    };
    const [one, other] = [of('山田氏は話した'), of('山田市は話した')];
    assert.ok([...one].some((feature) => !other.has(feature)));
    assert.ok([...one].some((feature) => other.has(feature)));
  });
});

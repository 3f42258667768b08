import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findMentions } from '../../../../server/src/core/entities/index.js';
import { koreanFeatures } from '../../../../server/src/core/entities/tagger/korean/index.js';
import { segmentsOf } from '../../../../server/src/core/entities/tagger/korean/segments.js';
import { koreanUnits } from '../../../../server/src/core/entities/tagger/korean/units.js';
import { unitWords } from '../../../../server/src/core/entities/tagger/korean/words.js';
import { nastyText } from '../../../support/nastyText.js';

function unitTexts(text: string): string[] {
  const { length, starts, ends } = koreanUnits(text);
  return Array.from({ length }, (_, unit) => text.slice(starts[unit], ends[unit]));
}

/** `parts` has the parts of each word between bars. */
function checkParts(parts: string): void {
  const text = parts.replaceAll('|', '');
  const units = koreanUnits(text);
  const { length, starts, ends } = segmentsOf(text, units, unitWords(units).words);
  const found = Array.from({ length }, (_, part) =>
    text.slice(units.starts[starts[part] ?? 0], units.ends[(ends[part] ?? 1) - 1]),
  );
  assert.deepEqual(found, parts.split(/[| ]/));
}

function featuresOf(text: string): number[][] {
  const units = koreanFeatures.unitsOf(text);
  const found = Array.from({ length: units.length }, (): number[] => []);
  koreanFeatures.read({ text, units, evidence: [] }, (unit, feature) => found[unit]?.push(feature));
  return found;
}

describe('units of Korean', () => {
  it('are letters, and runs of Latin letters or digits', () => {
    assert.deepEqual(unitTexts('KBS2는 15일'), ['KBS', '2', '는', '15', '일']);
    assert.deepEqual(unitTexts('李씨·朴씨'), ['李', '씨', '·', '朴', '씨']);
  });

  it('leave blanks out and surrogate pairs whole', () => {
    assert.deepEqual(unitTexts(' 가\u3000𠮷\n나 '), ['가', '𠮷', '나']);
  });
});

describe('words of Korean units', () => {
  it('end at blanks and marks', () => {
    const text = '“도하”는, 2NE1과';
    const { words } = unitWords(koreanUnits(text));
    assert.deepEqual(
      words.map(({ start, end }) => text.slice(start, end)),
      ['“', '도하', '”', '는', ',', '2NE1과'],
    );
  });
});

describe('parts of Korean words', () => {
  it('are stems, particles and endings', () => {
    checkParts('부산|은 강원도|의 바다|와');
    checkParts('대통령|이 서울|에서');
  });

  it('keep a particle off after the wrong final', () => {
    checkParts('박근혜|는');
    checkParts('김|씨|는');
  });

  it('take what no dictionary has for a noun', () => {
    checkParts('쀍뛟쫡|에서');
    checkParts('Qwx|는');
  });

  it('cover every unit once, in order, in any text', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const units = koreanUnits(text);
        const { length, starts, ends, of } = segmentsOf(text, units, unitWords(units).words);
        let end = 0;
        for (let part = 0; part < length; part++) {
          assert.equal(starts[part], end);
          end = ends[part] ?? 0;
          assert.ok(end > (starts[part] ?? 0));
          assert.equal(of[end - 1], part);
        }
        assert.equal(end, units.length);
      }),
    );
  });

  it('are found in a word of any length', () => {
    const text = '가나다'.repeat(500);
    const units = koreanUnits(text);
    const { length, ends } = segmentsOf(text, units, unitWords(units).words);
    assert.equal(ends[length - 1], 1500);
  });
});

describe('features of Korean', () => {
  it('tell a particle from the same syllable within a name', () => {
    const [inName, particle] = [featuresOf('나은이는')[1], featuresOf('감독은 왔다')[2]];
    assert.notDeepEqual(inName, particle);
  });

  it('do not depend on what stands far away', () => {
    const near = featuresOf('어제 부산 시장이 왔다. 비가 온다. 바람이 분다. 해가 뜬다.');
    const far = featuresOf('어제 부산 시장이 왔다. 비가 온다. 바람이 분다. 달이 뜬다.');
    assert.deepEqual(near[2], far[2]);
  });

  it('tell which rule found the unit and the next one', () => {
    const text = '하람 씨';
    const units = koreanFeatures.unitsOf(text);
    const read = (rule: string): number[] => {
      const found: number[] = [];
      const evidence = [{ start: 0, end: 2, label: 'PERSON', name: '하람', rule, reasons: [] }] as const;
      koreanFeatures.read({ text, units, evidence }, (unit, feature) => {
        if (unit === 0) {
          found.push(feature);
        }
      });
      return found;
    };
    const [title, cue] = [read('mention-title'), read('mention-person-cue')];
    assert.equal(title.length, cue.length);
    assert.equal(title.filter((feature) => !cue.includes(feature)).length, 2);
  });

  it('are said of units that there are, in any text', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const units = koreanFeatures.unitsOf(text);
        koreanFeatures.read({ text, units, evidence: [] }, (unit, feature) => {
          assert.ok(unit >= 0 && unit < units.length);
          assert.equal(feature, feature | 0);
        });
      }),
    );
  });
});

describe('the tagger of Korean', () => {
  /** Only what no rule finds, as [[name|LABEL]]. */
  function check(marked: string): void {
    const text = marked.replace(/\[\[([^|]+)\|\w+\]\]/g, '$1');
    const found = findMentions(text, 'ko').filter(({ rule }) => rule === 'mention-tagger');
    let shown = '';
    let at = 0;
    for (const { start, end, label } of found) {
      shown += `${text.slice(at, start)}[[${text.slice(start, end)}|${label}]]`;
      at = end;
    }
    assert.equal(shown + text.slice(at), marked);
  }

  it('finds names by what stands around them', () => {
    check('공격수 [[마르코 벨리니|PERSON]]가 결승골을 터뜨렸다.');
  });

  it('takes a family name before 모 for a person', () => {
    check('이웃 [[김|PERSON]]모(52)씨가 문을 열었다.');
  });

  it('leaves a text without names alone', () => {
    check('비가 온 뒤에 땅이 굳는다고 한다.');
  });
});

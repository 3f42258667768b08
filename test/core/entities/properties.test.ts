import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findMentions } from '../../../server/src/core/entities/index.js';
import { resolveMentions } from '../../../server/src/core/entities/resolve.js';
import { mentionRules } from '../../../server/src/core/entities/rules.js';
import type { Language, Mention } from '../../../server/src/core/model.js';

const languages: readonly Language[] = ['en', 'ko', 'ja', 'zh-Hant', 'zh-Hans', 'und-Latn', 'und'];

const pieces = fc.constantFrom(
  ...[
    'President ',
    'Ann ',
    'Varga',
    'U.S. ',
    'EU',
    'G7',
    'Ministry of ',
    "'s",
    '’s ',
    ' office',
    '-',
    'J. ',
    '. ',
    '“',
    '”',
    '(',
    ')',
  ],
  ...[
    '미국',
    '은 ',
    '의 ',
    '대통령 ',
    '김서연',
    '씨',
    '위원회',
    '장관 ',
    '회의',
    '로버트 ',
    '클라인',
    '서울 ',
    '종로구 ',
  ],
  ...[
    '日本',
    '氏',
    '首相',
    '中川',
    'さつき',
    'ジョン',
    '・',
    'スミス',
    '外務省',
    '東京都',
    '市',
    '米',
    '大統領',
  ],
  ...[
    '😀',
    '𠮷',
    'e\u0301',
    '\u202b',
    'שלום ',
    '\r\n',
    '\r',
    '\ufeff',
    '\u2028',
    '\0',
    '\ud800',
    '\udc00',
    ' ',
    '\n',
  ],
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);

function assertSound(text: string, mentions: readonly Mention[]): void {
  let last = 0;
  for (const { start, end, name, rule, reasons } of mentions) {
    assert.ok(
      last <= start && start < end && end <= text.length,
      `${start}–${end} in ${JSON.stringify(text)}`,
    );
    for (const edge of [start, end]) {
      const inside =
        /[\ud800-\udbff]/.test(text.charAt(edge - 1)) && /[\udc00-\udfff]/.test(text.charAt(edge));
      assert.ok(!inside, `an edge inside a surrogate pair at ${edge}`);
    }
    assert.ok(name !== '' && rule in mentionRules && reasons.length > 0);
    last = end;
  }
}

describe('mentions of any text', () => {
  it('are in order, apart, inside the text, and explained', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...languages), (text, language) => {
        const mentions = findMentions(text, language);
        assertSound(text, mentions);
        assertSound(text, resolveMentions(text, [{ start: 0, end: text.length, language }], mentions));
      }),
      { numRuns: 600 },
    );
  });

  it('do not depend on what stands in other paragraphs', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...languages), (text, language) => {
        assert.deepEqual(findMentions(text, language), findMentions(text, language));
      }),
    );
  });

  it('come to an end on one long line of anything', () => {
    for (const unit of [
      'A',
      'Abc ',
      'A.',
      '国',
      '가',
      'ア・',
      'Lord ',
      'Ministry of the ',
      '서울 종로구 ',
      '“',
      '氏',
      '대통령 ',
    ]) {
      const text = unit.repeat(20_000 / unit.length);
      for (const language of languages) {
        assertSound(text, findMentions(text, language));
      }
    }
  });
});

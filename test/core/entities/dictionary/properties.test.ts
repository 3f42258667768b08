import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyseDocument, ParagraphMemo } from '../../../../server/src/core/index.js';
import {
  changedEntries,
  compileDictionary,
  findEntries,
} from '../../../../server/src/core/entities/dictionary/dictionary.js';
import { concerns } from '../../../../server/src/core/entities/dictionary/concerns.js';
import type { DictionaryEntry } from '../../../../server/src/core/entities/dictionary/entry.js';
import { foldSurface, foldText } from '../../../../server/src/core/entities/dictionary/fold.js';
import { mentionLabels } from '../../../../server/src/core/model.js';
import { nastyText } from '../../../support/nastyText.js';

const names = fc.constantFrom(
  ...[
    'Kim',
    'Seoul',
    'Kim said',
    'a',
    'B',
    '한',
    '각',
    '한각',
    '日本',
    '本',
    'カ',
    'は',
    'e\u0301',
    '😀',
    '𠮷',
    '12',
  ],
);
const entries: fc.Arbitrary<readonly DictionaryEntry[]> = fc.array(
  fc.record({
    surface: names.map(foldSurface),
    label: fc.constantFrom(...mentionLabels),
    id: fc.constantFrom('', 'x', 'y'),
    language: fc.constantFrom('', 'en', 'ko', 'ja'),
    file: fc.constant('a.tsv'),
    line: fc.nat(3),
  }),
  { maxLength: 8 },
);

describe('any dictionary on any text', () => {
  it('marks what is spelled so, in order and apart, with no edge inside a character', () => {
    fc.assert(
      fc.property(nastyText, entries, (text, given) => {
        const dictionary = compileDictionary(given);
        const analysis = analyseDocument(text, { dictionary, withNoise: true });
        let last = 0;
        for (const { start, end, rule } of analysis.mentions) {
          assert.ok(last <= start && start < end && end <= text.length);
          last = end;
          if (rule === 'mention-dictionary') {
            const surface = foldSurface(text.slice(start, end));
            assert.ok(
              given.some((entry) => entry.surface === surface),
              surface,
            );
          }
          for (const edge of [start, end]) {
            assert.ok(!/^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(edge - 1, edge + 1)));
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('says of a text what it says whether the rest is remembered or not', () => {
    fc.assert(
      fc.property(nastyText, entries, entries, (text, before, after) => {
        const memo = new ParagraphMemo();
        analyseDocument(text, { memo, dictionary: compileDictionary(before) });
        const dictionary = compileDictionary(after);
        assert.deepEqual(analyseDocument(text, { memo, dictionary }), analyseDocument(text, { dictionary }));
      }),
      { numRuns: 150 },
    );
  });

  it('comes to the same where no changed entry stands in the text', () => {
    fc.assert(
      fc.property(nastyText, entries, entries, (text, before, after) => {
        const [old, now] = [compileDictionary(before), compileDictionary(after)];
        if (!concerns(changedEntries(old, now), text)) {
          const options = { withNoise: true };
          assert.deepEqual(
            analyseDocument(text, { ...options, dictionary: now }),
            analyseDocument(text, { ...options, dictionary: old }),
          );
        }
      }),
      { numRuns: 400 },
    );
  });

  it('finds what a search through all places finds', () => {
    fc.assert(
      fc.property(nastyText, entries, (text, given) => {
        const dictionary = compileDictionary(given);
        for (const { start, end, entry } of findEntries(dictionary, text, undefined)) {
          assert.equal(foldSurface(text.slice(start, end)), entry.surface);
        }
      }),
    );
  });

  it('folds a text to one that folding leaves as it is', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const { text: folded, source } = foldText(text);
        assert.equal(foldText(folded).text, folded);
        assert.equal(source?.starts.length ?? text.length, folded.length);
      }),
      { examples: [['\uf900\u2019\ufeff'], ['\uf900\u2019\u0301']] },
    );
  });

  it('comes to an end on one long line', () => {
    const dictionary = compileDictionary(
      ['aaaaaaaaaaaaaaaa', '日本', '가나', 'カカ', 'a a'].map((surface, at) => ({
        surface,
        label: 'ORG',
        id: '',
        language: '',
        file: 'a.tsv',
        line: at,
      })),
    );
    for (const unit of ['a', 'a ', '日', '가', 'カ', 'e\u0301', '\u0301', '\u200b', 'ᅡ', "'"]) {
      assert.ok(findEntries(dictionary, unit.repeat(300_000), undefined).length >= 0);
    }
  });
});

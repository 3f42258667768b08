import assert from 'node:assert/strict';
import { languages } from '../../scripts/eval/languages.js';
import { kanaless, linguaSamples, piece } from '../../scripts/eval/languageSets.js';
import type { TaskContext } from '../../scripts/eval/task.js';
import { linesOf } from './evalTask.js';

const lingua = [
  { lang: 'en', kind: 'sentence', text: 'The ferry left  the harbour at noon.' },
  { lang: 'en', kind: 'word', text: 'ferry' },
  { lang: 'zh', kind: 'sentence', text: '渡轮中午离开了港口。' },
  { lang: 'fr', kind: 'sentence', text: 'Le bateau a quitté le port à midi.' },
];
const read = ((path: string) =>
  path === 'lid-lingua/dev/all.jsonl' ? lingua : undefined) as TaskContext['read'];

describe('eval: languages', () => {
  it('reads the sentences of each language, and what is to be said of them', () => {
    assert.deepEqual(
      linguaSamples(read).map(({ name, language, lines }) => [name, language, ...lines]),
      [
        ['en', 'en', 'The ferry left the harbour at noon.'],
        ['zh', 'zh-Hans', '渡轮中午离开了港口。'],
        ['fr', 'und-Latn', 'Le bateau a quitté le port à midi.'],
      ],
    );
  });

  it('cuts words, or characters where words have no blanks', () => {
    assert.equal(piece('The ferry left the harbour.', 'en', 3), 'The ferry left');
    assert.equal(piece('배가 항구를 떠났다.', 'ko', 2), '배가 항구를');
    assert.equal(piece('𠮷野家の船が港を出た。', 'ja', 2), '𠮷野家');
  });

  it('takes the first run of ideographs for Japanese without kana', () => {
    const sample = { set: 's', name: 'ja', language: 'ja', lines: ['その船舶会社は、', 'はい。'] } as const;
    assert.deepEqual(
      kanaless(sample).map(({ name, lines }) => [name, lines]),
      [['ja, kana-less', ['船舶会社']]],
    );
    assert.deepEqual(kanaless({ ...sample, language: 'ko' }), []);
  });

  it('prints how many lines and pieces are told right, without those that have no letter', async () => {
    const printed = await linesOf(languages, {
      'ner-zh-uner-pud/dev/zh.jsonl': [{ text: '港口今天關閉，渡輪停駛。' }, { text: '2026' }],
      'ner-en-uner-pud/dev/en.jsonl': [{ text: 'Il porto resta chiuso fino a venerdì.' }],
    });
    assert.ok(printed.includes('ner-en-uner-pud en en 1 0.0 0.0 0.0 0.0'), printed.join('\n'));
    assert.ok(printed.some((line) => line.startsWith('ner-zh-uner-pud zh-Hant zh-Hant 2 100.0')));
  });

  it('prints how short lines are told among those of another language', async () => {
    const english = Array.from({ length: 40 }, () => ({ text: 'The harbour stays closed until Friday.' }));
    const korean = Array.from({ length: 40 }, () => ({ text: '항구는 금요일까지 문을 닫는다.' }));
    const printed = await linesOf(languages, {
      'ner-en-uner-pud/dev/en.jsonl': english,
      'ner-ko-klue/dev/news.jsonl': korean,
    });
    assert.ok(printed.includes('en 100.0 100.0'), printed.join('\n'));
    assert.ok(printed.includes('ko 100.0 100.0'));
  });

  it('prints what is said of the article and of the rest of pages', async () => {
    const text = 'The harbour stays closed until Friday.\n관련 기사';
    const printed = await linesOf(languages, {
      'measure-only/noise-aeb/dev/en.jsonl': [
        {
          text,
          lines: [
            [0, text.indexOf('\n'), 'content'],
            [text.indexOf('\n') + 1, text.length, 'noise'],
          ],
        },
      ],
    });
    assert.ok(printed.includes('en article 1 100.0 0.0 0.0 0.0 0.0 0.0 0.0'));
    assert.ok(printed.includes('en rest 1 0.0 100.0 0.0 0.0 0.0 0.0 0.0'), printed.join('\n'));
  });
});

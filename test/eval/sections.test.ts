import assert from 'node:assert/strict';
import {
  countLines,
  coveredLines,
  lostShare,
  type GoldLine,
  type NoiseRow,
} from '../../scripts/eval/lineScores.js';
import { keptLines, sectionPeers } from '../../scripts/eval/sectionPeers.js';
import { sections } from '../../scripts/eval/sections.js';
import { linesOf } from './evalTask.js';

function page(
  id: string,
  lines: readonly (readonly [label: GoldLine[2], text: string])[],
  focus?: readonly [number, number],
): NoiseRow {
  let start = 0;
  const gold = lines.map(([label, text]): GoldLine => {
    const line: GoldLine = [start, start + text.length, label];
    start += text.length + 1;
    return line;
  });
  const text = lines.map(([, line]) => line).join('\n');
  return { id, lang: 'en', text, lines: gold, ...(focus === undefined ? {} : { focus }) };
}

const harbour = page(
  'harbour',
  [
    ['noise', 'Home'],
    ['noise', 'News'],
    ['noise', 'Sport'],
    ['noise', 'Weather'],
    ['noise', 'Video'],
    ['noise', 'Log in'],
    ['title', 'Harbour closed after crane falls into the water'],
    ['byline', 'By Ada Writer'],
    [
      'content',
      'The harbour of the small town was closed on Tuesday after a crane fell into the water, the port authority said in a statement.',
    ],
    [
      'content',
      'Nobody was hurt, but two fishing boats were damaged, and a ferry with ninety passengers had to turn back to the island.',
    ],
    ['unsure', 'A ferry turned back.'],
    [
      'content',
      'Divers will look at the crane on Wednesday, and the port expects to open again before the weekend, said its director, Ada Winters.',
    ],
    // Prose that this gold does not count: whoever keeps it is wrong.
    [
      'noise',
      'The crane stood on the western pier for forty years and lifted timber, steel and grain from ships of all nations.',
    ],
    ['noise', 'We use cookies to improve your experience. Accept all cookies'],
    ['noise', 'Share on Facebook'],
  ],
  [6, 12],
);

describe('eval: sections', () => {
  const lines = page('lines', [
    ['noise', 'aa'],
    ['title', 'bb'],
    ['byline', 'cc'],
    ['content', 'dddd'],
    ['unsure', 'ee'],
    ['noise', 'ff'],
    ['content', 'gg'],
    ['unlabelled', 'hh'],
    ['noise', 'ii'],
  ]);

  it('counts kept lines, in the page and in its focus window', () => {
    const kept = [true, true, true, true, true, true, false, true, false];
    assert.deepEqual(countLines({ ...lines, focus: [3, 6] }, kept), {
      full: { right: 2, wrong: 2, missed: 1 },
      focus: { right: 1, wrong: 1, missed: 1 },
    });
  });

  it('takes the whole page where there is no focus window', () => {
    const { full, focus } = countLines(
      lines,
      lines.lines.map(() => true),
    );
    assert.deepEqual(focus, full);
    assert.deepEqual(full, { right: 3, wrong: 3, missed: 0 });
  });

  it('measures what a document loses of its body by characters, the title apart', () => {
    const keptOnly = (...at: number[]): boolean[] => lines.lines.map((_, own) => at.includes(own));
    assert.equal(lostShare(lines, keptOnly(3)), 2 / 6);
    assert.equal(lostShare(lines, keptOnly(1, 6)), 4 / 6);
    assert.equal(lostShare(page('none', [['noise', 'aa']]), [false]), 0);
  });

  it('takes a line for covered by more than half of it', () => {
    const gold: GoldLine[] = [
      [0, 4, 'content'],
      [5, 9, 'content'],
      [10, 14, 'content'],
    ];
    const spans = [
      { start: 2, end: 7 },
      { start: 7, end: 8 },
      { start: 11, end: 20 },
    ];
    assert.deepEqual(coveredLines(gold, spans), [false, true, true]);
  });

  it('finds the lines that an extractor put out by their order', () => {
    assert.deepEqual(
      keptLines(['menu', 'share', 'one', 'share', 'two', 'menu'], ['one', 'share', ' two\n']),
      [false, false, true, true, true, false],
    );
    assert.deepEqual(keptLines(['a', 'b'], []), [false, false]);
    assert.deepEqual(keptLines(['a', 'b', 'c'], ['x', 'c', 'y']), [false, false, true]);
  });

  it('has extractors that put out the lines they are given', async () => {
    for (const { keeps } of sectionPeers) {
      const kept = await keeps(harbour);
      assert.deepEqual(kept.slice(8, 10), [true, true]);
    }
  });

  it('prints scores by set and judge, and the worst documents', async () => {
    const printed = await linesOf(sections, { 'measure-only/noise-aeb/dev/en.jsonl': [harbour] }, 1);
    assert.deepEqual(
      printed.filter((line) => /^(noise-aeb|glossa, folder|80 characters|every line)/.test(line)).slice(0, 4),
      [
        'noise-aeb 1 glossa alone 80.0 100.0 88.9 88.9 80.0 100.0 88.9 88.9',
        'glossa, folder 80.0 100.0 88.9 88.9 80.0 100.0 88.9 88.9',
        '80 characters 75.0 75.0 75.0 75.0 75.0 75.0 75.0 75.0',
        'every line 80.0 100.0 88.9 88.9 30.8 100.0 47.1 47.1',
      ],
    );
    assert.ok(printed.includes('0 of 1 documents lose more than 30 % of their body.'));
    assert.ok(printed.includes('80.0 100.0 88.9 harbour'));
  });

  it('names documents that lose their body', async () => {
    // Prose that this gold does not score, and a body that no reader would take for one.
    const lost: NoiseRow = {
      ...harbour,
      id: 'lost',
      lines: harbour.lines.map(([start, end, label], at) => [
        start,
        end,
        at > 12 ? 'content' : label === 'noise' ? 'noise' : 'unsure',
      ]),
    };
    const printed = await linesOf(sections, { 'measure-only/noise-aeb/dev/en.jsonl': [harbour, lost] });
    assert.ok(printed.includes('1 of 2 documents lose more than 30 % of their body.'));
    assert.ok(printed.includes('100.0 glossa alone lost'));
  });
});

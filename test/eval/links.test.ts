import assert from 'node:assert/strict';
import { links } from '../../scripts/eval/links.js';
import { countLinks, joinLinks, linkRates } from '../../scripts/eval/linkScores.js';
import { linesOf } from './evalTask.js';

describe('eval: links', () => {
  it('counts a link as exact by all its segments, as lax by one pair', () => {
    const counts = countLinks(
      [
        [[0], [0]],
        [[1, 2], [1]],
        [[3], [2]],
        [[4], []],
      ],
      [
        [[0], [0]],
        [[1], [1]],
        [[3], [3]],
        [[], [2]],
      ],
    );
    assert.deepEqual(counts, { gold: 3, predicted: 3, exact: 1, predictedTouching: 2, goldTouched: 2 });
    const { strict, lax } = linkRates(counts);
    assert.deepEqual(strict, { precision: 1 / 3, recall: 1 / 3, f1: 1 / 3 });
    assert.deepEqual(lax, { precision: 2 / 3, recall: 2 / 3, f1: 2 / 3 });
  });

  it('does not mind the order of segments', () => {
    assert.equal(
      countLinks(
        [
          [
            [1, 2],
            [3, 10],
          ],
        ],
        [
          [
            [2, 1],
            [10, 3],
          ],
        ],
      ).exact,
      1,
    );
  });

  it('joins links that share a segment on either side', () => {
    assert.deepEqual(
      joinLinks([
        [[0], [0]],
        [[1], [1]],
        [[2], [2]],
        [[1], [2]],
      ]),
      [
        [[0], [0]],
        [
          [1, 2],
          [1, 2],
        ],
      ],
    );
  });

  it('prints strict and lax scores by set and pair', async () => {
    const printed = await linesOf(links, {
      'align-ntrex/dev/en-ko.perturbed.jsonl': [
        {
          id: 'harbour',
          src: [
            'The port closed on Tuesday after a crane fell into the water.',
            'A ferry with 90 passengers had to turn back at 4.30 p.m.',
            'Repairs will cost $12 million and take 17 days, the authority said.',
            'In 2019 a storm had damaged 48 boats in the same harbour.',
          ],
          tgt: [
            '화요일 크레인이 물에 빠진 뒤 항구가 폐쇄되었다.',
            '승객 90명을 태운 여객선은 오후 4시 30분에 돌아가야 했다.',
            '당국은 수리에 1200만 달러가 들고 17일이 걸릴 것이라고 밝혔다.',
            '2019년에는 폭풍으로 같은 항구에서 배 48척이 파손되었다.',
          ],
          // The last pair is one, but not for this gold.
          links: [
            [[0], [0]],
            [[1], [1]],
            [[2], [2]],
            [[3], []],
            [[], [3]],
          ],
        },
      ],
    });
    assert.equal(printed[2], 'align-ntrex en-ko 1 75.0 100.0 85.7 75.0 100.0 85.7');
  });
});

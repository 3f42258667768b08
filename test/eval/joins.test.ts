import assert from 'node:assert/strict';
import { bCubed, countPairs, type ClusteredName } from '../../scripts/eval/joins/clusterScores.js';
import { parallelNames } from '../../scripts/eval/joins/parallelNames.js';
import type { TaskContext } from '../../scripts/eval/task.js';

const names = (...rows: readonly string[]): ClusteredName[] =>
  rows.map((row) => {
    const [text = '', gold = '', found = ''] = row.split(' ');
    return { text, gold, found };
  });

describe('eval: joins', () => {
  it('counts pairs of names, not of mentions', () => {
    assert.deepEqual(countPairs(names('a 1 x', 'a 1 x', 'b 1 x', 'c 1 y', 'd 2 y')), {
      right: 1,
      wrong: 1,
      missed: 2,
    });
  });

  it('counts B³ by mention', () => {
    const { precision, recall } = bCubed(names('a 1 x', 'b 1 x', 'c 1 y', 'd 2 y'));
    assert.equal(precision, (1 + 1 + 1 / 2 + 1 / 2) / 4);
    assert.equal(recall, (2 / 3 + 2 / 3 + 1 / 3 + 1) / 4);
  });

  it('tells what is joined in parallel texts, and what stands alone and is not', () => {
    const row = {
      id: 'd',
      src: ['President Lionel Marchetti spoke.', 'President Peter Hartmann left.', 'The Mayor left.'],
      tgt: ['리오넬 마르체티 대통령은 말했다.', '피터 하트만 대통령은 떠났다.', '시장은 떠났다.'],
    };
    const read = ((path) =>
      path === 'align-pud/dev/en-ko.gold.jsonl' ? [row] : undefined) as TaskContext['read'];
    const found = parallelNames(read).find(
      ({ languages, kind }) => languages === 'en-ko' && kind === 'person',
    );
    assert.deepEqual(found, {
      set: 'align-pud',
      languages: 'en-ko',
      kind: 'person',
      joined: 2,
      together: 2,
      apart: [],
      alone: 2,
      aloneJoined: 2,
      unjoined: [],
    });
  });
});

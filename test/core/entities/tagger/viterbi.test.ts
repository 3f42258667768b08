import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  arcsOf,
  labelOfTag,
  mayClose,
  mayOpen,
  namesOf,
  tagCount,
  tagOf,
} from '../../../../server/src/core/entities/tagger/tags.js';
import { bestTags, type Lattice } from '../../../../server/src/core/entities/tagger/viterbi.js';

const labels = ['PERSON', 'GPE'] as const;
const tags = tagCount(labels);
const arcs = arcsOf(tags);

describe('the tags of a tagger', () => {
  it('let a name begin only where none is open, and end with its own label', () => {
    const allowed = new Set(Array.from(arcs.from, (from, arc) => `${from} ${arcs.to[arc]}`));
    const begin = tagOf(0, 'begin');
    const inside = tagOf(0, 'inside');
    const end = tagOf(0, 'end');
    const single = tagOf(1, 'single');
    for (const [from, to, may] of [
      [0, 0, true],
      [0, begin, true],
      [begin, inside, true],
      [begin, end, true],
      [inside, inside, true],
      [end, single, true],
      [begin, 0, false],
      [inside, single, false],
      [0, inside, false],
      [begin, tagOf(1, 'end'), false],
    ] as const) {
      assert.equal(allowed.has(`${from} ${to}`), may, `${from} to ${to}`);
    }
  });

  it('spell names', () => {
    const spelled = [0, tagOf(0, 'begin'), tagOf(0, 'inside'), tagOf(0, 'end'), tagOf(1, 'single'), 0];
    assert.deepEqual(namesOf(spelled), [
      { start: 1, end: 4, label: 0 },
      { start: 4, end: 5, label: 1 },
    ]);
  });
});

describe('the best tags', () => {
  const score = fc.integer({ min: -50, max: 50 }).map((value) => value / 8);
  const lattice = fc.integer({ min: 1, max: 4 }).chain((length) =>
    fc.record({
      length: fc.constant(length),
      tags: fc.constant(tags),
      arcs: fc.constant(arcs),
      scores: fc
        .array(score, { minLength: length * tags, maxLength: length * tags })
        .map((values) => Float32Array.from(values)),
      arcWeights: fc
        .array(score, { minLength: arcs.from.length, maxLength: arcs.from.length })
        .map((values) => Float32Array.from(values)),
    }),
  );

  it('score as high as any allowed sequence', () => {
    fc.assert(
      fc.property(lattice, (own) => {
        const best = Array.from(bestTags(own));
        assert.ok(Math.abs(scoreOf(own, best) - highest(own)) < 1e-3, best.join(' '));
      }),
    );
  });

  it('are none for no units', () => {
    const none = { length: 0, tags, scores: new Float32Array(0), arcs, arcWeights: new Float32Array(0) };
    assert.equal(bestTags(none).length, 0);
  });

  /** -Infinity for a sequence that is not allowed. */
  function scoreOf({ scores, arcWeights }: Lattice, sequence: readonly number[]): number {
    let sum = mayOpen(sequence[0]!) && mayClose(sequence.at(-1)!) ? 0 : -Infinity;
    sequence.forEach((tag, unit) => {
      sum += scores[unit * tags + tag]!;
      if (unit > 0) {
        const arc = Array.from(arcs.from).findIndex(
          (from, at) => from === sequence[unit - 1] && arcs.to[at] === tag,
        );
        sum += arc < 0 ? -Infinity : arcWeights[arc]!;
      }
    });
    return sum;
  }

  function highest(own: Lattice): number {
    let sequences: number[][] = [[]];
    while (sequences[0]!.length < own.length) {
      sequences = sequences.flatMap((before) =>
        Array.from({ length: tags }, (_, tag) => [...before, tag]).filter(
          (sequence) =>
            sequence.length < 2 ||
            mayClose(sequence.at(-2)!) === mayOpen(sequence.at(-1)!) ||
            labelOfTag(sequence.at(-2)!) === labelOfTag(sequence.at(-1)!),
        ),
      );
    }
    return Math.max(...sequences.map((sequence) => scoreOf(own, sequence)));
  }
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { numbersIn } from '../../server/src/core/entities/tagger/digits.js';
import { laneCount, scoresOf } from '../../server/src/core/entities/tagger/lanes.js';
import { unpack } from '../../server/src/core/entities/tagger/model.js';
import { arcsOf, mayClose, mayOpen, tagCount } from '../../server/src/core/entities/tagger/tags.js';
import { allowedTags } from '../../scripts/train/allowedTags.js';
import { decode, emboldened, trainCrf, type Example, type Weights } from '../../scripts/train/crf.js';
import { FeatureTable } from '../../scripts/train/featureTable.js';
import { SumsRoom } from '../../server/src/core/entities/tagger/sums.js';
import { addMarginals } from '../../scripts/train/marginals.js';
import { digitsOf } from '../../scripts/train/digits.js';
import { pack } from '../../scripts/train/pack.js';

const labels = ['PERSON', 'GPE'] as const;
const tags = tagCount(labels);
const arcs = arcsOf(tags);

describe('the sums over all tag sequences', () => {
  const positive = fc.integer({ min: 1, max: 40 }).map((value) => value / 8);
  const lattice = fc.integer({ min: 1, max: 3 }).chain((length) =>
    fc.record({
      length: fc.constant(length),
      potentials: fc.array(fc.oneof(positive, fc.constant(0)), {
        minLength: length * tags,
        maxLength: length * tags,
      }),
      arcPotentials: fc.array(positive, { minLength: arcs.from.length, maxLength: arcs.from.length }),
    }),
  );

  it('are those of enumerating them', () => {
    fc.assert(
      fc.property(lattice, ({ length, potentials, arcPotentials }) => {
        const marginals = new Float64Array(length * tags);
        const arcMarginals = new Float64Array(arcs.from.length);
        const factors = {
          length,
          tags,
          units: Float64Array.from(potentials),
          arcs,
          arcFactors: Float64Array.from(arcPotentials),
        };
        const sums = new SumsRoom().sum(factors, 0);
        if (sums !== undefined) {
          addMarginals(factors, sums, 1, marginals, arcMarginals);
        }
        const log = sums?.log ?? -Infinity;
        const expected = enumerate(length, potentials, arcPotentials);
        assert.ok(log === expected.log || Math.abs(log - expected.log) < 1e-9);
        expected.marginals.forEach((own, at) => assert.ok(Math.abs(own - marginals[at]!) < 1e-9));
        expected.arcMarginals.forEach((own, at) => assert.ok(Math.abs(own - arcMarginals[at]!) < 1e-9));
      }),
    );
  });

  function enumerate(length: number, potentials: readonly number[], arcPotentials: readonly number[]) {
    const paths: {
      readonly sequence: readonly number[];
      readonly arcs: readonly number[];
      readonly weight: number;
    }[] = [];
    const walk = (sequence: readonly number[], used: readonly number[], weight: number): void => {
      if (weight === 0) {
        return;
      }
      if (sequence.length === length) {
        if (mayClose(sequence.at(-1)!)) {
          paths.push({ sequence, arcs: used, weight });
        }
        return;
      }
      for (let arc = 0; arc < arcs.from.length; arc++) {
        if (arcs.from[arc] === sequence.at(-1)) {
          const to = arcs.to[arc]!;
          walk(
            [...sequence, to],
            [...used, arc],
            weight * arcPotentials[arc]! * potentials[sequence.length * tags + to]!,
          );
        }
      }
    };
    for (let tag = 0; tag < tags; tag++) {
      if (mayOpen(tag)) {
        walk([tag], [], potentials[tag]!);
      }
    }
    const total = paths.reduce((sum, { weight }) => sum + weight, 0);
    const marginals = new Array<number>(length * tags).fill(0);
    const arcMarginals = new Array<number>(arcs.from.length).fill(0);
    for (const path of paths) {
      path.sequence.forEach((tag, unit) => (marginals[unit * tags + tag]! += path.weight / total));
      path.arcs.forEach((arc) => (arcMarginals[arc]! += path.weight / total));
    }
    return { log: Math.log(total), marginals, arcMarginals };
  }
});

describe('what labels allow', () => {
  const units = { length: 4, starts: [0, 2, 4, 6], ends: [1, 3, 5, 7] };
  const check = (row: Parameters<typeof allowedTags>[1], expected: readonly string[] | undefined): void => {
    const allowed = allowedTags(labels, row, units);
    const names = ['O', 'B-PERSON', 'I-PERSON', 'E-PERSON', 'S-PERSON', 'B-GPE', 'I-GPE', 'E-GPE', 'S-GPE'];
    assert.deepEqual(
      allowed &&
        units.starts.map((_, unit) => names.filter((_, tag) => allowed[unit * tags + tag] === 1).join(' ')),
      expected,
    );
  };

  it('is one tag a unit where all is known', () => {
    check({ text: 'a b c d', hidden: [], spans: [{ start: 0, end: 5, labels: ['PERSON'] }] }, [
      'B-PERSON',
      'I-PERSON',
      'E-PERSON',
      'O',
    ]);
  });
  it('is a tag of each label that a mark may have', () => {
    check({ text: 'a b c d', hidden: [], spans: [{ start: 2, end: 3, labels: ['PERSON', 'GPE'] }] }, [
      'O',
      'S-PERSON S-GPE',
      'O',
      'O',
    ]);
  });
  it('is a hidden label outside of marks, and anything of its labels in an unsure one', () => {
    check(
      { text: 'a b c d', hidden: ['GPE'], spans: [{ start: 0, end: 5, labels: ['PERSON'], unsure: true }] },
      [...new Array<string>(3).fill('O B-PERSON I-PERSON E-PERSON S-PERSON'), 'O B-GPE I-GPE E-GPE S-GPE'],
    );
  });
  it('is nothing where a mark ends within a unit', () => {
    check({ text: 'a b c d', hidden: [], spans: [{ start: 0, end: 2, labels: ['GPE'] }] }, undefined);
  });
});

describe('a feature table', () => {
  it('numbers what was counted often enough, whatever the hash', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -3, max: 40 }), { maxLength: 300 }), (hashes) => {
        const table = new FeatureTable();
        hashes.forEach((hash) => {
          table.count(hash << 20);
        });
        const rows = table.number(2);
        for (const hash of new Set(hashes)) {
          const isFrequent = hashes.filter((other) => other === hash).length >= 2;
          const row = table.rowOf(hash << 20);
          assert.equal(row >= 0, isFrequent);
          assert.ok(row < 0 || rows[row] === hash << 20);
        }
      }),
    );
  });
});

describe('training', () => {
  /** Feature 0 stands at each unit, 1 at persons' names, 2 at a name's second unit. */
  const example = (features: readonly (readonly number[])[], marks: readonly number[]): Example => {
    const begins = Int32Array.from([
      0,
      ...features.map((_, unit) => features.slice(0, unit + 1).flat().length),
    ]);
    const allowed = new Uint8Array(features.length * tags);
    marks.forEach((tag, unit) => (allowed[unit * tags + tag] = 1));
    return { length: features.length, rows: Int32Array.from(features.flat()), begins, allowed, weight: 1 };
  };
  const examples = [
    example([[0], [0, 1], [0, 2], [0]], [0, 1, 3, 0]),
    example([[0, 1], [0]], [4, 0]),
    example([[0], [0], [0, 1], [0, 2]], [0, 0, 1, 3]),
    example([[0], [0, 2]], [0, 0]),
  ];
  const options = { epochs: 30, rate: 0.5, decay: 0, dropout: 0, seed: 1 };
  const train = (): Weights => {
    const all = [...trainCrf(examples, 3, tags, options)];
    assert.ok(all.at(-1)!.loss < all[0]!.loss);
    return all.at(-1)!;
  };

  it('learns what the labels say', () => {
    const weights = train();
    assert.deepEqual(
      examples.map((own) => Array.from(decode(own, weights, arcs))),
      [
        [0, 1, 3, 0],
        [4, 0],
        [0, 0, 1, 3],
        [0, 0],
      ],
    );
  });

  it('gives the same weights each time', () => {
    assert.deepEqual(train(), train());
  });

  it('finds more names the bolder it is', () => {
    const plain = example([[0], [0]], [0, 0]);
    assert.deepEqual(Array.from(decode(plain, emboldened(train(), 0), arcs)), [0, 0]);
    assert.notDeepEqual(Array.from(decode(plain, emboldened(train(), 50), arcs)), [0, 0]);
  });
});

describe('whole numbers as text', () => {
  it('are read back one after the other', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(99), fc.nat(2 ** 31 - 1))), (numbers) => {
        const next = numbersIn(numbers.map(digitsOf).join(''));
        assert.deepEqual(
          numbers.map(() => next()),
          numbers,
        );
      }),
    );
  });
});

describe('packed weights', () => {
  it('are read back as they were, within a byte’s precision', () => {
    const weight = fc.integer({ min: -127, max: 127 });
    const hashes = fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(
        hashes,
        fc.array(weight, { minLength: 30 * tags, maxLength: 30 * tags }),
        (hashes, values) => {
          const features = Float32Array.from(values.slice(0, hashes.length * tags));
          const arcWeights = new Float32Array(arcs.from.length).fill(0.5);
          const packed = pack(labels, Int32Array.from(hashes), { tags, features, arcs: arcWeights }, 1);
          const model = unpack(packed);
          assert.ok(model.arcWeights.every((own) => Math.abs(own - 0.5) < packed.scale));
          hashes.forEach((hash, row) => {
            const lanes = new Int32Array(2 * laneCount(tags));
            model.addWeights(lanes, Int32Array.of(hash), Int32Array.of(laneCount(tags)), 1);
            const scores = scoresOf(lanes, 2, tags, model.scale);
            for (let tag = 0; tag < tags; tag++) {
              assert.equal(scores[tag], 0);
              assert.ok(
                Math.abs(scores[tags + tag]! - features[row * tags + tag]!) <= packed.scale / 2 + 1e-3,
              );
            }
          });
          const unknown = new Int32Array(laneCount(tags));
          const other = Array.from({ length: 31 }, (_, at) => at).find((at) => !hashes.includes(at))!;
          model.addWeights(unknown, Int32Array.of(other), Int32Array.of(0), 1);
          assert.ok(unknown.every((score) => score === 0));
        },
      ),
    );
  });
});

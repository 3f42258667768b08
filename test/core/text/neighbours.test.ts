import assert from 'node:assert/strict';
import fc from 'fast-check';
import { settleByNeighbours } from '../../../server/src/core/text/neighbours.js';

/** Scores as `A`, `a`, `.`, `b`, `B`: surely the first state, rather the first, no evidence, and so on. */
function check(scores: string, expected: string, { prior = [0, -1], stay = 0.8 } = {}): void {
  const strength: Readonly<Record<string, number>> = { A: 9, a: 1, '.': 0, b: -1, B: -9 };
  const states = settleByNeighbours(
    Array.from(scores, (letter) => [strength[letter] ?? 0, 0]),
    prior,
    stay,
  );
  assert.equal(states.map((state) => 'AB'[state]).join(''), expected);
}

describe('settleByNeighbours', () => {
  it('gives what is sure its own state', () => check('ABBA', 'ABBA'));
  it('gives what is open the state on both sides', () => check('B.B', 'BBB'));
  it('gives what is open at an end the state of the nearest', () => check('..BA..', 'BBBAAA'));
  it('takes the nearer of two neighbours', () => check('A.....B', 'AAAABBB', { prior: [0, 0] }));
  it('overrules weak evidence between strong', () => check('BaB', 'BBB'));
  it('believes weak evidence where neighbours seldom agree', () => check('BaB', 'BAB', { stay: 0.1 }));
  it('believes weak evidence that comes in a row', () => check('Baaaaa', 'BAAAAA'));
  it('goes by the prior where there is no evidence', () => {
    check('...', 'AAA');
    check('...', 'BBB', { prior: [-1, 0] });
  });
  it('has nothing to say of nothing', () => check('', ''));

  it('gives each item one of the states, whatever the scores', () => {
    const score = fc.oneof(fc.double({ noNaN: true, max: 700 }), fc.constant(-Infinity));
    fc.assert(
      fc.property(fc.array(fc.tuple(score, score, fc.constant(0)), { maxLength: 200 }), (scores) => {
        const states = settleByNeighbours(scores, [0, -1, -2], 0.7);
        assert.equal(states.length, scores.length);
        assert.ok(states.every((state) => [0, 1, 2].includes(state)));
      }),
    );
  });
});

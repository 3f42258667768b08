import { mistake, type MarkCosts } from './quoteMarkCosts.js';
import { likely } from './quoteShape.js';
import { twoWay, type PairFamily } from './pairTable.js';

export type TwoWayFamily = (typeof twoWay)[number];

/** A mark that may open or close. */
export interface TwoWayMark {
  readonly start: number;
  readonly family: PairFamily;
  readonly costs: MarkCosts;
}

export type Side = 'open' | 'close' | 'lone';

const deepest = 3;
const letters = twoWay.length + 1;
/** A state is what is open, as the digits of a number: the innermost last. */
const states = letters ** deepest;
const sides: readonly Side[] = ['lone', 'open', 'close'];
const [lone, open, close] = [0, 1, 2];

/** A quotation in one of its own kind, where its mark surely opens and where it may close too. */
const nested = 1.5;
const nestedUnsurely = 9;
/** A mark left out inside a quotation rather than outside. */
const insideOther = 0.25;
/** Single marks far apart are more likely two apostrophes. */
const singlePerCharacter = 1 / 400;
/** So many marks are decided on at once, with a look at what follows them: memory is bounded by it. */
const block = 4096;
const ahead = 64;

const letterOf = new Map<PairFamily, number>(twoWay.map((family, index) => [family, index + 1]));
const single = letterOf.get('single') ?? 0;
/** What is open in each state, the innermost first. */
const opened: readonly (readonly number[])[] = Array.from({ length: states }, (_, state) => {
  const found: number[] = [];
  for (let rest = state; rest > 0; rest = Math.floor(rest / letters)) {
    found.push(rest % letters);
  }
  return found;
});
const holdsSingle = opened.map((own) => own.includes(single));

export function isTwoWay(family: PairFamily): family is TwoWayFamily {
  return letterOf.has(family);
}

/**
 * Which marks of a paragraph open and which close, so that all together cost least: the shortest path over what may be
 * open at each mark (Viterbi, 1967). A mark that would cost more with a partner than alone is left alone. Time and
 * memory are linear in the number of marks.
 */
export function decideSides(marks: readonly TwoWayMark[]): readonly Side[] {
  const atOnce = sidesAtOnce(marks);
  if (atOnce !== undefined) {
    return atOnce;
  }
  const decided: Side[] = [];
  let state = 0;
  for (let from = 0; from < marks.length; from += block) {
    state = decideBlock(marks.slice(from, from + block + ahead), state, decided);
  }
  return decided;
}

/**
 * What nearly all texts have: every mark stands as it points, all of them pair, and any that opens inside another of
 * its family surely opens. Nothing costs less.
 */
function sidesAtOnce(marks: readonly TwoWayMark[]): readonly Side[] | undefined {
  const decided: Side[] = [];
  const open: PairFamily[] = [];
  for (const { family, costs } of marks) {
    const innermost = open.at(-1);
    if (costs.lone === 0) {
      decided.push('lone');
    } else if (innermost === family && costs.close === 0) {
      decided.push('close');
      open.pop();
    } else if (costs.open === 0 && family !== 'single' && (innermost !== family || costs.close >= likely)) {
      decided.push('open');
      open.push(family);
    } else {
      return undefined;
    }
  }
  return open.length === 0 ? decided : undefined;
}

/** Decides on the marks of a block from the state before them; the state behind them. */
function decideBlock(marks: readonly TwoWayMark[], first: number, decided: Side[]): number {
  let costs = new Float64Array(states).fill(Infinity);
  let next = new Float64Array(states);
  const taken = new Uint8Array(marks.length * states);
  costs[first] = 0;
  let before = marks[0]?.start ?? 0;
  marks.forEach((mark, index) => {
    const gap = (mark.start - before) * singlePerCharacter;
    before = mark.start;
    step(mark, gap, { costs, next: next.fill(Infinity), taken, from: index * states });
    [costs, next] = [next, costs];
  });
  const { own, state } = trace(marks, taken, cheapest(costs));
  for (const side of own) {
    decided.push(side);
  }
  return state;
}

/** What it costs to come to each state before a mark and after it; `taken`: by which side, from `from` on. */
interface Step {
  readonly costs: Float64Array;
  readonly next: Float64Array;
  readonly taken: Uint8Array;
  readonly from: number;
}

function step({ family, costs: own }: TwoWayMark, gap: number, at: Step): void {
  const letter = letterOf.get(family) ?? 0;
  const nesting = own.close >= likely ? nested : nestedUnsurely;
  for (let state = 0; state < states; state++) {
    const soFar = at.costs[state] ?? Infinity;
    if (soFar === Infinity) {
      continue;
    }
    const cost = soFar + (holdsSingle[state] === true ? gap : 0);
    const isInSame = state % letters === letter;
    if (isInSame) {
      reach(at, Math.floor(state / letters), cost + own.close, close);
    }
    if (state * letters < states) {
      reach(at, state * letters + letter, cost + own.open + (isInSame ? nesting : 0), open);
    }
    reach(at, state, cost + own.lone + (state === 0 ? 0 : insideOther), lone);
  }
}

function reach({ next, taken, from }: Step, state: number, cost: number, side: number): void {
  if (cost < (next[state] ?? 0)) {
    next[state] = cost;
    taken[from + state] = side;
  }
}

/** Whatever is still open at the end will find no partner. */
function cheapest(costs: Float64Array): number {
  let best = 0;
  let least = Infinity;
  costs.forEach((cost, state) => {
    const own = cost + mistake * (opened[state]?.length ?? 0);
    if (own < least) {
      [best, least] = [state, own];
    }
  });
  return best;
}

/** The cheapest way to the last state, as far as the block goes. */
function trace(
  marks: readonly TwoWayMark[],
  taken: Uint8Array,
  last: number,
): { readonly own: readonly Side[]; readonly state: number } {
  const own: Side[] = [];
  let state = last;
  let end = last;
  for (let index = marks.length - 1; index >= 0; index--) {
    if (index === block - 1) {
      end = state;
    }
    const side = taken[index * states + state] ?? lone;
    if (index < block) {
      own.push(sides[side] ?? 'lone');
    }
    if (side === open) {
      state = Math.floor(state / letters);
    } else if (side === close) {
      state = state * letters + (letterOf.get(marks[index]?.family ?? 'double') ?? 0);
    }
  }
  return { own: own.reverse(), state: end };
}

/**
 * What each of a row of items is, most likely, if its neighbours are likely to be the same: the states of a hidden
 * Markov model that have the highest posterior (forward–backward, Rabiner 1989, section III.B).
 *
 * @param scores for each item how well each state fits it, natural logarithms
 * @param prior how likely each state is where nothing is known, natural logarithms
 * @param stay how likely an item is in the state of the one before it
 * @returns for each item the number of its state
 */
export function settleByNeighbours(
  scores: readonly (readonly number[])[],
  prior: readonly number[],
  stay: number,
): number[] {
  const chances = scores.map(chancesOf);
  const first = chancesOf(prior);
  const change = (1 - stay) / (prior.length - 1);
  const step = (from: readonly number[]): number[] => {
    const all = from.reduce((sum, chance) => sum + chance, 0);
    return from.map((chance) => (stay * chance + change * (all - chance)) / all);
  };
  const forward: number[][] = [];
  let state = first;
  for (const own of chances) {
    const reached: number[] = product(state, own);
    forward.push(reached);
    state = step(reached);
  }
  const best: number[] = [];
  let later = prior.map(() => 1);
  for (let at = chances.length - 1; at >= 0; at--) {
    best[at] = indexOfMost(product(forward[at] ?? [], later));
    later = step(product(chances[at] ?? [], later));
  }
  return best;
}

/** No evidence is so strong that its opposite beside it could not be seen. */
const least = Math.exp(-12);

function chancesOf(logarithms: readonly number[]): number[] {
  const most = Math.max(...logarithms);
  return logarithms.map((logarithm) => Math.max(least, Math.exp(logarithm - most)));
}

function product(left: readonly number[], right: readonly number[]): number[] {
  return left.map((one, at) => one * (right[at] ?? 0));
}

function indexOfMost(numbers: readonly number[]): number {
  return numbers.indexOf(Math.max(...numbers));
}

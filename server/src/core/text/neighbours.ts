/** How many items the prior is worth beside those of the row. */
const itemsOfPrior = 5;

/** No evidence is so strong that its opposite beside it could not be seen: the least chance, the greatest being 1. */
const leastChance = Math.exp(-12);

/**
 * What each of a row of items is, most likely, if it is likely to be what its neighbours are, or else what there is
 * much of in the row: the states of a hidden Markov model that have the highest posterior (forward–backward, Rabiner
 * 1989, section III.B). Time is linear in the number of items.
 *
 * @param scores for each item how well each state fits it: natural logarithms, not above 700
 * @param prior how likely each state is where nothing is known: natural logarithms
 * @param stay how likely an item keeps the state of the one before it, rather than any state by its share of the row
 * @returns for each item the number of its state
 */
export function settleByNeighbours(
  scores: readonly (readonly number[])[],
  prior: readonly number[],
  stay: number,
): number[] {
  const chances = scores.map(chancesOf);
  const mix = mixOf(chances, chancesOf(prior));
  const forwards = (from: readonly number[]): number[] =>
    shares(from).map((chance, state) => stay * chance + (1 - stay) * (mix[state] ?? 0));
  const backwards = (from: readonly number[]): number[] => {
    const any = sum(product(from, mix));
    return shares(from.map((chance) => stay * chance + (1 - stay) * any));
  };

  const reached: number[][] = [];
  let before = mix;
  for (const own of chances) {
    const here = product(before, own);
    reached.push(here);
    before = forwards(here);
  }
  const states: number[] = [];
  let after = mix.map(() => 1);
  for (let at = chances.length - 1; at >= 0; at--) {
    const posterior = product(reached[at] ?? [], after);
    states[at] = posterior.indexOf(Math.max(...posterior));
    after = backwards(product(chances[at] ?? [], after));
  }
  return states;
}

/** How much of each state there is, by the evidence of each item alone and by the prior. */
function mixOf(chances: readonly (readonly number[])[], prior: readonly number[]): number[] {
  const amounts = shares(prior).map((share) => share * itemsOfPrior);
  for (const chance of chances) {
    shares(chance).forEach((share, state) => {
      amounts[state] = (amounts[state] ?? 0) + share;
    });
  }
  return shares(amounts);
}

function chancesOf(logarithms: readonly number[]): number[] {
  const most = Math.max(...logarithms);
  return logarithms.map((logarithm) => Math.max(leastChance, Math.exp(logarithm - most)));
}

function product(left: readonly number[], right: readonly number[]): number[] {
  return left.map((one, at) => one * (right[at] ?? 0));
}

function shares(amounts: readonly number[]): number[] {
  const all = sum(amounts);
  return amounts.map((amount) => amount / all);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

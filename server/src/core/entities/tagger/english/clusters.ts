import { wordClusters } from '../../../../data/wordClusters.js';

/** The groups of like words that a word is in, the smallest first; each number stands for one group. */
export interface Clusters {
  readonly fine: number;
  readonly middle: number;
  readonly coarse: number;
}

/** That a word is in none. */
export const noClusters: Clusters = { fine: 0, middle: 0, coarse: 0 };

let clusters: ReadonlyMap<string, Clusters> | undefined;

/** The groups of a word in lower case. Parsed on first use. */
export function clustersOf(lower: string): Clusters {
  clusters ??= parse(wordClusters);
  return clusters.get(lower) ?? noClusters;
}

function parse(table: string): ReadonlyMap<string, Clusters> {
  const parsed = new Map<string, Clusters>();
  let [fine, middle, coarse] = [0, 0, 0];
  for (const large of table.split('\n\n\n')) {
    coarse++;
    for (const medium of large.split('\n\n')) {
      middle++;
      for (const small of medium.split('\n')) {
        fine++;
        const own = { fine, middle, coarse };
        for (const word of small.split(' ')) {
          parsed.set(word, own);
        }
      }
    }
  }
  return parsed;
}

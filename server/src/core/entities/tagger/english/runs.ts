import * as en from '../../en.js';
import { isCapital, type Token } from '../../latin/tokens.js';

/** Capitalised words one space apart, by the indices of their tokens, half-open. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Of each token the run that it is in. A small word that begins the sentence is in none. */
export function runsOf(tokens: readonly Token[]): readonly (Run | undefined)[] {
  const runs = new Array<Run | undefined>(tokens.length).fill(undefined);
  for (let at = 0; at < tokens.length;) {
    const to = endOf(tokens, at);
    const first = tokens[at];
    const isOpening = to > at + 1 && first?.first === true && en.functionWords.has(first.lower);
    const from = isOpening ? at + 1 : at;
    runs.fill({ from, to }, from, to);
    at = Math.max(to, at + 1);
  }
  return runs;
}

function endOf(tokens: readonly Token[], at: number): number {
  let to = at;
  for (let token = tokens[to]; token !== undefined; token = tokens[to]) {
    const isApart = to > at && !token.spaced;
    if (isApart || !isCapital(token) || en.calendarWords.has(token.lower)) {
      break;
    }
    to++;
  }
  return to;
}

import { roundScore, type PairedLines } from './pairedPassages.js';
import type { Passage, Passages } from './passages.js';
import { englishLetters } from './proportions.js';
import { sharedEvidence } from './sharedEvidence.js';

/** Shared evidence below this is chance; 1 is about a country's name. */
const leastEvidence = 2.5;

/** One or two words that sound alike are chance too. */
const fewestKeys = 3;

/** What two lines share, against what they would share if one translated the other word for word. */
const leastScore = 0.6;

/** How much better than the next best a match must be. */
const margin = 1.15;

/** Between lines that are linked, in the same order on both sides, less will do, and a little less beside one. */
const leastEvidenceBeside = 1.2;
const leastScoreBetween = 0.25;
const leastScoreBeside = 0.4;
const gainBeside = 0.15;

/** Teasers are translated freely: the spread of the logarithm of two lengths. */
const lengthSpread = 0.55;

/** A teaser of an article says what its headline and lead say, seldom what its later paragraphs say. */
const deepInArticle = 0.55;

interface Candidate extends PairedLines {
  readonly evidence: number;
  /** How many values, names and sounds make it up. */
  readonly keys: number;
}

/**
 * Lines of two documents in two languages of which each is the other's best match by far, wherever they stand; then
 * teasers beside lines that are linked, since two editions of one page have the same ones in the same order. `linked` has the
 * pairs that are known: copies, and the lines of articles that were aligned as a whole.
 */
export function matchLines(
  left: Passages,
  right: Passages,
  linked: readonly Pick<PairedLines, 'left' | 'right'>[],
  articlesAligned: boolean,
): PairedLines[] {
  const candidates = candidatesOf(left, right).filter(
    (pair) => !(articlesAligned && isOfArticle(pair.left) && isOfArticle(pair.right)),
  );
  const matches = bestOf(candidates, leastScore, leastEvidence, margin).filter(
    ({ keys }) => keys >= fewestKeys,
  );
  const anchors = new Set([...linked, ...matches].map(keyOf));
  anchors.add(`${left.lines.length} ${right.lines.length}`);
  const taken = new Set(matches.flatMap(sidesOf));
  const teasers = candidates.filter((pair) => !isOfArticle(pair.left) && !isOfArticle(pair.right));
  for (;;) {
    const open = teasers.filter((pair) => !sidesOf(pair).some((side) => taken.has(side)));
    const beside = bestOf(
      open.filter((pair) => {
        const sides = anchoredSides(pair, anchors);
        return sides > 0 && pair.score >= (sides === 2 ? leastScoreBetween : leastScoreBeside);
      }),
      0,
      leastEvidenceBeside,
      1,
    );
    if (beside.length === 0) {
      return matches.map((match) => ({ ...match, score: roundScore(match.score) }));
    }
    for (const pair of beside) {
      matches.push({ ...pair, score: pair.score + gainBeside * anchoredSides(pair, anchors) });
      anchors.add(keyOf(pair));
      sidesOf(pair).forEach((side) => taken.add(side));
    }
  }
}

function isOfArticle({ section }: Passage): boolean {
  return section !== 'related';
}

function keyOf({ left, right }: Pick<PairedLines, 'left' | 'right'>): string {
  return `${left.line} ${right.line}`;
}

/** A line has one counterpart in each language. */
function sidesOf({ left, right }: PairedLines): string[] {
  return [`left ${left.line} ${right.language}`, `right ${right.line} ${left.language}`];
}

/** On how many sides the neighbours of two lines are linked; the ends of both documents are. */
function anchoredSides({ left, right }: PairedLines, anchors: ReadonlySet<string>): number {
  return [-1, 1].filter((step) => anchors.has(`${left.line + step} ${right.line + step}`)).length;
}

/** The candidates that are good enough, and better by the margin than all others of either line in that language. */
function bestOf(
  candidates: readonly Candidate[],
  least: number,
  evidence: number,
  ahead: number,
): Candidate[] {
  const best = new Map<string, [Candidate | undefined, number]>();
  for (const candidate of candidates) {
    for (const side of sidesOf(candidate)) {
      const [first, second] = best.get(side) ?? [undefined, 0];
      if (candidate.score > (first?.score ?? 0)) {
        best.set(side, [candidate, first?.score ?? 0]);
      } else {
        best.set(side, [first, Math.max(second, candidate.score)]);
      }
    }
  }
  return candidates.filter(
    (candidate) =>
      candidate.score >= least &&
      candidate.evidence >= evidence &&
      sidesOf(candidate).every((side) => {
        const [first, second] = best.get(side) ?? [undefined, 0];
        return first === candidate && candidate.score >= ahead * second;
      }),
  );
}

function candidatesOf(left: Passages, right: Passages): Candidate[] {
  const groups: Candidate[][] = [];
  for (const [language, own] of left.linesByLanguage) {
    for (const [other, theirs] of right.linesByLanguage) {
      if (language !== other) {
        groups.push(candidatesInTwoLanguages(own, theirs));
      }
    }
  }
  return groups.flat().sort((a, b) => a.left.line - b.left.line || a.right.line - b.right.line);
}

/** What more lines than this have adds to the evidence of a pair, but is no reason to look at it. */
const mostHolders = 40;

/** All pairs that share enough, found by what they share. */
function candidatesInTwoLanguages(left: readonly Passage[], right: readonly Passage[]): Candidate[] {
  const shared = sharedEvidence(left, right);
  const holders: number[][] = shared.weights.map(() => []);
  shared.right.forEach((keys, j) => {
    for (const key of keys) {
      holders[key]?.push(j);
    }
  });
  const has = shared.right.map((keys) => new Set(keys));
  return left.flatMap((own, i) => {
    const keys = shared.left[i] ?? [];
    const common = keys.filter((key) => (holders[key]?.length ?? 0) > mostHolders);
    const row = new Map<number, { evidence: number; keys: number }>();
    const add = (j: number, key: number): void => {
      const { evidence, keys } = row.get(j) ?? { evidence: 0, keys: 0 };
      row.set(j, { evidence: evidence + (shared.weights[key] ?? 0), keys: keys + 1 });
    };
    for (const key of keys) {
      for (const j of (holders[key]?.length ?? 0) > mostHolders ? [] : (holders[key] ?? [])) {
        add(j, key);
      }
    }
    for (const j of common.length === 0 ? [] : [...row.keys()]) {
      for (const key of common) {
        if (has[j]?.has(key) === true) {
          add(j, key);
        }
      }
    }
    return [...row].flatMap(([j, found]) => {
      const other = right[j];
      return other === undefined || found.evidence < leastEvidenceBeside
        ? []
        : [{ left: own, right: other, ...found, score: scoreOf(own, other, found.evidence) }];
    });
  });
}

function scoreOf(left: Passage, right: Passage, evidence: number): number {
  const coverage = (2 * evidence) / (left.evidence.expected + right.evidence.expected + 2);
  const ratio = Math.log((englishLetters(left) + 1) / (englishLetters(right) + 1)) / lengthSpread;
  const isTeaser = !isOfArticle(left) || !isOfArticle(right);
  const depth = isTeaser && (isDeep(left) || isDeep(right)) ? deepInArticle : 1;
  return coverage * Math.exp(-(ratio ** 2) / 2) * depth;
}

function isDeep({ section, line }: Passage): boolean {
  return section === 'body' && line > 1;
}

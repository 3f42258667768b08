import { lengthOf } from '../text/span.js';
import { alignSentences, type Bead } from './align.js';
import { isPaired, pairSentences } from './pairSentences.js';
import type { PairedLines, PairedPassages } from './pairedPassages.js';
import type { Passage, Passages } from './passages.js';
import { numberAt } from '../text/sortedSpans.js';

/** Less than this shared by two articles is chance, however well it fits. */
const leastEvidence = 5;

/** Of all values and entities of two articles, a translation shares so much; two reports of one event do not. */
const leastCoverage = 0.37;

/** As many of the paired sentences of a translation have evidence of their own. */
const leastSupport = 0.25;

export interface AlignedArticles {
  readonly sentences: readonly PairedPassages[];
  readonly lines: readonly PairedLines[];
}

/**
 * The article of one document aligned with that of another, sentence by sentence, if the one is clearly the other in
 * another language; teasers are left out. Empty otherwise.
 */
export function alignArticles(left: Passages, right: Passages): AlignedArticles {
  const a = left.article;
  const b = right.article;
  if (a[0] === undefined || b[0] === undefined || a[0].language === b[0].language) {
    return { sentences: [], lines: [] };
  }
  const beads = alignSentences(a, b);
  const sentences = isTranslation(a, b, beads) ? pairSentences(a, b, beads, 1) : [];
  return { sentences, lines: pairLines(sentences, left.lines, right.lines) };
}

function isTranslation(left: readonly Passage[], right: readonly Passage[], beads: readonly Bead[]): boolean {
  const paired = beads.filter(isPaired);
  const shared = paired.reduce((total, { evidence }) => total + evidence, 0);
  const expected = [...left, ...right].reduce((total, { evidence }) => total + evidence.expected, 0);
  const supported = paired.filter(({ evidence }) => evidence >= 0.8).length;
  return (
    shared >= leastEvidence &&
    (2 * shared) / (expected + 2) >= leastCoverage &&
    supported >= leastSupport * paired.length
  );
}

/** Lines are paired where the sentences that pair them cover half of the shorter of the two. */
function pairLines(
  pairs: readonly PairedPassages[],
  left: readonly Passage[],
  right: readonly Passage[],
): PairedLines[] {
  const covered = new Map<string, PairedLines & { readonly ofLeft: number; readonly ofRight: number }>();
  for (const pair of pairs) {
    const own = left[numberAt(left, pair.left.start)];
    const other = right[numberAt(right, pair.right.start)];
    if (own === undefined || other === undefined) {
      continue;
    }
    const key = `${own.line} ${other.line}`;
    const known = covered.get(key);
    covered.set(key, {
      left: own,
      right: other,
      ofLeft: (known?.ofLeft ?? 0) + lengthOf(pair.left),
      ofRight: (known?.ofRight ?? 0) + lengthOf(pair.right),
      score: Math.max(known?.score ?? 0, pair.score),
    });
  }
  return [...covered.values()].filter(
    (lines) => lines.ofLeft * 2 >= lengthOf(lines.left) || lines.ofRight * 2 >= lengthOf(lines.right),
  );
}

import type { DocumentAnalysis } from '../model.js';
import { fingerprintsOf, resemblance, type Fingerprint } from './fingerprints.js';
import { roundScore, type PairedLines } from './pairedPassages.js';

/** So many of the shingles of both lines must be the same. */
const leastResemblance = 0.7;

/** Of a line that a document repeats, so many repetitions are linked. */
const mostRepetitions = 8;

/** The lines of two documents that are the same text, or nearly, in one language. */
export function findCopies(left: DocumentAnalysis, right: DocumentAnalysis): PairedLines[] {
  const holders = new Map<number, Fingerprint[]>();
  for (const fingerprint of fingerprintsOf(right)) {
    for (const shingle of fingerprint.sketch) {
      const known = holders.get(shingle);
      if (known === undefined) {
        holders.set(shingle, [fingerprint]);
      } else if (known.length < mostRepetitions) {
        known.push(fingerprint);
      }
    }
  }
  return fingerprintsOf(left).flatMap((own) => {
    const candidates = new Set(own.sketch.flatMap((shingle) => holders.get(shingle) ?? []));
    return [...candidates]
      .filter((other) => own.line.language === other.line.language)
      .map((other) => ({ left: own.line, right: other.line, score: roundScore(resemblance(own, other)) }))
      .filter(({ score }) => score >= leastResemblance);
  });
}

import type { Candidate } from './candidate.js';
import type { FolderEvidence, LineEvidence } from './folder/index.js';
import { documentEnd, documentStart, keyOf, noKey } from './folder/lineKey.js';
import { leastDocuments } from './folder/lineCensus.js';
import type { TeaserMatch } from './folder/teaserIndex.js';
import { foldLine } from './fold.js';

/** So many of the documents hold a short line that is the site's. */
const shortShare = 0.5;

/** A paragraph of a document with all that the other documents tell of it. */
export interface FolderLine {
  readonly candidate: Candidate;
  readonly found: LineEvidence | null;
  readonly teaser: TeaserMatch | null;
  /** Stands in another article too. */
  readonly isShared: boolean;
  readonly repetitions: number;
  /** Stands in many documents, and could be the site's by where it stands there. */
  readonly isTemplate: boolean;
  /** A paragraph of the article that only this document, or hardly another, holds. */
  readonly isOwn: boolean;
}

export function folderLines(candidates: readonly Candidate[], folder: FolderEvidence): FolderLine[] {
  const folded = candidates.map(({ text }) => foldLine(text));
  const keys = candidates.map(({ text, shape }, at) => keyOf(text, folded[at] ?? '', shape.prose));
  const repetitions = new Map<number, number>();
  for (const key of keys) {
    repetitions.set(key, (repetitions.get(key) ?? 0) + 1);
  }
  const below = neighboursBelow(keys);
  let above = documentStart;
  return candidates.map((candidate, at): FolderLine => {
    const key = keys[at] ?? noKey;
    const found = key === noKey ? null : folder.line(above, key, below[at] ?? documentEnd);
    const teaser = folder.teaser(folded[at] ?? '');
    above = key === noKey ? above : key;
    const isTemplate = found !== null && isSites(found) && !candidate.isByline;
    return {
      candidate,
      found,
      teaser,
      isShared: key !== noKey && folder.isShared(key),
      repetitions: key === noKey ? 1 : (repetitions.get(key) ?? 1),
      isTemplate,
      isOwn: candidate.verdict === null && candidate.shape.prose && !isTemplate && teaser === null,
    };
  });
}

/** Lines without a letter are passed over. */
function neighboursBelow(keys: readonly number[]): number[] {
  const below: number[] = [];
  let next = documentEnd;
  for (let at = keys.length - 1; at >= 0; at--) {
    below[at] = next;
    next = keys[at] === noKey ? next : (keys[at] ?? next);
  }
  return below;
}

function isSites({ documents, among, samePlace }: LineEvidence): boolean {
  return (
    documents >= leastDocuments && (samePlace >= leastDocuments || documents >= Math.ceil(shortShare * among))
  );
}

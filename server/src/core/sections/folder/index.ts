import { indexNames, signatureOfNames, type FolderNames } from '../../entities/folder/index.js';
import { runToEnd } from '../../runToEnd.js';
import type { DocumentDigest } from './digest.js';
import { countLines, type CountedDocument, type LineCensus } from './lineCensus.js';
import { documentEnd, documentStart, pairKey } from './lineKey.js';
import { numberArticles } from './sameArticle.js';
import { indexTeasers, type TeaserIndex, type TeaserMatch } from './teaserIndex.js';

/** What other documents tell about the lines and names of one document. */
export interface FolderEvidence {
  /** Of a line between its neighbours, all by their keys; null where it stands in too few documents to tell anything. */
  readonly line: (above: number, key: number, below: number) => LineEvidence | null;
  /** Whether a folded line is the headline or the lead of another article. */
  readonly teaser: (folded: string) => TeaserMatch | null;
  /** Whether a line, by its key, stands in another article too, of whatever language. */
  readonly isShared: (key: number) => boolean;
  /** Names that other documents are sure of and that it may have. */
  readonly names: () => FolderNames;
  /** The same number for all evidence that tells the same of a document; counts only roughly, where they are high. */
  readonly signature: (digest: DocumentDigest) => number;
}

export interface LineEvidence {
  /** How many of the documents hold the line; copies of one article count once. */
  readonly documents: number;
  readonly among: number;
  /** In how many it has the same neighbour above, or below, the beginning and the end of the text included. */
  readonly samePlace: number;
}

export interface FolderDocument {
  /** With `/` between folders: a document's lines are counted in its own folder first, then in all. */
  readonly path: string;
  readonly digest: DocumentDigest;
}

/** The documents of a folder, seen together. */
export interface FolderSurvey {
  /** Undefined for a document that was not among them. */
  readonly evidenceOf: (path: string) => FolderEvidence | undefined;
}

/** Pauses between its parts, so that a server can answer others meanwhile. Linear in the number of lines. */
export function* surveySteps(documents: readonly FolderDocument[]): Generator<void, FolderSurvey> {
  const articles = yield* numberArticles(documents.map(({ digest }) => digest));
  const counted = documents.map((document, at) => ({ ...document, article: articles[at] ?? at }));
  const nearby = yield* countGroups(counted, ({ digest, path }) => `${digest.language} ${parentOf(path)}`);
  const everywhere = yield* countGroups(counted, ({ digest }) => digest.language);
  const teasers = yield* indexTeasers(counted);
  const namesFor = yield* indexNames(counted);
  const known = new Map(counted.map((document) => [document.path, document]));
  return {
    evidenceOf: (path) => {
      const document = known.get(path);
      return document === undefined
        ? undefined
        : evidence(document.article, [nearby(document), everywhere(document)], teasers, () =>
            namesFor(document),
          );
    },
  };
}

export function surveyFolder(documents: readonly FolderDocument[]): FolderSurvey {
  return runToEnd(surveySteps(documents));
}

type Counted = FolderDocument & CountedDocument;

function* countGroups(
  documents: readonly Counted[],
  groupOf: (document: Counted) => string,
): Generator<void, (document: Counted) => LineCensus | undefined> {
  const groups = new Map<string, Counted[]>();
  for (const document of documents) {
    const name = groupOf(document);
    const group = groups.get(name);
    if (group === undefined) {
      groups.set(name, [document]);
    } else {
      group.push(document);
    }
  }
  const counted = new Map<string, LineCensus>();
  for (const [name, group] of groups) {
    counted.set(name, yield* countLines(group));
  }
  return (document) => counted.get(groupOf(document));
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function evidence(
  article: number,
  censuses: readonly (LineCensus | undefined)[],
  teasers: TeaserIndex,
  findNames: () => FolderNames,
): FolderEvidence {
  let found: FolderNames | undefined;
  const names = (): FolderNames => (found ??= findNames());
  const line = (above: number, key: number, below: number): LineEvidence | null => {
    for (const census of censuses) {
      const documents = census?.documentsWith(key) ?? 0;
      if (census !== undefined && documents > 0) {
        return { documents, among: census.among, samePlace: census.samePlace(above, key, below) };
      }
    }
    return null;
  };
  return {
    line,
    teaser: (folded) => teasers.match(folded, article),
    isShared: (key) => teasers.isShared(key),
    names,
    signature: ({ keys, openings }) => {
      let sum = signatureOfNames(names());
      for (let at = 0; at < keys.length; at++) {
        const key = keys[at] ?? 0;
        const found = line(keys[at - 1] ?? documentStart, key, keys[at + 1] ?? documentEnd);
        if (found !== null) {
          const { documents, among, samePlace } = found;
          sum += pairKey(key, (roughly(documents) * 64 + roughly(among)) * 64 + roughly(samePlace)) >>> 0;
        }
        sum += teasers.alike(openings[at] ?? 0, article) * (key % 0x10000);
        sum += teasers.isShared(key) ? key % 0x8000 : 0;
      }
      return sum;
    },
  };
}

/** Exact where few documents decide, then in steps: of hundreds of documents one more changes no verdict. */
function roughly(count: number): number {
  return count <= 16 ? count : 12 + Math.floor(Math.log2(count));
}

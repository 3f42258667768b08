import { shapeOf } from '../shape.js';
import { openingKey } from './lineKey.js';
import type { CountedDocument } from './lineCensus.js';

/** Shorter ones say too little to be known again. Chinese, Japanese and Korean characters count twice. */
const leastHeadline = 20;
const leastLead = 60;

/** Of the headlines and leads that begin alike, so many are compared. */
const mostAlike = 8;

/** In how many articles a line may be the headline, or the lead, and still name one of them. */
const mostArticles = 2;

/** What a line repeats of another article. */
export interface TeaserMatch {
  readonly of: 'headline' | 'lead';
  /** Only its beginning. */
  readonly isCut: boolean;
}

/** The headlines and leads of the articles of a folder, and what else teasers are known by. */
export interface TeaserIndex {
  /** Which of them a folded line is of another article than `article`; a lead may be cut short. */
  readonly match: (folded: string, article: number) => TeaserMatch | null;
  /** Whether a line stands in several articles, of whatever language. */
  readonly isShared: (key: number) => boolean;
  /** How many begin like a line, by the key of its opening; of other articles than `article`. */
  readonly alike: (opening: number, article: number) => number;
}

interface Opening {
  readonly of: TeaserMatch['of'];
  readonly text: string;
  readonly articles: Set<number>;
}

export function* indexTeasers(documents: readonly CountedDocument[]): Generator<void, TeaserIndex> {
  const openings = new Map<string, Opening>();
  for (const { digest, article } of documents) {
    for (const of of ['headline', 'lead'] as const) {
      const text = digest[of];
      if (shapeOf(text).width >= leastOf(of)) {
        const known = openings.get(text) ?? { of, text, articles: new Set() };
        known.articles.add(article);
        openings.set(text, known);
      }
    }
  }
  const shared = yield* sharedLines(documents);
  const alike = new Map<number, Opening[]>();
  for (const opening of openings.values()) {
    const key = openingKey(opening.text);
    const known = alike.get(key) ?? [];
    if (opening.articles.size <= mostArticles && known.length < mostAlike) {
      alike.set(key, [...known, opening]);
    }
  }
  const ofOthers = (key: number, article: number): Opening[] =>
    alike.get(key)?.filter(({ articles }) => !articles.has(article)) ?? [];
  return {
    match: (folded, article) => {
      const found = ofOthers(openingKey(folded), article).find((opening) => isTeaserOf(opening, folded));
      return found === undefined ? null : { of: found.of, isCut: folded !== found.text };
    },
    isShared: (key) => shared.has(key),
    alike: (key, article) => ofOthers(key, article).length,
  };
}

/** The keys of lines that stand in several articles. */
function* sharedLines(documents: readonly CountedDocument[]): Generator<void, ReadonlySet<number>> {
  const holders = new Map<number, number>();
  const shared = new Set<number>();
  for (const { digest, article } of documents) {
    for (const key of digest.keys) {
      const holder = holders.get(key);
      if (holder === undefined) {
        holders.set(key, article);
      } else if (holder !== article) {
        shared.add(key);
      }
    }
    yield;
  }
  return shared;
}

function isTeaserOf({ of, text }: Opening, folded: string): boolean {
  return folded === text || (of === 'lead' && text.startsWith(folded) && shapeOf(folded).width >= leastLead);
}

function leastOf(of: TeaserMatch['of']): number {
  return of === 'headline' ? leastHeadline : leastLead;
}

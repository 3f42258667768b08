import type { Language } from '../model.js';
import { disjointSets } from './disjointSets.js';

/** A line of the folder: the number of its document and its number there. */
export interface LineId {
  readonly document: number;
  readonly line: number;
  readonly language: Language;
}

export interface ScoredLines {
  readonly left: LineId;
  readonly right: LineId;
  readonly score: number;
}

/** Lines of all languages that say the same; the same object for each of them. */
export interface Cluster {
  /** The least score of the matches that made it. */
  readonly score: number;
}

interface GrowingCluster {
  /** For each language, the class of copies that says it. */
  readonly classes: Map<Language, string>;
  score: number;
}

/**
 * Makes matches of lines consistent over the whole folder: a passage says the same as one passage of each other
 * language, copies aside. The surest matches come first; one that would put two different passages of one language
 * together is dropped. What a line says is then known of its copies too, and of the translations of its translations.
 */
export function clusterLines(
  copies: readonly ScoredLines[],
  matches: readonly ScoredLines[],
): (line: LineId) => Cluster | undefined {
  const { rootOf, join } = disjointSets();
  const classOf = (line: LineId): string => rootOf(keyOf(line));
  for (const { left, right } of copies) {
    join(keyOf(left), keyOf(right));
  }
  const clusters = new Map<string, GrowingCluster>();
  const clusterOf = (line: LineId): GrowingCluster => {
    const own = classOf(line);
    const cluster = clusters.get(own) ?? { classes: new Map([[line.language, own]]), score: 1 };
    clusters.set(own, cluster);
    return cluster;
  };
  for (const { left, right, score } of [...matches].sort(bySurest)) {
    const own = clusterOf(left);
    const other = clusterOf(right);
    if (own === other || !areCompatible(own, other)) {
      continue;
    }
    own.score = Math.min(own.score, other.score, score);
    for (const [language, name] of other.classes) {
      own.classes.set(language, name);
      clusters.set(name, own);
    }
  }
  return (line) => clusters.get(classOf(line));
}

function areCompatible(own: GrowingCluster, other: GrowingCluster): boolean {
  return [...other.classes].every(([language, name]) => (own.classes.get(language) ?? name) === name);
}

function keyOf({ document, line }: LineId): string {
  return `${document} ${line}`;
}

function bySurest(a: ScoredLines, b: ScoredLines): number {
  return (
    b.score - a.score ||
    a.left.document - b.left.document ||
    a.right.document - b.right.document ||
    a.left.line - b.left.line ||
    a.right.line - b.right.line
  );
}

import {
  digestSteps,
  ParagraphMemo,
  sameDigest,
  surveySteps,
  type DocumentDigest,
  type FolderEvidence,
} from '../core/index.js';
import { runSteps } from './cancelled.js';
import type { Environment } from './environment.js';

interface Digested {
  readonly text: string;
  readonly digest: DocumentDigest;
}

/** Evidence that may be replaced by newer evidence that tells the document the same. */
interface Held {
  readonly evidence: FolderEvidence;
  readonly replace: (by: FolderEvidence) => void;
}

/** In UTF-16 code units: the paragraphs of a folder of some hundred articles. */
const memoCapacity = 4_000_000;

/** What the articles tell of each other's lines and names. */
export class FolderSurveys {
  /** What was found in the paragraphs of the surveyed texts, which their analysis wants next. */
  readonly memo = new ParagraphMemo(memoCapacity);
  readonly #environment: Environment;
  #digested: ReadonlyMap<string, Digested> = new Map();
  #held: ReadonlyMap<string, Held> = new Map();

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  /** The same object until a survey finds something that may change the document's sections. */
  of(uri: string): FolderEvidence | undefined {
    return this.#held.get(uri)?.evidence;
  }

  /**
   * Looks at all articles together.
   * @param texts by URI, as they are analysed
   * @returns the URIs of those that something else is known of now
   * @throws Cancelled once `isStopped` says so
   */
  async survey(texts: ReadonlyMap<string, string>, isStopped: () => boolean): Promise<string[]> {
    const digested = await runSteps(
      digestAll(texts, this.#digested, this.memo),
      this.#environment,
      isStopped,
    );
    if (isSame(digested, this.#digested)) {
      this.#digested = digested;
      return [];
    }
    const documents = [...digested].map(([path, { digest }]) => ({ path, digest }));
    const { evidenceOf } = await runSteps(surveySteps(documents), this.#environment, isStopped);
    const held = new Map<string, Held>();
    const changed: string[] = [];
    for (const { path, digest } of documents) {
      const known = this.#held.get(path);
      const next = evidenceOf(path);
      if (signatureOf(known?.evidence, digest) !== signatureOf(next, digest)) {
        changed.push(path);
        if (next !== undefined) {
          held.set(path, hold(next));
        }
      } else if (known !== undefined) {
        known.replace(next ?? known.evidence);
        held.set(path, known);
      }
    }
    this.#digested = digested;
    this.#held = held;
    return changed;
  }
}

function* digestAll(
  texts: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, Digested>,
  memo: ParagraphMemo,
): Generator<void, Map<string, Digested>> {
  const digested = new Map<string, Digested>();
  for (const [uri, text] of texts) {
    const before = known.get(uri);
    digested.set(uri, before?.text === text ? before : { text, digest: yield* digestSteps(text, memo) });
    yield;
  }
  return digested;
}

function isSame(a: ReadonlyMap<string, Digested>, b: ReadonlyMap<string, Digested>): boolean {
  return (
    a.size === b.size &&
    [...a].every(([uri, { digest }]) => {
      const other = b.get(uri)?.digest;
      return other !== undefined && (other === digest || sameDigest(digest, other));
    })
  );
}

/** Without evidence nothing is told, which has the signature of evidence that tells nothing. */
function signatureOf(evidence: FolderEvidence | undefined, digest: DocumentDigest): number {
  return evidence?.signature(digest) ?? 0;
}

function hold(first: FolderEvidence): Held {
  let current = first;
  return {
    evidence: {
      line: (above, key, below) => current.line(above, key, below),
      teaser: (folded) => current.teaser(folded),
      isShared: (key) => current.isShared(key),
      names: () => current.names(),
      signature: (digest) => current.signature(digest),
    },
    replace: (by) => {
      current = by;
    },
  };
}

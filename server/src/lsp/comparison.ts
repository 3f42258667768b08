import { analyseCorpusSteps, type CorpusAnalysis } from '../core/index.js';
import type { DocumentSnapshot } from '../service/index.js';
import { reasonOf } from './articleFiles.js';
import { runSteps } from './cancelled.js';
import type { Environment, Logger } from './environment.js';

/** Long enough that a fast typist does not set off the comparison of all articles with each key. */
const delayMs = 300;

export interface ComparedArticles {
  readonly articles: () => readonly DocumentSnapshot[];
  /** Has the articles learn of each other what their own analyses need; called before they are compared. */
  readonly prepare: () => Promise<void>;
  /** Called a while after the last change, for somebody to see to it that the articles are compared. */
  readonly due: () => void;
  /** Called after the articles have been compared anew. */
  readonly compared: () => void;
}

/** What the articles say of each other, and whether that is still so. */
export class Comparison {
  readonly #environment: Environment;
  readonly #logger: Logger;
  readonly #of: ComparedArticles;
  #corpus: CorpusAnalysis = { documents: new Map(), entities: new Map() };
  #isStale = false;
  #comparing: Promise<void> | undefined;
  #cancelDue: () => void = () => undefined;

  constructor(environment: Environment, logger: Logger, of: ComparedArticles) {
    this.#environment = environment;
    this.#logger = logger;
    this.#of = of;
  }

  get corpus(): CorpusAnalysis {
    return this.#corpus;
  }

  /** To be called when an article has changed. */
  markStale(): void {
    this.#isStale = true;
    this.#cancelDue();
    this.#cancelDue = this.#environment.after(delayMs, this.#of.due);
  }

  /** To be called when many articles have changed: nobody need wait for the last one. */
  markStaleNow(): void {
    this.#isStale = true;
    this.#of.due();
  }

  /** Settles once the articles are compared as they were when it was called, or later. */
  async upToDate(): Promise<void> {
    // A comparison that is under way may have begun too early: the one after it has not.
    for (let round = 0; round < 2 && (this.#isStale || this.#comparing !== undefined); round++) {
      await this.#compareOnce();
    }
  }

  #compareOnce(): Promise<void> {
    this.#comparing ??= this.#compare().finally(() => {
      this.#comparing = undefined;
    });
    return this.#comparing;
  }

  async #compare(): Promise<void> {
    this.#isStale = false;
    try {
      await this.#of.prepare();
      const articles = this.#of.articles();
      if (!this.#isCompared(articles)) {
        this.#corpus = await runSteps(
          analyseCorpusSteps(articles.map(({ uri, analysis }) => ({ path: uri, analysis }))),
          this.#environment,
          () => false,
        );
      }
    } catch (error) {
      this.#logger.error(`Comparing the articles failed: ${reasonOf(error)}`);
    }
    this.#of.compared();
  }

  /** To open or close an article changes nothing that a comparison of all articles could find. */
  #isCompared(articles: readonly DocumentSnapshot[]): boolean {
    const { documents } = this.#corpus;
    return (
      articles.length === documents.size &&
      articles.every(({ uri, analysis }) => documents.get(uri)?.analysis === analysis)
    );
  }
}

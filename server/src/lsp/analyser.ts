import { analyseSteps, type AnalyseOptions, type DocumentAnalysis } from '../core/index.js';
import { runSteps } from './cancelled.js';
import type { Environment } from './environment.js';

/**
 * What beside a document's text decides on its sections, on its names and on what its dates come to. Members are
 * compared by identity, the date by its value.
 */
export type AnalysisContext = Pick<AnalyseOptions, 'overrules' | 'folder' | 'documentDate' | 'dictionary'>;

export function isSameContext(a: AnalysisContext, b: AnalysisContext): boolean {
  return (
    a.overrules === b.overrules &&
    a.folder === b.folder &&
    a.dictionary === b.dictionary &&
    a.documentDate?.date === b.documentDate?.date
  );
}

/** Analyses texts, unless an analysis is known that was made from the same. */
export class Analyser {
  readonly #environment: Environment;
  readonly #contexts = new WeakMap<DocumentAnalysis, AnalysisContext>();

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  /**
   * @param known analyses that may serve
   * @throws Cancelled once `isOutdated` says so
   */
  async analyse(
    text: string,
    context: AnalysisContext,
    isOutdated: () => boolean,
    { known, memo }: Pick<AnalyseOptions, 'memo'> & { known: readonly (DocumentAnalysis | undefined)[] },
  ): Promise<DocumentAnalysis> {
    const same = known.find((one) => one?.text === text && isSameContext(this.contextOf(one), context));
    if (same !== undefined) {
      return same;
    }
    const options = { ...context, ...(memo === undefined ? {} : { memo }) };
    const analysis = await runSteps(analyseSteps(text, options), this.#environment, isOutdated);
    this.#contexts.set(analysis, context);
    return analysis;
  }

  /** What an analysis was made with. */
  contextOf(analysis: DocumentAnalysis): AnalysisContext {
    return this.#contexts.get(analysis) ?? {};
  }
}

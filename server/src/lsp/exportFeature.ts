import {
  ErrorCodes,
  ResponseError,
  type CancellationToken,
  type WorkDoneProgressReporter,
} from 'vscode-languageserver';
import {
  analyseCorpusSteps,
  analyseSteps,
  exportDocuments,
  findFormat,
  type CorpusDocument,
  type DocumentAnalysis,
  type Place,
} from '../core/index.js';
import type { ExportParams, ExportResult } from '../protocol.js';
import { runSteps, throwIfCancelled } from './cancelled.js';
import type { Environment } from './environment.js';
import { isRecord } from './settings.js';
import { canonicalUri, pathBelow } from './uris.js';
import type { Workspace } from './workspace.js';

/**
 * The files of an export, in memory: writing them is the client's, which can ask people before it replaces any.
 * @throws Cancelled where the token says so
 * @throws ResponseError where the parameters are wrong
 */
export async function exportAnnotations(
  params: ExportParams,
  workspace: Workspace,
  environment: Environment,
  progress: WorkDoneProgressReporter,
  token: CancellationToken,
): Promise<ExportResult> {
  if (!isRecord(params) || !isRecord(params.scope)) {
    throw new ResponseError(ErrorCodes.InvalidParams, 'The parameter “scope” is missing.');
  }
  const format = findFormat(params.format);
  if (format === undefined) {
    throw new ResponseError(ErrorCodes.InvalidParams, `There is no format “${params.format}”.`);
  }
  const withNoise = params.withNoise === true;
  progress.begin('Exporting annotations', 0, undefined, true);
  try {
    await workspace.settled(token);
    const { corpus } = workspace.snapshot();
    const all = [...corpus.documents.values()];
    const articles = withNoise ? await reanalysed(all, workspace, environment, progress, token) : all;
    const inScope = scopeTest(params.scope);
    const displayed = articles
      .filter(({ path }) => inScope(path))
      .map((document) => withPaths(document, (uri) => workspace.displayPath(uri)))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    const { files, losses } = exportDocuments(format, displayed, { withNoise });
    return {
      files,
      losses: losses.map(({ what, count, why }) => `${what} (${count}): ${why}.`),
      skipped: skipped(params.scope, workspace, corpus.documents, inScope),
    };
  } finally {
    progress.done();
  }
}

async function reanalysed(
  documents: readonly CorpusDocument[],
  workspace: Workspace,
  environment: Environment,
  progress: WorkDoneProgressReporter,
  token: CancellationToken,
): Promise<CorpusDocument[]> {
  const analysed: { path: string; analysis: DocumentAnalysis }[] = [];
  for (const [index, { path, analysis }] of documents.entries()) {
    const context = workspace.contextOf(analysis);
    const steps = analyseSteps(analysis.text, { ...context, withNoise: true });
    analysed.push({
      path,
      analysis: await runSteps(steps, environment, () => token.isCancellationRequested),
    });
    progress.report((100 * index) / documents.length);
    throwIfCancelled(token);
  }
  const isCancelled = (): boolean => token.isCancellationRequested;
  const { documents: compared } = await runSteps(analyseCorpusSteps(analysed), environment, isCancelled);
  return [...compared.values()];
}

function scopeTest({ uris, folder }: ExportParams['scope']): (uri: string) => boolean {
  if (uris !== undefined) {
    const wanted = new Set(uris.map(canonicalUri));
    return (uri) => wanted.has(uri);
  }
  const parent = folder === undefined ? undefined : canonicalUri(folder);
  return (uri) => parent === undefined || pathBelow(parent, uri) !== undefined;
}

function skipped(
  scope: ExportParams['scope'],
  workspace: Workspace,
  known: ReadonlyMap<string, CorpusDocument>,
  inScope: (uri: string) => boolean,
): string[] {
  const unreadable = [...workspace.skipped].filter(([uri]) => inScope(uri) && !known.has(uri));
  const named = (scope.uris ?? [])
    .map(canonicalUri)
    .filter((uri) => !known.has(uri) && !workspace.skipped.has(uri));
  return [
    ...unreadable.map(([uri, reason]) => `${workspace.displayPath(uri)}: ${reason}.`),
    ...named.map((uri) => `${workspace.displayPath(uri)}: is not one of the articles.`),
  ];
}

/** Exports name documents by path: a URI would tie them to one machine. */
function withPaths(document: CorpusDocument, pathOf: (uri: string) => string): CorpusDocument {
  const place = <T extends Place>(one: T): T => ({ ...one, path: pathOf(one.path) });
  return {
    ...document,
    path: pathOf(document.path),
    links: document.links.map((link) => ({ ...link, to: place(link.to) })),
    problems: document.problems.map((problem) =>
      problem.related === undefined ? problem : { ...problem, related: problem.related.map(place) },
    ),
  };
}

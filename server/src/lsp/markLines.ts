import { ErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';
import { findSections } from '../core/index.js';
import type { MarkLinesArguments, MarkLinesResult } from '../protocol.js';
import { decide, lineCount, paragraphsIn } from '../service/index.js';
import { Cancelled } from './cancelled.js';
import type { Decisions } from './decisions.js';
import { isRecord } from './settings.js';
import { canonicalUri } from './uris.js';
import { neverCancelled, type Workspace } from './workspace.js';

/**
 * Lets a person say of lines that they are noise, or article. Answers once the document is analysed with that.
 *
 * @throws Cancelled where the token says so, or the document changes before anything is decided
 * @throws ResponseError where the argument is none, or names no article
 */
export async function markLines(
  argument: unknown,
  workspace: Workspace,
  decisions: Decisions,
  token: CancellationToken,
): Promise<MarkLinesResult> {
  if (!isMarkLines(argument)) {
    throw new ResponseError(ErrorCodes.InvalidParams, 'The argument must be {uri, ranges, as}.');
  }
  const uri = canonicalUri(argument.uri);
  const document = await workspace.documentOrFile(uri, token);
  if (document === undefined) {
    const name = workspace.displayPath(uri);
    throw new ResponseError(ErrorCodes.InvalidParams, `${name} is not one of the articles.`);
  }
  // Nothing waits from here to the decision: the text must not change under it.
  const { text, analysis } = document;
  const before = decisions.of(uri, text);
  const context = workspace.contextOf(analysis);
  const paragraphs = paragraphsIn(document, argument.ranges);
  const after = decide(document, paragraphs, argument.as, before, (overrules) =>
    findSections(analysis.text, { ...context, overrules }),
  );
  if (JSON.stringify(after) !== JSON.stringify(before)) {
    decisions.set(uri, text, after);
    // Where the text changes meanwhile, whoever asks next has it analysed with the decision.
    await workspace.decided(uri, neverCancelled).catch(ignoreCancelled);
  }
  return { lines: lineCount(document, paragraphs) };
}

function ignoreCancelled(error: unknown): void {
  if (!(error instanceof Cancelled)) {
    throw error;
  }
}

function isMarkLines(value: unknown): value is MarkLinesArguments {
  return (
    isRecord(value) &&
    typeof value['uri'] === 'string' &&
    (value['as'] === 'noise' || value['as'] === 'article') &&
    Array.isArray(value['ranges']) &&
    value['ranges'].every(
      (range) => isRecord(range) && isPosition(range['start']) && isPosition(range['end']),
    )
  );
}

export function isPosition(value: unknown): boolean {
  return isRecord(value) && Number.isInteger(value['line']) && Number.isInteger(value['character']);
}

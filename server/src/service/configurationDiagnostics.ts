import type { Diagnostic } from 'vscode-languageserver-types';
import { LineIndex, type ConfigurationProblem } from '../core/index.js';
import { severityOf, source } from './diagnostics.js';
import { toRange } from './toProtocol.js';

/** What is wrong with a file that configures a folder, which is no article. */
export function configurationDiagnostics(
  text: string,
  problems: readonly ConfigurationProblem[],
): Diagnostic[] {
  const lineIndex = new LineIndex(text);
  return problems.map((problem) => ({
    range: toRange({ lineIndex }, problem),
    severity: severityOf[problem.severity],
    code: problem.code,
    source,
    message: problem.message,
  }));
}

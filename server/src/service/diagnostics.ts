import {
  DiagnosticSeverity,
  DiagnosticTag,
  type Diagnostic,
  type DiagnosticRelatedInformation,
} from 'vscode-languageserver-types';
import type { Problem, Section, Severity } from '../core/index.js';
import { corpusView, present } from './corpusView.js';
import { contentOf } from './noise.js';
import type { DocumentSnapshot, Snapshot } from './snapshot.js';
import { toLocation, toRange } from './toProtocol.js';
import { noiseWord } from './words.js';

export interface DiagnosticOptions {
  /** What the client can show. */
  readonly relatedInformation: boolean;
  readonly tags: boolean;
}

export const source = 'glossa';

export const severityOf: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Problems, noise to be faded, and a word on a document that is too long to be analysed whole. */
export function diagnostics(
  snapshot: Snapshot,
  document: DocumentSnapshot,
  options: DiagnosticOptions,
): Diagnostic[] {
  const problems = corpusView(snapshot, document)?.problems ?? document.analysis.problems;
  return [
    ...cutForSize(document),
    ...problems.map((problem) => problemDiagnostic(snapshot, document, problem, options)),
    ...document.analysis.sections
      .filter(({ kind }) => kind === 'noise')
      .flatMap((section) => noiseDiagnostic(document, section, options)),
  ];
}

function cutForSize(document: DocumentSnapshot): Diagnostic[] {
  const analysed = document.analysis.text.length;
  if (analysed === document.text.length) {
    return [];
  }
  return [
    {
      range: toRange(document, { start: 0, end: 0 }),
      severity: DiagnosticSeverity.Information,
      code: 'file-too-large',
      source,
      message:
        `Only the first ${analysed.toLocaleString('en')} of ${document.text.length.toLocaleString('en')} ` +
        'characters are analysed. The setting “glossa.maxFileSize” says how many.',
    },
  ];
}

function problemDiagnostic(
  snapshot: Snapshot,
  document: DocumentSnapshot,
  problem: Problem,
  options: DiagnosticOptions,
): Diagnostic {
  const related = options.relatedInformation ? relatedInformation(snapshot, problem) : [];
  return {
    range: toRange(document, problem),
    severity: severityOf[problem.severity],
    code: problem.code,
    source,
    message: problem.message,
    ...(related.length === 0 ? {} : { relatedInformation: related }),
  };
}

function relatedInformation(snapshot: Snapshot, problem: Problem): DiagnosticRelatedInformation[] {
  return (problem.related ?? []).flatMap((place) => {
    const there = present(snapshot, place);
    return there === undefined
      ? []
      : [
          {
            location: toLocation(there.document, there.span),
            message: place.message,
          },
        ];
  });
}

/** Whether a client speaks of a diagnostic that fades noise. */
export function isNoiseDiagnostic(diagnostic: Diagnostic): boolean {
  return diagnostic.source === source && String(diagnostic.code).startsWith('section-');
}

function noiseDiagnostic(
  document: DocumentSnapshot,
  section: Section,
  { tags }: DiagnosticOptions,
): Diagnostic[] {
  const span = contentOf(document, section);
  if (span === undefined) {
    return [];
  }
  return [
    {
      range: toRange(document, span),
      severity: DiagnosticSeverity.Hint,
      code: section.rule,
      source,
      message: `Not part of the article${section.noise === 'other' ? '' : `: ${noiseWord(section)}`}.`,
      ...(tags ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    },
  ];
}

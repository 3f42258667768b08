import { trimmed, type Section, type Span } from '../core/index.js';
import type { DocumentSnapshot } from './snapshot.js';

/** Neighbouring noise sections. */
export interface NoiseRun extends Span {
  readonly sections: readonly Section[];
}

/** Noise as a reader sees it: what stands together is one, blank lines around it are no part of it. */
export function noiseRuns(document: DocumentSnapshot): NoiseRun[] {
  const runs: Section[][] = [];
  let current: Section[] | undefined;
  for (const section of document.analysis.sections) {
    if (section.kind !== 'noise') {
      current = undefined;
    } else if (current === undefined) {
      current = [section];
      runs.push(current);
    } else {
      current.push(section);
    }
  }
  return runs.flatMap((sections) => {
    const span = contentOf(document, {
      start: sections[0]?.start ?? 0,
      end: sections.at(-1)?.end ?? 0,
    });
    return span === undefined ? [] : [{ ...span, sections }];
  });
}

/** The span without white space at its ends; undefined where there is nothing else in it. */
export function contentOf({ text }: DocumentSnapshot, span: Span): Span | undefined {
  const content = trimmed(text, span);
  return content.start < content.end ? content : undefined;
}

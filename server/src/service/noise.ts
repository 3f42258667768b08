import { trimmed, type Section, type SectionKind, type Span } from '../core/index.js';
import type { DocumentSnapshot } from './snapshot.js';

/** Neighbouring sections that are no article. */
export interface SectionRun extends Span {
  readonly sections: readonly Section[];
}

/** Noise as a reader sees it: what stands together is one, blank lines around it are no part of it. */
export function noiseRuns(document: DocumentSnapshot): SectionRun[] {
  return runs(document, ['noise']);
}

/** The same with the teasers of other articles that noise stands among. */
export function furnitureRuns(document: DocumentSnapshot): SectionRun[] {
  return runs(document, ['noise', 'related']);
}

function runs(document: DocumentSnapshot, kinds: readonly SectionKind[]): SectionRun[] {
  const found: Section[][] = [];
  let current: Section[] | undefined;
  for (const section of document.analysis.sections) {
    if (!kinds.includes(section.kind)) {
      current = undefined;
    } else if (current === undefined) {
      current = [section];
      found.push(current);
    } else {
      current.push(section);
    }
  }
  return found.flatMap((sections) => {
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

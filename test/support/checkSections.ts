import assert from 'node:assert/strict';
import { candidatesOf, type Candidate } from '../../server/src/core/sections/candidate.js';
import { classifySections } from '../../server/src/core/sections/index.js';
import { readParagraphs } from '../../server/src/core/analyse.js';
import { layOut } from '../../server/src/core/layout/index.js';
import type { Paragraph, Section } from '../../server/src/core/model.js';

function paragraphsOf(text: string): Paragraph[] {
  return readParagraphs(layOut(text));
}

export function sectionsOf(text: string): Section[] {
  return classifySections(text, paragraphsOf(text));
}

/** The lines as they are before any is judged. */
export function candidatesFrom(lines: readonly string[]): Candidate[] {
  const text = lines.join('\n\n');
  return candidatesOf(text, paragraphsOf(text));
}

/** What each line is: its kind of section, or of noise. */
export function kindsOf(lines: readonly string[]): string[] {
  const sections = sectionsOf(lines.join('\n\n'));
  let at = 0;
  return lines.map((line) => {
    const middle = at + line.length / 2;
    at += line.length + 2;
    const section = sections.find(({ start, end }) => start <= middle && middle < end);
    return section?.noise ?? section?.kind ?? '';
  });
}

/** One line of the text an entry, with its kind of section, or of noise, before it. */
export function checkSections(...entries: readonly (readonly [kind: string, line: string])[]): void {
  const lines = entries.map(([, line]) => line);
  const kinds = kindsOf(lines);
  assert.deepEqual(
    lines.map((line, at) => [kinds[at], line]),
    entries,
  );
}

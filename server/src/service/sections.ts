import type { Section, SectionKind } from '../core/index.js';

/** What kind of section each offset stands in; answers for offsets in rising order. */
export function kindAt(sections: readonly Section[]): (offset: number) => SectionKind | undefined {
  const sectionAt = sectionsInOrder(sections);
  return (offset) => sectionAt(offset)?.kind;
}

/** The section that each offset stands in; answers for offsets in rising order. */
export function sectionsInOrder(sections: readonly Section[]): (offset: number) => Section | undefined {
  let at = 0;
  return (offset) => {
    while ((sections[at]?.end ?? Infinity) <= offset) {
      at++;
    }
    const section = sections[at];
    return section !== undefined && section.start <= offset ? section : undefined;
  };
}

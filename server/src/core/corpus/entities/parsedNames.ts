import type { DocumentAnalysis } from '../../model.js';
import type { NameGroup } from './groups.js';

export type ParseGroup<T> = (group: NameGroup, analyses: readonly DocumentAnalysis[]) => T | undefined;

/** Parses the first name of a group, once for as long as the first analysis that has it lives. */
export function parsedOnce<T>(parse: (name: string) => T | undefined): ParseGroup<T> {
  const known = new WeakMap<DocumentAnalysis, Map<string, T | undefined>>();
  return ({ names, documents }, analyses) => {
    const [first] = [...names].sort();
    const [document] = documents;
    const analysis = document === undefined ? undefined : analyses[document];
    if (first === undefined || analysis === undefined) {
      return undefined;
    }
    const parsed = known.get(analysis) ?? new Map<string, T | undefined>();
    known.set(analysis, parsed);
    if (!parsed.has(first)) {
      parsed.set(first, parse(first));
    }
    return parsed.get(first);
  };
}

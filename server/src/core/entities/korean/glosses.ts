import type { Candidate } from '../candidates.js';

const glossPattern = /[”’"'」』]?\(([A-Z][A-Za-z0-9 .&'’-]{1,60})\)/g;

/** 아침놀 계획(Daybreak Plan): the original in parentheses has the label of the name that it explains. */
export function glosses(text: string, found: readonly Candidate[]): Candidate[] {
  const byEnd = new Map(found.map((candidate) => [candidate.end, candidate]));
  return Array.from(text.matchAll(glossPattern)).flatMap((match): Candidate[] => {
    const explained = byEnd.get(match.index);
    if (explained === undefined) {
      return [];
    }
    const start = match.index + match[0].indexOf('(') + 1;
    const reason = `the original of “${text.slice(explained.start, explained.end)}”`;
    const end = start + (match[1]?.length ?? 0);
    return [{ start, end, label: explained.label, rule: 'mention-gloss', reason, weight: 9 }];
  });
}

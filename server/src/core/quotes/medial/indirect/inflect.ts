import type { VerbForm } from './table.js';

/** The forms of an English verb that follows the rules, from its plain form; `doubling` verbs repeat their last letter. */
export function inflected(
  lemma: string,
  doubling: ReadonlySet<string>,
): readonly (readonly [string, VerbForm])[] {
  const stem = doubling.has(lemma) ? lemma + lemma.slice(-1) : lemma;
  const endsInY = /[^aeiou]y$/.test(lemma);
  const endsInE = lemma.endsWith('e');
  return [
    [lemma, 'plain'],
    [
      endsInY ? `${lemma.slice(0, -1)}ies` : /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`,
      'present',
    ],
    [endsInY ? `${lemma.slice(0, -1)}ied` : endsInE ? `${lemma}d` : `${stem}ed`, 'past'],
    [endsInE && !lemma.endsWith('ee') ? `${lemma.slice(0, -1)}ing` : `${stem}ing`, 'participle'],
  ];
}

import type { Candidate } from '../candidates.js';
import { commonAcronyms, organisationHeads } from '../en.js';
import { isOrdinary, lexiconReason, nameLexicon, personNames } from '../lexicon.js';

const runPattern =
  /(?<![\p{Script=Latin}\p{N}])\p{Lu}[\p{Script=Latin}\p{N}&.'’-]*(?: (?:of |the |and |& )?\p{Lu}[\p{Script=Latin}\p{N}&.'’-]*)*/gu;

/**
 * Names in Latin letters inside Korean or Japanese text. `ends` tells whether the letters right after a name may stand
 * there: a particle, or nothing.
 */
export function latinRuns(text: string, ends: (rest: string) => boolean): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(runPattern)) {
    const run = match[0].replace(/[.'’&-]+$/u, '');
    const start = match.index;
    const end = start + run.length;
    const rest = /^[가-힣]*/.exec(text.slice(end, end + 8))?.[0] ?? '';
    const reading = ends(rest) ? readRun(run) : undefined;
    if (reading !== undefined) {
      found.push({ start, end, ...reading });
    }
  }
  return found;
}

type Reading = Omit<Candidate, 'start' | 'end'>;

function readRun(run: string): Reading | undefined {
  const entry = nameLexicon('en').entries.get(run);
  if (entry !== undefined) {
    const { id, label } = entry;
    return {
      label,
      rule: 'mention-lexicon',
      reason: lexiconReason(entry),
      lexicalId: id,
      weight: 5,
    };
  }
  const words = run.split(' ');
  return words.length === 1 ? readWord(run) : readWords(words);
}

/** "UNICEF", "BrightHarvest" */
function readWord(word: string): Reading | undefined {
  if (/^\p{Lu}{2,6}$/u.test(word) && !commonAcronyms.has(word)) {
    return { label: 'ORG', rule: 'mention-acronym', reason: 'an acronym', weight: 3 };
  }
  const hasInnerCapitals = /^\p{Lu}+\p{Ll}+\p{Lu}|^\p{Lu}{2,}\p{Ll}{2}/u.test(word);
  return hasInnerCapitals && word.length > 3
    ? { label: 'ORG', rule: 'mention-organisation', reason: 'capitals inside the word', weight: 3 }
    : undefined;
}

/** "Project Sundial", "Harlow Systems", "Ingrid Solheim", "Nordic Cells" */
function readWords(words: readonly string[]): Reading | undefined {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (first === 'Project') {
    return { label: 'PRODUCT', rule: 'mention-work', reason: '“Project” before the name', weight: 4 };
  }
  if (organisationHeads.has(last.toLowerCase())) {
    return { label: 'ORG', rule: 'mention-organisation', reason: `head word “${last}”`, weight: 4 };
  }
  if (isPerson(first, last) && words.length <= 3) {
    return { label: 'PERSON', rule: 'mention-person', reason: `given name “${first}”`, weight: 4 };
  }
  return words.every((word) => isOrdinary(word.toLowerCase()))
    ? undefined
    : { label: 'ORG', rule: 'mention-organisation', reason: 'a name in Latin letters', weight: 3 };
}

function isPerson(first: string, last: string): boolean {
  const { latinGiven, latinFamily } = personNames();
  return latinGiven.has(first) && (latinFamily.has(last) || !isOrdinary(last.toLowerCase()));
}

import type { Candidate } from '../candidates.js';
import { commonAcronyms, organisationHeads } from '../en.js';
import { isOrdinary, nameLexicon, personNames } from '../lexicon.js';

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
    const candidate = ends(rest) ? readRun(run, start, end) : undefined;
    if (candidate !== undefined) {
      found.push(candidate);
    }
  }
  return found;
}

function readRun(run: string, start: number, end: number): Candidate | undefined {
  const entry = nameLexicon('en').entries.get(run);
  if (entry !== undefined) {
    const reason = `in the lexicon as ${entry.id}`;
    return {
      start,
      end,
      label: entry.label,
      rule: 'mention-lexicon',
      reason,
      lexicalId: entry.id,
      weight: 5,
    };
  }
  const words = run.split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length === 1) {
    return readWord(run, start, end);
  }
  if (first === 'Project') {
    return {
      start,
      end,
      label: 'PRODUCT',
      rule: 'mention-work',
      reason: '“Project” before the name',
      weight: 4,
    };
  }
  if (organisationHeads.has(last.toLowerCase())) {
    return {
      start,
      end,
      label: 'ORG',
      rule: 'mention-organisation',
      reason: `head word “${last}”`,
      weight: 4,
    };
  }
  const { latinGiven, latinFamily } = personNames();
  if (
    latinGiven.has(first) &&
    (latinFamily.has(last) || !isOrdinary(last.toLowerCase())) &&
    words.length <= 3
  ) {
    return {
      start,
      end,
      label: 'PERSON',
      rule: 'mention-person',
      reason: `given name “${first}”`,
      weight: 4,
    };
  }
  if (words.every((word) => isOrdinary(word.toLowerCase()))) {
    return undefined;
  }
  return {
    start,
    end,
    label: 'ORG',
    rule: 'mention-organisation',
    reason: 'a name in Latin letters',
    weight: 3,
  };
}

function readWord(word: string, start: number, end: number): Candidate | undefined {
  if (/^\p{Lu}{2,6}$/u.test(word) && !commonAcronyms.has(word)) {
    return { start, end, label: 'ORG', rule: 'mention-acronym', reason: 'an acronym', weight: 3 };
  }
  if (/^\p{Lu}+\p{Ll}+\p{Lu}|^\p{Lu}{2,}\p{Ll}{2}/u.test(word) && word.length > 3) {
    return {
      start,
      end,
      label: 'ORG',
      rule: 'mention-organisation',
      reason: 'capitals inside the word',
      weight: 3,
    };
  }
  return undefined;
}

import type { Reader } from '../../reader.js';
import { endsPhrase } from '../parts/phrases.js';

const behind = 120;
const beyond = 60;

/**
 * Whether `in two weeks` and `within a month` tell how far off something lies, and not how long it took: nothing else
 * stands in the text, or the clause speaks of what is to come, and counts no events (`the third fire in two weeks`).
 *
 * @param cue where `in` or `within` stands
 */
export function isAhead(reader: Reader, cue: number, end: number): boolean {
  const { text } = reader;
  const cues = reader.table.ahead;
  if (reader.findNear(end, 'timeAway') !== undefined) {
    return true;
  }
  if (cues === undefined || reader.findNear(end, 'of') !== undefined) {
    return false;
  }
  const before = clause(text.slice(Math.max(0, cue - behind), cue));
  const words = ` ${wordsOf(before).join(' ')} `;
  if (words.trim() !== '') {
    return endsPhrase(reader, end) && has(words, cues.words) && !has(words, cues.counts);
  }
  const after = sentenceEnd(text.slice(end, end + beyond));
  return wordsOf(after).length === 0 || has(` ${wordsOf(after).join(' ')} `, cues.words);
}

/** What the last sentence or clause before the place says. */
function clause(text: string): string {
  return text.slice(
    Math.max(...['.', '!', '?', ';', ':', '“', '"'].map((mark) => text.lastIndexOf(mark))) + 1,
  );
}

function sentenceEnd(text: string): string {
  return /^[^.!?;]*/.exec(text)?.[0] ?? '';
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^a-z']+/)
    .filter((word) => word !== '');
}

/** Surfaces of one word or more; `'ll` ends a word. */
function has(words: string, surfaces: readonly string[]): boolean {
  return surfaces.some((surface) => words.includes(surface.startsWith("'") ? `${surface} ` : ` ${surface} `));
}

import { noise, type Candidate } from './candidate.js';
import { teaserBelow } from './teasers.js';

/** A standfirst, and then the text begins. */
const paragraphsAboveText = 2;

/** Judges what stands between the paragraphs of the article and is none of it. */
export function judgeInside(candidates: readonly Candidate[], repeated: ReadonlyMap<string, number>): void {
  let heading: string | null = null;
  for (const candidate of candidates) {
    const times = repeated.get(candidate.text);
    if (candidate.furniture?.kind === 'related-heading') {
      heading = candidate.text.trim();
    } else if (candidate.shape.prose) {
      heading = null;
    } else if (heading !== null) {
      candidate.verdict ??= teaserBelow(heading);
    }
    if (times !== undefined) {
      candidate.verdict ??= noise('other', `stands ${times} times between paragraphs`);
    } else if (candidate.isCredit) {
      candidate.verdict ??= noise('other', 'says who took or supplied a picture');
    }
  }
}

/** Who wrote it and when, where that stands between headline and text. A text that is no page keeps such lines. */
export function judgeBylines(inside: readonly Candidate[]): void {
  let paragraphs = 0;
  for (const candidate of inside) {
    const { shape, verdict, isByline, isStamp } = candidate;
    paragraphs += shape.prose && verdict === null ? 1 : 0;
    if (paragraphs >= paragraphsAboveText) {
      return;
    }
    if ((isByline || isStamp) && !shape.prose && shape.ends === 'open') {
      candidate.verdict ??= noise('other', 'names the author or the date above the text of a page');
    }
  }
}

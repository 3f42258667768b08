import type { Introduction } from '../reading.js';
import { landmarksIn, subjectOf, type Grounds } from './grounds.js';
import { lastParty, topicIn } from './speaker.js';

/** Who is said to speak at the end of a paragraph that ends in nothing more: The minister said this. */
export function findIntroduction(grounds: Grounds): Introduction | null {
  const { page, table } = grounds;
  const sentence = page.sentences.at(-1);
  if (sentence === undefined || table.announces?.(page.masked.slice(sentence.start, sentence.end)) !== true) {
    return null;
  }
  const saying = landmarksIn(grounds, sentence).findLast(({ kind }) => kind === 'saying');
  const before = { start: sentence.start, end: saying?.start ?? sentence.end };
  const speaker = topicIn(grounds, before).speaker ?? lastParty(grounds, before, 'subject').speaker;
  return speaker === null || saying === undefined
    ? null
    : { speaker: subjectOf(speaker), cue: { start: saying.start, end: saying.end } };
}

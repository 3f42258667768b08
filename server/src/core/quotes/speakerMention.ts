import type { Mention, Phrase, Speaker } from '../model.js';
import { firstFrom } from '../text/sortedSpans.js';
import { overlaps } from '../text/span.js';

/** Where the document names who speaks: by the speaker’s own words, or by what a pronoun or description stands for. */
export function namedPlace({ start, end, text, standsFor }: Speaker): Phrase {
  return standsFor ?? { start, end, text };
}

/**
 * The number of the mention that names who speaks, among those of the document in reading order; undefined where no
 * name does. Of a speaker that holds several, the person.
 */
export function mentionOfSpeaker(mentions: readonly Mention[], speaker: Speaker): number | undefined {
  if (speaker.form === 'description' && speaker.standsFor === undefined) {
    return undefined;
  }
  const place = namedPlace(speaker);
  let found: number | undefined;
  for (let at = Math.max(0, firstFrom(mentions, place.start) - 1); at < mentions.length; at++) {
    const mention = mentions[at];
    if (mention === undefined || mention.start >= place.end) {
      break;
    }
    if (overlaps(mention, place) && (found === undefined || mention.label === 'PERSON')) {
      found = at;
    }
  }
  return found;
}

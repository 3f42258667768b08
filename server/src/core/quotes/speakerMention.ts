import type { Mention, Phrase, Speaker } from '../model.js';
import { firstFrom } from '../text/sortedSpans.js';
import { overlaps } from '../text/span.js';

/** Where the document names who speaks: by the speaker’s own words, or by what a pronoun or description stands for. */
export function namedPlace({ start, end, text, standsFor }: Speaker): Phrase {
  return standsFor ?? { start, end, text };
}

/**
 * The number of the mention that names who speaks, among those of the document in reading order; undefined where no
 * name does. Of a speaker that holds several, the person. What a pronoun or description stands for may be a noun phrase
 * with names in it that are others’: “a spokesman for the port”; there the mention is the place itself or none.
 */
export function mentionOfSpeaker(mentions: readonly Mention[], speaker: Speaker): number | undefined {
  const place = namedPlace(speaker);
  const isNamed = speaker.standsFor === undefined && speaker.form === 'name';
  let found: number | undefined;
  for (let at = Math.max(0, firstFrom(mentions, place.start) - 1); at < mentions.length; at++) {
    const mention = mentions[at];
    if (mention === undefined || mention.start >= place.end) {
      break;
    }
    const isHere = isNamed
      ? overlaps(mention, place)
      : mention.start === place.start && mention.end === place.end && speaker.standsFor !== undefined;
    if (isHere && (found === undefined || mention.label === 'PERSON')) {
      found = at;
    }
  }
  return found;
}

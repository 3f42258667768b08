import type { Phrase, Speaker } from '../model.js';
import { lastBefore } from '../text/sortedSpans.js';
import type { Span } from '../text/span.js';
import { phraseOf, speakerOf, type Place } from './place.js';
import type { QuoteReading } from './readParagraph.js';
import { personSpokenOf } from './referents/spokenOf.js';
import type { quoteRules } from './rules.js';

/** What a quotation is in its document, and by which rule. */
export interface Verdict {
  readonly rule: keyof typeof quoteRules;
  readonly speaker: Speaker | null;
  readonly cue: Phrase | null;
  readonly reason: string;
}

const verdict = (
  rule: keyof typeof quoteRules,
  reason: string,
  speaker: Speaker | null = null,
  cue: Phrase | null = null,
): Verdict => ({ rule, speaker, cue, reason });

/** Whether somebody’s words or a term stand in a quotation, and who speaks, by it and by what went before. */
export function verdictOf(place: Place, reading: QuoteReading): Verdict {
  const { kind, reason, around, marks, standsAlone, isUtterance } = reading;
  if (kind === 'speech') {
    const speaker = reading.speaker === null ? carriedOver(place, around) : speakerOf(place, reading.speaker);
    return verdict(
      'quote-speech',
      reason,
      speaker,
      reading.cue === null ? null : phraseOf(place, reading.cue),
    );
  }
  if (kind === 'term') {
    return verdict('quote-term', reason);
  }
  if (marks.family === 'title') {
    return verdict('quote-term', 'short, and no reporting verb governs it');
  }
  if (standsAlone) {
    return standingAlone(place, around);
  }
  return isUtterance
    ? verdict('quote-speech-unattributed', 'reads like a sentence')
    : verdict('quote-term', 'short, and no reporting verb governs it');
}

/** A quotation that is a sentence of its own is that of whom the text introduced, or of who spoke last. */
function standingAlone(place: Place, around: Span): Verdict {
  const { memory, page } = place;
  const sentenceBefore = lastBefore(page.sentences, around.start);
  if (sentenceBefore === undefined && !memory.running && memory.introduced !== null) {
    const { speaker, cue } = memory.introduced;
    return verdict('quote-speech', 'introduced by the paragraph before', speaker, cue);
  }
  const speaker = whoGoesOn(place, around, sentenceBefore);
  return speaker === null
    ? verdict('quote-speech-unattributed', 'a sentence of its own')
    : verdict('quote-speech-continued', 'a sentence of its own after somebody’s words', speaker);
}

function whoGoesOn(place: Place, around: Span, sentenceBefore: Span | undefined): Speaker | null {
  const { memory, by, index } = place;
  if (sentenceBefore === undefined) {
    return memory.paragraph === index - 1 ? memory.speaker : null;
  }
  return memory.paragraph === index && memory.end > sentenceBefore.start + by
    ? memory.speaker
    : carriedOver(place, around);
}

/** Who speaks where nobody is named: who spoke last in the paragraph, else who is spoken of, else who spoke last. */
function carriedOver(place: Place, around: Span): Speaker | null {
  const { memory, page, index } = place;
  const named = memory.paragraph === index ? null : personSpokenOf(page, around);
  return named === null ? memory.speaker : { ...phraseOf(place, named), form: 'name' };
}

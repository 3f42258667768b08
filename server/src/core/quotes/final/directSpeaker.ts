import type { Scene, Subject } from '../reading.js';
import { subjectOf, type Candidate, type Grounds } from './grounds.js';
import type { Report, Saying } from './landmarks.js';
import type { Span } from '../../text/span.js';
import { lastParty, modifiedBy, topicIn } from './speaker.js';

/**
 * The topic or subject that governs the verb: one between the quotation and the verb, else the topic before the
 * quotation, else a subject or a named source, else any topic.
 */
export function speakerOf(
  scene: Scene,
  grounds: Grounds,
  behind: number,
  saying: Saying | null,
): Subject | null {
  const { start, end, quote } = scene;
  const before = { start, end: quote.outer.start };
  const between = { start: behind, end: saying?.start ?? end };
  if (saying?.isPassive === true) {
    const agent =
      lastParty(grounds, before, 'quoted').any ?? lastParty(grounds, { start, end }, 'source').any;
    return agent === null ? null : subjectOf(agent);
  }
  const later = lastParty(grounds, between, 'topic', 'subject', 'also');
  const topics = topicIn(grounds, before);
  const found =
    later.speaker ??
    (saying?.modifies === true ? speakerBeside(grounds, saying, scene) : null) ??
    ownerOf(grounds, between, saying) ??
    topics.speaker ??
    lastParty(grounds, before, 'subject').speaker ??
    lastParty(grounds, before, 'owner').speaker ??
    lastParty(grounds, { start, end }, 'source').any ??
    lastParty(grounds, before, 'quoted').any ??
    later.any ??
    topics.any;
  return found === null ? null : subjectOf(found);
}

/** In a clause that is reported the subjects behind the quotation are those of the clause. */
export function speakerOfReport(scene: Scene, grounds: Grounds, report: Report): Subject | null {
  const { start, end, quote } = scene;
  const before = { start, end: quote.outer.start };
  const beyond = { start: report.end, end: report.cue.start };
  const topics = topicIn(grounds, before);
  const later = lastParty(grounds, { start: quote.outer.end, end: report.cue.start }, 'topic', 'subject');
  const found =
    lastParty(grounds, beyond, 'topic', 'subject', 'also').speaker ??
    topics.speaker ??
    later.speaker ??
    lastParty(grounds, before, 'subject').speaker ??
    lastParty(grounds, { start, end }, 'source').any ??
    lastParty(grounds, before, 'quoted').any ??
    later.any ??
    topics.any;
  return found === null ? null : subjectOf(found);
}

/** Whose saying it is: “…” is what the minister’s word was. */
function ownerOf(grounds: Grounds, stretch: Span, saying: Saying | null): Candidate | null {
  const owner = lastParty(grounds, { start: stretch.start, end: saying?.end ?? stretch.end }, 'owner');
  return owner.speaker;
}

/** Where the verb stands before a noun, that noun, or else a subject right before the quotation. */
function speakerBeside(grounds: Grounds, saying: Saying, { quote, start, end }: Scene): Candidate | null {
  const nearest = { start: Math.max(start, quote.outer.start - 2), end: quote.outer.start };
  return modifiedBy(grounds, saying, end) ?? lastParty(grounds, nearest, 'subject').speaker;
}
